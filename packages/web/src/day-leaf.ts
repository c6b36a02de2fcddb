import type { CalendarEvent, DatedWhen, When } from "@rabat-process/events";
import { capitalise } from "@rabat-process/events/words";
import { firstDay, isDated, lastDay } from "@rabat-process/events";
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
  { locale, hasPassed, isYearAbove = false }: LeafOptions,
): Html {
  const told = { locale, hasYear: hasPassed && !isYearAbove };
  const lines =
    isDated(when) && status !== "postponed"
      ? daysOf(when, told)
      : undatedLines(status === "postponed" ? undefined : when, { locale, isYearAbove });
  return html`<div class="day" aria-hidden="true">${lines}</div>`;
}

interface LeafOptions {
  readonly locale: Locale;
  readonly hasPassed: boolean;
  /** Whether the year stands above. */
  readonly isYearAbove?: boolean | undefined;
}

interface DayOptions {
  readonly locale: Locale;
  readonly hasYear: boolean;
}

/** Days with the day of the week; of those that are over the year is what a reader looks for, unless it stands above. */
function daysOf(when: DatedWhen, options: DayOptions): Html {
  const [first, last] = [firstDay(when), lastDay(when)];
  const below = monthsBelow(first, last, options);
  if (first !== last)
    return html`<b class="to">${dayNumber(first)}–⁠${dayNumber(last)}</b>${below}`;
  const { locale, hasYear } = options;
  return html`${hasYear ? "" : html`<span>${inShort(first, "weekday", locale)}</span>`}<b>${dayNumber(first)}</b>${below}`;
}

/** The month, with the year beside it; two months leave no room for that. */
function monthsBelow(first: PlainDate, last: PlainDate, { locale, hasYear }: DayOptions): Html {
  const [from = "", to = ""] = [first, last].map((day) => inShort(day, "month", locale));
  const year = first.slice(0, 4);
  if (from === to) return html`<span>${hasYear ? `${from} ${year}` : from}</span>`;
  return html`<span>${from}–${to}</span>${hasYear ? html`<span>${year}</span>` : ""}`;
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
function undatedLines(
  when: When | undefined,
  { locale, isYearAbove }: { readonly locale: Locale; readonly isYearAbove: boolean },
): Html {
  const words = say(locale).event.leaf;
  if (isYearAbove && when?.precision === "month")
    return html`<b class="to"
      >${capitalise(inShort(`${when.month}-01` as PlainDate, "month", locale))}</b
    >`;
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
