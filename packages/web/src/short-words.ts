import { formatClock } from "@rabat-process/events";
import type { Instant, Locale, PlainDate, TimeZoneId } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";

/** Dates without the years, for what stands under the name of a year: `19–20 October`. */
export function withoutYear(words: string): string {
  return words.replaceAll(/ \d{4}(?=[ ,]|$)/g, "");
}

/** Days without the day of the week, which nobody asks of what is over: `21 January 2021`. */
export function plainDays(first: PlainDate, last: PlainDate, locale: Locale): string {
  const words = formatDays(first, last, locale);
  return first === last ? words.replace(/^\S+ /, "") : words;
}

/** Whose clock it is, without how far from UTC, which the page of the event says: `Rabat time`. */
export function clockName(timeZone: TimeZoneId, at: Instant, locale: Locale): string {
  return formatClock(timeZone, at, locale).replace(/, UTC[^,]*$/, "");
}
