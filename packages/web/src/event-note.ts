import type { CalendarEvent, When } from "@rabat-process/events";
import {
  describePlace,
  firstDay,
  formatText,
  formatWhen,
  isDated,
  lastDay,
  shortId,
  wordingOf,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { html } from "hono/html";
import { eventPath } from "./addresses.ts";
import { drawForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { inItsLanguage } from "./layout.ts";
import { say } from "./locales/index.ts";
import type { ShownEvent } from "./shown-event.ts";
import type { View } from "./view.ts";

/** What a reader who knew the event before has to know first: that it has changed, and what was planned before. */
export function eventNote({ marked, successor, hasPassed }: ShownEvent, view: View): Html | "" {
  const { locale, site } = view;
  const { notes } = say(locale).event;
  if (successor !== undefined)
    return asNote(
      html`${notes.replaced}
        <a href="${site.link(eventPath(shortId(successor))[locale])}"
          >${inItsLanguage(wordingOf(successor.summary, locale), locale)}</a
        >`,
    );
  if (marked.status === "cancelled") return hasPassed ? "" : asNote(html`${notes.cancelled}`);
  const former = marked.formerDates?.at(-1);
  return marked.status === "held" || former === undefined ? "" : moved(marked, former, locale);
}

function asNote(content: Html): Html {
  return html`<div class="note"><p>${content}</p></div>`;
}

type Former = NonNullable<CalendarEvent["formerDates"]>[number];

function moved(event: CalendarEvent, { when, venue, reason }: Former, locale: Locale): Html {
  const { notes } = say(locale).event;
  const place = venue && describePlace({ ...event, venue, format: "in-person" }, locale);
  const keepsDate = isSameWhen(when, event.when);
  const before = [
    ...(keepsDate ? [] : [formerDate(when, event.when, locale)]),
    ...(place === undefined ? [] : [place]),
  ].join(", ");
  const why = reason === undefined ? "" : ` (${formatText(reason, locale)})`;
  const news = keepsDate ? notes.relocated : notes.moved;
  return asNote(
    html`<strong>${event.status === "postponed" ? notes.noDate : news}</strong>
      ${before === "" ? "" : html`${notes.before} <s>${drawForeign(before)}</s>`}${drawForeign(why)}`,
  );
}

/** Whether a date that did not hold is the present one: then the place alone has changed. */
export function isSameWhen(one: When, other: When): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The days that did not hold, and their hours only where the days did. */
function formerDate(former: When, present: When, locale: Locale): string {
  if (!isDated(former)) return formatWhen(former, locale);
  const [first, last] = [firstDay(former), lastDay(former)];
  const sameDays = isDated(present) && firstDay(present) === first && lastDay(present) === last;
  return sameDays ? formatWhen(former, locale) : formatDays(first, last, locale);
}
