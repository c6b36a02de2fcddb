import { found, refusal } from "./arguments.ts";

/** A calendar day as ISO 8601 writes it, such as `2026-06-10`. Years 1970 to 9999. */
export type PlainDate = `${number}-${number}-${number}`;

/** Years outside of this range are refused everywhere in this package. */
const firstYear = 1970;
const lastYear = 9999;

/**
 * Says whether a value is a day that exists, written as `YYYY-MM-DD`, from 1970-01-01 to 9999-12-31.
 * `2026-02-30` and `2026-6-1` are not.
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === "string" && value.length === 10 && readEpochDay(value) !== undefined;
}

/**
 * The day that is `days` after a day, or before it when `days` is negative.
 *
 * @throws RangeError when `date` is no day, `days` no whole number, or the result outside of 1970 to 9999.
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) {
    throw refusal(
      days,
      `Cannot add ${days} days to ${date}: expected a whole number of days.`,
      "number",
    );
  }
  return formatEpochDay(parsePlainDate(date) + days);
}

/**
 * How many days `to` is after `from`; negative when it is before.
 *
 * @throws RangeError when one of them is no day.
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return parsePlainDate(to) - parsePlainDate(from);
}

/**
 * The day of the week as in ISO 8601 and Temporal: 1 is Monday, 7 is Sunday.
 *
 * @throws RangeError when `date` is no day.
 */
export function dayOfWeek(date: PlainDate): number {
  return weekdayOfEpochDay(parsePlainDate(date));
}

/** 1970-01-01, day 0, was a Thursday. */
export function weekdayOfEpochDay(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** Days since 1970-01-01. */
function parsePlainDate(date: string): number {
  // From JavaScript it may be anything, as in all that follows.
  const isText = typeof date === "string" && date.length === 10;
  const epochDay = isText ? readEpochDay(date) : undefined;
  if (epochDay === undefined) {
    throw refusal(
      date,
      `${found(date)} is no day: expected YYYY-MM-DD from 1970-01-01 to 9999-12-31, such as "2026-06-10".`,
    );
  }
  return epochDay;
}

export function formatEpochDay(epochDay: number): PlainDate {
  const { year, month, day } = civilFromEpochDay(epochDay);
  if (year < firstYear || year > lastYear) {
    throw new RangeError(`The year ${year} is not covered: only 1970 to 9999 are.`);
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate;
}

/** Reads the ten characters `YYYY-MM-DD` at the start of a text; undefined when they are no day. */
export function readEpochDay(text: string): number | undefined {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const year = readTwoDigits(text, 0) * 100 + readTwoDigits(text, 2);
  const month = readTwoDigits(text, 5);
  const day = readTwoDigits(text, 8);
  // NaN, the sign of a character that is no digit, fails every comparison.
  if (!(year >= firstYear && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return day <= 28 || day <= daysInMonth(year, month)
    ? epochDayFromCivil(year, month, day)
    : undefined;
}

/** Two decimal digits at a place of a text, or NaN. */
export function readTwoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NaN;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The first of the next month less the first of this one; a 13th month is January. */
export function daysInMonth(year: number, month: number): number {
  return epochDayFromCivil(year, month + 1, 1) - epochDayFromCivil(year, month, 1);
}

const hyphen = 45;

// The next two count years from 1 March: the leap day is then the last day of the year, and the lengths of the
// months follow one line, (153 · month + 2) / 5. 719 468 days lie between 0000-03-01 and 1970-01-01.

/** Days since 1970-01-01 of a day of the Gregorian calendar. */
export function epochDayFromCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - 719_468;
}

/** The opposite of {@link epochDayFromCivil}, from the year 1 on. */
export function civilFromEpochDay(epochDay: number): { year: number; month: number; day: number } {
  // A century has 146 097 / 4 days on average, a year of a century 1461 / 4.
  const quarters = 4 * (epochDay + 719_468) + 3;
  const century = Math.floor(quarters / 146_097);
  const quartersOfCentury = 4 * Math.floor((quarters % 146_097) / 4) + 3;
  const marchYear = century * 100 + Math.floor(quartersOfCentury / 1461);
  const dayOfYear = Math.floor((quartersOfCentury % 1461) / 4);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return marchMonth < 10
    ? { year: marchYear, month: marchMonth + 3, day }
    : { year: marchYear + 1, month: marchMonth - 9, day };
}
