import { checkLocale } from "./arguments.ts";
import type { Locale } from "./locale.ts";
import { daysBetween, type PlainDate } from "./plain-date.ts";

const nearDays: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  en: { [-1]: "yesterday", 0: "today", 1: "tomorrow" },
  fr: {
    [-2]: "avant-hier",
    [-1]: "hier",
    0: "aujourd’hui",
    1: "demain",
    2: "après-demain",
  },
};

/**
 * A day as somebody says it on another day: `today`, `tomorrow`, `in 3 days`, `12 days ago`; `après-demain`,
 * `dans 3 jours`, `il y a 12 jours`. It counts days of the calendar: take both from clocks of one zone.
 *
 * @example formatRelativeDay("2027-02-04", "2027-02-01", "fr") // "dans 3 jours"
 * @param today the day on which it is said
 * @throws RangeError when one of them is no day, or `locale` none of the two.
 */
export function formatRelativeDay(day: PlainDate, today: PlainDate, locale: Locale): string {
  checkLocale(locale);
  const days = daysBetween(today, day);
  const near = nearDays[locale][days];
  if (near !== undefined) return near;
  const count = Math.abs(days);
  return {
    en: days > 0 ? `in ${count} days` : `${count} days ago`,
    // The number is not parted from its noun at the end of a line.
    fr: days > 0 ? `dans ${count}\u00a0jours` : `il y a ${count}\u00a0jours`,
  }[locale];
}
