import type { When } from "@rabat-process/events";
import { firstDay } from "@rabat-process/events";
import { lastPossibleDay } from "@rabat-process/events/schedule";
import type { PlainDate } from "@rabat-process/timezones";
import { addDays, dayOfWeek, daysBetween, isPlainDate } from "@rabat-process/timezones";

/** Days, both inclusive. */
export interface Period {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What "since June" ends with, and "before June" begins with. */
export const firstOfAll = "1990-01-01" as PlainDate;
export const lastOfAll = "2100-12-31" as PlainDate;

/** The days on which something may be, as far as its date says; undefined where it says nothing. */
export function periodOf(when: When): Period | undefined {
  const last = lastPossibleDay(when);
  const first = firstOf(when);
  return last === undefined || first === undefined ? undefined : { first, last };
}

function firstOf(when: When): PlainDate | undefined {
  switch (when.precision) {
    case "month":
      return dayIn(Number(when.month.slice(0, 4)), Number(when.month.slice(5)));
    case "quarter":
      return dayIn(when.year, when.quarter * 3 - 2);
    case "season":
      return dayIn(when.year, { spring: 3, summer: 6, autumn: 9, winter: 12 }[when.season]);
    case "half":
      return dayIn(when.year, when.half === 1 ? 1 : 7);
    case "year":
      return dayIn(when.year, 1);
    case "time":
    case "day":
      return firstDay(when);
    case "open":
      return undefined;
  }
}

/** The first day of a month of a year, counted on from January: month 13 is the next January. */
export function dayIn(year: number, month: number): PlainDate {
  const months = year * 12 + month - 1;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01` as PlainDate;
}

/** So many months from the first of one on. */
export function monthsFrom(year: number, month: number, count = 1): Period {
  return { first: dayIn(year, month), last: addDays(dayIn(year, month + count), -1) };
}

/** Monday to Sunday. */
export function weekAround(day: PlainDate): Period {
  const first = addDays(day, 1 - dayOfWeek(day));
  return { first, last: addDays(first, 6) };
}

/** A week of ISO 8601: the first one has 4 January in it. Undefined where the year has none of this number. */
export function weekOfYear(year: number, week: number): Period | undefined {
  const fourth = `${year}-01-04`;
  if (!isPlainDate(fourth) || week < 1 || week > 53) return undefined;
  const found = weekAround(addDays(fourth, (week - 1) * 7));
  // A week is of the year that has its Thursday.
  return addDays(found.first, 3).startsWith(String(year)) ? found : undefined;
}

export function overlaps(one: Period, other: Period): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Longer than a week: what is known by its month belongs to it as well. */
export function isLong({ first, last }: Period): boolean {
  return daysBetween(first, last) > 7;
}
