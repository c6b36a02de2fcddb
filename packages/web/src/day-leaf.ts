import type { CalendarEvent, When } from "@rabat-process/events";
import { firstDay, isDated, lastDay } from "@rabat-process/events";
import type { Locale, PlainDate } from "@rabat-process/timezones";
import { dayOfWeek } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Html } from "./html.ts";
import { scheduleWords } from "./locales/index.ts";

/** The date as the leaf of a calendar, for the eye alone: its words stand beside it. */
export function dayLeaf({ when }: Pick<CalendarEvent, "when">, locale: Locale): Html {
  const { above, large, below, isLong } = leafOf(when, locale);
  return html`<div class="day" aria-hidden="true">
    ${above === "" ? "" : html`<span>${above}</span>`}<b ${isLong ? html`class="to"` : ""}
      >${large}</b
    >${below === "" ? "" : html`<span>${below}</span>`}
  </div>`;
}

interface Leaf {
  readonly above: string;
  readonly large: string;
  readonly below: string;
  /** Whether it needs the smaller of two sizes. */
  readonly isLong: boolean;
}

function leafOf(when: When, locale: Locale): Leaf {
  const words = scheduleWords[locale].leaf;
  const month = (number: string) => scheduleWords[locale].monthsShort[Number(number) - 1] ?? "";
  if (isDated(when)) return datedLeaf(firstDay(when), lastDay(when), locale);
  switch (when.precision) {
    case "month": {
      const above = when.part === undefined ? "" : words[when.part];
      return { above, large: month(when.month.slice(5)), below: words.dayOpen, isLong: true };
    }
    case "quarter":
      return { above: words.quarter(when.quarter), ...yearBelow(when.year) };
    case "half":
      return { above: words.half(when.half), ...yearBelow(when.year) };
    case "season":
      return { above: words.seasons[when.season], ...yearBelow(when.year) };
    case "year":
      return { above: when.part === undefined ? "" : words[when.part], ...yearBelow(when.year) };
    case "open":
      return { above: words.date, large: words.open, below: "", isLong: true };
  }
}

function yearBelow(year: number): Omit<Leaf, "above"> {
  return { large: String(year), below: "", isLong: true };
}

function datedLeaf(first: PlainDate, last: PlainDate, locale: Locale): Leaf {
  const { days, monthsShort } = scheduleWords[locale];
  const day = (date: PlainDate) => String(Number(date.slice(8)));
  const month = (date: PlainDate) => monthsShort[Number(date.slice(5, 7)) - 1] ?? "";
  if (first === last)
    return {
      ...{ above: days[dayOfWeek(first) - 1] ?? "", large: day(first), below: month(first) },
      isLong: false,
    };
  const months = [...new Set([month(first), month(last)])].join("–");
  return { above: "", large: `${day(first)}–\u2060${day(last)}`, below: months, isLong: true };
}
