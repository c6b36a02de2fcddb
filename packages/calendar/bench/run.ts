/**
 * Measures writing, side by side with other libraries in turns, and what the cache saves, and writes the tables into
 * README.md:
 *
 *     pnpm bench
 */
import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { median, table, writeTables } from "@rabat-process/bench";
import { createCalendarCache, toICalendarBytes } from "../src/index.ts";
import { createEvents } from "./events.ts";
import { writers } from "./writers.ts";

const [count, turns, rounds, maxSeconds] = [10_000, 3, 25, 15];
const loadBefore = loadavg()[0] ?? Number.NaN;

interface Measured {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly bytes: number;
}

function measure(name: string): Measured {
  const script = new URL("one-writer.ts", import.meta.url).pathname;
  const args = [script, name, ...[count, rounds, maxSeconds].map(String)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Measured;
}

function compareWriters(): string {
  const names = Object.keys(writers);
  const runs = new Map(names.map((name) => [name, [] as Measured[]]));
  for (let turn = 0; turn < turns; turn++)
    for (const name of names) runs.get(name)?.push(measure(name));
  const results = names.map((name) => {
    const measured = runs.get(name) ?? [];
    return {
      name,
      milliseconds: median(measured.map(({ milliseconds }) => milliseconds)),
      peakMegabytes: median(measured.map(({ peakMegabytes }) => peakMegabytes)),
      megabytes: (measured[0]?.bytes ?? Number.NaN) / 1e6,
    };
  });
  const last = results.at(-1)?.milliseconds ?? Number.NaN;
  const rows = results.map(({ name, milliseconds, peakMegabytes, megabytes }) => [
    name,
    `${milliseconds.toFixed(0)} ms`,
    Math.round(count / (milliseconds / 1000)).toLocaleString("en"),
    megabytes.toFixed(1),
    `${peakMegabytes.toFixed(0)} MB`,
    (milliseconds / last).toFixed(1),
  ]);
  const head = [
    "10,000 events, French",
    "median",
    "events/s",
    "MB written",
    "peak memory",
    "times the last",
  ];
  return table(head, rows);
}

/** A feed of 1,000 events of which one changes each time. */
function compareCache(): string {
  const events = createEvents(1000);
  const options = { locale: "fr", name: "Processus de Rabat" } as const;
  const cache = createCalendarCache();
  const variants = Array.from({ length: 41 }, (_, index) =>
    events.with(500, {
      ...(events[500] ?? {}),
      lastModified: `2027-01-01T00:00:${String(index).padStart(2, "0")}Z`,
    } as (typeof events)[number]),
  );
  const time = (write: (variant: typeof events) => unknown) =>
    median(
      variants.map((variant) => {
        const begin = performance.now();
        write(variant);
        return performance.now() - begin;
      }),
    );
  const without = time((variant) => toICalendarBytes(variant, options));
  const remembered = time((variant) => toICalendarBytes(variant, { ...options, cache }));
  return table(
    ["1,000 events, one of them changed", "median", "times the last"],
    [
      ["without a cache", `${without.toFixed(1)} ms`, (without / remembered).toFixed(1)],
      ["with a cache", `${remembered.toFixed(1)} ms`, "1.0"],
    ],
  );
}

const [writing, remembering] = [compareWriters(), compareCache()];
writeTables(
  new URL("../README.md", import.meta.url),
  `Median of ${turns} processes in turns, each with ${rounds} rounds after one to warm up, or as many as take ${maxSeconds} s; peak memory is that of the first. ` +
    `Load of the machine: ${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? Number.NaN).toFixed(1)} after, some of it ours.`,
  [writing, remembering],
);
