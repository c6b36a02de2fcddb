import type {
  Instant,
  PlainDate,
  PlainDateTime,
  TimeZoneId,
  Transition,
  YearlyChange,
} from "@rabat-process/timezones";
import {
  abbreviationAt,
  addDays,
  addMinutes,
  dayOfWeek,
  epochSeconds,
  isPlainDate,
  isPlainDateTime,
  offsetMinutesAt,
  toInstant,
  transitionsBetween,
  yearlyRule,
} from "@rabat-process/timezones";
import type { Component } from "./property.ts";
import { component, optional, property, text, time } from "./property.ts";

/** One STANDARD or DAYLIGHT: a clock setting, and the moment since which it holds. */
interface Observance {
  readonly kind: "STANDARD" | "DAYLIGHT";
  /** When it first began, read off the clock that ended there. */
  readonly start: PlainDateTime;
  readonly offsetMinutesFrom: number;
  readonly offsetMinutesTo: number;
  readonly abbreviation: string;
  /** On which day of every year it begins anew; absent where it began once and for good. */
  readonly yearly?: Pick<YearlyChange, "month" | "week" | "weekday">;
}

/** What a VTIMEZONE says of a zone (RFC 5545 §3.6.5), in the form that all clients read alike. */
export interface ZoneDefinition {
  readonly timeZone: TimeZoneId;
  /** One that holds for good, or two that take turns every year. */
  readonly observances: readonly Observance[];
}

/**
 * The definition of a zone in at most one STANDARD and one DAYLIGHT without RDATE, since clients disagree about all
 * others: a pair of yearly rules, or the setting that holds for good. It is right from its last first onset on, and
 * says nothing of the time before. Undefined where a zone cannot be told so (Cairo changes "on the day after the
 * last Thursday").
 *
 * The definition does not depend on the events, so that a zone is always told in the same bytes.
 */
export function defineZone(timeZone: TimeZoneId): ZoneDefinition | undefined {
  if (!definitions.has(timeZone)) definitions.set(timeZone, computeDefinition(timeZone));
  return definitions.get(timeZone);
}

const definitions = new Map<TimeZoneId, ZoneDefinition | undefined>();

function computeDefinition(timeZone: TimeZoneId): ZoneDefinition | undefined {
  const rule = yearlyRule(timeZone);
  if (rule === undefined) return { timeZone, observances: [defineLastSetting(timeZone)] };

  const firstTwo = transitionsBetween(rule.since, addMinutes(rule.since, twoYears), timeZone).slice(0, 2);
  const observances = firstTwo.flatMap((transition) => {
    const yearly = [rule.standard, rule.daylight].find(
      ({ offsetMinutes }) => offsetMinutes === transition.offsetMinutesAfter,
    );
    return yearly !== undefined && isSayable(yearly) ? [defineYearly(transition, yearly)] : [];
  });
  return observances.length === 2 ? { timeZone, observances } : undefined;
}

/** The component, such as stands once in a feed for each zone that its events name. */
export function toVtimezone({ timeZone, observances }: ZoneDefinition): Component {
  return component("VTIMEZONE", [property("TZID", "identifier", timeZone)], observances.map(toObservance));
}

/**
 * Whether a client that knows a definition alone, and no tz data, takes a wall time for the instant that the tz rules
 * say. Where both agree on a whole year that is proven once, for all times but those near a change of clocks.
 */
export function tellsAsRules(definition: ZoneDefinition, wallTime: PlainDateTime): boolean {
  const { isProven, daysOfChange } = readingOf(definition, yearOf(wallTime));
  if (isProven && !daysOfChange.has(dayOf(wallTime))) return true;
  const read = readWallTime(definition, wallTime);
  return read !== undefined && read === epochSeconds(toInstant(wallTime, definition.timeZone));
}

/**
 * The instant that a client computes of a wall time by a definition alone, without tz data of its own, in Unix seconds.
 * Undefined when clients might compute different ones: in a gap, in an overlap, before the first onset.
 */
export function readWallTime(definition: ZoneDefinition, wallTime: PlainDateTime): number | undefined {
  const wallSeconds = epochSeconds(asIfInUtc(wallTime));
  const { onsets } = readingOf(definition, yearOf(wallTime));
  let found: number | undefined;
  for (const { offsetMinutesTo } of definition.observances) {
    const seconds = wallSeconds - offsetMinutesTo * 60;
    if (offsetAt(onsets, seconds) !== offsetMinutesTo) continue;
    if (found !== undefined) return undefined;
    found = seconds;
  }
  return found;
}

