import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import {
  capitalise,
  describeRoles,
  describeTurnout,
  statusName,
  withColon,
} from "@rabat-process/events/words";
import { deadlineOf, isOver, lastDayForAnswers } from "@rabat-process/events/answers";
import {
  describePlace,
  firstDay,
  formatWhen,
  isDated,
  kindName,
  slugOf,
  wordingOf,
} from "@rabat-process/events";
import { groupByMonth } from "@rabat-process/events/schedule";
import { statusRules } from "@rabat-process/events/changes";
import type { CountryCode, Instant, Locale, PlainDate } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Site } from "./addresses.ts";
import { eventPath } from "./addresses.ts";
import { appearanceOf } from "./appearance.ts";
import { dayLeaf } from "./day-leaf.ts";
import { withNames } from "./filters.ts";
import type { Html } from "./html.ts";
import { drawForeign, markForeign } from "./foreign.ts";
import { inItsLanguage } from "./layout.ts";
import { listDate } from "./list-date.ts";
import { scheduleWords } from "./locales/index.ts";

/** What a list of events is drawn with. */
export interface ListContext {
  readonly site: Site;
  readonly locale: Locale;
  readonly now: Instant;
  /** All events: another one may have taken the place of one. */
  readonly events: readonly CalendarEvent[];
  /** Whose clock comes first; that of each place where absent. */
  readonly country?: CountryCode | undefined;
  /** Whether the year stands above the list. */
  readonly isYearAbove?: boolean;
}

/** Events under the month in which they begin, each month a section. */
export function byMonth(events: readonly DatedEvent[], context: ListContext): Html {
  return html`${groupByMonth(events).map(
    ([month, chosen]) =>
      html`<section aria-labelledby="m${month}">
        <h2 id="m${month}">
          ${capitalise(formatWhen({ precision: "month", month }, context.locale))}
        </h2>
        ${eventList(chosen, { ...context, isYearAbove: true })}
      </section>`,
  )}`;
}

/**
 * Events one below the other, each with a link to its page. The heading comes first: whoever jumps from one to the next
 * hears the date that belongs to it.
 */
export function eventList(events: readonly CalendarEvent[], context: ListContext): Html {
  return html`<ul class="events">
    ${events.map((event) => entry(event, context))}
  </ul>`;
}

function entry(event: CalendarEvent, context: ListContext): Html {
  const { locale, now } = context;
  const marked = markForeign(event, locale);
  const { shape, words } = appearanceOf(event, context);
  const hasPassed = isOver(event, now);
  const briefly = describeBriefly(marked, locale);
  return html`<li id="${slugOf(event)}" class="${shape}">
    <h3>${eventLink(event, context)}</h3>
    <p>${listDate(marked, { ...context, hasPassed })}</p>
    ${briefly === "" ? "" : html`<p class="quiet">${drawForeign(briefly)}</p>`}
    ${stateLine(words, besideState(event, context))} ${dayLeaf(event, { ...context, hasPassed })}
  </li>`;
}

/** The line that says the state, with its sign before it, and what a reader has to know beside it. */
export function stateLine(words: string, beside = ""): Html {
  return html`<p class="state">
    <b>${words}</b>${beside === "" ? "" : html` <span>${beside}</span>`}
  </p>`;
}

/** The title, which leads to the page of the event. */
export function eventLink(event: CalendarEvent, { site, locale, country }: ListContext): Html {
  const path = `${eventPath(slugOf(event))[locale]}${withNames("", { country })}`;
  return html`<a href="${site.link(path)}"
    >${inItsLanguage(wordingOf(event.summary, locale), locale)}</a
  >`;
}

/**
 * `Webinar, online. Co-chairs: Morocco and Sweden`; where nobody chairs it, who organises it. What the title calls it is
 * not said once more.
 */
function describeBriefly(event: CalendarEvent, locale: Locale): string {
  const place = townAndCountry(event, locale);
  const all = event.roles ?? [];
  const coChairs = all.filter(({ role }) => role === "co-chair");
  const organisers = all.filter(({ role }) => role === "organiser");
  const shown = coChairs.length > 0 ? coChairs : organisers;
  const roles = describeRoles({ ...event, roles: shown }, locale);
  const kind = kindName(event, locale);
  const isTold = lower(wordingOf(event.summary, locale).text).includes(lower(kind));
  const where = [...(isTold ? [] : [kind]), ...(place === undefined ? [] : [place])].join(", ");
  return [
    ...(where === "" ? [] : [capitalise(where)]),
    ...roles.map(([label, names]) => withColon(label, names, locale)),
  ].join(". ");
}

function lower(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}

/** Where it is, as far as a list has room for it. */
export function townAndCountry(event: CalendarEvent, locale: Locale): string | undefined {
  const { venue } = event;
  const town = venue && { city: venue.city, country: venue.country };
  return describePlace({ ...event, venue: town }, locale);
}

/** How many came; of what is to come until when to answer, and that there are no hours yet. */
export function besideState(
  event: CalendarEvent,
  { locale, now }: Pick<ListContext, "locale" | "now">,
): string {
  const { outcome, status, when } = event;
  const turnout = outcome && describeTurnout(outcome, locale);
  if (turnout !== undefined) return capitalise(turnout);
  if (statusRules[status].closedAs !== undefined || isOver(event, now)) return "";
  const end = deadlineOf(event);
  const deadline = end !== undefined && now < end ? deadlineWords(event, locale) : undefined;
  const hasNoHours =
    when.precision === "day" && when.during === undefined && when.dailyHours === undefined;
  return capitalise(
    [
      ...(deadline === undefined ? [] : [deadline]),
      ...(hasNoHours ? [scheduleWords[locale].hoursOpen] : []),
    ].join(", "),
  );
}

/** Until when to answer, with the year only where it is not that of the event; undefined where there is no deadline. */
function deadlineWords(event: CalendarEvent, locale: Locale): string | undefined {
  const day = lastDayForAnswers(event);
  if (day === undefined) return undefined;
  const withoutYear = isInYearOf(event, day);
  const words = formatDays(day, day, locale, { weekdays: "none", withoutYear });
  return scheduleWords[locale].deadline(words);
}

/** Whether a day is in the year in which an event begins, so that its year need not be said. */
export function isInYearOf({ when }: CalendarEvent, day: PlainDate): boolean {
  return isDated(when) && day.slice(0, 4) === firstDay(when).slice(0, 4);
}

/** The status beside a date, where it changes what a reader would expect. */
export function newsOf({ status }: CalendarEvent, locale: Locale): Html | "" {
  return statusRules[status].isNews
    ? html`<strong class="news">${statusName(status, locale)}</strong>`
    : "";
}
