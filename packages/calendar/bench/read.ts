/**
 * Measures reading, side by side with other libraries in turns, and writes the table into README.md:
 *
 *     pnpm bench:reading
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { median, table, writeTables } from "@rabat-process/bench";
import { toICalendarBytes } from "../src/index.ts";
import { createEvents } from "./events.ts";
import { readers } from "./readers.ts";

const [count, turns, rounds] = [2_000, 3, 11];
const loadBefore = loadavg()[0] ?? Number.NaN;
const file = toICalendarBytes(createEvents(count), { locale: "fr", name: "Processus de Rabat" });
const megabytes = file.length / 1e6;
const folder = mkdtempSync(join(tmpdir(), "reading-"));
const path = join(folder, "calendar.ics");
writeFileSync(path, file);

function measure(name: string): readonly number[] {
  const args = [new URL("one-reader.ts", import.meta.url).pathname, name, path, String(rounds)];
  const output = execFileSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "[]") as number[];
}

const names = Object.keys(readers);
const runs = new Map(names.map((name) => [name, [] as number[]]));
for (let turn = 0; turn < turns; turn++)
  for (const name of names) runs.get(name)?.push(...measure(name));
rmSync(folder, { recursive: true });

const results = names.map((name) => ({ name, milliseconds: median(runs.get(name) ?? []) }));
const last = results.at(-1)?.milliseconds ?? Number.NaN;
const rows = results.map(({ name, milliseconds }) => [
  name,
  `${milliseconds.toFixed(0)} ms`,
  `${(milliseconds / megabytes).toFixed(0)} ms`,
  (milliseconds / last).toFixed(1),
]);
const head = [
  `${count.toLocaleString("en")} events, ${megabytes.toFixed(1)} MB, French`,
  "median",
  "per MB",
  "times the last",
];
writeTables(
  new URL("../README.md", import.meta.url),
  `Processor time, since others used the machine too: median of ${turns} processes in turns, each with ${rounds} rounds after one to warm up. ` +
    `Load of the machine: ${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? Number.NaN).toFixed(1)} after.`,
  [table(head, rows)],
  "bench:reading",
);
