/** A calendar day as ISO 8601 writes it, such as `2026-06-10`. Years 1970 to 9999. */
export type PlainDate = `${number}-${number}-${number}`;

/** Years outside of this range are refused everywhere in this package. */
export const firstYear = 1970;
export const lastYear = 9999;

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
    throw new RangeError(`Cannot add ${days} days to ${date}: expected a whole number of days.`);
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
export function parsePlainDate(date: string): number {
  const epochDay = date.length === 10 ? readEpochDay(date) : undefined;
  if (epochDay === undefined) {
    throw new RangeError(
      `${JSON.stringify(date)} is no day: expected YYYY-MM-DD from 1970-01-01 to 9999-12-31, such as "2026-06-10".`,
    );
  }
  return epochDay;
}

export function formatEpochDay(epochDay: number): PlainDate {
  const { year, month, day } = civilFromEpochDay(epochDay);
  if (year < firstYear || year > lastYear) {
    throw new RangeError(`The result is in the year ${year}: only the years 1970 to 9999 are covered.`);
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
  if (!(year >= firstYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    return undefined;
  }
  return epochDayFromCivil(year, month, day);
}

/** Two decimal digits at a place of a text, or NaN. */
export function readTwoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const hyphen = 45;

// The next two count years from 1 March: the leap day is then the last day of the year, and the lengths of the
// months follow one line, (153 · month + 2) / 5. 719 468 days lie between 0000-03-01 and 1970-01-01.

/** Days since 1970-01-01 of a day of the Gregorian calendar. */
export function epochDayFromCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - 719_468;
}

/** The opposite of {@link epochDayFromCivil}. */
export function civilFromEpochDay(epochDay: number): { year: number; month: number; day: number } {
  const days = epochDay + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
