import type { CalendarEvent, Text, When } from "@rabat-process/events";
import { dayOf } from "@rabat-process/events/schedule";
import {
  describePlace,
  firstDay,
  formatText,
  formatWhen,
  isDated,
  lastDay,
  wordingOf,
} from "@rabat-process/events";
import { withColon } from "@rabat-process/events/words";
import type { Instant, Locale, PlainDate } from "@rabat-process/timezones";
import { formatDays, toWallTime } from "@rabat-process/timezones";
import { html } from "hono/html";
import { describeShift } from "./date-shift.ts";
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
  if (marked.status === "cancelled") {
    const ended = cancelled(shown, locale);
    const needless = hasPassed ? "" : ended === "" ? notes.cancelled : notes.noAnswer;
    return ended === "" && needless === "" ? "" : asNote(html`${ended} ${needless}`);
  }
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

/** When a meeting was called off, and why; "" where that is not known. */
function cancelled({ marked, changes }: ShownEvent, locale: Locale): Html | "" {
  const last = changes.findLast(({ change }) => change.kind === "cancelled");
  if (last === undefined) return "";
  const { notes, states } = say(locale).event;
  const day = dayOfChange(last.at);
  const words = notes.since(
    states.cancelled(marked.kind),
    formatDays(day, day, locale, { weekdays: "none" }),
  );
  const reason = "reason" in last.change ? last.change.reason : undefined;
  return html`<strong>${words}.</strong> ${why(reason, locale)}`;
}

/** The day on which something was done, where the Process has its home. */
export function dayOfChange(at: Instant): PlainDate {
  return dayOf(toWallTime(at, "Africa/Casablanca"));
}

function changed(event: CalendarEvent, { when, reason }: Former, locale: Locale): Html {
  const { notes } = say(locale).event;
  if (event.status === "postponed")
    return html`<strong>${hasRoughDate(event) ? notes.noDay : notes.noDate}</strong>
      ${why(reason, locale)}`;
  if (isSameWhen(when, event.when))
    return html`<strong>${notes.relocated}.</strong> ${why(reason, locale)}`;
  const shift = describeShift(when, event.when, locale);
  if (shift === undefined) return html`<strong>${notes.moved}.</strong> ${why(reason, locale)}`;
  return html`<strong>${withColon(notes.moved, "", locale).trimEnd()}</strong> ${shift}.
    ${why(reason, locale)}`;
}

/** A reason as a sentence of its own, however it was typed. */
function why(reason: Text | undefined, locale: Locale): Html | "" {
  if (reason === undefined) return "";
  const text = formatText(reason, locale);
  // Behind words of another language stands the mark that ends them.
  const end = /[.!?…]\uE002?$/u.test(text) ? "" : ".";
  return drawForeign(`${withColon(say(locale).event.notes.reason, text, locale)}${end}`);
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
