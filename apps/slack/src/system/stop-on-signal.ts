import type { Log } from "@rabat-process/core/ports/log";

/** A part of the program that ends in order. */
export interface Part {
  stop(): Promise<void>;
}

/** How long an orderly end may take in all. */
const patienceMilliseconds = 8000;

/**
 * Ends the parts in order, one after the other. Further signals change nothing: Ctrl-C reaches a program and everything
 * that started it, and each passes it on.
 */
export function stopOnSignal(parts: readonly Part[], log: Log): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    log.info("the app stops, and finishes what is under way");
    setTimeout(() => {
      log.warn("the app ends before all was finished: the rest is done after the next start");
      process.exit(1);
    }, patienceMilliseconds).unref();
    stopAll(parts).then(
      () => {
        log.info("the app has stopped");
        process.exit(0);
      },
      (error: unknown) => {
        log.error("the app could not stop in order", error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // When whoever started this program as a child is gone, it goes too.
  process.once("disconnect", stop);
}

async function stopAll(parts: readonly Part[]): Promise<void> {
  for (const part of parts) await part.stop();
}

/** What nobody caught ends the program with a line of the log: an error as Node prints it may hold anything. */
export function endOnFault(log: Log): void {
  process.on("uncaughtException", (error) => {
    log.error("the app ends because of a fault that nobody caught", error);
    process.exit(1);
  });
}
