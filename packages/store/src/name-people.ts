import { z } from "zod";
import { isDelegationCode } from "@rabat-process/events";
import type { Payload as About } from "@rabat-process/core/ports/jobs";
import { keptKey, peopleIn } from "@rabat-process/core/jobs/people-in-jobs";
import type { Connection } from "./database.ts";
import { digest } from "./digest.ts";
import { Payload, writeJobPeople } from "./job-people.ts";
import { Details } from "./log-store.ts";
import { json } from "./rows.ts";

const JobRow = z.object({ key: z.string(), kind: z.string(), payload: Payload });
const LogRow = z.object({ id: z.string(), details: json(Details), press: z.string().nullable() });

/** Fills the columns in which people are found, for what was written before there were any, and takes people out of keys. */
export async function namePeople(connection: Connection): Promise<void> {
  for (const row of await connection.run("select key, kind, payload from jobs"))
    await namePeopleOfJob(connection, JobRow.parse(row));
  const entries = "select id, details, press from audit where press is not null or details <> '{}'";
  for (const row of await connection.run(entries)) await nameSubject(connection, LogRow.parse(row));
}

async function namePeopleOfJob(connection: Connection, job: z.infer<typeof JobRow>): Promise<void> {
  const payload = { ...withAnswered(job), ...announcerOf(job) };
  const key = keptKey({ key: job.key, payload }, digest);
  await connection.run("update jobs set key = $2, payload = $3 where key = $1", [
    job.key,
    key,
    JSON.stringify(payload),
  ]);
  await writeJobPeople(connection, key, { people: peopleIn(payload), isNew: true });
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

async function nameSubject(
  connection: Connection,
  { id, details, press }: z.infer<typeof LogRow>,
): Promise<void> {
  const { user, claimant, confirmed_by: confirmedBy, ...rest } = details;
  const subject = user ?? claimant;
  // Who confirmed somebody is who did it.
  const confirmed = confirmedBy === undefined ? {} : { confirmed: confirmedBy === "" ? 0 : 1 };
  await connection.run("update audit set subject = $2, details = $3, press = $4 where id = $1", [
    id,
    subject === undefined ? null : String(subject),
    JSON.stringify({ ...rest, ...confirmed }),
    press === null ? null : digest(press),
  ]);
}
