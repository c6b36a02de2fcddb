import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../log.ts";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { Job } from "../ports/jobs.ts";
import type { Store } from "../ports/store.ts";
import type { Messenger } from "../slack/messenger.ts";
import { addMinutes } from "@rabat-process/timezones";
import { redrawTask } from "../use-cases/tasks.ts";
import type { JobDeps } from "./deps.ts";
import { retentionTask, tzCheckTask } from "./housekeeping.ts";
import { createPerformers } from "./performers.ts";
import type { Worker } from "./worker.ts";
import { createWorker } from "./worker.ts";

/** What the app does of its own accord, whether Slack is there or not. */
export interface Background extends Pick<Worker, "runNow" | "stop"> {
  start(): void;
}

/** Until a store that takes nothing is tried again. */
const restMilliseconds = 10_000;

/** @param deps.name the name of this process among those that share the store */
export function createBackground(deps: JobDeps & { readonly name: string; readonly log: Log }): Background {
  const { store, clock, log } = deps;
  const worker = createWorker({ ...deps, jobs: store.jobs, performers: createPerformers(deps) });
  const stopped = new AbortController();

  async function enqueueStart(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        const now = clock.now();
        await store.jobs.enqueue(await startJobs(store, now), now);
        return;
      } catch (error) {
        log.error("what is to be done at each start could not be noted, and is tried again", error);
        await wait(restMilliseconds, undefined, { signal: stopped.signal, ref: false }).catch(
          () => undefined,
        );
      }
    }
  }

  return {
    start() {
      worker.start();
      void enqueueStart();
    },
    runNow: (key) => worker.runNow(key),
    async stop() {
      stopped.abort();
      await worker.stop();
    },
  };
}

/** What is done at each start. A card shows whether answers are still taken, and a new version may draw it otherwise. */
async function startJobs(store: Store, now: Instant): Promise<readonly Job[]> {
  const redraws = (await store.announcedEvents()).map((uid) => redrawTask(uid, now));
  return [...redraws, retentionTask(now), tzCheckTask(now)];
}

/** Why what is told in Slack waits where no Slack is configured: it is told once one is. */
export const noSlack = "no-slack";
const noSlackMinutes = 60;

/** In the place of Slack, where none is configured. */
export function createAbsentMessenger(clock: Clock): Messenger {
  const later = () =>
    Promise.resolve({
      result: "later",
      at: addMinutes(clock.now(), noSlackMinutes),
      reason: noSlack,
      untried: true,
    } as const);
  return { redraw: later, post: later, postCard: later };
}
