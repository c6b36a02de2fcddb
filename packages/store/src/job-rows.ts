import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import type { Job } from "@rabat-process/core/ports/jobs";
import { keptKey, peopleIn } from "@rabat-process/core/jobs/people-in-jobs";
import type { Connection } from "./database.ts";
import { digest } from "./digest.ts";
import { Payload, writeJobPeople } from "./job-people.ts";
import { Moment } from "./rows.ts";

export const JobRow = z.object({
  key: z.string(),
  kind: z.string(),
  event: z.string().nullable(),
  payload: Payload,
  dueAt: Moment,
  usefulUntil: Moment.nullable().transform((at) => at ?? undefined),
  recurs: z.number().transform((recurs) => recurs === 1 || undefined),
});
export const jobColumns = `key, kind, event, payload, due_at as "dueAt", useful_until as "usefulUntil", recurs`;

/** Of a job that is neither done nor given up. */
export const isWaiting = "done_at is null and buried_at is null";

const WrittenRow = z.object({ generation: z.number() });

export function readJob<Row extends z.output<typeof JobRow>>({ event, payload, ...job }: Row) {
  // The event has a column of its own, by which its jobs are found.
  return { ...job, payload: event === null ? payload : { ...payload, event } };
}

/**
 * Writes jobs in the transaction of what happened. One that waits takes the new time and content; that an earlier try may
 * have done it is not forgotten. One that is under way or done is due again if it recurs; else it stays as it is.
 */
export async function enqueueJobs(
  connection: Connection,
  jobs: readonly Job[],
  at: Instant,
): Promise<void> {
  const isOpen = "jobs.done_at is null and jobs.buried_at is null and jobs.leased_by is null";
  for (const job of jobs)
    await insertJob(connection, job, { at, replaced: `excluded.recurs = 1 or (${isOpen})` });
}

/** Writes the jobs that are missing. One that is known stays as it is, unless it recurs and is done. */
export async function ensureJobs(
  connection: Connection,
  jobs: readonly Job[],
  at: Instant,
): Promise<void> {
  // In one order: two processes that do this at once must not wait for each other.
  const inOrder = jobs.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const replaced = "excluded.recurs = 1 and jobs.done_at is not null";
  for (const job of inOrder) await insertJob(connection, job, { at, replaced });
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

/** Takes back jobs of an event that are of no use any more. */
export async function dropJobs(
  connection: Connection,
  uid: string,
  kinds: readonly string[] | "all" = [],
): Promise<void> {
  if (kinds === "all") {
    const sql = "delete from jobs where event = $1 and done_at is null and leased_by is null";
    await connection.run(sql, [uid]);
    return;
  }
  for (const kind of kinds)
    await connection.run("delete from jobs where event = $1 and kind = $2 and done_at is null", [
      uid,
      kind,
    ]);
}

/** Makes the jobs free that a process which is no more had taken. */
export async function releaseJobs(connection: Connection): Promise<void> {
  await connection.run("update jobs set leased_by = null, leased_until = null");
}

/** @param insertion.replaced whether a job of the same key takes the new time and content */
async function insertJob(
  connection: Connection,
  job: Job,
  { at, replaced }: { readonly at: Instant; readonly replaced: string },
): Promise<void> {
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
      ...[key, kind, event ?? null, JSON.stringify(about), at, dueAt, usefulUntil ?? null],
      recurs === true ? 1 : 0,
    ],
  );
  if (written === undefined) return;
  const isNew = WrittenRow.parse(written).generation === 0;
  await writeJobPeople(connection, key, { people: peopleIn(about), isNew });
}
