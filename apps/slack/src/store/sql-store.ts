import { CalendarEvent, DelegationCode, Rsvp } from "@rabat-process/events";
import { z } from "zod";
import type { Store } from "../ports.ts";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";

const Locale = z.enum(["en", "fr"]);
const EventRow = z.object({ content: z.string() });
const PersonRow = z.object({ delegation: DelegationCode.nullable(), locale: Locale.nullable() });
const ChannelRow = z.object({ locale: Locale });
const CardRow = z.object({ event: z.string(), channel: z.string(), ts: z.string() });

const RevisionRow = z.object({ revision: z.string() });

/**
 * Events are never removed, and replaced only by a higher sequence, or an equal one and a later change. So their number
 * and the sum of their sequences never fall, and while both stay, the sum of their last changes, read as numbers,
 * never falls: all three are equal only if nothing happened.
 */
const revisionQuery = `select cast(count(*) as text) || '-' || cast(coalesce(sum(sequence), 0) as text) || '-' || cast(
  coalesce(sum(cast(replace(replace(replace(replace(last_modified, '-', ''), 'T', ''), ':', ''), 'Z', '') as bigint)), 0)
  as text) as revision from events`;

const readEvent = (row: unknown) => CalendarEvent.parse(JSON.parse(EventRow.parse(row).content));

/** The store over a database: one SQL text for SQLite and PostgreSQL. Brings the tables up to date first. */
export async function createSqlStore(database: Database): Promise<Store> {
  await migrate(database);
  // Of a database that is ours alone, the revision is asked once for each of our own changes.
  let known: { readonly revision?: string } = {};
  return {
    async saveEvents(events) {
      await database.transaction(async (connection) => {
        for (const event of events) {
          await connection.run(
            `insert into events (uid, sequence, last_modified, content) values ($1, $2, $3, $4)
             on conflict (uid) do update
               set sequence = excluded.sequence, last_modified = excluded.last_modified, content = excluded.content
               where (excluded.sequence, excluded.last_modified) > (events.sequence, events.last_modified)`,
            [event.uid, event.sequence, event.lastModified, JSON.stringify(event)],
          );
        }
      });
      known = {};
    },
    async events() {
      return (await database.run("select content from events")).map(readEvent);
    },
    async revision() {
      if (known.revision !== undefined) return known.revision;
      const asked = known;
      const [row] = await database.run(revisionQuery);
      const { revision } = RevisionRow.parse(row);
      // A change in between has put another object there: what was asked before it is not kept.
      if (database.isExclusive && asked === known) known = { revision };
      return revision;
    },
    async event(uid) {
      const [row] = await database.run("select content from events where uid = $1", [uid]);
      return row === undefined ? undefined : readEvent(row);
    },

    async saveRsvp({ event, delegation, partstat, by, at }) {
      const values = [event, delegation, partstat, by, at];
      await database.transaction(async (connection) => {
        await connection.run(
          `insert into rsvps (event, delegation, partstat, by_user, at) values ($1, $2, $3, $4, $5)
           on conflict (event, delegation) do update
             set partstat = excluded.partstat, by_user = excluded.by_user, at = excluded.at`,
          values,
        );
        await connection.run(
          "insert into rsvp_history (event, delegation, partstat, by_user, at) values ($1, $2, $3, $4, $5)",
          values,
        );
      });
    },
    async rsvps(event) {
      const rows = await database.run(
        "select event, delegation, partstat, by_user as by, at from rsvps where event = $1 order by delegation",
        [event],
      );
      return rows.map((row) => Rsvp.parse({ ...row }));
    },

    async person(user) {
      const [row] = await database.run("select delegation, locale from people where slack_user = $1", [user]);
      const { delegation, locale } = PersonRow.parse(row ?? { delegation: null, locale: null });
      return { user, ...(delegation === null ? {} : { delegation }), ...(locale === null ? {} : { locale }) };
    },
    async saveDelegation(user, delegation) {
      await database.run(
        `insert into people (slack_user, delegation) values ($1, $2)
         on conflict (slack_user) do update set delegation = excluded.delegation`,
        [user, delegation],
      );
    },
    async saveLocale(user, locale) {
      await database.run(
        `insert into people (slack_user, locale) values ($1, $2)
         on conflict (slack_user) do update set locale = excluded.locale`,
        [user, locale],
      );
    },

    async channelLocale(channel) {
      const [row] = await database.run("select locale from channels where channel = $1", [channel]);
      return row === undefined ? undefined : ChannelRow.parse(row).locale;
    },
    async saveChannelLocale(channel, locale) {
      await database.run(
        `insert into channels (channel, locale) values ($1, $2)
         on conflict (channel) do update set locale = excluded.locale`,
        [channel, locale],
      );
    },

    async saveCard({ event, channel, ts }) {
      await database.run("insert into cards (event, channel, ts) values ($1, $2, $3)", [event, channel, ts]);
    },
    async cards(event) {
      const rows = await database.run("select event, channel, ts from cards where event = $1 order by ts", [
        event,
      ]);
      return rows.map((row) => CardRow.parse(row));
    },
    async announcedEvents() {
      const rows = await database.run("select distinct event from cards");
      return rows.map((row) => CardRow.pick({ event: true }).parse(row).event);
    },
    async forgetCard({ channel, ts }) {
      await database.run("delete from cards where channel = $1 and ts = $2", [channel, ts]);
    },

    async close() {
      known = {};
      await database.close();
    },
  };
}
