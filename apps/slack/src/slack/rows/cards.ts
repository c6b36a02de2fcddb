import { z } from "zod";
import type { CardStore } from "../../ports/cards.ts";
import { Moment } from "@rabat-process/store/rows";
import type { Database } from "@rabat-process/store/database";

/** What has not happened yet. */
const notYet = z.literal("").transform(() => undefined);

const PostedRow = z.object({
  event: z.string(),
  channel: z.string(),
  ts: z.string(),
  team: z.string(),
});
const CardRow = PostedRow.extend({
  drawn: z.string(),
  drawnAt: z.union([notYet, Moment]),
  refusedAt: z.union([notYet, Moment]),
});
const EventRow = z.object({ event: z.string() });

export function createCardStore(database: Database): CardStore {
  return {
    async saveCard({ event, channel, ts, team }) {
      const rows = await database.run(
        `insert into slack_cards (event, channel, ts, team) values ($1, $2, $3, $4)
         on conflict (channel, ts) do nothing returning ts`,
        [event, channel, ts, team],
      );
      return rows.length === 1;
    },
    async cards(event) {
      const rows = await database.run(
        `select event, channel, ts, team, drawn, drawn_at as "drawnAt", refused_at as "refusedAt"
         from slack_cards where event = $1 order by ts`,
        [event],
      );
      return rows.map((row) => CardRow.parse(row));
    },
    async saveDrawing({ channel, ts }, drawn, at) {
      await database.run(
        "update slack_cards set drawn = $3, drawn_at = $4, refused_at = '' where channel = $1 and ts = $2",
        [channel, ts, drawn, at],
      );
    },
    async saveRefusal({ channel, ts }, at) {
      await database.run("update slack_cards set refused_at = $3 where channel = $1 and ts = $2", [
        channel,
        ts,
        at,
      ]);
    },
    async announcedEvents() {
      const rows = await database.run("select distinct event from slack_cards");
      return rows.map((row) => EventRow.parse(row).event);
    },
    async refusedCards() {
      const rows = await database.run(
        `select event, channel, ts, team from slack_cards
         where refused_at <> '' order by refused_at, ts`,
      );
      return rows.map((row) => PostedRow.parse(row));
    },
    async forgetCard({ channel, ts }) {
      await database.run("delete from slack_cards where channel = $1 and ts = $2", [channel, ts]);
    },
  };
}
