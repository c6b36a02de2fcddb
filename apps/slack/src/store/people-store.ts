import { DelegationCode } from "@rabat-process/events";
import { z } from "zod";
import type { Channel, PeopleStore, Person } from "../ports/people.ts";
import type { Database } from "./database.ts";
import { enqueueJobs, ensureJobs } from "./job-queue.ts";
import { writeLog } from "./log-store.ts";
import { json, Locale, Moment } from "./rows.ts";

const PersonRow = z.object({
  user: z.string(),
  team: z.string(),
  delegation: DelegationCode.nullable(),
  confirmed_by: z.string().nullable(),
  focal_point: z.number(),
  reminders: z.number(),
  locale: Locale.nullable(),
});
const personColumns = "slack_user as user_id, team, delegation, confirmed_by, focal_point, reminders, locale";

const Subscription = z.strictObject({
  themes: z.array(z.int().min(1).max(5)),
  digestDay: z.int().min(1).max(7),
  digestHour: z.int().min(0).max(23),
  timeZone: z.string(),
  since: Moment.exactOptional(),
});
const ChannelRow = z.object({
  channel: z.string(),
  team: z.string(),
  locale: Locale,
  subscription: json(Subscription).nullable(),
});

function readPerson(row: Readonly<Record<string, unknown>>): Person {
  const known = PersonRow.parse({ ...row, user: row["user_id"] });
  return {
    user: known.user,
    team: known.team,
    focalPoint: known.focal_point === 1,
    reminders: known.reminders === 1,
    ...(known.delegation === null ? {} : { delegation: known.delegation }),
    ...(known.confirmed_by === null ? {} : { confirmedBy: known.confirmed_by }),
    ...(known.locale === null ? {} : { locale: known.locale }),
  };
}

function readChannel(row: unknown): Channel {
  const { subscription, ...channel } = ChannelRow.parse(row);
  return subscription === null ? channel : { ...channel, subscription };
}

/** The people and the channels. `enqueued` is called after jobs were written. */
export function createPeopleStore(database: Database, enqueued: () => void): PeopleStore {
  return {
    async person(user) {
      const [row] = await database.run(`select ${personColumns} from people where slack_user = $1`, [user]);
      return row === undefined ? { user, team: "", focalPoint: false, reminders: true } : readPerson(row);
    },
    async people() {
      const rows = await database.run(
        `select ${personColumns} from people where delegation is not null order by delegation, slack_user`,
      );
      return rows.map(readPerson);
    },
    async savePerson(user, known, actor, enqueue = []) {
      const columns = {
        team: known.team,
        delegation: known.delegation,
        // Whoever changes their delegation has to be confirmed again.
        confirmed_by: known.delegation === undefined ? known.confirmedBy : (known.confirmedBy ?? null),
        focal_point: flag(known.focalPoint),
        reminders: flag(known.reminders),
        locale: known.locale,
      };
      const given = Object.entries(columns).flatMap(([name, value]) =>
        value === undefined ? [] : [{ name, value }],
      );
      const names = given.map(({ name }) => name);
      await database.transaction(async (connection) => {
        await connection.run(
          `insert into people (${["slack_user", ...names].join(", ")})
           values (${["$1", ...names.map((_, index) => `$${index + 2}`)].join(", ")})
           on conflict (slack_user) do update set ${names.map((name) => `${name} = excluded.${name}`).join(", ")}`,
          [user, ...given.map(({ value }) => value)],
        );
        await enqueueJobs(connection, enqueue, actor.at);
        await writeLog(connection, "save-person", actor, {
          details: { user, ...Object.fromEntries(given.map(({ name, value }) => [name, value ?? ""])) },
        });
      });
      if (enqueue.length > 0) enqueued();
    },

    async channel(channel) {
      const [row] = await database.run(
        "select channel, team, locale, subscription from channels where channel = $1",
        [channel],
      );
      return row === undefined ? undefined : readChannel(row);
    },
    async subscriptions() {
      const rows = await database.run(
        "select channel, team, locale, subscription from channels where subscription is not null order by channel",
      );
      return rows.map(readChannel).flatMap((channel) => {
        const { subscription } = channel;
        return subscription === undefined ? [] : [{ ...channel, subscription }];
      });
    },
    async saveChannel({ channel, team, locale, subscription }, actor, digests = []) {
      await database.transaction(async (connection) => {
        await connection.run(
          `insert into channels (channel, team, locale, subscription) values ($1, $2, $3, $4)
           on conflict (channel) do update
             set team = excluded.team, locale = excluded.locale, subscription = excluded.subscription`,
          [channel, team, locale, subscription === undefined ? null : JSON.stringify(subscription)],
        );
        const places = digests.map((_, index) => `, $${index + 2}`).join("");
        await connection.run(
          `delete from jobs where kind = 'digest' and key like $1 and key not in (''${places})
             and done_at is null and buried_at is null`,
          [`digest:${channel}:%`, ...digests.map(({ key }) => key)],
        );
        await ensureJobs(connection, digests, actor.at);
        await writeLog(connection, subscription === undefined ? "save-channel" : "subscribe-channel", actor, {
          details: { channel, locale },
        });
      });
      enqueued();
    },
  };
}

function flag(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : value ? 1 : 0;
}
