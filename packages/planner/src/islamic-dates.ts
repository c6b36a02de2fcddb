import { addDays, type PlainDate } from "@rabat-process/timezones";
import { checkCovered } from "./covered-years.ts";
import { islamicMonths } from "./data/islamic-months.ts";

/** Ramadan as the calendar Umm al-Qura has it; where it begins is decided by the sighting of the moon. */
export interface Ramadan {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** The earliest first and the latest last day that a country may have: a day to either side. */
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  readonly status: "estimated";
}

const months: readonly (readonly PlainDate[])[] = Object.values(islamicMonths).map((line) =>
  line.split(" ").map((date) => date as PlainDate),
);

/**
 * The days of a year that carry a date of the Islamic calendar Umm al-Qura. Two where the shorter Islamic year brings it
 * twice, as 1 Ramadan in 2030.
 *
 * @param monthDay `10-01` is 1 Shawwal.
 */
export function islamicDays(year: number, monthDay: string): PlainDate[] {
  const month = Number(monthDay.slice(0, 2));
  const day = Number(monthDay.slice(3));
  return months
    .map((begins) => begins[month - 1])
    .filter((begin) => begin !== undefined)
    .filter((begin) => begin.startsWith(`${year}-`) || begin.startsWith(`${year - 1}-12`))
    .map((begin) => addDays(begin, day - 1))
    .filter((date) => date.startsWith(`${year}-`));
}

const ramadans: readonly Ramadan[] = months.flatMap((begins) => {
  const [first, next] = [begins[8], begins[9]];
  if (first === undefined || next === undefined) return [];
  const last = addDays(next, -1);
  return {
    first,
    last,
    earliest: addDays(first, -1),
    latest: addDays(last, 1),
    status: "estimated" as const,
  };
});

/**
 * The months of Ramadan that meet a period, uncertain days included.
 *
 * @throws RangeError when a day is in a year that is not covered.
 */
export function ramadansBetween(first: PlainDate, last: PlainDate): Ramadan[] {
  checkCovered(first);
  checkCovered(last);
  return ramadans.filter(({ earliest, latest }) => earliest <= last && latest >= first);
}

/**
 * Says whether a day is one of Ramadan by the calendar Umm al-Qura; at either end a country may be a day off.
 *
 * @throws RangeError when the day is in a year that is not covered.
 */
export function isRamadan(date: PlainDate): boolean {
  checkCovered(date);
  return isDayOfRamadan(date);
}

/** The same of any day: whoever asks for the first day of the first year asks for the evening before, elsewhere. */
export function isDayOfRamadan(date: PlainDate): boolean {
  return ramadans.some(({ first, last }) => first <= date && date <= last);
}