function yearOf(wallTime: PlainDateTime): number {
  return Number(wallTime.slice(0, 4));
}

function dayOf(wallTime: PlainDateTime): PlainDate {
  return wallTime.slice(0, 10) as PlainDate;
}

const twoYears = 2 * 366 * 1440;
/** The years of which the tz rules speak. */
const [firstYear, lastYear] = [1970, 9999] as const;
const endOfTime: Instant = "9999-12-31T00:00:00Z";

/** The first onset of a setting that has held since before the first year that this package is asked for. */
const longAgo: PlainDateTime = "1971-01-01T00:00";

/** The setting that holds for good, with one offset only: a client that looks before its onset finds no other. */
function defineLastSetting(timeZone: TimeZoneId): Observance {
  const last = transitionsBetween("1970-01-01T00:00:00Z", endOfTime, timeZone).at(-1);
  const offsetMinutes = offsetMinutesAt(endOfTime, timeZone);
  return {
    kind: "STANDARD",
    start: last === undefined ? longAgo : toClock(last.instant, offsetMinutes),
    offsetMinutesFrom: offsetMinutes,
    offsetMinutesTo: offsetMinutes,
    abbreviation: abbreviationAt(endOfTime, timeZone),
  };
}

/** STANDARD is the smaller offset also in Ireland, where the law says otherwise: clients expect summer to be later. */
function defineYearly(first: Transition, { month, week, weekday }: YearlyChange): Observance {
  return {
    kind: first.offsetMinutesAfter > first.offsetMinutesBefore ? "DAYLIGHT" : "STANDARD",
    start: toClock(first.instant, first.offsetMinutesBefore),
    offsetMinutesFrom: first.offsetMinutesBefore,
    offsetMinutesTo: first.offsetMinutesAfter,
    abbreviation: first.abbreviation,
    yearly: { month, week, weekday },
  };
}

/** Whether a RRULE can say it: a change that spills over into a neighbouring day falls on no fixed weekday of a month. */
function isSayable({ minutesAfterMidnight }: YearlyChange): boolean {
  return minutesAfterMidnight >= 0 && minutesAfterMidnight < 1440;
}

function toObservance(observance: Observance): Component {
  const { kind, start, offsetMinutesFrom, offsetMinutesTo, abbreviation, yearly } = observance;
  return component(kind, [
    time("DTSTART", start),
    ...optional(yearly, ({ month, week, weekday }) =>
      property("RRULE", "recur", `FREQ=YEARLY;BYMONTH=${month};BYDAY=${week}${dayName(weekday)}`),
    ),
    property("TZOFFSETFROM", "utc-offset", formatUtcOffset(offsetMinutesFrom)),
    property("TZOFFSETTO", "utc-offset", formatUtcOffset(offsetMinutesTo)),
    text("TZNAME", abbreviation),
  ]);
}

function dayName(weekday: number): string {
  return "MOTUWETHFRSASU".slice(weekday * 2 - 2, weekday * 2);
}

