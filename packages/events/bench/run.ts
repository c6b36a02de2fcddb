/**
 * Measures reading and asking, beside the bare parts of which they consist, in one process, and writes the table into
 * README.md:
 *
 *     pnpm bench
 */
import { median, table, writeTables } from "@rabat-process/bench";
import { parse } from "yaml";
import { CalendarEvent, formatEvents, parseEvents } from "../src/index.ts";
import { compareEvents, filterEvents, nextEvents, upcoming } from "../src/entries/schedule.ts";
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
  {
    name: "`parseEvents`, YAML",
    run: () => files.map((text) => parseEvents(text, { source: "file" })),
  },
  {
    name: "`parseEvents`, JSON",
    run: () => jsonFiles.map((text) => parseEvents(text, { source: "file" })),
  },
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
  { name: "`upcoming`", run: () => upcoming(events, "2021-01-01T00:00:00Z") },
  { name: "`next`", run: () => nextEvents(events, "2021-01-01T00:00:00Z") },
  {
    name: "`filterEvents` by words",
    run: () => filterEvents(events, { text: "retour volontaire" }),
  },
  {
    name: "`filterEvents` by theme and days",
    run: () => filterEvents(events, { theme: 5, from: "2016-01-01" }),
  },
];

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

function compare(title: string, tasks: readonly Task[]): string {
  const medians = measure(tasks);
  const last = medians.at(-1) ?? Number.NaN;
  const rows = tasks.map(({ name }, index) => {
    const time = medians[index] ?? Number.NaN;
    return [name, `${time.toFixed(1)} ms`, (time / last).toFixed(1)];
  });
  return table([title, "median", "times the last"], rows);
}

writeTables(
  new URL("../README.md", import.meta.url),
  `Median of ${rounds} rounds in turns, in one process.`,
  [compare("1,000 event files", reading), compare("10,000 events", asking)],
);
