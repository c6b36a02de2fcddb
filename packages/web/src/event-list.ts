import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import {
  capitalise,
  describePlace,
  describeWhen,
  formatWhen,
  groupByMonth,
  statusRules,
  kindName,
  shortId,
  statusName,
  wordingOf,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { html, raw } from "hono/html";
import type { Site } from "./addresses.ts";
import { eventPath } from "./addresses.ts";
import type { Html } from "./html.ts";
import { inItsLanguage } from "./layout.ts";

interface ListContext {
  readonly site: Site;
  readonly locale: Locale;
}

/** Events under the month in which they begin. */
export function byMonth(events: readonly DatedEvent[], context: ListContext): Html {
  return html`${groupByMonth(events).map(
    ([month, chosen]) =>
      html`<h3>${capitalise(formatWhen({ precision: "month", month }, context.locale))}</h3>
        ${eventList(chosen, context, 4)}`,
  )}`;
}

/**
 * Events one below the other, each with a link to its page.
 *
 * @param level that of their headings: one below the heading under which the list stands
 */
export function eventList(
  events: readonly CalendarEvent[],
  context: ListContext,
  level: 2 | 3 | 4 = 3,
): Html {
  return html`<ul class="events">
    ${events.map((event) => entry(event, context, level))}
  </ul>`;
}

function entry(event: CalendarEvent, { site, locale }: ListContext, level: number): Html {
  const place = describePlace(event, locale);
  const about = [kindName(event.kind, locale), ...(place === undefined ? [] : [place])].join(" · ");
  const link = html`<a href="${site.link(eventPath(shortId(event))[locale])}"
    >${inItsLanguage(wordingOf(event.summary, locale), locale)}</a
  >`;
  const tag = raw(`h${level}`);
  return html`<li id="${shortId(event)}">
    <p class="when">${describeWhen(event, locale)} ${newsOf(event, locale)}</p>
    <${tag} class="event">${link}</${tag}>
    <p class="about">${about}</p>
  </li>`;
}

/** The status beside a date, where it changes what a reader would expect. */
export function newsOf({ status }: CalendarEvent, locale: Locale): Html | "" {
  return statusRules[status].isNews
    ? html`<strong class="news">${statusName(status, locale)}</strong>`
    : "";
}
