import { setTimeout as wait } from "node:timers/promises";
import type { Jobs } from "@rabat-process/core/ports/jobs";

/** How long a worker rests when nothing is due: other processes do not wake it. */
const restMilliseconds = 1000;

/** Gives a rest that lasts until jobs are enqueued, its time is over, or the worker is stopped. */
export function createRest(
  jobs: Pick<Jobs, "onEnqueued">,
  stopped: AbortSignal,
): () => Promise<void> {
  let sleepers: (() => void)[] = [];
  jobs.onEnqueued(() => {
    for (const wake of sleepers) wake();
    sleepers = [];
  });
  return async () => {
    const woken = new Promise<void>((resolve) => sleepers.push(resolve));
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, stopped]);
    await Promise.race([
      woken,
      wait(restMilliseconds, undefined, { signal, ref: false }).catch(() => undefined),
    ]);
    over.abort();
  };
}
