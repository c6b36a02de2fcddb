import type { Background, Work } from "@rabat-process/core/ports/background";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Jobs } from "@rabat-process/core/ports/jobs";
import { createWorker } from "./worker.ts";

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
