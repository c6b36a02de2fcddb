import { describe, expect, it } from "vitest";
import { figuresOf, measureWalk } from "./figures.ts";
import { isSource } from "./files.ts";
import { measureSource } from "./source.ts";
import { toTable } from "./table.ts";

const text = `/** Three lines, without this one. */
export function createWorker(deps: object, name: string) {
  const settle = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d];
  return { settle, stop() {}, "tell-one": () => [1].map((one) => one) };
}

declare function elsewhere(): void;
class App {
  constructor(readonly deps: object) {}
}
`;

describe("a source", () => {
  it("has functions with names, lines and parameters", () => {
    const { lines, functions } = measureSource("worker.ts", text);
    expect(lines).toBe(10);
    expect(functions.map((each) => [each.name, each.line, each.lines, each.parameters])).toEqual([
      ["createWorker", 2, 4, 2],
      ["createWorker.settle", 3, 1, 4],
      ["createWorker.stop", 4, 1, 0],
      ["createWorker.tell-one", 4, 1, 0],
      ["createWorker.tell-one.?", 4, 1, 1],
      ["constructor", 9, 1, 1],
    ]);
  });

  it.each([
    ["packages/events/src/event.ts", true],
    ["tooling/launch/src/launch.mjs", true],
    ["packages/events/src/event.test.ts", false],
    ["packages/timezones/src/data/clocks.ts", false],
    ["tooling/tzdb/test/golden.ts", false],
    ["tooling/bench/node_modules/x/index.js", false],
    ["packages/store/src/migrations/001.sql", false],
  ])("is %s: %s", (path, expected) => {
    expect(isSource(path)).toBe(expected);
  });
});

describe("figures", () => {
  const source = (file: string, lines: number) => ({ file, lines, functions: [] });

  it("are the median, the ninth tenth and the longest of the files", () => {
    const sources = Array.from({ length: 10 }, (_, index) =>
      source(`${index}.ts`, 10 * (index + 1)),
    );
    expect(figuresOf(sources)).toMatchObject({
      files: 10,
      lines: 550,
      median: 50,
      p90: 90,
      max: 100,
    });
    expect(figuresOf([])).toMatchObject({ files: 0, lines: 0, median: 0, p90: 0, max: 0 });
  });

  it("count what is longer than 60 lines, and what takes more than three parameters", () => {
    const long = measureSource("long.ts", `function long() {\n${"\n".repeat(59)}}\n`);
    const short = measureSource("short.ts", `function short() {\n${"\n".repeat(58)}}\n`);
    expect(figuresOf([long, short]).longFunctions).toMatchObject([
      { file: "long.ts", name: "long", lines: 61 },
    ]);
    const { manyParameters } = figuresOf([measureSource("worker.ts", text)]);
    expect(manyParameters.map(({ name }) => name)).toEqual(["createWorker.settle"]);
  });
});

describe("a walk", () => {
  const worker = measureSource("packages/store/src/worker/worker.ts", text);
  const rooms = [{ name: "packages/store", sources: [worker] }];

  it("is as long as its functions, each counted once", () => {
    const walk = {
      name: "a walk",
      steps: [
        ["packages/store/src/worker/worker.ts", "createWorker", "createWorker.settle"],
        ["packages/store/src/worker/worker.ts", "createWorker"],
      ],
    } as const;
    const figures = { files: 1, functions: 2, lines: 5, toRead: 5, missing: [] };
    expect(measureWalk(walk, rooms)).toEqual(figures);
    const known = [["packages/store/src/worker/worker.ts", "createWorker.settle"]] as const;
    expect(measureWalk(walk, rooms, known)).toEqual({ ...figures, toRead: 4 });
  });

  it("misses a function that is no longer there", () => {
    const walk = {
      name: "a walk",
      steps: [["packages/store/src/worker/worker.ts", "lane"]],
    } as const;
    expect(measureWalk(walk, rooms).missing).toEqual(["packages/store/src/worker/worker.ts lane"]);
  });
});

it("prints a table with its numbers to the right", () => {
  expect(toTable(["room", "lines"], [["events", 7]])).toBe(
    "| room   | lines |\n| ------ | ----: |\n| events |     7 |\n",
  );
});
