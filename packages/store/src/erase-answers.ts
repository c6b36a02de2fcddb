import type { Attendee, Claim, NamedParticipant, Participant } from "@rabat-process/events/answers";
import { z } from "zod";
import type { ErasedRows, Whom } from "@rabat-process/core/ports/erasure";
import { claimsOn, writeClaims } from "./claim-store.ts";
import type { Connection } from "./database.ts";
import { attendeeColumns, readAttendee, writeDetails } from "./rows.ts";

/** Who stands in the place of somebody who was erased. No id of Slack's looks like it. */
export const nobody = "erased";

/** Who is to be erased, with all their mailboxes. */
export interface Recognised extends Whom {
  /** No mailbox was given: then all of a name are meant, whatever mailboxes they have. */
  readonly namesDecide: boolean;
}

const UidRow = z.object({ uid: z.string() });

type Traced = Pick<ErasedRows, "answers" | "participants">;

/** Takes a person out of the answers that they gave, and out of those that name them. */
export async function eraseAnswers(connection: Connection, whom: Recognised): Promise<Traced> {
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
      erased.participants += answer.people.filter(
        (person, index) => !isSameParticipant(person, without.people[index]),
      ).length;
    }
  }
  return erased;
}

async function answersIn(connection: Connection, table: "rsvps" | "rsvp_history", uid: string) {
  const rows = await connection.run(
    `select distinct ${attendeeColumns} from ${table} where event = $1`,
    [uid],
  );
  return rows.map((row) => ({ table, answer: readAttendee(row), details: String(row["details"]) }));
}

/** What of a person stands in the answers of a delegation beside what is known of them: names, and what they wrote. */
interface Traces {
  readonly names: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
}

function tracesOf(answers: readonly Attendee[], whom: Recognised): ReadonlyMap<string, Traces> {
  const codes = new Set(answers.map(({ delegation }) => delegation));
  return new Map(
    [...codes].map((code) => {
      const own = answers.filter(({ delegation }) => delegation === code);
      const named = own.flatMap(({ people }) =>
        people.filter((person) => hasMailbox(person, whom)),
      );
      const names = new Set([...whom.names, ...named.map(({ name }) => name)].map(foldName));
      const written = own.filter(
        ({ by, commentBy = by, people }) =>
          whom.users.includes(commentBy) || people.some((person) => isPerson(person, names, whom)),
      );
      return [code, { names, comments: new Set(written.flatMap(({ comment }) => comment ?? [])) }];
    }),
  );
}

/** An answer without a person; undefined where it has nothing of them. */
function withoutPerson(
  answer: Attendee,
  traces: ReadonlyMap<string, Traces>,
  whom: Recognised,
): Attendee | undefined {
  const { names, comments } = traces.get(answer.delegation) ?? {
    names: new Set(),
    comments: new Set(),
  };
  const by = whom.users.includes(answer.by) ? nobody : answer.by;
  const people = answer.people.map((person, index) =>
    withoutNamer(withoutNames(person, index, { names, whom }), whom),
  );
  const { comment, commentBy, ...silent } = answer;
  const isTheirs = comment !== undefined && [...comments].some((text) => hasLines(comment, text));
  const isSame =
    by === answer.by &&
    !isTheirs &&
    people.every((person, index) => person === answer.people[index]);
  if (isSame) return undefined;
  // Whose needs these are nobody knows: they go with anybody of the answer.
  const { needs: _, ...rest } = isTheirs ? silent : answer;
  return { ...rest, by, people };
}

/** What several people wrote about one answer stands there line by line. */
function hasLines(comment: string, text: string): boolean {
  return `\n${comment}\n`.includes(`\n${text}\n`);
}

/** Names tell those apart who come for one delegation. */
function withoutNames<Named extends Participant>(
  person: Named,
  index: number,
  { names, whom }: { names: ReadonlySet<string>; whom: Recognised },
): Named | Participant {
  if (isPerson(person, names, whom)) return { name: `— ${index + 1}` };
  const { standsInFor, ...rest } = person;
  return standsInFor !== undefined && names.has(foldName(standsInFor)) ? rest : person;
}

/** Whether it is the same participant, whoever named them. */
function isSameParticipant(one: Participant, other: Participant | undefined): boolean {
  return one.name === other?.name && one.standsInFor === other.standsInFor;
}

function withoutNamer(person: NamedParticipant, { users }: Whom): NamedParticipant {
  if (person.namedBy === undefined || !users.includes(person.namedBy)) return person;
  return { ...person, namedBy: nobody };
}

/** Deletes the claims of a person, and takes them out of those in which others named them. */
export async function eraseClaims(connection: Connection, whom: Recognised): Promise<Traced> {
  const erased = { answers: 0, participants: 0 };
  for (const user of whom.users) {
    const sql = "delete from claims where by_user = $1 returning event";
    erased.answers += (await connection.run(sql, [user])).length;
  }
  const names = new Set(whom.names.map(foldName));
  for (const { uid } of (await connection.run("select uid from events")).map((row) =>
    UidRow.parse(row),
  )) {
    const before = await claimsOn(connection, uid);
    const after = before.map((claim): Claim => {
      const { people = [] } = claim;
      const without = people.map((person, index) => withoutNames(person, index, { names, whom }));
      const count = without.filter((person, index) => person !== people[index]).length;
      erased.participants += count;
      return count === 0 ? claim : { ...claim, people: without };
    });
    await writeClaims(connection, uid, { before, after });
  }
  return erased;
}

function hasMailbox({ email }: Participant, { emails }: Whom): boolean {
  return email !== undefined && emails.some((other) => other.toLowerCase() === email.toLowerCase());
}

/** Somebody of the same name and another mailbox is somebody else. */
function isPerson(person: Participant, names: ReadonlySet<string>, whom: Recognised): boolean {
  if (hasMailbox(person, whom)) return true;
  return names.has(foldName(person.name)) && (person.email === undefined || whom.namesDecide);
}

/** A name however it is spelt. */
export function foldName(name: string): string {
  return name.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}
