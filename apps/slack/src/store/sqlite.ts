import { CalendarEvent, DelegationCode, Rsvp } from "@rabat-process/events";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { PostedCard, Store } from "../ports.ts";

const migrations = join(import.meta.dirname, "migrations");

const Locale = z.enum(["en", "fr"]);
const EventRow = z.object({ content: z.string() });
const PersonRow = z.object({ delegation: DelegationCode.nullable(), locale: Locale.nullable() });
const ChannelRow = z.object({ locale: Locale });
const CardRow = z.object({ event: z.string(), channel: z.string(), ts: z.string() });

/**
 * The store in one SQLite file: WAL with `synchronous=FULL`, so that what was acknowledged survives a kill and
 * the loss of power. The file and its folder are made if they are missing; migrations run at once.
 *
 * @param file the path of the database, or ":memory:" for one that is forgotten
 */
export function createSqliteStore(file: string): Store {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(
    "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 5000",
  );
  migrate(database);

  const saveEvent = database.prepare(
    `insert into events (uid, sequence, last_modified, content) values ($uid, $sequence, $lastModified, $content)
     on conflict (uid) do update
       set sequence = excluded.sequence, last_modified = excluded.last_modified, content = excluded.content
       where (excluded.sequence, excluded.last_modified) > (events.sequence, events.last_modified)`,
  );
  const selectEvents = database.prepare("select content from events");
  const selectEvent = database.prepare("select content from events where uid = ?");
  const insertRsvp = database.prepare(
    "insert into rsvps (event, delegation, partstat, by_user, at) values (?, ?, ?, ?, ?)",
  );
  const selectRsvps = database.prepare(
    `select event, delegation, partstat, by_user as by, at from rsvps
     where id in (select max(id) from rsvps where event = ? group by delegation) order by id`,
  );
  const selectPerson = database.prepare("select delegation, locale from people where slack_user = ?");
  const saveDelegation = database.prepare(
    "insert into people (slack_user, delegation) values (?, ?) on conflict (slack_user) do update set delegation = excluded.delegation",
  );
  const saveLocale = database.prepare(
    "insert into people (slack_user, locale) values (?, ?) on conflict (slack_user) do update set locale = excluded.locale",
  );
  const selectChannel = database.prepare("select locale from channels where channel = ?");
  const saveChannel = database.prepare(
    "insert into channels (channel, locale) values (?, ?) on conflict (channel) do update set locale = excluded.locale",
  );
  const insertCard = database.prepare("insert into cards (event, channel, ts) values (?, ?, ?)");
  const selectCards = database.prepare("select event, channel, ts from cards where event = ? order by ts");
  const selectAnnounced = database.prepare("select distinct event from cards");
  const deleteCard = database.prepare("delete from cards where channel = ? and ts = ?");

  // SQLite answers at once; the port is asynchronous because another store may not.
  return {
    async saveEvents(events) {
      await inTransaction(database, () => {
        for (const event of events) {
          const { uid, sequence, lastModified } = event;
          saveEvent.run({ uid, sequence, lastModified, content: JSON.stringify(event) });
        }
      });
    },
    events: () => Promise.resolve(selectEvents.all().map(readEvent)),
    event(uid) {
      const row = selectEvent.get(uid);
      return Promise.resolve(row === undefined ? undefined : readEvent(row));
    },
    saveRsvp({ event, delegation, partstat, by, at }) {
      insertRsvp.run(event, delegation, partstat, by, at);
      return Promise.resolve();
    },
    rsvps: (event) => Promise.resolve(selectRsvps.all(event).map((row) => Rsvp.parse({ ...row }))),
    person(user) {
      const row = selectPerson.get(user);
      const { delegation, locale } = PersonRow.parse(row ?? { delegation: null, locale: null });
      return Promise.resolve({
        user,
        ...(delegation === null ? {} : { delegation }),
        ...(locale === null ? {} : { locale }),
      });
    },
    saveDelegation(user, delegation) {
      saveDelegation.run(user, delegation);
      return Promise.resolve();
    },
    saveLocale(user, locale) {
      saveLocale.run(user, locale);
      return Promise.resolve();
    },
    channelLocale(channel) {
      const row = selectChannel.get(channel);
      return Promise.resolve(row === undefined ? undefined : ChannelRow.parse(row).locale);
    },
    saveChannelLocale(channel, locale) {
      saveChannel.run(channel, locale);
      return Promise.resolve();
    },
    saveCard({ event, channel, ts }: PostedCard) {
      insertCard.run(event, channel, ts);
      return Promise.resolve();
    },
    cards: (event) => Promise.resolve(selectCards.all(event).map((row) => CardRow.parse(row))),
    announcedEvents: () =>
      Promise.resolve(selectAnnounced.all().map((row) => CardRow.pick({ event: true }).parse(row).event)),
    forgetCard({ channel, ts }) {
      deleteCard.run(channel, ts);
      return Promise.resolve();
    },
    close() {
      database.close();
      return Promise.resolve();
    },
  };
}

function readEvent(row: unknown): CalendarEvent {
  return CalendarEvent.parse(JSON.parse(EventRow.parse(row).content));
}

/** Runs the numbered migrations that this file has not seen, each in a transaction of its own. */
function migrate(database: DatabaseSync): void {
  const row = z.object({ user_version: z.number() }).parse(database.prepare("pragma user_version").get());
  const files = readdirSync(migrations).filter((name) => name.endsWith(".sql"));
  for (const name of files.toSorted()) {
    const version = Number(name.slice(0, 4));
    if (version <= row.user_version) continue;
    const sql = readFileSync(join(migrations, name), "utf8");
    database.exec(`begin immediate; ${sql}; pragma user_version = ${version}; commit`);
  }
}

function inTransaction(database: DatabaseSync, work: () => void): Promise<void> {
  database.exec("begin immediate");
  try {
    work();
    database.exec("commit");
  } catch (error) {
    database.exec("rollback");
    throw error;
  }
  return Promise.resolve();
}
