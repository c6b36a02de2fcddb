import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The file of a program on PATH: Playwright does not search. */
export function findOnPath(program: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
