/** What a TEXT says (RFC 5545 §3.3.11). A backslash before anything that is not escaped is one. */
export function unescapeText(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replaceAll(/\\([\\;,nN])/g, (_, character: string) =>
    character === "n" || character === "N" ? "\n" : character,
  );
}

/** The texts of a list, which bare commas separate. */
export function splitTexts(list: string): readonly string[] {
  if (!list.includes(",")) return [unescapeText(list)];
  const texts: string[] = [];
  let start = 0;
  for (let at = 0; at < list.length; at++) {
    if (list[at] === "\\") at++;
    else if (list[at] === ",") {
      texts.push(unescapeText(list.slice(start, at)));
      start = at + 1;
    }
  }
  texts.push(unescapeText(list.slice(start)));
  return texts;
}
