import type { CalendarEvent } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { App } from "@slack/bolt";
import { eventPreview } from "../blocks/event-preview.ts";
import type { Deps } from "./deps.ts";

/** Shows what was announced of an event under an address of its page, in the language of that page. */
export function registerLinks(app: App, deps: Pick<Deps, "store" | "addresses">): void {
  app.event("link_shared", async ({ event: message, client }) => {
    const pages = pagesOf(await deps.store.events(), deps.addresses);
    const previews = message.links.flatMap(({ url }) => {
      const page = pages.get(withoutQuery(url));
      return page === undefined
        ? []
        : [[url, { blocks: eventPreview(page.event, page.locale) }] as const];
    });
    if (previews.length === 0) return;
    const unfurls = Object.fromEntries(previews);
    const { unfurl_id, source, channel, message_ts: ts } = message;
    // A link that is still being written stands in no channel.
    if (unfurl_id !== undefined && (source === "composer" || source === "conversations_history"))
      await client.chat.unfurl({ unfurl_id, source, unfurls });
    else await client.chat.unfurl({ channel, ts, unfurls });
  });
}

/** The addresses of all events. */
function pagesOf(events: readonly CalendarEvent[], addresses: Deps["addresses"]) {
  const pages = (["en", "fr"] as const).flatMap((locale: Locale) =>
    events.map((event) => [addresses(locale).event(event), { event, locale }] as const),
  );
  return new Map(pages);
}

/** An address as our pages name it: without what mails and networks add, or the reader's country. */
function withoutQuery(url: string): string {
  const read = URL.parse(url);
  return read === null ? url : `${read.origin}${read.pathname}`;
}
