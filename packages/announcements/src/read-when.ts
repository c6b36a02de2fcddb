import { addDays, dayOfWeek, isPlainDate, isTimeZoneId } from "@rabat-process/timezones";
import type { Locale, PlainDate, TimeZoneId } from "@rabat-process/timezones";
import { checkOptions, checkText, checkValue } from "@rabat-process/timezones/arguments";
import { checkReading } from "./check-reading.ts";
import type { When } from "@rabat-process/events";
import { weekday, weekdayNumber } from "./lexemes/calendar-words.ts";
import { findDates } from "./lexemes/dates.ts";
import type { PrintedDay } from "./lexemes/date-readers.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import { findHours } from "./lexemes/hours.ts";
import type { HoursLexeme } from "./lexemes/hours.ts";
import { detectLanguage } from "./language.ts";
import { readSource } from "./source.ts";
import type { Span } from "./span.ts";

/** A date in a short text, and all that it can mean, the likeliest first. */
export interface WhenReading {
  readonly span: Span;
  /** More than one where a number may be day or month, or where the year is missing; none where nothing tells it. */
  readonly candidates: readonly When[];
}

export interface WhenOptions {
  /** The language of the words that are kept as printed. Both languages are read anyhow. */
  readonly locale?: Locale | undefined;
  /** The day from which a missing year is counted: the next such day comes first, the last one behind it. */
  readonly near?: PlainDate | undefined;
  /** Whose clock hours are told by, where the text does not say it: without it they are left in the printed words. */
  readonly timeZone?: TimeZoneId | undefined;
}

/**
 * The dates that a short text can mean: what somebody typed into a form or behind a command.
 *
 * @example readWhen("12-13 mai", { near: "2027-01-10" })[0]?.candidates[0]
 * // { precision: "day", first: "2027-05-12", last: "2027-05-13", printed: { fr: "12-13 mai" } }
 * @throws RangeError when `near` is no day, `timeZone` no zone, or `locale` none of the two; TypeError when `text` is no
 *   text, or `options` have another field.
 */
export function readWhen(text: string, options: WhenOptions = {}): readonly WhenReading[] {
  checkText("text", text);
  checkOptions(options, { locale: true, near: true, timeZone: true });
  checkReading(options.locale, ["near", options.near]);
  const { timeZone } = options;
  checkValue("timeZone", timeZone, {
    is: (value) => value === undefined || isTimeZoneId(value),
    expected: "an IANA zone such as Europe/Brussels",
  });
  const source = readSource(text);
  const locale = options.locale ?? detectLanguage(source.plain);
  const dates = findDates(source.folded);
  return dates.flatMap((date, index): WhenReading[] => {
    if (date.value.kind === "term") return [];
    const limit = dates[index + 1]?.start ?? source.folded.length;
    const hours = findHours(source.folded, { start: date.end, end: Math.max(limit, date.end) })[0];
    const span = { start: date.start, end: hours?.end ?? date.end };
    const words = { [locale]: source.plain.slice(span.start, span.end).replace(/\s+/g, " ") };
    const candidates = meaningsOf(date, source.folded, options.near).flatMap((one) =>
      toWhen(one, hoursOn(hours, timeZone), words),
    );
    return [{ span: source.toOriginal(span), candidates }];
  });
}

type Meaning = { readonly first: PlainDate; readonly last: PlainDate } | When;

function meaningsOf(
  { value, start, end }: DateLexeme,
  folded: string,
  near: PlainDate | undefined,
): readonly Meaning[] {
  switch (value.kind) {
    case "days":
      return withYears(value.first, value.last, near);
    case "ambiguous":
      return value.options.flatMap((day) => withYears(day, day, near));
    case "month": {
      const years =
        value.year === undefined ? yearsNear(near, `${two(value.month)}-31`) : [value.year];
      return years.map((year) => ({
        precision: "month",
        month: `${year}-${two(value.month)}`,
        ...(value.part !== undefined && { part: value.part }),
      }));
    }
    case "quarter":
      return [{ precision: "quarter", year: value.year, quarter: value.quarter }];
    case "season":
      return [{ precision: "season", year: value.year, season: value.season }];
    case "year":
      return [
        {
          precision: "year",
          year: value.year,
          ...(value.part !== undefined && { part: value.part }),
        },
      ];
    case "open":
      return nextWeekday(folded.slice(start, end), near);
    case "half":
      return [{ precision: "half", year: value.year, half: value.half }];
    case "term":
      return [];
  }
}

/** "Thursday" is the next one from the day on; other open words mean no day. */
function nextWeekday(words: string, near: PlainDate | undefined): readonly Meaning[] {
  const name = new RegExp(`^(?:on\\s+|le\\s+|ce\\s+|next\\s+|this\\s+)?(${weekday})$`, "u").exec(
    words.trim(),
  )?.[1];
  if (name === undefined) return [{ precision: "open", printed: {} }];
  if (near === undefined) return [];
  const ahead = (weekdayNumber(name) - dayOfWeek(near) + 7) % 7;
  const day = addDays(near, ahead === 0 ? 7 : ahead);
  return [{ first: day, last: day }];
}

function withYears(
  first: PrintedDay,
  last: PrintedDay,
  near: PlainDate | undefined,
): readonly Meaning[] {
  const printed = last.year ?? first.year;
  const monthAndDay = `${two(last.month)}-${two(last.day)}`;
  const years = printed === undefined ? yearsNear(near, monthAndDay) : [printed];
  return years.flatMap((year) => {
    const from = `${first.year ?? (first.month > last.month ? year - 1 : year)}-${two(first.month)}-${two(first.day)}`;
    const to = `${year}-${two(last.month)}-${two(last.day)}`;
    return isPlainDate(from) && isPlainDate(to) && from <= to ? [{ first: from, last: to }] : [];
  });
}

/** The year in which a day comes next, then the one in which it was last. */
function yearsNear(near: PlainDate | undefined, monthAndDay: string): readonly number[] {
  if (near === undefined) return [];
  const year = Number(near.slice(0, 4));
  if (monthAndDay === "02-29")
    return [0, 1, 2, 3].map((more) => year + more).filter((one) => one % 4 === 0);
  return monthAndDay >= near.slice(5) ? [year, year - 1] : [year + 1, year];
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Hours with the zone that they name, or else with the one that is meant. */
function hoursOn(hours: HoursLexeme | undefined, timeZone: TimeZoneId | undefined) {
  const isOpen = hours?.timeZone === undefined && hours?.isUnclear !== true;
  return hours !== undefined && isOpen && timeZone !== undefined ? { ...hours, timeZone } : hours;
}

function toWhen(
  meaning: Meaning,
  hours: HoursLexeme | undefined,
  printed: Readonly<Record<string, string>>,
): When[] {
  if ("precision" in meaning) return [{ ...meaning, printed }];
  const { first, last } = meaning;
  const { from, to, timeZone, isUnclear = false } = hours ?? {};
  if (from === undefined || to === undefined || timeZone === undefined || isUnclear)
    return [{ precision: "day", first, last, printed }];
  return first === last
    ? [{ precision: "time", start: `${first}T${from}`, end: `${last}T${to}`, timeZone, printed }]
    : // Hours behind several days hold for each of them.
      [{ precision: "day", first, last, dailyHours: { start: from, end: to, timeZone }, printed }];
}
