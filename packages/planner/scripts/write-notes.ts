/**
 * Writes into README.md how sure the days off of the next year are, and into LAWS.md what was read of each law:
 *
 *     pnpm --filter @rabat-process/planner write-notes
 */
import { readFileSync, writeFileSync } from "node:fs";
import { countCertainties } from "./counts.ts";
import { listLaws } from "./list-laws.ts";

/** Puts a text between the two comments of a file that mark its place. */
function writeInto(file: string, text: string): void {
  const url = new URL(`../${file}`, import.meta.url);
  const place = /(<!-- written by `pnpm write-notes` -->\n\n)[\s\S]*?(\n\n<!-- end -->)/;
  const content = readFileSync(url, "utf8");
  if (!place.test(content))
    throw new Error(`${file} has no place for the text: expected its two comments.`);
  writeFileSync(
    url,
    content.replace(place, (_, begin: string, end: string) => `${begin}${text}${end}`),
  );
}

writeInto("README.md", countCertainties(2027));
writeInto("LAWS.md", listLaws());
