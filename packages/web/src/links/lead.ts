import { onClockOf } from "@rabat-process/core/events/on-clock-of";
import type { Member } from "@rabat-process/core/ports/people";
import { formatInstant } from "@rabat-process/core/sentences/render";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { capitalise, delegationName, describePlace, describeWhen } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { country, isCountryCode } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Html } from "../html.ts";
import { linkWords } from "./words.ts";

/** When and where an event is: first by the clock of a delegation’s country, then as it was announced. */
export function whenAndWhere(
  event: CalendarEvent,
  delegation: DelegationCode,
  locale: Locale,
): Html {
  const own = timesIn(event, delegation, locale);
  const announced = describeWhen(event, locale);
  const place = describePlace(event, locale);
  return html`<p>
    <strong>${own ?? announced}</strong>
    ${own === undefined ? "" : html`<br />${linkWords[locale].announced(lowerFirst(announced, locale))}`}
    ${place === undefined ? "" : html`<br />${capitalise(place)}`}
  </p>`;
}

/** When an event is on the clock of a delegation’s country; undefined where that is the same, or it has no hours or country. */
function timesIn(
  event: CalendarEvent,
  delegation: DelegationCode,
  locale: Locale,
): string | undefined {
  const there = isCountryCode(delegation)
    ? onClockOf(event.when, country(delegation).timeZone)
    : undefined;
  return there && describeWhen({ ...event, when: there }, locale);
}

/** An instant on the clock of a delegation’s country, or in UTC where it has none. */
export function momentFor(at: Instant, delegation: DelegationCode, locale: Locale): string {
  const timeZone = isCountryCode(delegation) ? country(delegation).timeZone : "Etc/UTC";
  return formatInstant(at, timeZone, locale);
}

/** A text within a sentence: French days have a small letter there. */
export function lowerFirst(text: string, locale: Locale): string {
  return { en: text, fr: `${text.charAt(0).toLowerCase()}${text.slice(1)}` }[locale];
}

/** What a page calls its person: as the list of contacts does, or by their delegation. */
export function nameOnPage(
  { name, delegation }: Pick<Member, "name" | "delegation">,
  locale: Locale,
): string {
  return name ?? delegationName(delegation, locale);
}
