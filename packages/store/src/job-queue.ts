import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import type { BuriedJob, ClaimedJob, Job, Jobs, Outcome } from "@rabat-process/core/ports/jobs";
import { keptKey } from "@rabat-process/core/jobs/people-in-jobs";
import type { Connection, Database, Value } from "./database.ts";
import { digest } from "./digest.ts";
import { enqueueJobs, ensureJobs, isWaiting, jobColumns, JobRow, readJob } from "./job-rows.ts";
import { Moment } from "./rows.ts";

/** How long a job belongs to the worker that took it, unless that one says that it is still at it. */
const leaseMinutes = 1;
/** By how much the clocks of two instances may differ. */
const skewMinutes = 1;

const ClaimedRow = JobRow.extend({
  createdAt: Moment,
  attempts: z.number(),
  generation: z.number(),
});
const BuriedRow = JobRow.extend({ buriedAt: Moment, reason: z.string() });

/** Of the worker that claimed a job, as long as nobody else has it. */
const isMine = "key = $1 and leased_by = $2 and done_at is null";

/** The queue over the tables of the store, the same on SQLite and PostgreSQL. */
export function createJobQueue(database: Database): Jobs & { enqueued: () => void } {
  const listeners: (() => void)[] = [];
  const enqueued = () => {
    for (const listener of listeners) listener();
  };
  return {
    enqueued,
    onEnqueued(listener) {
      listeners.push(listener);
    },
    async enqueue(jobs, at) {
      await database.transaction((connection) => enqueueJobs(connection, jobs, at));
      enqueued();
    },
    async ensure(jobs, at) {
      await database.transaction((connection) => ensureJobs(connection, jobs, at));
      enqueued();
    },
    claim: (worker, now, key) => claimJob(database, worker, { now, key }),
    async keep({ key, worker }, now) {
      const until = addMinutes(now, leaseMinutes);
      const sql = `update jobs set leased_until = $3 where ${isMine} returning key`;
      return (await database.run(sql, [key, worker, until])).length > 0;
    },
    async settle(job, outcome, now) {
      await database.transaction((connection) => settleJob(connection, job, { outcome, now }));
      if (outcome.result === "done") enqueued();
    },
    async hasten(reason, now) {
      await database.run(
        `update jobs set due_at = $2
         where ${isWaiting} and reason = $1 and due_at > $2 and leased_by is null`,
        [reason, now],
      );
      enqueued();
    },
    async cancel(key) {
      const sql = `delete from jobs where key = $1 and ${isWaiting} and leased_by is null returning key`;
      return (await database.run(sql, [key])).length > 0;
    },
    buried: () => buriedJobs(database),
    async rerun(key, now) {
      const job = await rerunJob(database, key, now);
      if (job !== undefined) enqueued();
      return job;
    },
    isKeyOf,
    async release(worker) {
      await database.run(
        "update jobs set leased_by = null, leased_until = null where leased_by = $1",
        [worker],
      );
    },
    waiting: (event) => waitingJobs(database, event),
  };
}

async function claimJob(
  database: Database,
  worker: string,
  { now, key }: { readonly now: Instant; readonly key: string | undefined },
): Promise<ClaimedJob | undefined> {
  const until = addMinutes(now, leaseMinutes);
  // A lease that ends much later than one taken now was taken before the clock was set back: nobody keeps it.
  const [row] = await database.run(
    `update jobs set leased_by = $1, leased_until = $3, attempts = attempts + 1
     where key = (
       select key from jobs
       where ${isWaiting} and due_at <= $2
         and (leased_until is null or leased_until <= $2 or leased_until > $5)
         and (cast($4 as text) is null or key = $4)
       order by due_at, key limit 1${database.skipLocked})
     returning ${jobColumns}, created_at as "createdAt", attempts, generation`,
    [worker, now, until, key ?? null, addMinutes(until, skewMinutes)],
  );
  return row && { ...readJob(ClaimedRow.parse(row)), worker };
}

async function settleJob(
  connection: Connection,
  { key, worker, generation }: ClaimedJob,
  { outcome, now }: { readonly outcome: Outcome; readonly now: Instant },
): Promise<void> {
  const free = (columns: string, ...values: readonly Value[]) =>
    connection.run(
      `update jobs set leased_by = null, leased_until = null, ${columns} where ${isMine} returning key`,
      [key, worker, ...values],
    );
  if (outcome.result === "later") {
    const { at, reason, failed } = outcome;
    await free("due_at = $3, reason = $4, attempts = attempts - $5", at, reason, failed ? 0 : 1);
  } else if (outcome.result === "given-up") {
    await free("buried_at = $3, reason = $4", now, outcome.reason);
  } else {
    // What was asked for again while it was under way waits as it was asked for.
    const rows = await free(
      `reason = null, done_at = case when generation = $4 then $3 else null end,
       attempts = case when generation = $4 then attempts else 0 end`,
      ...[now, generation],
    );
    if (rows.length > 0) await enqueueJobs(connection, outcome.next ?? [], now);
  }
}

async function buriedJobs(connection: Connection): Promise<readonly BuriedJob[]> {
  const rows = await connection.run(
    `select ${jobColumns}, buried_at as "buriedAt", reason from jobs where buried_at is not null order by buried_at desc, key`,
  );
  return rows.map((row) => readJob(BuriedRow.parse(row)));
}

async function rerunJob(
  connection: Connection,
  key: string,
  now: Instant,
): Promise<Job | undefined> {
  const buried = (await buriedJobs(connection)).find((job) => isKeyOf(key, job));
  if (buried === undefined) return undefined;
  const [row] = await connection.run(
    `update jobs set buried_at = null, due_at = $2, attempts = 0, useful_until = null
     where key = $1 and buried_at is not null returning ${jobColumns}`,
    [buried.key, now],
  );
  return row === undefined ? undefined : readJob(JobRow.parse(row));
}

async function waitingJobs(
  connection: Connection,
  event: string | undefined,
): Promise<readonly Job[]> {
  const [condition, values] = event === undefined ? ["", []] : [" and event = $1", [event]];
  const rows = await connection.run(
    `select ${jobColumns} from jobs where ${isWaiting}${condition} order by due_at, key`,
    values,
  );
  return rows.map((row) => readJob(JobRow.parse(row)));
}

/** Keys that were spelled before people were left out of them stand in messages and buttons. */
function isKeyOf(key: string, job: Job): boolean {
  return keptKey({ key, payload: job.payload }, digest) === job.key;
}
