import { describeTold } from "@rabat-process/core/events/stored-change";
import { readEventState } from "@rabat-process/core/events/show-event";
import { knownLocale } from "@rabat-process/core/people/choose-language";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { JobHandler } from "@rabat-process/core/ports/jobs";
import type { Notifier } from "@rabat-process/core/ports/notifier";
import type { DoorRows } from "@rabat-process/store/doors";
import type { SqlStore } from "@rabat-process/store/sql-store";
import type { Locale } from "@rabat-process/timezones";
import { wordEvent, wordNotification } from "./plain-words.ts";

const done = { result: "done" } as const;

/** The mailbox of a person whom stories call by a short name. */
export const mailboxOf = (who: string) => `${who}@plain.example`;

/** What the door keeps: the letters that it sent, and the board on which events stand, with what happened to them below. */
export const rows: DoorRows = {
  name: "plain",
  migrations: { folder: new URL("plain-migrations/", import.meta.url) },
  tables: ["letters", "boards"],
  release: () => Promise.resolve(),
  isBusyWith: () => Promise.resolve(false),
  async erasePerson(connection, { users }) {
    const sql = "delete from letters where account = $1 returning n";
    return (await Promise.all(users.map((user) => connection.run(sql, [user])))).flat().length;
  },
};

interface Deps {
  readonly store: SqlStore;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly names: () => Promise<(person: string) => string | undefined>;
}

/** Writes to people at a door that is called so, and keeps the board. */
export function createNotifier({ store, clock, locale, names }: Deps, door: string): Notifier {
  const { database } = store.lent;
  return {
    async tell({ key }, { user }, notification) {
      if ("isAwaited" in notification && notification.isAwaited) return done;
      const account = (await store.accountsOf(user)).find((candidate) => candidate.door === door);
      if (account === undefined) return { result: "given-up", reason: "no-mailbox" };
      const reader = {
        locale: await knownLocale({ store }, user, undefined),
        nameOf: await names(),
      };
      const sql =
        "insert into letters (key, account, words) values ($1, $2, $3) on conflict (key) do nothing";
      await database.run(sql, [key, account.id, wordNotification(notification, reader)]);
      return done;
    },
    async eventChanged(uid) {
      const state = await readEventState({ store, clock }, uid);
      const words = state === undefined ? "" : wordEvent(state, locale);
      await database.run("update boards set words = $2 where event = $1", [uid, words]);
      return done;
    },
    notesOf({ key, dueAt, event, told }) {
      return Promise.resolve([
        {
          key: `note:${key}`,
          kind: "note",
          payload: { event, words: describeTold(told, locale) },
          dueAt,
        },
      ]);
    },
  };
}

/** Has an event stand on the board; what stands there is drawn when the event has become public. */
export async function announceOnBoard({ store }: Pick<Deps, "store">, uid: string): Promise<void> {
  const sql = "insert into boards values ($1, '', '') on conflict (event) do nothing";
  await store.lent.database.run(sql, [uid]);
}

/** The jobs that only this door has. */
export function handlePlainJobs({ store }: Pick<Deps, "store">): Record<"note", JobHandler> {
  return {
    async note({ payload: { event = "", words } }) {
      const sql = "update boards set notes = notes || char(10) || $2 where event = $1";
      await store.lent.database.run(sql, [event, typeof words === "string" ? words : ""]);
      return done;
    },
  };
}
