import type { CalendarEvent, When } from "@rabat-process/events";
import {
  describePlace,
  firstDay,
  formatText,
  formatWhen,
  isDated,
  lastDay,
  withColon,
  wordingOf,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { html } from "hono/html";
import { isInYearOf } from "./event-list.ts";
import { drawForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { inItsLanguage } from "./layout.ts";
import { say } from "./locales/index.ts";
import type { ShownEvent } from "./shown-event.ts";

type Former = NonNullable<CalendarEvent["formerDates"]>[number];

/** What a reader who knew the event before has to know first: that it has changed, and why. */
export function eventNote(shown: ShownEvent, locale: Locale): Html | "" {
  const { marked, successor, hasPassed } = shown;
  const { notes } = say(locale).event;
  if (successor !== undefined)
    return asNote(
      html`${notes.replaced}
        <strong>${inItsLanguage(wordingOf(successor.summary, locale), locale)}</strong
        >${isDated(successor.when) ? `, ${formatDays(firstDay(successor.when), lastDay(successor.when), locale)}` : ""}`,
    );
  if (marked.status === "cancelled") return hasPassed ? "" : asNote(html`${notes.cancelled}`);
  const former = changedFrom(shown);
  return former === undefined ? "" : asNote(changed(marked, former, locale));
}

function asNote(content: Html): Html {
  return html`<div class="note"><p>${content}</p></div>`;
}

/** The date and place before the present ones, where the note tells why they did not hold. */
export function changedFrom({ marked, successor }: ShownEvent): Former | undefined {
  const isToldOtherwise =
    successor !== undefined || marked.status === "held" || marked.status === "cancelled";
  return isToldOtherwise ? undefined : marked.formerDates?.at(-1);
}

function changed(event: CalendarEvent, { when, reason }: Former, locale: Locale): Html {
  const { notes } = say(locale).event;
  const why = reason && formatText(reason, locale);
  if (event.status === "postponed")
    return html`<strong>${hasRoughDate(event) ? notes.noDay : notes.noDate}</strong>
      ${why === undefined ? "" : drawForeign(withColon(notes.reason, why, locale))}`;
  const news = isSameWhen(when, event.when) ? notes.relocated : notes.moved;
  if (why === undefined) return html`<strong>${news}</strong>`;
  return html`<strong>${withColon(news, "", locale).trimEnd()}</strong> ${drawForeign(why)}`;
}

/** Whether the new date of what was postponed is a month, a season or the like. */
function hasRoughDate({ when }: CalendarEvent): boolean {
  return when.precision !== "open" && !isDated(when);
}

/** The date before, beside the present one; nothing where that holds. */
export function formerDate({ marked }: ShownEvent, locale: Locale): string | undefined {
  const former = marked.status === "held" ? undefined : marked.formerDates?.at(-1);
  if (former === undefined || isSameWhen(former.when, marked.when)) return undefined;
  return withoutHours(former.when, marked, locale);
}

/** The place before, beside the present one; undefined where none was named. */
export function formerPlace({ marked }: ShownEvent, locale: Locale): string | undefined {
  const venue = marked.status === "held" ? undefined : marked.formerDates?.at(-1)?.venue;
  return venue && describePlace({ ...marked, venue, format: "in-person" }, locale);
}

/** Whether a date that did not hold is the present one: then the place alone has changed. */
export function isSameWhen(one: When, other: When): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The days that did not hold, and their hours only where the days did. */
function withoutHours(former: When, event: CalendarEvent, locale: Locale): string {
  const { when: present } = event;
  if (!isDated(former)) return formatWhen(former, locale);
  const [first, last] = [firstDay(former), lastDay(former)];
  const sameDays = isDated(present) && firstDay(present) === first && lastDay(present) === last;
  if (sameDays) return formatWhen(former, locale);
  return formatDays(first, last, locale, { withoutYear: isInYearOf(event, last) });
}
