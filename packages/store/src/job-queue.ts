import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import type { BuriedJob, ClaimedJob, Job, Jobs } from "@rabat-process/core/ports/jobs";
import { keptKey } from "@rabat-process/core/jobs/people-in-jobs";
import type { Connection, Database } from "./database.ts";
import { digest } from "./digest.ts";
import { enqueueJobs, ensureJobs, isWaiting, jobColumns, JobRow, readJob } from "./job-rows.ts";
import { Moment } from "./rows.ts";

/** How long a job belongs to the worker that took it, unless that one says that it is still at it. */
const leaseMinutes = 1;
/** By how much the clocks of two instances may differ. */
const skewMinutes = 1;

const ClaimedRow = JobRow.extend({
  created_at: Moment,
  attempts: z.number(),
  generation: z.number(),
});
const BuriedRow = JobRow.extend({ buried_at: Moment, reason: z.string() });

/** Of the worker that claimed a job, as long as nobody else has it. */
const isMine = "key = $1 and leased_by = $2 and done_at is null";
const isFree = "leased_by = null, leased_until = null";

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
    async finish(job, now, next = []) {
      await database.transaction((connection) => finishJob(connection, job, { now, next }));
      enqueued();
    },
    async putBack({ key, worker }, { at, reason, failed = false }) {
      const count = failed ? "" : ", attempts = attempts - 1";
      const sql = `update jobs set ${isFree}, due_at = $4, reason = $3${count} where ${isMine}`;
      await database.run(sql, [key, worker, reason, at]);
    },
    async hasten(reason, now) {
      await database.run(
        `update jobs set due_at = $2
         where ${isWaiting} and reason = $1 and due_at > $2 and leased_by is null`,
        [reason, now],
      );
      enqueued();
    },
    async bury({ key, worker }, now, reason) {
      const sql = `update jobs set ${isFree}, buried_at = $4, reason = $3 where ${isMine}`;
      await database.run(sql, [key, worker, reason, now]);
    },
    buried: () => buriedJobs(database),
    async rerun(key, now) {
      const job = await rerunJob(database, key, now);
      if (job !== undefined) enqueued();
      return job;
    },
    isKeyOf,
    async release(worker) {
      await database.run(`update jobs set ${isFree} where leased_by = $1`, [worker]);
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
     returning ${jobColumns}, created_at, attempts, generation`,
    [worker, now, until, key ?? null, addMinutes(until, skewMinutes)],
  );
  if (row === undefined) return undefined;
  const claimed = ClaimedRow.parse(row);
  const { created_at: createdAt, attempts, generation } = claimed;
  return { ...readJob(claimed), createdAt, attempts, generation, worker };
}

async function finishJob(
  connection: Connection,
  { key, worker, generation }: ClaimedJob,
  { now, next }: { readonly now: Instant; readonly next: readonly Job[] },
): Promise<void> {
  // What was asked for again while it was under way waits as it was asked for.
  const rows = await connection.run(
    `update jobs set ${isFree}, reason = null,
       done_at = case when generation = $4 then $3 else null end,
       attempts = case when generation = $4 then attempts else 0 end
     where ${isMine} returning key`,
    [key, worker, now, generation],
  );
  if (rows.length > 0) await enqueueJobs(connection, next, now);
}

async function buriedJobs(connection: Connection): Promise<readonly BuriedJob[]> {
  const rows = await connection.run(
    `select ${jobColumns}, buried_at, reason from jobs where buried_at is not null order by buried_at desc, key`,
  );
  return rows.map((row) => {
    const buried = BuriedRow.parse(row);
    return { ...readJob(buried), buriedAt: buried.buried_at, reason: buried.reason };
  });
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
