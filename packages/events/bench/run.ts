/**
 * Measures reading and asking, beside the bare parts of which they consist, in one process, and writes the table into
 * README.md:
 *
 *     pnpm bench
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parse } from "yaml";
import {
  CalendarEvent,
  compareEvents,
  filterEvents,
  formatEvents,
  parseEvents,
  upcoming,
} from "../src/index.ts";
import { examples } from "../test/examples.ts";

const rounds = 7;
const files = Array.from({ length: 1000 }, (_, index) => {
  const event = examples[index % examples.length];
  if (event === undefined) throw new Error("examples/ is empty");
  return formatEvents([{ ...event, uid: `event-${index}@rabat-process` }]);
});
const jsonFiles = files.map((text) => JSON.stringify(parse(text)));
const events = Array.from({ length: 10_000 }, (_, index) => {
  const event = examples[index % examples.length];
  if (event === undefined) throw new Error("examples/ is empty");
  return { ...event, uid: `event-${index}@rabat-process` };
});

interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

const reading: readonly Task[] = [
  { name: "`parseEvents`, YAML", run: () => files.map((text) => parseEvents(text, { source: "file" })) },
  { name: "`parseEvents`, JSON", run: () => jsonFiles.map((text) => parseEvents(text, { source: "file" })) },
  { name: "`yaml` alone", run: () => files.map((text): unknown => parse(text)) },
  {
    name: "`JSON.parse` and the zod schema, without places of errors",
    run: () =>
      jsonFiles.map((text) => {
        const content = JSON.parse(text) as { events: unknown[] };
        return content.events.map((event) => CalendarEvent.parse(event));
      }),
  },
];

const asking: readonly Task[] = [
  { name: "sort by `compareEvents`", run: () => events.toSorted(compareEvents) },
  { name: "`upcoming`", run: () => upcoming(events, "2021-01-01") },
  {
    name: "`filterEvents` by theme and days",
    run: () => filterEvents(events, { theme: 5, from: "2016-01-01" }),
  },
];

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Milliseconds of each task: the median of several rounds in turns, after one to warm up. */
function measure(tasks: readonly Task[]): readonly number[] {
  const times = tasks.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round++) {
    tasks.forEach(({ run }, index) => {
      const begin = performance.now();
      run();
      if (round > 0) times[index]?.push(performance.now() - begin);
    });
  }
  return times.map(median);
}

function table(title: string, tasks: readonly Task[]): string {
  const medians = measure(tasks);
  const last = medians.at(-1) ?? Number.NaN;
  const rows = tasks.map(({ name }, index) => {
    const time = medians[index] ?? Number.NaN;
    return `| ${name} | ${time.toFixed(1)} ms | ${(time / last).toFixed(1)} |`;
  });
  return [`| ${title} | median | times the last |`, "| --- | --: | --: |", ...rows].join("\n");
}

const machine = `Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}.`;
const tables = [table("1,000 event files", reading), table("10,000 events", asking)];
const readme = new URL("../README.md", import.meta.url);
const [before = "", rest = ""] = readFileSync(readme, "utf8").split("<!-- written by `pnpm bench` -->");
const [, after] = rest.split("<!-- end -->");
if (after === undefined) throw new Error("README.md: expected the marks of the benchmark in it");
writeFileSync(
  readme,
  [
    before,
    "<!-- written by `pnpm bench` -->",
    "\n\n",
    machine,
    "\n\n",
    tables.join("\n\n"),
    "\n\n<!-- end -->",
    after,
  ].join(""),
);
console.log(tables.join("\n\n"));
