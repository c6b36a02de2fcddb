import { checkFields, checkList, checkLocale, type FieldsOf, found } from "./arguments.ts";
import { countriesByName } from "./country-names.ts";
import { country, type Country, type CountryCode } from "./countries.ts";
import { otherPlaces } from "./data/other-places.ts";
import { formatDays, formatOffset, formatSpan } from "./date-text.ts";
import type { Locale } from "./locale.ts";
import type { PlainDate } from "./plain-date.ts";
import { formatWallSeconds, parsePlainDateTime, type PlainDateTime } from "./plain-date-time.ts";
import type { TimeZoneId, Tzdb } from "./tzdb.ts";
import { compatibleInstant, resolveWallSeconds } from "./wall-time.ts";
import { offsetSecondsOf } from "./zone-rules.ts";

/** Something at a place, in the wall time of the place. Without `end`, its end was not announced. */
export interface TimedPeriod {
  readonly start: PlainDateTime;
  readonly end?: PlainDateTime | undefined;
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
  /** "Monday 23 November 2026, 13:00–14:00 (UTC+1)", "lundi 23 novembre 2026, de 13 h à 14 h (UTC+1)". */
  readonly text: string;
}

/** What people read off their clocks, from west to east. */
export interface LocalClockTimes {
  readonly precision: "time";
  readonly groups: readonly LocalTimeGroup[];
}

/** What people read off their calendars. Days are the same everywhere: no time is made up for them. */
export interface LocalDays {
  readonly precision: "day";
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly text: string;
}

/** What the partners read off their calendars and clocks. */
export type LocalTimes = LocalClockTimes | LocalDays;

export interface LocalTimesOptions {
  /** The language of the texts and cities. */
  readonly locale: Locale;
  /** `capitals` (the default): one zone for each country. `all`: also Lubumbashi, the Azores, the Canary Islands … */
  readonly zones?: "capitals" | "all" | undefined;
  /** The countries whose clocks are asked for; without it, all 57. */
  readonly countries?: readonly CountryCode[] | undefined;
}

/** {@link LocalClockTimes} of something timed, {@link LocalDays} of whole days. */
export interface ToLocalTimes {
  (when: TimedPeriod, options: LocalTimesOptions): LocalClockTimes;
  (when: DayPeriod, options: LocalTimesOptions): LocalDays;
  (when: TimedPeriod | DayPeriod, options: LocalTimesOptions): LocalTimes;
}

/** Makes the question "what time is it for everybody" out of tz data. */
export function createLocalTimes(tzdb: Tzdb): ToLocalTimes {
  function localTimes(when: TimedPeriod, options: LocalTimesOptions): LocalClockTimes;
  function localTimes(when: DayPeriod, options: LocalTimesOptions): LocalDays;
  function localTimes(when: TimedPeriod | DayPeriod, options: LocalTimesOptions): LocalTimes {
    checkFields("options", options, optionFields);
    const { locale } = options;
    checkLocale(locale);
    checkPeriod(when);
    if ("first" in when) return describeDays(when, locale);
    const span = readSpan(tzdb, when);
    const groups = new Map<number, Group>();
    for (const place of placesOf(options)) {
      const rules = tzdb.rulesOf(place.timeZone);
      const offset = offsetSecondsOf(rules, span.start);
      const endOffset = span.end === undefined ? offset : offsetSecondsOf(rules, span.end);
      // No offset is a day or more, so that two of them fit into one number: a text for each place would take longer.
      const key = offset * 200_000 + endOffset;
      const group = groups.get(key);
      if (group) group.places.push(place);
      else groups.set(key, { offset, endOffset, places: [place] });
    }
    const sorted = [...groups.values()].sort(
      (one, other) => one.offset - other.offset || one.endOffset - other.endOffset,
    );
    return { precision: "time", groups: sorted.map((group) => describeGroup(span, group, locale)) };
  }
  return localTimes as ToLocalTimes;
}

const optionFields: FieldsOf<LocalTimesOptions> = { locale: true, zones: true, countries: true };

