import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as main from "../src/index.ts";

const root = new URL("..", import.meta.url).pathname;
const readme = readFileSync(join(root, "README.md"), "utf8");
const entries: Readonly<Record<string, string>> = {
  "@rabat-process/timezones": "src/index.ts",
  "@rabat-process/timezones/luxon": "src/luxon.ts",
};

test("its examples give what it says", () => {
  const printed = [...readme.matchAll(/```ts\n(.*?)```\n(?:[^`]*```\n(.*?)```)?/gs)].map(
    ([, code = "", output = ""]) => ({
      expected: [...expectations(code), ...output.split("\n").filter((line) => line !== "")],
      received: run(code),
    }),
  );
  expect(printed).toHaveLength(4);
  for (const { expected, received } of printed) expect(received).toEqual(expected);
});

test("it names the release of tzdb and how many ids there are", () => {
  expect(readme).toContain(`database ${main.tzdbVersion}`);
  expect(readme).toContain(`${main.timeZoneIds.length} zones and links`);
});

const commented = /^(?<expression>[\w.]+\(.*?); \/\/ (?<value>.+)$/gm;

function expectations(code: string): string[] {
  return [...code.matchAll(commented)].map(({ groups }) => groups?.["value"] ?? "");
}

/** Runs an example in a Node of its own, printing what its commented lines give. */
function run(code: string): string[] {
  const directory = mkdtempSync(join(tmpdir(), "timezones-"));
  try {
    const file = join(directory, "example.ts");
    const imported = code.replace(/(?<=from ")[^"]+/g, (name) => {
      const path = entries[name];
      return path === undefined ? import.meta.resolve(name) : join(root, path);
    });
    writeFileSync(file, imported.replace(commented, "console.log(JSON.stringify($<expression>));"));
    return execFileSync(process.execPath, [file], { encoding: "utf8" }).trimEnd().split("\n");
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
