/** What a TEXT says (RFC 5545 §3.3.11). A backslash before anything that is not escaped is one. */
export function unescapeText(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replaceAll(/\\([\\;,nN])/g, (_, character: string) =>
    character === "n" || character === "N" ? "\n" : character,
  );
}
