import { strFromU8, unzipSync } from "fflate";

/** What somebody reads in a file that was sent: each text of a workbook or a document on a line, or the file as it is. */
export function textOfFile(bytes: Uint8Array): string {
  const isZip = strFromU8(bytes.slice(0, 2)) === "PK";
  if (!isZip) return strFromU8(bytes);
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith(".xml"));
  return parts
    .map(([, part]) => strFromU8(part).replaceAll(/<[^>]*>/g, "\n"))
    .join("\n")
    .replaceAll(/\n+/g, "\n")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
