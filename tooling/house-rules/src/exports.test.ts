import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./imports.ts";

const packages = join(root, "packages");

function read(file: string): string {
  return readFileSync(join(packages, file), "utf8");
}

interface Exported {
  readonly name: string;
  readonly isType: boolean;
}

/** What an entry exports, value or type, as its source says: entries name each export. */
function exportsOf(file: string): readonly Exported[] {
  const source = read(file);
  expect(source).not.toMatch(/^export (\*|default)/m);
  const lists = [...source.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(
    ([, type, list = ""]) =>
      list
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "")
        .map((item) => ({
          name: item.replace(/^type |.* as /g, ""),
          isType: type !== undefined || item.startsWith("type "),
        })),
  );
  const declared = [
    ...source.matchAll(/^export (?:async )?(const|function|class|type|interface) (\w+)/gm),
  ].map(([, kind = "", name = ""]) => ({ name, isType: kind === "type" || kind === "interface" }));
  return [...lists, ...declared];
}

/** The entries of what is published. */
const entries = readdirSync(packages).flatMap((name) => {
  const { exports, publishConfig } = JSON.parse(read(`${name}/package.json`)) as {
    exports: Record<string, string>;
    publishConfig?: { exports: Record<string, object> };
  };
  const published = publishConfig?.exports ?? {};
  return Object.entries(exports)
    .filter(([entry, file]) => Object.hasOwn(published, entry) && file.endsWith(".ts"))
    .map(([entry, file]) => ({
      name,
      entry: join(name, entry),
      exported: exportsOf(join(name, file)),
    }));
});

describe("the exports of the libraries", () => {
  it("are pinned: a name that goes is a breaking change", async () => {
    const lines = entries.flatMap(({ entry, exported }) =>
      exported.map(({ name, isType }) => `${entry} ${isType ? "type " : ""}${name}\n`).toSorted(),
    );
    await expect(lines.join("")).toMatchFileSnapshot(
      join(import.meta.dirname, "../golden/exports.txt"),
    );
  });

  it.each(entries)("of $entry stand in its README", ({ name, exported }) => {
    const readme = read(`${name}/README.md`);
    const values = exported.filter(({ isType }) => !isType).map((item) => item.name);
    expect(values.filter((value) => !readme.includes(`\`${value}`))).toEqual([]);
  });

  it.each(entries.filter(({ entry, name }) => entry === name))(
    "of $name are what the tables of its README name",
    ({ name }) => {
      const known = new Set(
        entries
          .filter((one) => one.name === name)
          .flatMap(({ exported }) => exported.map((one) => one.name)),
      );
      const firstCells = read(`${name}/README.md`)
        .split(/^## (?:Exports|What it exports|What it reads)$/m)[1]
        ?.split(/^## /m)[0]
        ?.match(/^\| +`.*?\|/gm);
      const named = (firstCells ?? []).flatMap((cell) =>
        [...cell.matchAll(/`(\w+)[^`]*`/g)].map(([, word = ""]) => word),
      );
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter((word) => !known.has(word))).toEqual([]);
    },
  );
});
