import { addDays, countries, dayOfWeek, offsetMinutesAt } from "@rabat-process/timezones";
import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import type { Locale } from "./text.ts";
import { wordingOf } from "./text.ts";
import type { Part, TimedWhen, When } from "./when.ts";
import { dayOf, instantsOf } from "./when.ts";

const nbsp = "\u00a0";
const minus = "\u2212";

const months: Record<Locale, readonly string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

const weekdays: Record<Locale, readonly string[]> = {
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
};

const parts: Record<Locale, Record<Part, string>> = {
  en: { early: "early", middle: "mid-", late: "late" },
  fr: { early: "début", middle: "mi-", late: "fin" },
};

/**
 * When something takes place, in words: `Wednesday 16 September 2020, 14:00–15:00 (Brussels time, UTC+2)`,
 * `25–26 April 2023`, `early December 2020`. French by the rules of the Imprimerie nationale: `1er`, `14 h 30`.
 * What was not announced is not said; an open date is told in the words of the announcement.
 */
export function formatWhen(when: When, locale: Locale): string {
  switch (when.precision) {
    case "time":
      return `${formatPeriod(when, locale)} (${formatClock(when.timeZone, instantsOf(when).start, locale)})`;
    case "day":
      return formatDays(when.first, when.last, locale);
    case "month": {
      const [year = "", month = ""] = when.month.split("-");
      return withPart(when.part, `${months[locale][Number(month) - 1] ?? ""} ${year}`, locale);
    }
    case "year":
      return withPart(when.part, String(when.year), locale);
    case "open":
      return wordingOf(when.printed, locale).text;
  }
}

/** A start and an end: the day once where both are on the same one. */
function formatPeriod({ start, end }: TimedWhen, locale: Locale): string {
  const [from, to] = [formatTime(start, locale), formatTime(end, locale)];
  const [first, last] = [dayOf(start), dayOf(end)];
  const firstDay = formatDays(first, first, locale);
  if (first === last)
    return locale === "en" ? `${firstDay}, ${from}–${to}` : `${firstDay}, de ${from} à ${to}`;
  const lastDay = formatDays(last, last, locale);
  return locale === "en"
    ? `${firstDay}, ${from} – ${lastDay}, ${to}`
    : `du ${firstDay}, ${from}, au ${lastDay}, ${to}`;
}

/** One day with its weekday, or the first and the last day of several: `31 May – 1 June 2016`. */
export function formatDays(first: PlainDate, last: PlainDate, locale: Locale): string {
  const [from, to] = [dateParts(first, locale), dateParts(last, locale)];
  if (first === last) {
    const weekday = weekdays[locale][dayOfWeek(first) - 1] ?? "";
    return `${weekday} ${from.day} ${from.month} ${from.year}`;
  }
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  const start = [from.day, ...(sameMonth ? [] : [from.month]), ...(sameYear ? [] : [from.year])].join(" ");
  const end = `${to.day} ${to.month} ${to.year}`;
  if (locale === "fr") return addDays(first, 1) === last ? `${start} et ${end}` : `du ${start} au ${end}`;
  return sameMonth ? `${start}–${end}` : `${start} – ${end}`;
}

/** `14:30`, `14 h 30`, `14 h`. */
export function formatTime(wallTime: PlainDateTime, locale: Locale): string {
  const [hour = "", minute = ""] = wallTime.slice(11, 16).split(":");
  if (locale === "en") return `${hour}:${minute}`;
  return minute === "00" ? `${Number(hour)}${nbsp}h` : `${Number(hour)}${nbsp}h${nbsp}${minute}`;
}

/** Whose clock it is and how far from UTC at that instant: `Brussels time, UTC+2`, `heure de Bruxelles, UTC+2`. */
export function formatClock(timeZone: string, at: Instant, locale: Locale): string {
  const place = placeOf(timeZone, locale);
  const offset = formatOffset(offsetMinutesAt(at, timeZone));
  return locale === "en"
    ? `${place} time, ${offset}`
    : `heure ${/^[aeiouhéè]/i.test(place) ? "d’" : "de "}${place}, ${offset}`;
}

/** `UTC+1`, `UTC−1`, `UTC+5:30`, and `UTC` for no difference. */
export function formatOffset(offsetMinutes: number): string {
  if (offsetMinutes === 0) return "UTC";
  const whole = Math.trunc(Math.abs(offsetMinutes));
  const minutes = whole % 60 === 0 ? "" : `:${String(whole % 60).padStart(2, "0")}`;
  return `UTC${offsetMinutes < 0 ? minus : "+"}${Math.trunc(whole / 60)}${minutes}`;
}

/** The capital whose clock a zone is, or the city in the zone's own name. */
function placeOf(timeZone: string, locale: Locale): string {
  const owner = countries.find((country) => country.timeZone === timeZone);
  return owner?.capital.name[locale] ?? timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

function withPart(part: Part | undefined, text: string, locale: Locale): string {
  if (part === undefined) return text;
  const words = parts[locale][part];
  return words.endsWith("-") ? `${words}${text}` : `${words} ${text}`;
}

function dateParts(date: PlainDate, locale: Locale): { day: string; month: string; year: string } {
  const [year = "", month = "", day = ""] = date.split("-");
  const number = locale === "fr" && day === "01" ? "1er" : String(Number(day));
  return { day: number, month: months[locale][Number(month) - 1] ?? "", year };
}
