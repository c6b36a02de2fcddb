import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../log.ts";
import { addMinutes } from "@rabat-process/timezones";
import { redrawTask } from "../use-cases/tasks.ts";
import { endlessKinds, planAhead } from "../use-cases/wanted-jobs.ts";
import type { JobDeps } from "./deps.ts";
import { createHandlers } from "./handlers.ts";
import type { Worker } from "./worker.ts";
import { createWorker } from "./worker.ts";

/** What the app does of its own accord, whether Slack is there or not. */
export interface Background extends Pick<Worker, "runNow" | "stop"> {
  start(): void;
  /** Does what is due now, and what each start does first: for those who move the clock themselves. */
  runDue(): Promise<void>;
}

/** Until a store that takes nothing is tried again. */
const restMilliseconds = 10_000;

/** @param deps.name the name of this process among those that share the store */
export function createBackground(deps: JobDeps & { readonly name: string; readonly log: Log }): Background {
  const { store, clock, log } = deps;
  const worker = createWorker({
    ...deps,
    jobs: store.jobs,
    handlers: createHandlers(deps),
    plan: { ahead: () => planAhead({ store, clock }), after: endlessKinds },
  });
  const stopped = new AbortController();
  let redrawn: Promise<void> | undefined;

  /** A card shows whether answers are still taken, and a new version of the app may draw it otherwise. */
  async function redrawAll(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        const now = clock.now();
        const redraws = (await store.announcedEvents()).map((uid) => redrawTask(uid, now));
        await store.jobs.enqueue(redraws, now);
        return;
      } catch (error) {
        log.error("the cards could not be brought up to date, and that is tried again", error);
        await wait(restMilliseconds, undefined, { signal: stopped.signal, ref: false }).catch(
          () => undefined,
        );
      }
    }
  }

  const redrawOnce = () => (redrawn ??= redrawAll());

  return {
    start() {
      worker.start();
      void redrawOnce();
    },
    async runDue() {
      await redrawOnce();
      await worker.runDue();
    },
    runNow: (key) => worker.runNow(key),
    async stop() {
      stopped.abort();
      await worker.stop();
    },
  };
}

/** Why what is told in Slack waits where no Slack is configured: it is told once one is. */
export const noSlack = "no-slack";
const noSlackMinutes = 60;

/** What is done where no Slack is configured: what is too old is erased; what would be told waits until there is one. */
export function createLoneBackground(
  deps: Omit<JobDeps, "messenger" | "people"> & { readonly log: Log },
): Background {
  const later = () => {
    const at = addMinutes(deps.clock.now(), noSlackMinutes);
    return Promise.resolve({ result: "later", at, reason: noSlack } as const);
  };
  return createBackground({
    ...deps,
    name: randomUUID(),
    people: { profile: () => Promise.resolve({}) },
    messenger: { redraw: later, post: later, postCard: later },
  });
}
