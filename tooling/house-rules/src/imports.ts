import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");

/** One import in one file. Paths are relative to the root of the repository, with slashes. */
export interface Import {
  readonly from: string;
  /** A file of the repository, or the name of a package. */
  readonly to: string;
}

/** The TypeScript sources below a folder of the repository, without tests. */
export function sourcesOf(folder: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter(
      (name) =>
        name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.includes("node_modules"),
    )
    .map((name) => toSlashes(join(folder, name)))
    .toSorted();
}

/** What a file imports or re-exports, types included. */
export function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), "utf8").replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  const specifiers = text.matchAll(
    /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)["']([^"']+)["']/gm,
  );
  return [...specifiers].map(([, specifier = ""]) => ({
    from: file,
    to: specifier.startsWith(".")
      ? toSlashes(relative(root, resolve(root, dirname(file), specifier)))
      : specifier,
  }));
}

/** `@scope/name` or `name`, without a path inside of the package. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The first cycle of imports among files, as the files in order; undefined if there is none. */
export function findCycle(files: readonly string[]): readonly string[] | undefined {
  const edges = new Map(files.map((file) => [file, importsOf(file).map(({ to }) => to)]));
  const done = new Set<string>();
  function visit(file: string, path: readonly string[]): readonly string[] | undefined {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  }
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function toSlashes(path: string): string {
  return path.split(sep).join("/");
}
