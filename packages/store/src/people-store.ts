import type { DelegationCode } from "@rabat-process/events";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { PeopleStore, PersonChange } from "@rabat-process/core/ports/people";
import type { Connection, Database } from "./database.ts";
import { endMembership } from "./end-membership.ts";
import { enqueueJobs } from "./job-rows.ts";
import { writeLog } from "./log-store.ts";
import { lockPerson, personColumns, readPerson, unknownPerson } from "./person-rows.ts";

/** The people. `enqueued` is called after jobs were written. */
export function createPeopleStore(database: Database, enqueued: () => void): PeopleStore {
  return {
    async person(user) {
      const [row] = await database.run(`select ${personColumns} from people where id = $1`, [user]);
      return row === undefined ? unknownPerson(user) : readPerson(row);
    },
    async people() {
      const rows = await database.run(
        `select ${personColumns} from people where delegation is not null order by delegation, id`,
      );
      return rows.map(readPerson);
    },
    async membersOf(delegation) {
      const rows = await database.run(
        `select ${personColumns} from people where delegation = $1 order by id`,
        [delegation],
      );
      return rows.map((row) => ({ ...readPerson(row), delegation }));
    },
    async savePerson(user, known, actor, enqueue = []) {
      await database.transaction(async (connection) => {
        const { delegation } = await lockPerson(connection, user, database.lockRow);
        await writePerson(connection, { user, delegation }, { known, actor });
        await enqueueJobs(connection, enqueue, actor.at);
      });
      if (enqueue.length > 0) enqueued();
    },
    async saveMember(member, known, actor, enqueue = []) {
      const saved = await database.transaction(async (connection) => {
        const { delegation } = await lockPerson(connection, member.user, database.lockRow);
        if (delegation !== member.delegation) return false;
        await writePerson(connection, member, { known, actor });
        await enqueueJobs(connection, enqueue, actor.at);
        return true;
      });
      if (saved && enqueue.length > 0) enqueued();
      return saved;
    },
  };
}

/** Writes what changes of a person, and notes it: what they are called stands in no log. */
export async function writePerson(
  connection: Connection,
  { user, delegation: before }: { user: string; delegation: DelegationCode | undefined },
  { known, actor }: { known: PersonChange; actor: Actor },
): Promise<void> {
  const moves = known.delegation !== undefined && (known.delegation ?? undefined) !== before;
  const columns = {
    delegation: known.delegation,
    // Roles end with the delegation in which they were held.
    confirmed_by: known.confirmedBy ?? (moves ? null : undefined),
    focal_point: flag(known.focalPoint ?? (moves ? false : undefined)),
    removed_from: known.removedFrom === undefined ? undefined : JSON.stringify(known.removedFrom),
    reminders: flag(known.reminders),
    locale: known.locale,
    name: known.name,
    week_note: flag(known.weekNote),
  };
  const given = Object.entries(columns).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
  const names = given.map(({ name }) => name);
  await connection.run(
    `insert into people (${["id", ...names].join(", ")})
     values (${["$1", ...names.map((_, index) => `$${index + 2}`)].join(", ")})
     on conflict (id) do update set ${["id", ...names].map((name) => `${name} = excluded.${name}`).join(", ")}`,
    [user, ...given.map(({ value }) => value)],
  );
  if (moves && before !== undefined)
    await endMembership(connection, { user, delegation: before }, actor);
  const { confirmed_by: confirmedBy, name: _, ...rest } = columns;
  // Who confirmed them is who does this.
  const told = {
    ...rest,
    confirmed: flag(confirmedBy === undefined ? undefined : confirmedBy !== null),
  };
  const details = Object.entries(told).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value ?? ""] as const],
  );
  await writeLog(connection, actor, {
    act: "save-person",
    subject: user,
    details: Object.fromEntries(details),
  });
}

function flag(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : value ? 1 : 0;
}
