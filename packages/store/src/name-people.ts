import { z } from "zod";
import { isDelegationCode } from "@rabat-process/events";
import type { Payload as About } from "@rabat-process/core/ports/jobs";
import { keptKey, peopleIn } from "@rabat-process/core/jobs/people-in-jobs";
import { batchesOf, placesOf, rowsAtATime } from "./batches.ts";
import type { Connection } from "./database.ts";
import { digest } from "./digest.ts";
import { Payload } from "./job-people.ts";
import { Details } from "./log-store.ts";
import { json } from "./rows.ts";

const JobRow = z.object({ key: z.string(), kind: z.string(), payload: Payload });
const LogRow = z.object({ id: z.string(), details: json(Details), press: z.string().nullable() });

/** Fills the columns in which people are found, for what was written before there were any, and takes people out of keys. */
export async function namePeople(connection: Connection): Promise<void> {
  const jobs = await connection.run("select key, kind, payload from jobs");
  for (const batch of batchesOf(jobs))
    await namePeopleOfJobs(
      connection,
      batch.map((row) => JobRow.parse(row)),
    );
  const page = `select id, details, press from audit where id > $1 order by id limit ${rowsAtATime}`;
  let last = "";
  for (;;) {
    const entries = (await connection.run(page, [last])).map((row) => LogRow.parse(row));
    const end = entries.at(-1);
    if (end === undefined) return;
    await nameSubjects(connection, entries);
    last = end.id;
  }
}

async function namePeopleOfJobs(
  connection: Connection,
  jobs: readonly z.infer<typeof JobRow>[],
): Promise<void> {
  const named = jobs.map((job) => {
    const payload = { ...withAnswered(job), ...announcerOf(job) };
    return { was: job.key, key: keptKey({ key: job.key, payload }, digest), payload };
  });
  await connection.run(
    `with named (was, key, payload) as (values ${placesOf(named.length, 3)})
     update jobs set key = named.key, payload = named.payload from named where jobs.key = named.was`,
    named.flatMap(({ was, key, payload }) => [was, key, JSON.stringify(payload)]),
  );
  const people = named.flatMap(({ key, payload }) =>
    [...peopleIn(payload)].map((person) => [key, person]),
  );
  for (const batch of batchesOf(people))
    await connection.run(
      `insert into job_people (job, person) values ${placesOf(batch.length, 2)}`,
      batch.flat(),
    );
}

/**
 * Whom a change concerned stood in two texts of as many words before it stood in one list, and stood there as well once each
 * of them was told. Beside whom that was to stood all that was known of them, also who had confirmed them.
 */
function withAnswered({ kind, payload }: z.infer<typeof JobRow>): About {
  const { users, delegations, confirmedBy: _, ...rest } = payload;
  if (kind !== "tell" || typeof users !== "string" || typeof delegations !== "string") return rest;
  const by = users.split(" ");
  const answered = delegations
    .split(" ")
    .flatMap((delegation, index) =>
      isDelegationCode(delegation) ? [{ delegation, by: by[index] ?? "" }] : [],
    );
  return { ...rest, answered };
}

/** Who had a card posted stood in the key alone, as Slack calls them. */
function announcerOf({ kind, key, payload }: z.infer<typeof JobRow>): About {
  const by = key.split(":").find((part) => /^[UW][A-Z0-9]{2,}$/.test(part));
  return kind === "post" && by !== undefined && payload["by"] === undefined ? { by } : {};
}

async function nameSubjects(
  connection: Connection,
  entries: readonly z.infer<typeof LogRow>[],
): Promise<void> {
  const values = entries.flatMap(({ id, details, press }) => {
    const { user, claimant, confirmed_by: confirmedBy, ...rest } = details;
    const subject = user ?? claimant;
    // Who confirmed somebody is who did it.
    const confirmed = confirmedBy === undefined ? {} : { confirmed: confirmedBy === "" ? 0 : 1 };
    return [
      id,
      typeof subject === "string" ? subject : null,
      JSON.stringify({ ...rest, ...confirmed }),
      press === null ? null : digest(press),
    ];
  });
  await connection.run(
    `with named (id, subject, details, press) as (values ${placesOf(entries.length, 4)})
     update audit set subject = named.subject, details = named.details, press = named.press
     from named where audit.id = named.id`,
    values,
  );
}
