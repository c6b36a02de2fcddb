import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findMutants, sample } from "./mutants.ts";

it("finds the faults of a file, each as the whole file with it", async () => {
  const root = mkdtempSync(join(tmpdir(), "mutants-"));
  mkdirSync(join(root, "src"));
  writeFileSync(
    join(root, "src/one.ts"),
    "// A comment.\nexport function isLate(now: number, until: number): boolean {\n  return now >= until;\n}\n",
  );
  writeFileSync(join(root, "src/one.test.ts"), "export const x = 1 > 2;\n");
  const mutants = await findMutants(root, "src");
  rmSync(root, { recursive: true });
  expect(mutants.map(({ file, line, after }) => `${file}:${line} ${after}`)).toEqual(
    expect.arrayContaining(["src/one.ts:3 now > until", "src/one.ts:3 now < until"]),
  );
  expect(mutants.find(({ after }) => after === "now < until")?.text).toContain(
    "\n  return now < until;\n",
  );
});

it("takes the same sample for the same seed, and another one for another", () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  expect(sample(items, 10, 1)).toEqual(sample(items, 10, 1));
  expect(sample(items, 10, 1)).not.toEqual(sample(items, 10, 2));
  expect(new Set(sample(items, 10, 1)).size).toBe(10);
});