/** UTC-OFFSET of RFC 5545 §3.3.14; zero is written with a plus. */
function formatUtcOffset(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  const [hours, rest] = [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${offsetMinutes < 0 ? "-" : "+"}${hours ?? ""}:${rest ?? ""}`;
}

/** The offset after the last step that is not later than a moment in Unix seconds. */
function offsetAt(steps: readonly Step[], seconds: number): number | undefined {
  let offset: number | undefined;
  for (const step of steps) if (step.at <= seconds) offset = step.offset;
  return offset;
}

/** An offset, and when it begins, in Unix seconds. */
interface Step {
  readonly at: number;
  readonly offset: number;
}

/** A step that an observance takes, and the day of it by the clock that ends there. */
interface Onset extends Step {
  readonly day: PlainDate;
}

/** What a client reads of a definition in one year. */
interface Reading {
  /** The onsets of the year and of those beside it, in their order. */
  readonly onsets: readonly Onset[];
  /** Whether they are what the tz rules say of every moment at which a clock may show this year. */
  readonly isProven: boolean;
  /** The days of the onsets, and those beside them, since a day begins elsewhere at another time. */
  readonly daysOfChange: ReadonlySet<PlainDate>;
}

const readings = new WeakMap<ZoneDefinition, Map<number, Reading>>();

/** Computed once, then remembered. */
function readingOf(definition: ZoneDefinition, year: number): Reading {
  const known = readings.get(definition) ?? new Map<number, Reading>();
  if (known.size === 0) readings.set(definition, known);
  const found = known.get(year);
  if (found !== undefined) return found;
  const onsets = onsetsAround(definition, year);
  const days = onsets.flatMap(({ day }) => [addDays(day, -1), day, addDays(day, 1)]);
  const isProven = agreesWithRules(definition, onsets, year);
  const reading = { onsets, isProven, daysOfChange: new Set(days) };
  known.set(year, reading);
  return reading;
}

function onsetsAround({ observances }: ZoneDefinition, year: number): readonly Onset[] {
  return [year - 1, year, year + 1]
    .flatMap((each) => observances.flatMap((observance) => computeOnset(observance, each) ?? []))
    .sort((a, b) => a.at - b.at);
}

/** From a month before the year until a month after it: no clock is a day ahead of UTC, or behind. */
function agreesWithRules({ timeZone }: ZoneDefinition, onsets: readonly Onset[], year: number): boolean {
  if (year <= firstYear || year >= lastYear) return false;
  const from: Instant = `${asDay(year - 1, 12)}T00:00:00Z`;
  const to: Instant = `${asDay(year + 1, 2)}T00:00:00Z`;
  const rules: readonly Step[] = [
    { at: epochSeconds(from), offset: offsetMinutesAt(from, timeZone) },
    ...transitionsBetween(from, to, timeZone).map(({ instant, offsetMinutesAfter }) => ({
      at: epochSeconds(instant),
      offset: offsetMinutesAfter,
    })),
  ];
  return [...rules, ...onsets]
    .filter(({ at }) => at >= epochSeconds(from) && at < epochSeconds(to))
    .every(({ at }) => offsetAt(onsets, at) === offsetAt(rules, at));
}

/** Undefined where it does not begin in the year. */
function computeOnset(
  { start, offsetMinutesFrom, offsetMinutesTo, yearly }: Observance,
  year: number,
): Onset | undefined {
  const wallTime = yearly === undefined ? start : asWallTime(`${dayOfRule(yearly, year)}${start.slice(10)}`);
  if (wallTime < start) return undefined;
  const instant = addMinutes(asIfInUtc(wallTime), -offsetMinutesFrom);
  return { at: epochSeconds(instant), day: dayOf(wallTime), offset: offsetMinutesTo };
}

/** The first to fourth, or the last, such weekday of the month. */
function dayOfRule({ month, week, weekday }: NonNullable<Observance["yearly"]>, year: number): PlainDate {
  const nextMonth = month === 12 ? asDay(year + 1, 1) : asDay(year, month + 1);
  const earliest = week === -1 ? addDays(nextMonth, -7) : addDays(asDay(year, month), (week - 1) * 7);
  return addDays(earliest, (weekday - dayOfWeek(earliest) + 7) % 7);
}

function asDay(year: number, month: number): PlainDate {
  const day = `${year}-${String(month).padStart(2, "0")}-01`;
  if (!isPlainDate(day)) throw new RangeError(`"${day}" is no day: expected a year from 1970 to 9999`);
  return day;
}

/** What a clock shows at an instant that is so many minutes ahead of UTC. */
function toClock(instant: Instant, offsetMinutes: number): PlainDateTime {
  return asWallTime(addMinutes(instant, offsetMinutes).slice(0, 16));
}

/** The instant at which a clock that shows UTC shows a wall time. */
function asIfInUtc(wallTime: PlainDateTime): Instant {
  return hasSeconds(wallTime) ? `${wallTime}Z` : `${wallTime}:00Z`;
}

function hasSeconds(wallTime: PlainDateTime): wallTime is `${PlainDate}T${number}:${number}:${number}` {
  return wallTime.length === "2026-06-10T09:30:00".length;
}

function asWallTime(text: string): PlainDateTime {
  if (!isPlainDateTime(text)) throw new RangeError(`"${text}" is no wall time such as 2026-06-10T09:30`);
  return text;
}
