import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import type { BuriedJob, ClaimedJob, Job, Jobs } from "@rabat-process/core/ports/jobs";
import { keptKey, peopleIn } from "@rabat-process/core/jobs/people-in-jobs";
import type { Connection, Database } from "./database.ts";
import { digest } from "./digest.ts";
import { Payload, writeJobPeople } from "./job-people.ts";
import { Moment } from "./rows.ts";

/** How long a job belongs to the worker that took it, unless that one says that it is still at it. */
const leaseMinutes = 1;
/** By how much the clocks of two instances may differ. */
const skewMinutes = 1;

const JobRow = z.object({
  key: z.string(),
  kind: z.string(),
  event: z.string().nullable(),
  payload: Payload,
  due_at: Moment,
  useful_until: Moment.nullable(),
  recurs: z.number(),
});
const ClaimedRow = JobRow.extend({
  created_at: Moment,
  attempts: z.number(),
  generation: z.number(),
  leased_by: z.string(),
});
const WrittenRow = z.object({ generation: z.number() });
const BuriedRow = JobRow.extend({ buried_at: Moment, reason: z.string() });

const columns = "key, kind, event, payload, due_at, useful_until, recurs";
const isWaiting = "done_at is null and buried_at is null";
/** Of the worker that claimed a job, as long as nobody else has it. */
const isMine = "key = $1 and leased_by = $2 and done_at is null";

function readJob(row: z.infer<typeof JobRow>): Job {
  return {
    key: row.key,
    kind: row.kind,
    // The event has a column of its own, by which its jobs are found.
    payload: { ...row.payload, ...(row.event === null ? {} : { event: row.event }) },
    dueAt: row.due_at,
    ...(row.useful_until === null ? {} : { usefulUntil: row.useful_until }),
    ...(row.recurs === 1 ? { recurs: true } : {}),
  };
}

/**
 * Writes jobs in the transaction of what happened. One that waits takes the new time and content; that an earlier try may
 * have done it is not forgotten. One that is under way or done is due again if it recurs; else it stays as it is.
 */
export function enqueueJobs(connection: Connection, jobs: readonly Job[], at: Instant): Promise<void> {
  const isOpen = "jobs.done_at is null and jobs.buried_at is null and jobs.leased_by is null";
  return insertJobs(connection, { jobs, at, replaced: `excluded.recurs = 1 or (${isOpen})` });
}

/** Writes the jobs that are missing. One that is known stays as it is, unless it recurs and is done. */
function ensureJobs(connection: Connection, jobs: readonly Job[], at: Instant): Promise<void> {
  // In one order: two processes that do this at once must not wait for each other.
  const inOrder = jobs.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return insertJobs(connection, {
    jobs: inOrder,
    at,
    replaced: "excluded.recurs = 1 and jobs.done_at is not null",
  });
}

/**
 * Writes jobs in place of others that wait: those of a kind whose keys begin alike. One that waits already stays as it
 * is, with what it has been through.
 */
export async function replaceWaiting(
  connection: Connection,
  { kind, keyPrefix }: { readonly kind: string; readonly keyPrefix: string },
  { jobs, at }: { readonly jobs: readonly Job[]; readonly at: Instant },
): Promise<void> {
  const places = jobs.map((_, index) => `, $${index + 3}`).join("");
  await connection.run(
    `delete from jobs where kind = $1 and key like $2 and key not in (''${places}) and ${isWaiting}`,
    [kind, `${keyPrefix}%`, ...jobs.map((job) => keptKey(job, digest))],
  );
  await ensureJobs(connection, jobs, at);
}

/** @param insertion.replaced which jobs of the same keys take the new time and content */
async function insertJobs(
  connection: Connection,
  { jobs, at, replaced }: { jobs: readonly Job[]; at: Instant; replaced: string },
): Promise<void> {
  for (const job of jobs) {
    const { kind, payload, dueAt, usefulUntil, recurs } = job;
    const { event, ...about } = payload;
    const key = keptKey(job, digest);
    const [written] = await connection.run(
      `insert into jobs (key, kind, event, payload, created_at, due_at, useful_until, recurs)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (key) do update set payload = excluded.payload, due_at = excluded.due_at,
         useful_until = excluded.useful_until, generation = jobs.generation + 1,
         created_at = case when jobs.done_at is null then jobs.created_at else excluded.created_at end,
         attempts = case when jobs.done_at is not null or jobs.buried_at is not null then 0
           when jobs.leased_by is null and jobs.attempts > 1 then 1 else jobs.attempts end,
         done_at = null, buried_at = null
         where ${replaced}
       returning generation`,
      [
        key,
        kind,
        event ?? null,
        JSON.stringify(about),
        at,
        dueAt,
        usefulUntil ?? null,
        recurs === true ? 1 : 0,
      ],
    );
    if (written === undefined) continue;
    const isNew = WrittenRow.parse(written).generation === 0;
    await writeJobPeople(connection, key, { people: peopleIn(about), isNew });
  }
}

