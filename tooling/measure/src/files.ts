import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Source } from "./source.ts";
import { measureSource } from "./source.ts";

/** The sources of a package, an app or a tool. */
export interface Room {
  /** Its folder, such as `packages/events`. */
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Measures every package, app and tool of a repository: the sources, without tests, data and settings of tools. */
export function measureRooms(root: string): readonly Room[] {
  return ["packages", "apps", "tooling"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => measureRoom(root, `${parent}/${name}`)),
  );
}

function measureRoom(root: string, name: string): Room {
  const folder = existsSync(join(root, name, "src")) ? `${name}/src` : name;
  const sources = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll(sep, "/")}`)
    .filter(isSource)
    .toSorted()
    .map((file) => measureSource(file, readFileSync(join(root, file), "utf8")));
  return { name, sources };
}

/** Whether a path is one of code that we wrote and that runs, rather than of a test or of data. */
export function isSource(path: string): boolean {
  return (
    /\.(ts|mjs|js)$/.test(path) &&
    !/\.(test|config|d)\.|\/(test|data|dist|node_modules)\//.test(path)
  );
}
