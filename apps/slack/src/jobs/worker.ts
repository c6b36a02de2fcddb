import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { setTimeout as wait } from "node:timers/promises";
import type { About, Log } from "../log.ts";
import { digestOf } from "../log.ts";
import type { Clock } from "../ports/clock.ts";
import type { ClaimedJob, Job, Jobs, Outcome, JobHandler } from "../ports/jobs.ts";
import { afterFailure } from "./retry.ts";

export interface Worker {
  /** Works on what is due, and then on what becomes due, until it is stopped. */
  start(): void;
  /** Works on everything that is due now, and returns how many jobs that were. */
  runDue(): Promise<number>;
  /**
   * Works on the job of a key now, for somebody who waits for its outcome and is told what went wrong: it is not buried.
   * Undefined where there is none that is due, or another worker has it.
   */
  runNow(key: string): Promise<Outcome | undefined>;
  /** Takes no new job, waits a few seconds for those under way, and makes what it still has free for others. */
  stop(): Promise<void>;
}

/** How often it is looked whether all that is wanted is in the queue, in minutes. */
const planMinutes = 60;

/** How long a worker rests when nothing is due: other processes do not wake it. */
const restMilliseconds = 1000;
/** How often a worker says that it is still at a job; a third of the lease. */
const keepMilliseconds = 20_000;

/** How long the end of jobs that are under way is awaited. What ends later finds that it is not its own any more. */
const patienceMilliseconds = 5000;

/** What the lines about a job carry: of its key a digest, the same for each try, since keys name people. */
function namesOf({ key, kind, payload: { event }, attempts }: ClaimedJob): About {
  return { job: digestOf(key), kind, attempt: attempts, ...(event === undefined ? {} : { event }) };
}

/** Does what was enqueued: several jobs at a time, each by the handler of its kind. */
export function createWorker(options: {
  readonly name: string;
  readonly jobs: Jobs;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly clock: Clock;
  readonly log: Pick<Log, "debug" | "info" | "error" | "within">;
  /** All that is wanted: what is missing of it is enqueued at the start, every hour, after an outage, after an endless one. */
  readonly wanted: (now: Instant) => Promise<readonly Job[]>;
  readonly endless: ReadonlySet<string>;
  readonly lanes?: number;
  readonly patience?: number;
}): Worker {
  const { name, jobs, handlers, clock, log, lanes = 4, patience = patienceMilliseconds } = options;
  const stopped = new AbortController();
  let sleepers: (() => void)[] = [];
  let loops: readonly Promise<void>[] = [];
  let plannedAt: Instant | undefined;
  jobs.onEnqueued(() => {
    for (const wake of sleepers) wake();
    sleepers = [];
  });

  /** One lane plans; the others go on with what there is. */
  async function planInTime(): Promise<void> {
    const now = clock.now();
    if (plannedAt !== undefined && plannedAt <= now && now < addMinutes(plannedAt, planMinutes)) return;
    plannedAt = now;
    try {
      await jobs.ensure(await options.wanted(now), now);
    } catch (error) {
      plannedAt = undefined;
      throw error;
    }
  }

  async function perform(job: ClaimedJob): Promise<Outcome> {
    if (job.usefulUntil !== undefined && job.usefulUntil <= clock.now()) {
      log.info(`a job came too late to be useful (after ${job.usefulUntil}): it is dropped`);
      return { result: "done" };
    }
    const handler = handlers[job.kind];
    // A process of a newer version, that is about to take the place of this one, may know it.
    if (handler === undefined)
      return afterFailure(
        new Error(`nothing here does jobs of the kind ${job.kind}`),
        job.attempts,
        clock.now(),
      );
    const keeper = setInterval(
      () => void jobs.keep(job, clock.now()).catch(() => undefined),
      keepMilliseconds,
    );
    try {
      return await handler(job);
    } catch (error) {
      log.error("a job failed", error);
      return afterFailure(error, job.attempts, clock.now());
    } finally {
      clearInterval(keeper);
    }
  }

  async function settle(job: ClaimedJob, outcome: Outcome): Promise<void> {
    const now = clock.now();
    if (outcome.result !== "later" && options.endless.has(job.kind)) plannedAt = undefined;
    switch (outcome.result) {
      case "done":
        log.debug("a job is done");
        return jobs.finish(job, now, outcome.next);
      case "later":
        return jobs.putBack(job, outcome);
      case "given-up":
        log.error(`a job is given up: ${outcome.reason}`);
        return jobs.bury(job, now, outcome.reason);
    }
  }

  async function runOne(): Promise<boolean> {
    const job = await jobs.claim(name, clock.now());
    if (job === undefined) return false;
    await log.within(namesOf(job), async () => settle(job, await perform(job)));
    return true;
  }

  /** Sleeps until jobs are enqueued, the rest is over, or the worker is stopped. */
  async function rest(): Promise<void> {
    const woken = new Promise<void>((resolve) => sleepers.push(resolve));
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, stopped.signal]);
    await Promise.race([
      woken,
      wait(restMilliseconds, undefined, { signal, ref: false }).catch(() => undefined),
    ]);
    over.abort();
  }

  async function lane(): Promise<void> {
    let failing = false;
    while (!stopped.signal.aborted) {
      try {
        await planInTime();
        const worked = await runOne();
        if (failing) log.info("the store answers again: jobs go on");
        failing = false;
        if (!worked) await rest();
      } catch (error) {
        if (!failing) log.error("the store does not answer: jobs wait until it does", error);
        failing = true;
        plannedAt = undefined;
        await rest();
      }
    }
  }

  return {
    start() {
      loops = Array.from({ length: lanes }, lane);
    },
    async runDue() {
      for (let count = 0; ; count += 1) {
        await planInTime();
        if (!(await runOne())) return count;
      }
    },
    async runNow(key) {
      const job = await jobs.claim(name, clock.now(), key);
      if (job === undefined) return undefined;
      return log.within(namesOf(job), async () => {
        const outcome = await perform(job);
        await settle(job, outcome.result === "given-up" ? { result: "done" } : outcome);
        return outcome;
      });
    },
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
