import type { Locale } from "@rabat-process/timezones";
import type { CalendarEvent } from "@rabat-process/events";
import type { Logger, WebClient } from "@slack/web-api";
import { WebAPIPlatformError } from "@slack/web-api";
import type { Messenger, PostedCard, Store } from "../ports.ts";
import type { KnownBlock } from "@slack/types";

/** A card as Slack takes it. */
type Drawing = (locale: Locale) => { text: string; blocks: KnownBlock[] };

/** What Slack says when a message, its channel or the app's place in it is gone: the card is forgotten. */
const gone = new Set([
  "message_not_found",
  "channel_not_found",
  "is_archived",
  "not_in_channel",
  "cant_update_message",
]);

/** Posts cards and keeps them in line with the store, one redraw of an event at a time. */
export function createMessenger(options: {
  client: WebClient;
  store: Store;
  /** Reads the newest state of an event, to be drawn in any language; undefined if there is none of this UID. */
  readEvent: (uid: string) => Promise<Drawing | undefined>;
  log: Pick<Logger, "info" | "error">;
}): Messenger {
  const { client, store, readEvent, log } = options;
  const running = new Map<string, Promise<void>>();
  const stale = new Set<string>();

  const localeOf = async (channel: string) => (await store.channelLocale(channel)) ?? "en";

  async function redrawCard(card: PostedCard, draw: Drawing): Promise<void> {
    const drawn = draw(await localeOf(card.channel));
    try {
      await client.chat.update({ channel: card.channel, ts: card.ts, ...drawn });
    } catch (error) {
      if (error instanceof WebAPIPlatformError && gone.has(error.data.error)) {
        log.info(`card ${card.ts} in ${card.channel} is gone (${error.data.error}); it is forgotten`);
        await store.forgetCard(card);
        return;
      }
      log.error(`card ${card.ts} in ${card.channel} could not be redrawn; the answers are safe`, error);
    }
  }

  async function run(uid: string): Promise<void> {
    try {
      while (stale.delete(uid)) {
        const draw = await readEvent(uid);
        if (draw === undefined) return;
        for (const card of await store.cards(uid)) await redrawCard(card, draw);
      }
    } catch (error) {
      log.error(`the cards of ${uid} could not be redrawn; the answers are safe`, error);
    } finally {
      running.delete(uid);
    }
  }

  return {
    async post(event: CalendarEvent, channel) {
      const draw = await readEvent(event.uid);
      if (draw === undefined) throw new Error(`event ${event.uid} is not in the store`);
      const drawn = draw(await localeOf(channel));
      try {
        const { ts } = await client.chat.postMessage({ channel, ...drawn, unfurl_links: false });
        if (ts === undefined) throw new Error("chat.postMessage gave no ts");
        return { ok: true, ts };
      } catch (error) {
        const refused =
          error instanceof WebAPIPlatformError &&
          ["not_in_channel", "channel_not_found"].includes(error.data.error);
        if (refused) return { ok: false, reason: "not-in-channel" };
        throw error;
      }
    },
    redraw(uid) {
      stale.add(uid);
      if (!running.has(uid)) running.set(uid, run(uid));
    },
    async settled() {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
