/**
 * Measures this package beside others in one process and writes the table into README.md:
 *
 *     pnpm bench
 */
import { median, table, writeTables } from "@rabat-process/bench";
import { conversions, everywhere, offsets, type Rival, type Task } from "./rivals.ts";

const rounds = 7;
const roundMilliseconds = 150;

writeTables(
  new URL("../README.md", import.meta.url),
  `Median of ${rounds} rounds in turns, in one process.`,
  [offsets, conversions, everywhere].map(measureTask),
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
    return [name, formatTime(time), formatRatio(time / own)];
  });
  return table([task.title, `median for one ${task.unit}`, "times ours"], rows);
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

function formatRatio(ratio: number): string {
  return ratio === 1 ? "1" : ratio.toFixed(ratio < 10 ? 1 : 0);
}

function formatTime(milliseconds: number): string {
  if (milliseconds >= 1) return `${milliseconds.toPrecision(3)} ms`;
  const microseconds = milliseconds * 1000;
  return microseconds >= 1
    ? `${microseconds.toPrecision(3)} µs`
    : `${Math.round(microseconds * 1000)} ns`;
}
