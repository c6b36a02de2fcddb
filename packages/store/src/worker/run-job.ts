import type { About, Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { ClaimedJob, JobHandler, Jobs, Outcome } from "@rabat-process/core/ports/jobs";
import type { Plan } from "@rabat-process/core/jobs/plan";
import { afterFailure } from "@rabat-process/core/jobs/retry";

export interface RunDeps {
  /** The name of this worker among those that share the store. */
  readonly name: string;
  readonly jobs: Jobs;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** The kinds of which one follows another for ever: when one ends, in whatever way, the next is wanted. */
  readonly endless: ReadonlySet<string>;
  readonly plan: Pick<Plan, "renew">;
  readonly clock: Clock;
  readonly log: Pick<Log, "debug" | "info" | "error" | "within">;
}

/** How often a worker says that it is still at a job; a third of the lease. */
const keepMilliseconds = 20_000;

/** Does the next job that is due, and says whether there was one. */
export async function runNext(deps: RunDeps): Promise<boolean> {
  const { name, jobs, clock, log } = deps;
  const job = await jobs.claim(name, clock.now());
  if (job === undefined) return false;
  await log.within(namesOf(job), async () => settle(deps, job, await perform(deps, job)));
  return true;
}

/** Does the job of a key for somebody who waits for its outcome: it is not buried. Undefined where none is due. */
export async function runNow(deps: RunDeps, key: string): Promise<Outcome | undefined> {
  const { name, jobs, clock, log } = deps;
  const job = await jobs.claim(name, clock.now(), key);
  if (job === undefined) return undefined;
  return log.within(namesOf(job), async () => {
    const outcome = await perform(deps, job);
    await settle(deps, job, outcome.result === "given-up" ? { result: "done" } : outcome);
    return outcome;
  });
}

/** What the lines about a job carry. A key that comes out of the queue names nobody. */
function namesOf({ key, kind, payload: { event }, attempts }: ClaimedJob): About {
  return { job: key, kind, attempt: attempts, ...(event === undefined ? {} : { event }) };
}

async function perform({ jobs, handlers, clock, log }: RunDeps, job: ClaimedJob): Promise<Outcome> {
  if (job.usefulUntil !== undefined && job.usefulUntil <= clock.now()) {
    log.info(`a job came too late to be useful (after ${job.usefulUntil}): it is dropped`);
    return { result: "done" };
  }
  const handler = handlers[job.kind];
  // A process of a newer version, that is about to take the place of this one, may know it.
  const unknown = new Error(`nothing here does jobs of the kind ${job.kind}`);
  if (handler === undefined) return afterFailure(unknown, job.attempts, clock.now());
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

async function settle(
  { jobs, endless, plan, clock, log }: RunDeps,
  job: ClaimedJob,
  outcome: Outcome,
): Promise<void> {
  if (outcome.result !== "later" && endless.has(job.kind)) plan.renew();
  if (outcome.result === "done") log.debug("a job is done");
  if (outcome.result === "given-up") log.error(`a job is given up: ${outcome.reason}`);
  await jobs.settle(job, outcome, clock.now());
}
