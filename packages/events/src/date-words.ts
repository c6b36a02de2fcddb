import {
  countries,
  formatDays,
  formatMonth,
  formatOffset,
  formatSpan,
  offsetMinutesAt,
} from "@rabat-process/timezones";
import type { Instant, Locale } from "@rabat-process/timezones";
import { wordingOf } from "./text.ts";
import type { Part, When } from "./when.ts";
import { instantsOf } from "./when.ts";

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
      return `${formatSpan(when.start, when.end, locale)} (${formatClock(when.timeZone, instantsOf(when).start, locale)})`;
    case "day":
      return formatDays(when.first, when.last, locale);
    case "month": {
      const [year = "", month = ""] = when.month.split("-");
      return withPart(when.part, `${formatMonth(Number(month), locale)} ${year}`, locale);
    }
    case "year":
      return withPart(when.part, String(when.year), locale);
    case "open":
      return wordingOf(when.printed, locale).text;
  }
}

/** Whose clock it is and how far from UTC at that instant: `Brussels time, UTC+2`, `heure de Bruxelles, UTC+2`. */
export function formatClock(timeZone: string, at: Instant, locale: Locale): string {
  const place = placeOf(timeZone, locale);
  const offset = formatOffset(offsetMinutesAt(at, timeZone));
  return locale === "en"
    ? `${place} time, ${offset}`
    : `heure ${/^[aeiouhéè]/i.test(place) ? "d’" : "de "}${place}, ${offset}`;
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