/** Makes the jobs free that a process which is no more had taken. */
export async function releaseJobs(connection: Connection): Promise<void> {
  await connection.run("update jobs set leased_by = null, leased_until = null");
}

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
    async claim(worker, now, key) {
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
         returning ${columns}, created_at, attempts, generation, leased_by`,
        [worker, now, until, key ?? null, addMinutes(until, skewMinutes)],
      );
      if (row === undefined) return undefined;
      const claimed = ClaimedRow.parse(row);
      return {
        ...readJob(claimed),
        createdAt: claimed.created_at,
        attempts: claimed.attempts,
        generation: claimed.generation,
        worker: claimed.leased_by,
      };
    },
    async keep({ key, worker }, now) {
      const rows = await database.run(`update jobs set leased_until = $3 where ${isMine} returning key`, [
        key,
        worker,
        addMinutes(now, leaseMinutes),
      ]);
      return rows.length > 0;
    },
    async finish({ key, worker, generation }, now, next = []) {
      await database.transaction(async (connection) => {
        // What was asked for again while it was under way waits as it was asked for.
        const rows = await connection.run(
          `update jobs set leased_by = null, leased_until = null, reason = null,
             done_at = case when generation = $4 then $3 else null end,
             attempts = case when generation = $4 then attempts else 0 end
           where ${isMine} returning key`,
          [key, worker, now, generation],
        );
        if (rows.length > 0) await enqueueJobs(connection, next, now);
      });
      enqueued();
    },
    async putBack(job, { at, reason, failed = false }) {
      const count = failed ? "" : ", attempts = attempts - 1";
      await freed(database, job, `due_at = $4, reason = $3${count}`, [reason, at]);
    },
    async hasten(reason, now) {
      await database.run(
        `update jobs set due_at = $2
         where ${isWaiting} and reason = $1 and due_at > $2 and leased_by is null`,
        [reason, now],
      );
      enqueued();
    },
    async bury(job, now, reason) {
      await freed(database, job, "buried_at = $4, reason = $3", [reason, now]);
    },
    buried: () => buriedJobs(database),
    async rerun(key, now) {
      const buried = (await buriedJobs(database)).find((job) => isKeyOf(key, job));
      if (buried === undefined) return undefined;
      const [row] = await database.run(
        `update jobs set buried_at = null, due_at = $2, attempts = 0, useful_until = null
         where key = $1 and buried_at is not null returning ${columns}`,
        [buried.key, now],
      );
      enqueued();
      return row === undefined ? undefined : readJob(JobRow.parse(row));
    },
    isKeyOf,
    async release(worker) {
      await database.run("update jobs set leased_by = null, leased_until = null where leased_by = $1", [
        worker,
      ]);
    },
    async waiting(event) {
      const [condition, values] = event === undefined ? ["", []] : [" and event = $1", [event]];
      const rows = await database.run(
        `select ${columns} from jobs where ${isWaiting}${condition} order by due_at, key`,
        values,
      );
      return rows.map((row) => readJob(JobRow.parse(row)));
    },
  };
}

async function buriedJobs(connection: Connection): Promise<readonly BuriedJob[]> {
  const rows = await connection.run(
    `select ${columns}, buried_at, reason from jobs where buried_at is not null order by buried_at desc, key`,
  );
  return rows.map((row) => {
    const buried = BuriedRow.parse(row);
    return { ...readJob(buried), buriedAt: buried.buried_at, reason: buried.reason };
  });
}

/** Keys that were spelled before people were left out of them stand in messages and buttons. */
function isKeyOf(key: string, job: Job): boolean {
  return keptKey({ key, payload: job.payload }, digest) === job.key;
}

async function freed(
  connection: Connection,
  { key, worker }: ClaimedJob,
  set: string,
  values: readonly string[],
): Promise<void> {
  await connection.run(`update jobs set leased_by = null, leased_until = null, ${set} where ${isMine}`, [
    key,
    worker,
    ...values,
  ]);
}
