import { resolve } from "node:path";
import { figuresOf, longFunction, measureWalk, mostParameters } from "./figures.ts";
import type { FoundFunction } from "./figures.ts";
import type { Room } from "./files.ts";
import { measureRooms } from "./files.ts";
import { toTable } from "./table.ts";
import { knownByContract, walks } from "./walks.ts";

/** Prints how long the code is. Ends with 1 where a walk names a function that is no longer there. */
function measure(): void {
  const rooms = measureRooms(resolve(import.meta.dirname, "../../.."));
  printSizes(rooms);
  printWalks(rooms);
}

function printSizes(rooms: readonly Room[]): void {
  const all = figuresOf(rooms.flatMap(({ sources }) => sources));
  const lines = [
    ...rooms.map(({ name, sources }) => ({ name, ...figuresOf(sources) })),
    { name: "all", ...all },
  ];
  const longHeading = `functions > ${longFunction} lines`;
  const manyHeading = `> ${mostParameters} parameters`;
  console.log(
    toTable(
      [
        "Sources, without tests and data",
        "files",
        "lines",
        "share",
        "median",
        "p90",
        "max",
        longHeading,
        manyHeading,
      ],
      lines
        .filter(({ files }) => files > 0)
        .map(({ name, files, lines, median, p90, max, longFunctions, manyParameters }) => [
          ...[
            name,
            files,
            lines,
            `${Math.round((1000 * lines) / all.lines) / 10} %`,
            median,
            p90,
            max,
          ],
          ...[longFunctions.length, manyParameters.length],
        ]),
    ),
  );
  list(longHeading, all.longFunctions, ({ lines }) => lines);
  list(manyHeading, all.manyParameters, ({ parameters }) => parameters);
}

function printWalks(rooms: readonly Room[]): void {
  const walked = walks.map((walk) => ({
    name: walk.name,
    ...measureWalk(walk, rooms, knownByContract),
  }));
  console.log(
    toTable(
      ["Walks through the app", "files", "functions", "lines", "to be read"],
      walked.map(({ name, files, functions, lines, toRead }) => [
        ...[name, files, functions, lines, toRead],
      ]),
    ),
  );
  const missing = walked.flatMap(({ name, missing: steps }) =>
    steps.map((step) => `${step} (${name})`),
  );
  if (missing.length === 0) return;
  console.error(
    "The walks name functions that are no longer there: name in walks.ts where they lead now.",
  );
  for (const step of missing) console.error(`  ${step}`);
  process.exitCode = 1;
}

function list(
  heading: string,
  found: readonly FoundFunction[],
  count: (each: FoundFunction) => number,
): void {
  if (found.length === 0) return;
  console.log(`${heading}:`);
  const sorted = found.toSorted((one, other) => count(other) - count(one));
  for (const each of sorted)
    console.log(`  ${count(each)}  ${each.file}:${each.line} ${each.name}`);
  console.log();
}

measure();
