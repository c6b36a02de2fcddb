import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { StoreConfig } from "@rabat-process/store/database";

const program = join(import.meta.dirname, "instance.ts");

/** An instance that runs as a process of its own. */
export interface Instance {
  readonly child: ChildProcess;
  /** What it acknowledged: the numbers of its answers. */
  readonly answers: readonly number[];
  /** Resolves when it has printed so many lines. */
  printed(lines: number): Promise<void>;
  /** Resolves when it is gone, and everything that it printed was read. */
  readonly gone: Promise<unknown>;
}

export function startInstance(task: {
  readonly store: StoreConfig;
  readonly slack: string;
  readonly aheadMinutes: number;
  readonly firstAnswer?: number;
}): Instance {
  const child = spawn(process.execPath, [program, JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const answers: number[] = [];
  const waiting: { lines: number; resolve: () => void }[] = [];
  let lines = 0;
  createInterface(child.stdout).on("line", (line) => {
    lines += 1;
    if (line.startsWith("answer ")) answers.push(Number(line.slice("answer ".length)));
    for (const entry of waiting) if (entry.lines <= lines) entry.resolve();
  });
  return {
    child,
    answers,
    gone: once(child, "close"),
    printed(wanted) {
      return new Promise((resolve, reject) => {
        if (lines >= wanted) resolve();
        waiting.push({ lines: wanted, resolve });
        child.once("exit", () => {
          reject(new Error(`the instance ended after ${lines} of ${wanted} lines`));
        });
      });
    },
  };
}

/** The numbers 0 to 1 that follow from a seed (mulberry32), so that a failure can be had again. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
