import type { Clocks } from "./clocks.ts";
import { countriesByName } from "./country-names.ts";
import type { Country } from "./countries.ts";
import { otherPlaces } from "./data/other-places.ts";
import { dayOf, formatDays, formatOffset, formatSpan, type Language } from "./date-text.ts";
import type { Instant } from "./instant.ts";
import { daysBetween, type PlainDate } from "./plain-date.ts";
import type { PlainDateTime } from "./plain-date-time.ts";
import type { TimeZoneId } from "./tzdb.ts";

/** Something at a place, in the wall time of the place. Without `end`, its end was not announced. */
export interface TimedPeriod {
  readonly start: PlainDateTime;
  readonly end?: PlainDateTime;
  readonly timeZone: TimeZoneId;
}

/** Whole days, as people write them: `first` and `last` both belong to it. */
export interface DayPeriod {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** A country and the city whose clocks are meant. */
export interface Place {
  readonly country: Country;
  /** In the language that was asked for: the capital, or the place of another zone of the country. */
  readonly city: string;
  readonly timeZone: TimeZoneId;
}

/** Places that show the same time when something starts and when it ends. */
export interface LocalTimeGroup {
  /** In the alphabetical order of the countries' names in the language. */
  readonly places: readonly Place[];
  readonly start: PlainDateTime;
  readonly end?: PlainDateTime;
  /** How many days the local day of the start is after that of the venue: -1, 0 or 1. */
  readonly startDayShift: number;
  readonly endDayShift?: number;
  /** Minutes east of UTC when it starts. */
  readonly offsetMinutes: number;
  /** Minutes east of UTC when it ends; another one when the clocks change on the way. */
  readonly endOffsetMinutes?: number;
  /** `UTC+1`, the same in every language; "UTC+2, then UTC+1" across a clock change. */
  readonly label: string;
  /** "Monday 23 November 2026, 13:00–14:00 (UTC+1)", "lundi 23 novembre 2026, 13h00–14h00 (UTC+1)". */
  readonly text: string;
}

/** What the partners read off their calendars and clocks. Days are the same everywhere: no time is made up for them. */
export type LocalTimes =
  | { readonly precision: "time"; readonly groups: readonly LocalTimeGroup[] }
  | { readonly precision: "day"; readonly first: PlainDate; readonly last: PlainDate; readonly text: string };

export interface LocalTimesOptions {
  /** The language of the texts and cities. */
  readonly language: Language;
  /** `capitals` (the default): one zone for each country. `all`: also Lubumbashi, the Azores, the Canary Islands … */
  readonly zones?: "capitals" | "all";
}

export type ToLocalTimes = (when: TimedPeriod | DayPeriod, options: LocalTimesOptions) => LocalTimes;

/** Makes the question "what time is it for everybody" out of a set of clocks. */
export function createLocalTimes(clocks: Clocks): ToLocalTimes {
  return function localTimes(when, { language, zones = "capitals" }) {
    if ("first" in when) return describeDays(when, language);
    const span = readSpan(clocks, when);
    const groups = new Map<string, Place[]>();
    for (const place of zones === "all" ? allPlaces(language) : capitals(language)) {
      const offset = clocks.offsetMinutesAt(span.startInstant, place.timeZone);
      const key = `${offset} ${span.endInstant === undefined ? "" : clocks.offsetMinutesAt(span.endInstant, place.timeZone)}`;
      const group = groups.get(key);
      if (group) group.push(place);
      else groups.set(key, [place]);
    }
    const described = [...groups.values()].map((places) =>
      describeGroup(clocks, when, span, places, language),
    );
    described.sort((one, other) => one.offsetMinutes - other.offsetMinutes);
    return { precision: "time", groups: described };
  };
}

interface Span {
  readonly startInstant: Instant;
  readonly endInstant: Instant | undefined;
}

function readSpan(clocks: Clocks, { start, end, timeZone }: TimedPeriod): Span {
  const startInstant = clocks.toInstant(start, timeZone);
  if (end === undefined) return { startInstant, endInstant: undefined };
  const endInstant = clocks.toInstant(end, timeZone);
  if (endInstant < startInstant) {
    throw new RangeError(
      `The end ${end} comes before the start ${start} in ${timeZone}: expected it after the start.`,
    );
  }
  return { startInstant, endInstant };
}

function describeDays({ first, last }: DayPeriod, language: Language): LocalTimes {
  if (daysBetween(first, last) < 0) {
    throw new RangeError(
      `The last day ${last} comes before the first, ${first}: expected it on or after that day.`,
    );
  }
  return { precision: "day", first, last, text: formatDays(first, last, language) };
}

function describeGroup(
  clocks: Clocks,
  venue: TimedPeriod,
  { startInstant, endInstant }: Span,
  places: readonly Place[],
  language: Language,
): LocalTimeGroup {
  const timeZone = places[0]?.timeZone ?? venue.timeZone;
  const start = clocks.toWallTime(startInstant, timeZone);
  const offsetMinutes = clocks.offsetMinutesAt(startInstant, timeZone);
  const startDayShift = daysBetween(dayOf(venue.start), dayOf(start));
  const startLabel = formatOffset(offsetMinutes);
  if (endInstant === undefined || venue.end === undefined) {
    const text = `${formatSpan(start, undefined, language)} (${startLabel})`;
    return { places, start, startDayShift, offsetMinutes, label: startLabel, text };
  }
  const end = clocks.toWallTime(endInstant, timeZone);
  const endOffsetMinutes = clocks.offsetMinutesAt(endInstant, timeZone);
  const then = language === "fr" ? "puis" : "then";
  const label =
    endOffsetMinutes === offsetMinutes
      ? startLabel
      : `${startLabel}, ${then} ${formatOffset(endOffsetMinutes)}`;
  return {
    places,
    start,
    end,
    startDayShift,
    endDayShift: daysBetween(dayOf(venue.end), dayOf(end)),
    offsetMinutes,
    endOffsetMinutes,
    label,
    text: `${formatSpan(start, end, language)} (${label})`,
  };
}

const cachedCapitals = new Map<Language, readonly Place[]>();

function capitals(language: Language): readonly Place[] {
  const cached = cachedCapitals.get(language);
  if (cached) return cached;
  const places = countriesByName(language).map((country) => ({
    country,
    city: country.capital.name[language],
    timeZone: country.timeZone,
  }));
  cachedCapitals.set(language, places);
  return places;
}

function allPlaces(language: Language): readonly Place[] {
  return capitals(language).flatMap((capital) => [
    capital,
    ...capital.country.timeZones.slice(1).map((timeZone) => ({
      country: capital.country,
      city: otherPlaces[timeZone]?.[language] ?? timeZone,
      timeZone,
    })),
  ]);
}
