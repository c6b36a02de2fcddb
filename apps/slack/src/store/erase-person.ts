import type { Attendee, Participant } from "@rabat-process/events";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "../ports/actor.ts";
import type { ErasureStore, Erased, Whom } from "../ports/erasure.ts";
import type { Connection, Database } from "./database.ts";
import { writeLog } from "./log-store.ts";
import { attendeeColumns, json, readAttendee, writeDetails } from "./rows.ts";

/** Who stands in the place of somebody who was erased. No id of Slack's looks like it. */
const nobody = "erased";

const UidRow = z.object({ uid: z.string() });
const LogRow = z.object({
  id: z.string(),
  by: z.string(),
  press: z.string().nullable(),
  details: z.string(),
});
const JobRow = z.object({
  key: z.string(),
  payload: json(z.record(z.string(), z.unknown())),
  leased_by: z.string().nullable(),
  done_at: z.string().nullable(),
});

/** Erases people. What delegations answered stays, and how many came: places are counted by it. */
export function createErasureStore(database: Database): ErasureStore {
  return {
    erasePerson: (whom, actor) =>
      database.transaction(async (connection) => {
        if (await isBusy(connection, whom, database.lockRow)) return { ok: false, reason: "busy" };
        const rows = {
          ...(await eraseAnswers(connection, whom)),
          ...(await eraseUsers(connection, whom, actor)),
          ...(await eraseLog(connection, whom)),
          messages: (await eraseJobs(connection, whom)) + (await eraseDeliveries(connection, whom)),
        };
        const count = Object.values(rows).reduce((sum, number) => sum + number, 0);
        if (count > 0) await writeLog(connection, "erase-person", actor, { details: { count } });
        return { ok: true, rows };
      }),
  };
}

const DeliveryRow = z.object({ id: z.string(), body: z.string(), held_by: z.string().nullable() });

type Rows = Extract<Erased, { ok: true }>["rows"];

/** Takes a person out of the answers that they gave, and out of those that name them. */
async function eraseAnswers(
  connection: Connection,
  whom: Whom,
): Promise<Pick<Rows, "answers" | "participants">> {
  const erased = { answers: 0, participants: 0 };
  for (const row of await connection.run("select uid from events")) {
    const { uid } = UidRow.parse(row);
    const rows = [
      ...(await answersIn(connection, "rsvps", uid)),
      ...(await answersIn(connection, "rsvp_history", uid)),
    ];
    const traces = tracesOf(
      rows.map(({ answer }) => answer),
      whom,
    );
    for (const { table, answer, details } of rows) {
      const without = withoutPerson(answer, traces, whom);
      if (without === undefined) continue;
      await connection.run(
        `update ${table} set by_user = $1, details = $2
         where event = $3 and delegation = $4 and at = $5 and by_user = $6 and details = $7`,
        [without.by, writeDetails(without), uid, answer.delegation, answer.at, answer.by, details],
      );
      if (without.by !== answer.by) erased.answers += 1;
      erased.participants += answer.people.filter((person) => !without.people.includes(person)).length;
    }
  }
  return erased;
}

async function answersIn(connection: Connection, table: "rsvps" | "rsvp_history", uid: string) {
  const rows = await connection.run(`select distinct ${attendeeColumns} from ${table} where event = $1`, [
    uid,
  ]);
  return rows.map((row) => ({ table, answer: readAttendee(row), details: String(row["details"]) }));
}

/** What of a person stands in the answers of a delegation beside what is known of them: names, and what they wrote. */
interface Traces {
  readonly names: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
}

function tracesOf(answers: readonly Attendee[], whom: Whom): ReadonlyMap<string, Traces> {
  const codes = new Set(answers.map(({ delegation }) => delegation));
  return new Map(
    [...codes].map((code) => {
      const own = answers.filter(({ delegation }) => delegation === code);
      const named = own.flatMap(({ people }) => people.filter((person) => hasMailbox(person, whom)));
      const names = new Set([...whom.names, ...named.map(({ name }) => name)].map(fold));
      const written = own.filter(
        ({ by, people }) => whom.users.includes(by) || people.some((person) => isPerson(person, names, whom)),
      );
      return [code, { names, comments: new Set(written.flatMap(({ comment }) => comment ?? [])) }];
    }),
  );
}

/** An answer without a person; undefined where it has nothing of them. */
function withoutPerson(
  answer: Attendee,
  traces: ReadonlyMap<string, Traces>,
  whom: Whom,
): Attendee | undefined {
  const { names, comments } = traces.get(answer.delegation) ?? { names: new Set(), comments: new Set() };
  const by = whom.users.includes(answer.by) ? nobody : answer.by;
  const people = answer.people.map((person, index) => {
    // Names tell those apart who come for one delegation.
    if (isPerson(person, names, whom)) return { name: `— ${index + 1}` };
    const { standsInFor, ...rest } = person;
    return standsInFor !== undefined && names.has(fold(standsInFor)) ? rest : person;
  });
  const { comment, ...silent } = answer;
  const isTheirs = comment !== undefined && comments.has(comment);
  const isSame =
    by === answer.by && !isTheirs && people.every((person, index) => person === answer.people[index]);
  return isSame ? undefined : { ...(isTheirs ? silent : answer), by, people };
}

