import { z } from "zod";
import type { Channel, ChannelStore } from "../../ports/channels.ts";
import { Moment } from "@rabat-process/store/rows";
import type { Lent } from "@rabat-process/store/doors";

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
  locale: z.enum(["en", "fr"]),
  subscription: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(Subscription)
    .nullable(),
});
const PlaceRow = ChannelRow.pick({ channel: true, team: true });
const columns = "channel, team, locale, subscription";

function readChannel(row: unknown): Channel {
  const { subscription, ...channel } = ChannelRow.parse(row);
  return subscription === null ? channel : { ...channel, subscription };
}

export function createChannelStore({
  database,
  note,
  replaceWaiting,
  enqueued,
}: Lent): ChannelStore {
  return {
    async channel(channel) {
      const [row] = await database.run(`select ${columns} from slack_channels where channel = $1`, [
        channel,
      ]);
      return row === undefined ? undefined : readChannel(row);
    },
    async places(team) {
      const rows = await database.run(
        `select channel, team from slack_channels where team = $1
         union select channel, team from slack_cards where team = $1 order by channel`,
        [team],
      );
      return rows.map((row) => PlaceRow.parse(row));
    },
    async subscriptions() {
      const rows = await database.run(
        `select ${columns} from slack_channels where subscription is not null order by channel`,
      );
      return rows.map(readChannel).flatMap((channel) => {
        const { subscription } = channel;
        return subscription === undefined ? [] : [{ ...channel, subscription }];
      });
    },
    async saveChannel({ channel, team, locale, subscription }, actor, digests = []) {
      await database.transaction(async (connection) => {
        await connection.run(
          `insert into slack_channels (channel, team, locale, subscription) values ($1, $2, $3, $4)
           on conflict (channel) do update
             set team = excluded.team, locale = excluded.locale, subscription = excluded.subscription`,
          [channel, team, locale, subscription === undefined ? null : JSON.stringify(subscription)],
        );
        await replaceWaiting(
          connection,
          { kind: "digest", keyPrefix: `digest:${channel}:` },
          { jobs: digests, at: actor.at },
        );
        const act = subscription === undefined ? "save-channel" : "subscribe-channel";
        await note(connection, actor, { act, details: { channel, locale } });
      });
      enqueued();
    },
  };
}