/** Of an event without a date, it is an object without a day; from JavaScript it may be none. */
function checkPeriod(when: unknown): void {
  const isObject = typeof when === "object" && when !== null;
  if (isObject && ("first" in when || ("start" in when && "timeZone" in when))) return;
  const Refusal = isObject ? RangeError : TypeError;
  throw new Refusal(
    `when is ${found(when)}, which has no local times: expected start and timeZone, or first and last. ` +
      `Of what waits for its date, say what was announced.`,
  );
}

function placesOf({ locale, zones = "capitals", countries }: LocalTimesOptions): readonly Place[] {
  const places = zones === "all" ? allPlaces(locale) : capitals(locale);
  if (countries === undefined) return places;
  checkList("countries", countries);
  const asked = new Set(countries.map((code) => country(code).code));
  return places.filter((place) => asked.has(place.country.code));
}

/** Places and what their clocks are ahead of UTC, in seconds, at the start and at the end. */
interface Group {
  readonly offset: number;
  readonly endOffset: number;
  readonly places: Place[];
}

/** Unix seconds of start and end, and the days since 1970 on which the venue has them. */
interface Span {
  readonly start: number;
  readonly startDay: number;
  readonly end: number | undefined;
  readonly endDay: number;
}

function readSpan(tzdb: Tzdb, { start, end, timeZone }: TimedPeriod): Span {
  const rules = tzdb.rulesOf(timeZone);
  const [startWall, endWall] = [parsePlainDateTime(start), parsePlainDateTime(end ?? start)];
  const startInstant = compatibleInstant(resolveWallSeconds(rules, startWall));
  const endInstant = compatibleInstant(resolveWallSeconds(rules, endWall));
  if (endInstant < startInstant) {
    throw new RangeError(
      `The end ${end ?? ""} comes before the start ${start} in ${timeZone}: expected it after the start.`,
    );
  }
  return {
    start: startInstant,
    startDay: dayNumber(startWall),
    end: end === undefined ? undefined : endInstant,
    endDay: dayNumber(endWall),
  };
}

function dayNumber(wallSeconds: number): number {
  return Math.floor(wallSeconds / 86_400);
}

function describeDays({ first, last }: DayPeriod, locale: Locale): LocalDays {
  return { precision: "day", first, last, text: formatDays(first, last, locale) };
}

function describeGroup(
  span: Span,
  { offset, endOffset, places }: Group,
  locale: Locale,
): LocalTimeGroup {
  const startWall = span.start + offset;
  const start = formatWallSeconds(startWall);
  const startLabel = formatOffset(offset / 60);
  const atStart = {
    places,
    start,
    startDayShift: dayNumber(startWall) - span.startDay,
    offsetMinutes: offset / 60,
  };
  if (span.end === undefined) {
    return {
      ...atStart,
      label: startLabel,
      text: `${formatSpan(start, undefined, locale)} (${startLabel})`,
    };
  }
  const endWall = span.end + endOffset;
  const end = formatWallSeconds(endWall);
  const then = { en: "then", fr: "puis" }[locale];
  const label =
    endOffset === offset ? startLabel : `${startLabel}, ${then} ${formatOffset(endOffset / 60)}`;
  return {
    ...atStart,
    end,
    endDayShift: dayNumber(endWall) - span.endDay,
    endOffsetMinutes: endOffset / 60,
    label,
    text: `${formatSpan(start, end, locale)} (${label})`,
  };
}

const cachedCapitals = new Map<Locale, readonly Place[]>();

function capitals(locale: Locale): readonly Place[] {
  const cached = cachedCapitals.get(locale);
  if (cached) return cached;
  const places = countriesByName(locale).map((country) => ({
    country,
    city: country.capital.name[locale],
    timeZone: country.timeZone,
  }));
  cachedCapitals.set(locale, places);
  return places;
}

function allPlaces(locale: Locale): readonly Place[] {
  return capitals(locale).flatMap((capital) => [
    capital,
    ...capital.country.timeZones.slice(1).map((timeZone) => ({
      country: capital.country,
      city: otherPlaces[timeZone]?.[locale] ?? timeZone,
      timeZone,
    })),
  ]);
}
