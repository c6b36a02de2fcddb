import { z } from "zod";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { Contact, ContactChange, ContactStore } from "@rabat-process/core/ports/contacts";
import { formerDoor, mailDoor } from "@rabat-process/core/ports/contacts";
import type { Person } from "@rabat-process/core/ports/people";
import type { Instant } from "@rabat-process/timezones";
import type { Connection, Database } from "./database.ts";
import { eraseEndedLinks } from "./erase-links.ts";
import { hasPressed, saveSetting, writeLog } from "./log-store.ts";
import { writePerson } from "./people-store.ts";
import { personColumns, readPerson, unknownPerson } from "./person-rows.ts";
import { Moment } from "./rows.ts";

const IdRow = z.object({ id: z.string() });
const RemovalRow = z.object({ at: Moment.nullable() });
const MailboxRow = z.object({ id: z.string(), person: z.string() });

/** The list of contacts: people with an account at the door of mail. */
export function createContactStore(database: Database): ContactStore {
  return {
    contacts: () => readContacts(database),
    forgetFormer: (since) =>
      database.transaction((connection) => forgetFormer(connection, since, database.lockRow)),
    changeContacts: (actor, decide) =>
      database.transaction(async (connection) => {
        // Whoever changes the list at the same time waits here.
        await saveSetting(connection, "contacts-locked-at", actor.at);
        if (await hasPressed(connection, actor)) return undefined;
        const contacts = await readContacts(connection, database.lockRow);
        const decision = decide(contacts);
        const { apply } = decision;
        if (apply === undefined) return decision;
        const known = new Map(contacts.map(({ person }) => [person.user, person.delegation]));
        const quiet = { by: actor.by, at: actor.at };
        for (const change of apply.people)
          await writeContact(connection, { change, delegation: known.get(change.user) }, quiet);
        await writeLog(connection, actor, { act: "import-contacts", details: apply.noted });
        return decision;
      }),
  };
}

async function readContacts(connection: Connection, lockRow = ""): Promise<readonly Contact[]> {
  const accounts = await connection.run(
    "select id, person from accounts where door = $1 order by person, id",
    [mailDoor],
  );
  const people = await connection.run(
    `select ${personColumns} from people
     where id in (select person from accounts where door = $1) order by id${lockRow}`,
    [mailDoor],
  );
  const persons = new Map(people.map(readPerson).map((person) => [person.user, person]));
  const mailboxes = new Map<string, string[]>();
  for (const { id, person } of accounts.map((row) => MailboxRow.parse(row)))
    mailboxes.set(person, [...(mailboxes.get(person) ?? []), id]);
  return Promise.all(
    [...mailboxes].map(async ([user, boxes]) => {
      const person = persons.get(user) ?? unknownPerson(user);
      const removedAt = await lastRemoval(connection, person);
      return { person, mailboxes: boxes, ...(removedAt !== undefined && { removedAt }) };
    }),
  );
}

/** When an organiser last removed somebody who may not join again by themselves. */
async function lastRemoval(
  connection: Connection,
  { user, removedFrom = [] }: Person,
): Promise<Instant | undefined> {
  if (removedFrom.length === 0) return undefined;
  const [row] = await connection.run(
    `select max(at) as at from audit where subject = $1 and act = 'save-person'
       and details like '%"delegation":""%' and details like '%"removed_from"%'`,
    [user],
  );
  return RemovalRow.parse(row).at ?? undefined;
}

async function forgetFormer(
  connection: Connection,
  since: Instant,
  lockRow: string,
): Promise<number> {
  const rows = await connection.run(
    `select id from people where delegation is null
       and (id in (select person from accounts where door = $1)
         or (name is not null and not exists (select 1 from accounts where person = people.id)))
       and not exists (select 1 from audit where subject = people.id and at >= $2)${lockRow}`,
    [mailDoor, since],
  );
  for (const { id } of z.array(IdRow).parse(rows)) {
    await connection.run("delete from accounts where person = $1 and door = $2", [id, mailDoor]);
    await connection.run("update people set name = null where id = $1", [id]);
  }
  await eraseEndedLinks(connection, since);
  return rows.length;
}

async function writeContact(
  connection: Connection,
  {
    change: { user, known, mailbox, takes, was },
    delegation,
  }: { change: ContactChange; delegation: Contact["person"]["delegation"] },
  actor: Actor,
): Promise<void> {
  await writePerson(connection, { user, delegation }, { known, actor });
  // Where the mailbox is somebody's by now, nothing of all this happens.
  if (mailbox !== undefined)
    await connection.run("insert into accounts (door, id, person) values ($1, $2, $3)", [
      mailDoor,
      mailbox,
      user,
    ]);
  if (takes !== undefined)
    await connection.run("update accounts set person = $3 where door = $1 and id = $2", [
      mailDoor,
      takes,
      user,
    ]);
  if (was !== undefined)
    await connection.run(
      "insert into accounts (door, id, person) values ($1, $2, $3) on conflict do nothing",
      [formerDoor, was, user],
    );
}
