import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { StoreHealth } from "@rabat-process/core/ports/health";

/** How often it is tried whether the store can be written. */
const restMilliseconds = 20_000;

/** Says in the log when the store cannot be written, and when it can be again. */
export function watchStore(
  { health }: { readonly health: StoreHealth },
  clock: Clock,
  log: Pick<Log, "info" | "error">,
): { readonly stop: () => Promise<void> } {
  const stopped = new AbortController();
  async function watch(): Promise<void> {
    for (let before: string | undefined; !stopped.signal.aborted;) {
      await health.tryWriting(clock.now());
      const now = health.unwritable();
      if (now !== undefined && before === undefined)
        log.error(
          `the store cannot be written (${now}): pages and feeds go on; what is not recorded in Slack, its person is told`,
        );
      if (now === undefined && before !== undefined) log.info("the store can be written again");
      before = now;
      await wait(restMilliseconds, undefined, { signal: stopped.signal, ref: false }).catch(
        () => undefined,
      );
    }
  }
  const watching = watch();
  return {
    async stop() {
      stopped.abort();
      await watching;
    },
  };
}