function hasMailbox({ email }: Participant, { emails }: Whom): boolean {
  return email !== undefined && emails.some((other) => other.toLowerCase() === email.toLowerCase());
}

/** Somebody of the same name and another mailbox is somebody else. */
function isPerson(person: Participant, names: ReadonlySet<string>, whom: Whom): boolean {
  if (hasMailbox(person, whom)) return true;
  return names.has(fold(person.name)) && (person.email === undefined || whom.emails.length === 0);
}

function fold(name: string): string {
  return name.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

async function eraseUsers(
  connection: Connection,
  { users }: Whom,
  { at }: Actor,
): Promise<Pick<Rows, "people" | "feeds" | "versions">> {
  const erased = { people: 0, feeds: 0, versions: 0 };
  const count = async (sql: string, ...values: string[]) => (await connection.run(sql, values)).length;
  for (const user of users) {
    erased.people += await count("delete from people where slack_user = $1 returning slack_user", user);
    erased.people += await count(
      "update people set confirmed_by = $2 where confirmed_by = $1 returning slack_user",
      ...[user, nobody],
    );
    // Whoever still asks for the feed is told that it is no more.
    erased.feeds += await count(
      `update feed_tokens set slack_user = $2, revoked_at = coalesce(revoked_at, $3)
       where slack_user = $1 returning hash`,
      ...[user, nobody, at],
    );
    erased.versions += await count(
      "update event_history set by_user = $2 where by_user = $1 returning uid",
      ...[user, nobody],
    );
  }
  return erased;
}

async function eraseLog(connection: Connection, { users }: Whom): Promise<Pick<Rows, "log">> {
  let log = 0;
  for (const user of users) {
    const rows = await connection.run(
      `select id, by_user as by, press, details from audit
       where by_user = $1 or details like $2 or press like $2`,
      [user, `%${user}%`],
    );
    for (const { id, by, press, details } of rows.map((row) => LogRow.parse(row))) {
      const without = [by, details].map((text) => forget(text, user));
      const named = press === null || !mentions(press, user) ? press : null;
      if (without.join() === [by, details].join() && named === press) continue;
      await connection.run("update audit set by_user = $2, details = $3, press = $4 where id = $1", [
        id,
        without[0] ?? "",
        without[1] ?? "",
        named,
      ]);
      log += 1;
    }
  }
  return { log };
}

/** Messages to or about the person are not sent any more; others go on under a name that is not theirs. */
async function eraseJobs(connection: Connection, { users }: Whom): Promise<number> {
  let messages = 0;
  for (const user of users) {
    for (const { key, payload } of await jobsOf(connection, user)) {
      if (payload["user"] === user || payload["member"] === user)
        await connection.run("delete from jobs where key = $1", [key]);
      else
        await connection.run("update jobs set key = $2, payload = $3 where key = $1", [
          key,
          forget(key, user, `${nobody}-${randomUUID()}`),
          forget(JSON.stringify(payload), user),
        ]);
      messages += 1;
    }
  }
  return messages;
}

/** What they pressed and nobody has dealt with yet is dealt with no more. */
async function eraseDeliveries(connection: Connection, { users }: Whom): Promise<number> {
  let deliveries = 0;
  for (const user of users) {
    for (const { id } of await deliveriesOf(connection, user)) {
      await connection.run("delete from inbox where id = $1", [id]);
      deliveries += 1;
    }
  }
  return deliveries;
}

/**
 * Whether an instance is at a message that names the person, or at something that they pressed: it would be sent again
 * under another name, or write anew what is erased. Until the
 * transaction ends, none takes another one.
 */
async function isBusy(connection: Connection, { users }: Whom, lockRow: string): Promise<boolean> {
  for (const user of users) {
    const jobs = await jobsOf(connection, user, lockRow);
    if (jobs.some((job) => job.leased_by !== null && job.done_at === null)) return true;
    const deliveries = await deliveriesOf(connection, user, lockRow);
    if (deliveries.some(({ held_by }) => held_by !== null)) return true;
  }
  return false;
}

async function jobsOf(
  connection: Connection,
  user: string,
  lockRow = "",
): Promise<readonly z.infer<typeof JobRow>[]> {
  const rows = await connection.run(
    `select key, payload, leased_by, done_at from jobs where key like $1 or payload like $1${lockRow}`,
    [`%${user}%`],
  );
  return rows
    .map((row) => JobRow.parse(row))
    .filter(({ key, payload }) => mentions(key, user) || mentions(JSON.stringify(payload), user));
}

async function deliveriesOf(
  connection: Connection,
  user: string,
  lockRow = "",
): Promise<readonly z.infer<typeof DeliveryRow>[]> {
  const rows = await connection.run(`select id, body, held_by from inbox where body like $1${lockRow}`, [
    `%${user}%`,
  ]);
  return rows.map((row) => DeliveryRow.parse(row)).filter(({ body }) => mentions(body, user));
}

/** An id may be the beginning of another one. */
function mentions(text: string, user: string): boolean {
  return new RegExp(`\\b${user}\\b`).test(text);
}

function forget(text: string, user: string, instead = nobody): string {
  return text.replaceAll(new RegExp(`\\b${user}\\b`, "g"), instead);
}
