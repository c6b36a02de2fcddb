import { checkLocale, checkOptions, type FieldsOf, refusal } from "./arguments.ts";
import type { Locale } from "./locale.ts";
import { addDays, dayOfWeek, daysBetween, type PlainDate, twoDigits } from "./plain-date.ts";
import { parsePlainDateTime, type PlainDateTime } from "./plain-date-time.ts";

// Written out here, not asked of Intl: the text must be the same on every runtime, and Intl is ten times slower.
const weekdays = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
};
const months = {
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
    " ",
  ),
};

const noBreakSpace = "\u00a0";

/**
 * A month in words.
 *
 * @param month 1 to 12
 * @throws RangeError when it is another number, or `locale` none of the two.
 */
export function formatMonth(month: number, locale: Locale): string {
  checkLocale(locale);
  const name = months[locale][month - 1];
  if (name === undefined) {
    throw refusal(month, `${month} is no month: expected 1 to 12.`, "number");
  }
  return name;
}

/**
 * A day of the week in words: `Monday`, `lundi`.
 *
 * @param weekday as in ISO 8601, 1 for Monday to 7 for Sunday
 * @throws RangeError when it is another number, or `locale` none of the two.
 */
export function formatWeekday(weekday: number, locale: Locale): string {
  checkLocale(locale);
  const name = weekdays[locale][weekday - 1];
  if (name === undefined) {
    throw refusal(weekday, `${weekday} is no day of the week: expected 1 to 7.`, "number");
  }
  return name;
}

/** How much is said of days. */
export interface DaysOptions {
  /** Of which days the weekday is said: of a day that stands alone, which is the default, of each, or of none. */
  readonly weekdays?: "alone" | "each" | "none" | undefined;
  /** Leaves out the year, which stands elsewhere. Days of two years keep both. */
  readonly withoutYear?: boolean | undefined;
}

const daysFields: FieldsOf<DaysOptions> = { weekdays: true, withoutYear: true };

/**
 * One day with its weekday, or the first and the last of several: `Monday 23 November 2026`, `25–26 April 2023`,
 * `31 May – 1 June 2016`; `lundi 1er février 2027`, `25 et 26 avril 2023`, `du 25 au 27 avril 2023`.
 *
 * @example formatDays("2027-10-19", "2027-10-20", "en", { weekdays: "each", withoutYear: true })
 * // "Tuesday 19 and Wednesday 20 October"
 * @throws RangeError when one of them is no day, the last comes before the first, or `locale` is none of the two.
 */
export function formatDays(
  first: PlainDate,
  last: PlainDate,
  locale: Locale,
  options: DaysOptions = {},
): string {
  checkOptions(options, daysFields);
  const { weekdays = "alone", withoutYear = false } = options;
  const from = readDay(first, locale);
  if (first === last) {
    const parts = [...(weekdays === "none" ? [] : [from.weekday]), from.day, from.month];
    return [...parts, ...(withoutYear ? [] : [from.year])].join(" ");
  }
  if (daysBetween(first, last) < 0) {
    throw new RangeError(
      `The last day ${last} comes before the first, ${first}: expected it on or after that day.`,
    );
  }
  const to = readDay(last, locale);
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  const hasWeekdays = weekdays === "each";
  const start = [
    ...(hasWeekdays ? [from.weekday] : []),
    from.day,
    ...(sameMonth ? [] : [from.month]),
    ...(sameYear ? [] : [from.year]),
  ].join(" ");
  const end = [
    ...(hasWeekdays ? [to.weekday] : []),
    ...[to.day, to.month],
    ...(sameYear && withoutYear ? [] : [to.year]),
  ].join(" ");
  const areTwo = addDays(first, 1) === last;
  const english = hasWeekdays ? (areTwo ? " and " : " – ") : sameMonth ? "–" : " – ";
  return {
    en: `${start}${english}${end}`,
    fr: areTwo ? `${start} et ${end}` : `du ${start} au ${end}`,
  }[locale];
}

/**
 * `14:00` in English; `14 h`, `14 h 30` in French, by the rules of the Imprimerie nationale. Seconds are not shown.
 *
 * @throws RangeError when `wallTime` is no wall time, or `locale` none of the two.
 */
export function formatTime(wallTime: PlainDateTime, locale: Locale): string {
  checkLocale(locale);
  parsePlainDateTime(wallTime);
  return clockTimes[locale](wallTime.slice(11, 13), wallTime.slice(14, 16));
}

const clockTimes: Readonly<Record<Locale, (hour: string, minute: string) => string>> = {
  en: (hour, minute) => `${hour}:${minute}`,
  fr(hour, minute) {
    const whole = `${Number(hour)}${noBreakSpace}h`;
    return minute === "00" ? whole : `${whole}${noBreakSpace}${minute}`;
  },
};

/**
 * From one wall time to another, the day once where it is the same, or the start alone:
 * `Monday 23 November 2026, 13:00–14:00`, `lundi 23 novembre 2026, de 13 h à 14 h`.
 *
 * @throws RangeError when one of them is no wall time, or `locale` none of the two.
 */
export function formatSpan(
  start: PlainDateTime,
  end: PlainDateTime | undefined,
  locale: Locale,
  options: DaysOptions = {},
): string {
  parsePlainDateTime(start);
  const daysOf = (time: PlainDateTime) => formatDays(dayOf(time), dayOf(time), locale, options);
  const [first, from] = [daysOf(start), formatTime(start, locale)];
  if (end === undefined) return `${first}, ${from}`;
  const to = formatTime(end, locale);
  if (dayOf(end) === dayOf(start)) {
    return { en: `${first}, ${from}–${to}`, fr: `${first}, de ${from} à ${to}` }[locale];
  }
  const last = daysOf(end);
  return {
    en: `${first}, ${from} – ${last}, ${to}`,
    fr: `du ${first} à ${from} au ${last} à ${to}`,
  }[locale];
}

/**
 * `UTC+1`, `UTC−3:30`, `UTC+0`: the same in both languages.
 *
 * @throws RangeError when it is no finite number of minutes.
 */
export function formatOffset(offsetMinutes: number): string {
  if (!Number.isFinite(offsetMinutes)) {
    throw refusal(
      offsetMinutes,
      `${offsetMinutes} is no offset: expected minutes, east of UTC positive, such as 60.`,
      "number",
    );
  }
  const size = Math.abs(offsetMinutes);
  const hours = Math.floor(size / 60);
  const minutes = Math.floor(size % 60);
  const seconds = Math.round((size * 60) % 60);
  const whole = `UTC${offsetMinutes < 0 ? "−" : "+"}${hours}`;
  if (minutes === 0 && seconds === 0) return whole;
  return `${whole}:${twoDigits(minutes)}${seconds === 0 ? "" : `:${twoDigits(seconds)}`}`;
}

function readDay(
  date: PlainDate,
  locale: Locale,
): { weekday: string; day: string; month: string; year: string } {
  const weekday = formatWeekday(dayOfWeek(date), locale);
  const day = Number(date.slice(8, 10));
  const number = { en: String(day), fr: day === 1 ? "1er" : String(day) }[locale];
  return {
    weekday,
    day: number,
    month: formatMonth(Number(date.slice(5, 7)), locale),
    year: date.slice(0, 4),
  };
}

/** The day of a wall time that is known to be one. */
function dayOf(wallTime: PlainDateTime): PlainDate {
  return wallTime.slice(0, 10) as PlainDate;
}
