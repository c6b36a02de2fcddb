import type { CalendarEvent, DatedWhen, When } from "@rabat-process/events";
import { capitalise, firstDay, isDated, lastDay } from "@rabat-process/events";
import type { Locale, PlainDate } from "@rabat-process/timezones";
import { formatMonth } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Html } from "./html.ts";
import { say } from "./locales/index.ts";

/**
 * The date as a leaf of a calendar, whose shape says the state by the class of what it stands in. It is for the eye
 * alone: its words stand beside it.
 */
export function dayLeaf(
  { when, status }: CalendarEvent,
  { locale, hasPassed }: { readonly locale: Locale; readonly hasPassed: boolean },
): Html {
  const lines =
    isDated(when) && status !== "postponed"
      ? daysOf(when, locale, hasPassed)
      : undatedLines(status === "postponed" ? undefined : when, locale);
  return html`<div class="day" aria-hidden="true">${lines}</div>`;
}

/** Days to come with the day of the week; of those that are over the year is what a reader looks for. */
function daysOf(when: DatedWhen, locale: Locale, hasPassed: boolean): Html {
  const [first, last] = [firstDay(when), lastDay(when)];
  const below = monthsBelow(first, last, { locale, hasPassed });
  if (first !== last)
    return html`<b class="to">${dayNumber(first)}–⁠${dayNumber(last)}</b>${below}`;
  return html`${hasPassed ? "" : html`<span>${inShort(first, "weekday", locale)}</span>`}<b>${dayNumber(first)}</b>${below}`;
}

/** The month, with the year beside it; two months leave no room for that. */
function monthsBelow(
  first: PlainDate,
  last: PlainDate,
  { locale, hasPassed }: { readonly locale: Locale; readonly hasPassed: boolean },
): Html {
  const [from = "", to = ""] = [first, last].map((day) => inShort(day, "month", locale));
  const year = first.slice(0, 4);
  if (from === to) return html`<span>${hasPassed ? `${from} ${year}` : from}</span>`;
  return html`<span>${from}–${to}</span>${hasPassed ? html`<span>${year}</span>` : ""}`;
}

function dayNumber(day: PlainDate): number {
  return Number(day.slice(8));
}

// Made once: a schedule has hundreds of these parts.
const formats = { en: formatsOf("en-GB"), fr: formatsOf("fr-FR") };

function formatsOf(tag: string) {
  return {
    weekday: new Intl.DateTimeFormat(tag, { weekday: "short", timeZone: "UTC" }),
    month: new Intl.DateTimeFormat(tag, { month: "short", timeZone: "UTC" }),
  };
}

function inShort(day: PlainDate, part: "weekday" | "month", locale: Locale): string {
  return formats[locale][part].format(Date.parse(`${day}T00:00:00Z`));
}

/** What is known of a date without days: its part and its year; or that it is open. */
function undatedLines(when: When | undefined, locale: Locale): Html {
  const words = say(locale).event.leaf;
  const [above, year] = partOf(when, locale);
  if (year === undefined) return html`<span>${words.date}</span><b class="to">${words.open}</b>`;
  return html`${above === undefined ? "" : html`<span>${above}</span>`}<b class="to">${year}</b>`;
}

function partOf(
  when: When | undefined,
  locale: Locale,
): readonly [above: string | undefined, year: number | undefined] {
  const words = say(locale).event.leaf;
  switch (when?.precision) {
    case "month": {
      const [year, month] = when.month.split("-").map(Number);
      return [capitalise(formatMonth(month ?? 1, locale)), year];
    }
    case "quarter":
      return [words.quarter(when.quarter), when.year];
    case "half":
      return [words.half(when.half), when.year];
    case "season":
      return [words.seasons[when.season], when.year];
    case "year":
      return [when.part && words.parts[when.part], when.year];
    case "time":
    case "day":
    case "open":
    case undefined:
      return [undefined, undefined];
  }
}
