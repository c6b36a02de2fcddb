import type { Background } from "@rabat-process/core/ports/background";
import type { Instant } from "@rabat-process/timezones";
import { setTimeout as wait } from "node:timers/promises";
import type { Job } from "@rabat-process/core/ports/jobs";
import type { Plan } from "@rabat-process/core/jobs/plan";
import { createPlan } from "@rabat-process/core/jobs/plan";
import { createRest } from "./rest.ts";
import type { RunDeps } from "./run-job.ts";
import { runNext, runNow } from "./run-job.ts";

export interface Worker extends Pick<Background, "runNow" | "stop"> {
  /** Works on what is due, and then on what becomes due, until it is stopped. */
  start(): void;
  /** Works on everything that is due now, and returns how many jobs that were. */
  runDue(): Promise<number>;
}

/** How long the end of jobs that are under way is awaited. What ends later finds that it is not its own any more. */
const patienceMilliseconds = 5000;

interface WorkerOptions extends Omit<RunDeps, "plan"> {
  /** All that is wanted: what is missing of it is enqueued at the start, every hour, after an outage, after an endless one. */
  readonly wanted: (now: Instant) => Promise<readonly Job[]>;
  readonly lanes?: number;
  readonly patience?: number;
}

/** Does what was enqueued: several jobs at a time, each by the handler of its kind. */
export function createWorker(options: WorkerOptions): Worker {
  const { name, jobs, lanes = 4, patience = patienceMilliseconds } = options;
  const stopped = new AbortController();
  const plan = createPlan(options);
  const rest = createRest(jobs, stopped.signal);
  const deps = { ...options, plan, rest, stopped: stopped.signal };
  let loops: readonly Promise<void>[] = [];
  return {
    start() {
      loops = Array.from({ length: lanes }, () => workInLane(deps));
    },
    async runDue() {
      for (let count = 0; ; count += 1) {
        await plan.inTime();
        if (!(await runNext(deps))) return count;
      }
    },
    runNow: (key) => runNow(deps, key),
    async stop() {
      stopped.abort();
      const over = new AbortController();
      const waited = wait(patience, undefined, { signal: over.signal }).catch(() => undefined);
      await Promise.race([Promise.all(loops), waited]);
      over.abort();
      await jobs.release(name);
    },
  };
}

interface LaneDeps extends RunDeps {
  readonly plan: Plan;
  readonly rest: () => Promise<void>;
  readonly stopped: AbortSignal;
}

/** Works on one job after the other until the worker is stopped. */
async function workInLane(deps: LaneDeps): Promise<void> {
  const { plan, rest, stopped, log } = deps;
  let failing = false;
  while (!stopped.aborted) {
    try {
      await plan.inTime();
      const worked = await runNext(deps);
      if (failing) log.info("the store answers again: jobs go on");
      failing = false;
      if (!worked) await rest();
    } catch (error) {
      if (!failing) log.error("the store does not answer: jobs wait until it does", error);
      failing = true;
      plan.renew();
      await rest();
    }
  }
}
