import { execFileSync } from "node:child_process";
import { findNodes } from "@rabat-process/runtimes";
import { describe, expect, test } from "vitest";

const script = new URL("feed-hashes.ts", import.meta.url).pathname;

function ask(program: string, environment: Readonly<Record<string, string>> = {}): string {
  return execFileSync(program, [script], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
}

describe("the same bytes, in another process", () => {
  const here = ask(process.execPath);

  test.each(["America/New_York", "Pacific/Kiritimati"])("and at another place: %s", (TZ) => {
    expect(here).toMatch(/^(?:[a-z-]+ (?:en|fr) [0-9a-f]{64}\n)+$/);
    expect(ask(process.execPath, { TZ, LANG: "ar" })).toBe(here);
  });

  // Node 20 is older than the engines of this package. Where one cannot be had, its test is seen as skipped.
  for (const { name, program = "" } of findNodes().filter(({ name }) => name !== "node-20")) {
    test.skipIf(program === "")(`and on ${name}`, () => {
      expect(ask(program)).toBe(here);
    });
  }
});
