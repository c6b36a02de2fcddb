import type { EventFile } from "@rabat-process/events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** The event files (YAML or JSON) in a folder and the folders in it, in the order of their names; or the one file. */
export function readEventFiles(path: string): readonly EventFile[] {
  const names = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) =>
        /\.(ya?ml|json)$/.test(name),
      )
    : [""];
  return names.toSorted().map((name) => ({
    source: join(relative(process.cwd(), path), name),
    text: readFileSync(join(path, name), "utf8"),
  }));
}
