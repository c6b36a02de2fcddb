import { onClockOf } from "@rabat-process/core/events/on-clock-of";
import type { Member } from "@rabat-process/core/ports/people";
import { formatInstant } from "@rabat-process/core/sentences/render";
import type { CalendarEvent, DelegationCode, TimedWhen } from "@rabat-process/events";
import {
  capitalise,
  delegationName,
  describePlace,
  describeWhen,
  firstDay,
  formatClock,
  instantsOf,
  isDated,
  lastDay,
} from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { country, isCountryCode } from "@rabat-process/timezones";
import { html } from "hono/html";
import { clockHours } from "../event-when.ts";
import type { Html } from "../html.ts";
import { linkWords } from "./words.ts";

/** When and where an event is: first by the clock of a delegation’s country, then as it was announced. */
export function whenAndWhere(
  event: CalendarEvent,
  delegation: DelegationCode,
  locale: Locale,
): Html {
  const { when } = event;
  const own = isCountryCode(delegation) ? onClockOf(when, country(delegation).timeZone) : undefined;
  const place = describePlace(event, locale);
  return html`<p>
    <strong>${describeWhen(own === undefined ? event : { ...event, when: own }, locale)}</strong>
    ${
      own === undefined
        ? ""
        : html`<br /><small
              >${linkWords[locale].announced(announcedTime(event, own, locale))}</small
            >`
    }
    ${place === undefined ? "" : html`<br />${capitalise(place)}`}
  </p>`;
}

/** The hours as they were announced, with their day where that is another one than on the clock of the country. */
function announcedTime(event: CalendarEvent, own: TimedWhen, locale: Locale): string {
  const { when } = event;
  const isSameDay =
    isDated(when) && firstDay(when) === firstDay(own) && lastDay(when) === lastDay(own);
  if (when.precision !== "time" || !isSameDay || firstDay(own) !== lastDay(own))
    return lowerFirst(describeWhen(event, locale), locale);
  const clock = formatClock(when.timeZone, instantsOf(when).start, locale);
  return `${clockHours(when, locale)} (${clock})`;
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
