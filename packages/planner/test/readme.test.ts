import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as api from "../src/index.ts";

const folder = join(import.meta.dirname, "..");
const readme = readFileSync(join(folder, "README.md"), "utf8");

function fence(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(readme)?.[1] ?? "";
}

describe("the README", () => {
  it("shows code that prints what it shows", () => {
    const output = execFileSync(
      process.execPath,
      ["--input-type", "module-typescript", "--eval", fence("ts")],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    expect(output).toBe(fence("text"));
  });

  it("pins the exports: a name that goes is a breaking change", async () => {
    const names = `${Object.keys(api).toSorted().join("\n")}\n`;
    await expect(names).toMatchFileSnapshot(join(import.meta.dirname, "golden/exports.txt"));
  });

  it("names every export", () => {
    expect(Object.keys(api).filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
  });
});
