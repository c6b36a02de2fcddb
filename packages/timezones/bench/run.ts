/**
 * Measures this package beside others in one process and writes the table into README.md:
 *
 *     pnpm bench
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { conversions, everywhere, offsets, type Rival, type Task } from "./rivals.ts";

const rounds = 7;
const roundMilliseconds = 150;

const tables = [offsets, conversions, everywhere].map(measureTask);
const readme = new URL("../README.md", import.meta.url);
const text = readFileSync(readme, "utf8");
const start = "<!-- written by `pnpm bench` -->";
const end = "<!-- end -->";
const [before, rest] = text.split(start);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined)
  throw new Error(`README.md: expected "${start}" and "${end}" in it.`);
writeFileSync(
  readme,
  [before, start, "\n\n", describeMachine(), "\n\n", tables.join("\n\n"), "\n\n", end, after].join(""),
);

function measureTask(task: Task): string {
  const runs = task.rivals.map(() => [] as number[]);
  for (const rival of task.rivals) measureRound(rival);
  // In turns, so that a busy moment of the machine does not fall on one of them alone.
  for (let round = 0; round < rounds; round++) {
    task.rivals.forEach((rival, index) => runs[index]?.push(measureRound(rival)));
  }
  const medians = runs.map((times) => median(times) / task.results);
  const own = medians[0] ?? Number.NaN;
  const rows = task.rivals.map(({ name }, index) => {
    const time = medians[index] ?? Number.NaN;
    return `| ${name} | ${formatTime(time)} | ${formatRatio(time / own)} |`;
  });
  console.log(rows.join("\n"));
  return [
    `| ${task.title} | median for one ${task.unit} | times ours |`,
    "| --- | --: | --: |",
    ...rows,
  ].join("\n");
}

/** Milliseconds for one run. */
function measureRound({ run }: Rival): number {
  const begin = performance.now();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < roundMilliseconds) {
    run(runs++);
    elapsed = performance.now() - begin;
  }
  return elapsed / runs;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function formatRatio(ratio: number): string {
  return ratio === 1 ? "1" : ratio.toFixed(ratio < 10 ? 1 : 0);
}

function formatTime(milliseconds: number): string {
  if (milliseconds >= 1) return `${milliseconds.toPrecision(3)} ms`;
  const microseconds = milliseconds * 1000;
  return microseconds >= 1 ? `${microseconds.toPrecision(3)} µs` : `${Math.round(microseconds * 1000)} ns`;
}

function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown";
  const day = new Date().toISOString().slice(0, 10);
  return `Node ${process.version}, ${cpus().length} × ${model}, ${day}. Median of ${rounds} rounds in turns, in one process.`;
}
