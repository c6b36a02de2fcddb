import type { Locale } from "@rabat-process/timezones";
import type { CalendarEvent } from "@rabat-process/events";
import type { Logger, WebClient } from "@slack/web-api";
import { WebAPIPlatformError } from "@slack/web-api";
import type { Messenger, PostedCard, Store } from "../ports.ts";
import type { KnownBlock } from "@slack/types";

/** A card as Slack takes it. */
type Draw = (uid: string, locale: Locale) => Promise<{ text: string; blocks: KnownBlock[] } | undefined>;

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
  draw: Draw;
  log: Pick<Logger, "info" | "error">;
}): Messenger {
  const { client, store, draw, log } = options;
  const running = new Map<string, Promise<void>>();
  const stale = new Set<string>();

  async function redrawCard(card: PostedCard): Promise<void> {
    const drawn = await draw(card.event, (await store.channelLocale(card.channel)) ?? "en");
    if (drawn === undefined) return;
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
        for (const card of await store.cards(uid)) await redrawCard(card);
      }
    } catch (error) {
      log.error(`the cards of ${uid} could not be redrawn; the answers are safe`, error);
    } finally {
      running.delete(uid);
    }
  }

  return {
    async post(event: CalendarEvent, channel) {
      const drawn = await draw(event.uid, (await store.channelLocale(channel)) ?? "en");
      if (drawn === undefined) throw new Error(`event ${event.uid} is not in the store`);
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
