import { z } from "zod";
import type { Actor } from "@rabat-process/core/ports/actor";
import { formerDoor, mailDoor } from "@rabat-process/core/ports/contacts";
import type { ErasedRows, ErasureStore, Whom } from "@rabat-process/core/ports/erasure";
import { concerns } from "@rabat-process/core/jobs/people-in-jobs";
import type { Connection, Database } from "./database.ts";
import { keyWithout } from "./digest.ts";
import type { DoorRows } from "./doors.ts";
import { writeLog } from "./log-store.ts";
import type { Recognised } from "./erase-answers.ts";
import { eraseAnswers, eraseClaims, foldName, nobody } from "./erase-answers.ts";
import { jobsNaming, Payload } from "./job-people.ts";
import { lockPerson } from "./person-rows.ts";

const IdRow = z.object({ id: z.string() });
const JobRow = z.object({ key: z.string(), payload: Payload });
const LeaseRow = z.object({ leased_by: z.string().nullable(), done_at: z.string().nullable() });

/** Erases people, from the rows of all doors as well. What delegations answered stays, and how many came: places are counted by it. */
export function createErasureStore(database: Database, doors: readonly DoorRows[]): ErasureStore {
  return {
    erasePerson: (named, actor) =>
      database.transaction(async (connection) => {
        const { atDoors, whom } = await recognise(connection, named);
        // What they send by a link meanwhile waits, and finds that they are no more.
        for (const user of whom.users) await lockPerson(connection, user, database.lockRow);
        if (await isBusy(connection, whom, database.lockRow)) return { ok: false, reason: "busy" };
        for (const door of doors)
          if (await door.isBusyWith(connection, atDoors, database.lockRow))
            return { ok: false, reason: "busy" };
        const answers = await eraseAnswers(connection, whom);
        const claims = await eraseClaims(connection, whom);
        let messages = await eraseJobs(connection, whom);
        for (const door of doors) messages += await door.erasePerson(connection, atDoors);
        const rows = {
          answers: answers.answers + claims.answers,
          participants: answers.participants + claims.participants,
          ...(await eraseUsers(connection, whom, actor)),
          ...(await eraseLog(connection, whom)),
          messages,
        };
        const count = Object.values(rows).reduce((sum, number) => sum + number, 0);
        if (count > 0)
          await writeLog(connection, actor, { act: "erase-person", details: { count } });
        return { ok: true, rows };
      }),
  };
}

/** The persons who are named by their accounts or in the list of contacts, and all accounts of theirs. */
async function recognise(
  connection: Connection,
  named: Whom,
): Promise<{ readonly whom: Recognised; readonly atDoors: Whom }> {
  const mailboxes = named.emails.map((mailbox) => mailbox.toLowerCase());
  const persons = new Set([...named.users, ...(await listedAs(connection, named))]);
  for (const id of [...named.users, ...mailboxes])
    for (const { person } of await accountsWhere(connection, "id", id)) persons.add(person);
  const accounts = new Set(named.users);
  const emails = new Set(named.emails);
  for (const person of persons)
    for (const { door, id } of await accountsWhere(connection, "person", person))
      // What is added to persons here is looked up as well.
      (door === mailDoor ? emails : door === formerDoor ? persons : accounts).add(id);
  const whom = { ...named, emails: [...emails] };
  return {
    whom: { ...whom, users: [...persons], namesDecide: named.emails.length === 0 },
    atDoors: { ...whom, users: [...accounts] },
  };
}

async function accountsWhere(connection: Connection, column: "id" | "person", value: string) {
  const rows = await connection.run(`select door, id, person from accounts where ${column} = $1`, [
    value,
  ]);
  return z.array(z.object({ door: z.string(), id: z.string(), person: z.string() })).parse(rows);
}

/** Those whom the list of contacts calls by a name: all of them have a mailbox, so one that is given decides instead. */
async function listedAs(
  connection: Connection,
  { names, emails }: Whom,
): Promise<readonly string[]> {
  if (names.length === 0 || emails.length > 0) return [];
  const wanted = new Set(names.map(foldName));
  const rows = await connection.run("select id, name from people where name is not null");
  return z
    .array(z.object({ id: z.string(), name: z.string() }))
    .parse(rows)
    .filter(({ name }) => wanted.has(foldName(name)))
    .map(({ id }) => id);
}

async function eraseUsers(
  connection: Connection,
  { users }: Whom,
  { at }: Actor,
): Promise<Pick<ErasedRows, "people" | "feeds" | "versions">> {
  const erased = { people: 0, feeds: 0, versions: 0 };
  const count = async (sql: string, ...values: string[]) =>
    (await connection.run(sql, values)).length;
  for (const user of users) {
    erased.people += await count("delete from people where id = $1 returning id", user);
    erased.people += await count("delete from accounts where person = $1 returning id", user);
    erased.people += await count(
      "update people set confirmed_by = $2 where confirmed_by = $1 returning id",
      ...[user, nobody],
    );
    await connection.run("delete from links where person = $1", [user]);
    // Whoever still asks for the feed is told that it is no more.
    erased.feeds += await count(
      `update feed_tokens set person = $2, revoked_at = coalesce(revoked_at, $3)
       where person = $1 returning hash`,
      ...[user, nobody, at],
    );
    erased.versions += await count(
      "update event_history set by_user = $2 where by_user = $1 returning uid",
      ...[user, nobody],
    );
  }
  return erased;
}

async function eraseLog(connection: Connection, { users }: Whom): Promise<Pick<ErasedRows, "log">> {
  const entries = new Set<string>();
  for (const user of users)
    for (const change of [
      "by_user = $2, press = null where by_user = $1",
      "subject = $2 where subject = $1",
    ]) {
      const rows = await connection.run(`update audit set ${change} returning id`, [user, nobody]);
      for (const row of rows) entries.add(IdRow.parse(row).id);
    }
  return { log: entries.size };
}

/** Messages to or about the person are not sent any more; others go on under a name that is not theirs. */
async function eraseJobs(connection: Connection, { users }: Whom): Promise<number> {
  let messages = 0;
  for (const user of users)
    for (const row of await jobsNaming(connection, user, { columns: "key, payload" })) {
      const job = JobRow.parse(row);
      if (concerns(job.payload, user))
        await connection.run("delete from jobs where key = $1", [job.key]);
      else await forgetWhoDid(connection, job, user);
      messages += 1;
    }
  return messages;
}

async function forgetWhoDid(
  connection: Connection,
  { key, payload }: z.infer<typeof JobRow>,
  user: string,
): Promise<void> {
  const forget = (name: string, value: unknown) =>
    name === "by" && value === user ? nobody : value;
  await connection.run("delete from job_people where job = $1 and person = $2", [key, user]);
  await connection.run("update jobs set key = $2, payload = $3 where key = $1", [
    key,
    keyWithout(key, user),
    JSON.stringify(payload, forget),
  ]);
}

/**
 * Whether an instance is at a message that names the person: it would be sent again under another name. Until the
 * transaction ends, none takes another one.
 */
async function isBusy(connection: Connection, { users }: Whom, lockRow: string): Promise<boolean> {
  for (const user of users) {
    const jobs = await jobsNaming(connection, user, {
      columns: "leased_by, done_at",
      more: lockRow,
    });
    if (
      jobs
        .map((row) => LeaseRow.parse(row))
        .some(({ leased_by, done_at }) => leased_by !== null && done_at === null)
    )
      return true;
  }
  return false;
}
