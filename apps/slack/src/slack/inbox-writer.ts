import type { Clock } from "@rabat-process/core/ports/clock";
import type { Delivery, Inbox } from "../ports/inbox.ts";

/** Writes to the inbox, many deliveries in one commit: whatever comes while a commit is under way is in the next one. */
export interface InboxWriter {
  /** Resolves when the delivery is on the disk. Rejects where the store does not take it. */
  keep(delivery: Delivery): Promise<void>;
  /** Lets a delivery go, with the next commit. */
  letGo(id: string): void;
  /** Whether a delivery was let go, though it may still be on the disk. */
  hasLetGo(id: string): boolean;
  /** Resolves when what was let go is let go, or could not be. */
  settled(): Promise<void>;
}

interface Waiting {
  readonly delivery: Delivery;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** How long what was let go waits for a commit that takes it along. */
const restMilliseconds = 100;

export function createInboxWriter(inbox: Inbox, name: string, clock: Clock): InboxWriter {
  let waiting: Waiting[] = [];
  let gone: string[] = [];
  let leaving: readonly string[] = [];
  let writing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    const batch = waiting;
    leaving = gone;
    [waiting, gone] = [[], []];
    try {
      const kept = batch.map(({ delivery }) => delivery);
      await inbox.exchange(kept, leaving, { name, at: clock.now() });
      for (const { resolve } of batch) resolve();
    } catch (error) {
      // What is still there is done again after a restart, and counts once.
      gone = [...leaving, ...gone];
      for (const { reject } of batch) reject(error);
    }
    leaving = [];
  }

  /** Writes until nobody waits, beginning after this turn of the event loop, in which more may come. */
  function begin(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing ??= new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
      do await write();
      while (waiting.length > 0);
      writing = undefined;
    });
    return writing;
  }

  return {
    keep: (delivery) =>
      new Promise((resolve, reject) => {
        waiting.push({ delivery, resolve, reject });
        void begin();
      }),
    letGo(id) {
      gone.push(id);
      timer ??= setTimeout(() => void begin(), restMilliseconds);
    },
    hasLetGo: (id) => gone.includes(id) || leaving.includes(id),
    async settled() {
      if (waiting.length > 0 || gone.length > 0 || writing !== undefined) await begin();
    },
  };
}
