import type { Instant } from "@rabat-process/timezones";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Job, Jobs } from "@rabat-process/core/ports/jobs";
import type { Handlers } from "@rabat-process/core/jobs/kinds";
import type { Worker } from "./worker.ts";
import { createWorker } from "./worker.ts";

/** What a program does of its own accord. */
export interface Work {
  readonly handlers: Handlers;
  /** The kinds of which one follows another for ever: when one ends, in whatever way, the next is wanted. */
  readonly endless: ReadonlySet<string>;
  /** Every job that is wanted at an instant, whatever was done before. */
  readonly wanted: (now: Instant) => Promise<readonly Job[]>;
  /** What each start of the program asks for. */
  readonly atStart: (now: Instant) => Promise<readonly Job[]>;
}

/** What the app does of its own accord, whether its doors are open or not. */
export interface Background extends Pick<Worker, "runNow" | "stop"> {
  start(): void;
  /** Does what is due now, and what each start does first: for those who move the clock themselves. */
  runDue(): Promise<void>;
}

/** Until a store that takes nothing is tried again. */
const restMilliseconds = 10_000;

/** @param options.name the name of this process among those that share the store */
export function createBackground(options: {
  readonly name: string;
  readonly jobs: Jobs;
  readonly work: Work;
  readonly clock: Clock;
  readonly log: Log;
}): Background {
  const { jobs, work, clock, log } = options;
  const worker = createWorker({ ...options, ...work });
  const stopped = new AbortController();
  let begun: Promise<void> | undefined;

  async function begin(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        const now = clock.now();
        await jobs.enqueue(await work.atStart(now), now);
        return;
      } catch (error) {
        log.error("what each start asks for could not be enqueued, and that is tried again", error);
        await wait(restMilliseconds, undefined, { signal: stopped.signal, ref: false }).catch(
          () => undefined,
        );
      }
    }
  }

  const beginOnce = () => (begun ??= begin());

  return {
    start() {
      worker.start();
      void beginOnce();
    },
    async runDue() {
      await beginOnce();
      await worker.runDue();
    },
    runNow: (key) => worker.runNow(key),
    async stop() {
      stopped.abort();
      await worker.stop();
    },
  };
}
