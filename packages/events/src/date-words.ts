import {
  countries,
  formatDays,
  formatMonth,
  formatOffset,
  formatSpan,
  formatTime,
  namePhrase,
  offsetMinutesAt,
  toInstant,
} from "@rabat-process/timezones";
import type { Article, DaysOptions, Instant, Locale } from "@rabat-process/timezones";
import { checkLocale, checkObject } from "@rabat-process/timezones/arguments";
import { placesOfClocks } from "./data/clock-places.ts";
import { formatText } from "./text.ts";
import type { DayWhen, Part, When } from "./when.ts";

const parts: Record<Locale, Record<Part, string>> = {
  en: { early: "early", middle: "mid-", late: "late" },
  fr: { early: "début", middle: "mi-", late: "fin" },
};

const ordinals: Record<Locale, readonly string[]> = {
  en: ["first", "second", "third", "fourth"],
  fr: ["premier", "deuxième", "troisième", "quatrième"],
};

const seasons = {
  en: { spring: "spring", summer: "summer", autumn: "autumn", winter: "winter" },
  fr: { spring: "printemps", summer: "été", autumn: "automne", winter: "hiver" },
};

const partsOfDay = {
  en: { morning: "in the morning", afternoon: "in the afternoon", evening: "in the evening" },
  fr: { morning: "dans la matinée", afternoon: "dans l’après-midi", evening: "en soirée" },
};

/**
 * When something takes place, in words: `Wednesday 16 September 2020, 14:00–15:00 (Brussels time, UTC+2)`,
 * `25–26 April 2023`, `early December 2020`. French by the rules of the Imprimerie nationale: `1er`, `14 h 30`.
 * What was not announced is not said; an open date is told in the words of the announcement. A quarter, a half, a season and
 * a year are always told with the year.
 *
 * @example formatWhen({ precision: "month", month: "2027-10" }, "en", { withoutYear: true }) // "October"
 */
export function formatWhen(when: When, locale: Locale, options: DaysOptions = {}): string {
  checkLocale(locale);
  checkObject("when", when, "precision");
  switch (when.precision) {
    case "time":
      return `${formatSpan(when.start, when.end, locale, options)} (${formatClock(when.timeZone, toInstant(when.start, when.timeZone), locale)})`;
    case "day":
      return formatDaysWithin(when, locale, options);
    case "month": {
      const [year = "", month = ""] = when.month.split("-");
      return withPart(
        when.part,
        [formatMonth(Number(month), locale), ...(options.withoutYear === true ? [] : [year])].join(
          " ",
        ),
        locale,
      );
    }
    case "quarter":
      return {
        en: `${ordinals.en[when.quarter - 1] ?? ""} quarter of ${when.year}`,
        fr: `${ordinals.fr[when.quarter - 1] ?? ""} trimestre ${when.year}`,
      }[locale];
    case "half":
      return {
        en: `${ordinals.en[when.half - 1] ?? ""} half of ${when.year}`,
        fr: `${when.half === 1 ? "premier" : "second"} semestre ${when.year}`,
      }[locale];
    case "season":
      return `${seasons[locale][when.season]} ${when.year}`;
    case "year":
      return withPart(when.part, String(when.year), locale);
    case "open":
      return formatText(when.printed, locale);
  }
}

/** Days with the part of the day, or with the hours of each. */
function formatDaysWithin(
  { first, last, during, dailyHours }: DayWhen,
  locale: Locale,
  options: DaysOptions,
): string {
  const days = formatDays(first, last, locale, options);
  if (during !== undefined) return `${days}, ${partsOfDay[locale][during]}`;
  if (dailyHours === undefined) return days;
  const { start, end, timeZone } = dailyHours;
  const [from, to] = [
    formatTime(`${first}T${start}`, locale),
    formatTime(`${first}T${end}`, locale),
  ];
  const each = first === last ? "" : { en: " each day", fr: " chaque jour" }[locale];
  const hours = { en: `${from}–${to}`, fr: `de ${from} à ${to}` }[locale];
  const clock = formatClock(timeZone, toInstant(`${first}T${start}`, timeZone), locale);
  return `${days}, ${hours}${each} (${clock})`;
}

/** Whose clock it is and how far from UTC at that instant: `Brussels time, UTC+2`, `heure de Bruxelles, UTC+2`. */
export function formatClock(timeZone: string, at: Instant, locale: Locale): string {
  checkLocale(locale);
  return `${clockName(timeZone, locale)}, ${formatOffset(offsetMinutesAt(at, timeZone))}`;
}

/** Whose clock it is: `Brussels time`, `heure de Bruxelles`. */
export function clockName(timeZone: string, locale: Locale): string {
  checkLocale(locale);
  const city = cityOf(timeZone);
  return (clockNames.get(timeZone) ?? nameClock({ en: city, fr: city }))[locale];
}

function nameClock(place: Record<Locale, string>, article: Article = ""): Record<Locale, string> {
  // The h of the towns is silent: Helsinki, Harare.
  const of = /^h/i.test(place.fr) ? `d’${place.fr}` : namePhrase(place.fr, article, "of", "fr");
  return { en: `${place.en} time`, fr: `heure ${of}` };
}

/** Of each zone by the capital of the first country whose clock it is; of others by their places. */
const clockNames: ReadonlyMap<string, Record<Locale, string>> = new Map([
  ...placesOfClocks.map(([timeZone, en, fr, article]): [string, Record<Locale, string>] => [
    timeZone,
    nameClock({ en, fr }, article),
  ]),
  ...countries
    .toReversed()
    .map(({ timeZone, capital }): [string, Record<Locale, string>] => [
      timeZone,
      nameClock(capital.name),
    ]),
  ["Etc/UTC", { en: "universal time", fr: "temps universel" }],
]);

/** The city in the name of a zone. */
function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

function withPart(part: Part | undefined, text: string, locale: Locale): string {
  if (part === undefined) return text;
  const words = parts[locale][part];
  return words.endsWith("-") ? `${words}${text}` : `${words} ${text}`;
}
