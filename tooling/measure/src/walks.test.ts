import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { measureWalk } from "./figures.ts";
import { measureSource } from "./source.ts";
import type { Walk } from "./walks.ts";
import { knownByContract, walks } from "./walks.ts";

const root = resolve(import.meta.dirname, "../../..");

const filesOf = (steps: Walk["steps"]) => [...new Set(steps.map(([file]) => file))];

/** The files that are named, as they are now; one that is not there has no functions. */
function read(steps: Walk["steps"]) {
  const sources = filesOf(steps).map((file) => {
    try {
      return measureSource(file, readFileSync(resolve(root, file), "utf8"));
    } catch {
      return { file, lines: 0, functions: [] };
    }
  });
  return [{ name: "all", sources }];
}

const namesOf = (steps: Walk["steps"]) =>
  steps.flatMap(([file, ...names]) => names.map((name) => `${file} ${name}`));

describe("the walks", () => {
  it.each([...walks, { name: "what is known by its contract", steps: knownByContract }])(
    "name functions that are there: $name",
    (walk) => {
      const { functions, missing } = measureWalk(walk, read(walk.steps));
      expect(functions).toBeGreaterThan(10);
      expect(missing).toEqual([]);
    },
  );

  it("pass all that is known by its contract", () => {
    const passed = new Set(walks.flatMap(({ steps }) => namesOf(steps)));
    expect(namesOf(knownByContract).filter((name) => !passed.has(name))).toEqual([]);
  });
});
