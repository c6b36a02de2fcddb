import type { CalendarEvent, Venue } from "@rabat-process/events";
import { capitalise, publicJoinUrl } from "@rabat-process/events/words";
import { delegationName, describePlace, isDelegationCode, wordingOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { drawForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { say } from "./locales/index.ts";
import type { ShownEvent } from "./shown-event.ts";

/** Where an event is, and on which platform; undefined where nothing was announced. */
export function placeWords(event: CalendarEvent, locale: Locale): string | undefined {
  const place = describePlace(event, locale);
  if (place === undefined) return undefined;
  const platform = event.online?.platform;
  return capitalise(platform === undefined ? place : say(locale).event.onPlatform(place, platform));
}

/** Where an event is, with a map or the way to join; undefined where nothing was announced. */
export function placeFact(
  { event, marked, hasPassed, appearance }: ShownEvent,
  locale: Locale,
): Html | undefined {
  const where = placeWords(marked, locale);
  const isToCome = !hasPassed && appearance.shape !== "cancelled";
  if (where === undefined) return undefined;
  const words = say(locale).event;
  const joinUrl = event.online?.joinUrl;
  const publicUrl = publicJoinUrl(event);
  return html`${drawForeign(where)}
  ${event.venue === undefined || !isToCome ? "" : html`<small class="clock">${mapLink(event.venue, locale)}</small>`}
  ${isToCome && publicUrl !== undefined ? html`<small><a href="${publicUrl}" rel="noreferrer">${words.join}</a></small>` : ""}
  ${isToCome && publicUrl === undefined && joinUrl !== undefined ? html`<small>${words.linkForThose}</small>` : ""}`;
}

/** A plain link, so that nothing is loaded from the map before somebody asks for it. */
function mapLink({ name, address, city, country }: Venue, locale: Locale): Html {
  const parts = [address ?? name, city].flatMap((text) =>
    text === undefined ? [] : [wordingOf(text, locale).text],
  );
  const land = isDelegationCode(country) ? [delegationName(country, locale)] : [];
  const query = encodeURIComponent([...parts, ...land].join(", "));
  return html`<a href="https://www.openstreetmap.org/search?query=${query}" rel="noreferrer"
    >${say(locale).event.map}</a
  >`;
}
