import { globSync, readFileSync } from "node:fs";

const folder = new URL("../../../announcements/test/texts/", import.meta.url);

/** A text that the package of announcements keeps, without the lines that say where it is from. */
export function textOf(name: string): string {
  return readFileSync(new URL(name, folder), "utf8").split("\n").slice(3).join("\n");
}

/** The names of all of them, such as `seed/04-en-diaspora-lisbon.txt`. */
export const allTexts: readonly string[] = globSync("**/*.txt", { cwd: folder }).toSorted();
