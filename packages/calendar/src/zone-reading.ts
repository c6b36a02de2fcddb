import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import {
  addDays,
  addMinutes,
  dayOfWeek,
  epochSeconds,
  isPlainDate,
  offsetMinutesAt,
  toInstant,
  transitionsBetween,
} from "@rabat-process/timezones";
import type { Observance, ZoneDefinition } from "./vtimezone.ts";
import { asWallTime } from "./vtimezone.ts";

/**
 * Whether a client that knows a definition alone, and no tz data, takes two wall times for the instants that the tz rules
 * say, and finds as many hours between them as pass. Where both agree on a whole year that is proven once, for all days
 * but those near a change of clocks.
 *
 * @param end the same as `start` where there is none
 */
export function tellsAsRules(
  definition: ZoneDefinition,
  start: PlainDateTime,
  end: PlainDateTime,
): boolean {
  const { isProven, daysOfChange } = readingOf(definition, yearOf(start));
  const day = dayOf(start);
  if (isProven && day === dayOf(end) && !daysOfChange.has(day)) return true;
  const offset = offsetOf(definition, start);
  if (offset === undefined || offset !== offsetOf(definition, end)) return false;
  return !isBeforeChange(definition, start) && !isBeforeChange(definition, end);
}

/**
 * Whether a wall time is on a day on which the clock changes, and before that: ts-ics 2.4.6 reads it as if the clock had
 * changed already.
 */
function isBeforeChange(definition: ZoneDefinition, wallTime: PlainDateTime): boolean {
  const { onsets } = readingOf(definition, yearOf(wallTime));
  return onsets.some(({ clock }) => dayOf(clock) === dayOf(wallTime) && wallTime < clock);
}

/**
 * The instant that a client computes of a wall time by a definition alone, without tz data of its own, in Unix seconds.
 * Undefined when clients might compute different ones: in a gap, in an overlap, before the first onset.
 */
export function readWallTime(
  definition: ZoneDefinition,
  wallTime: PlainDateTime,
): number | undefined {
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

/** Seconds ahead of UTC where a client reads a wall time as the tz rules do; undefined elsewhere. */
function offsetOf(definition: ZoneDefinition, wallTime: PlainDateTime): number | undefined {
  const meant = epochSeconds(toInstant(wallTime, definition.timeZone));
  return readWallTime(definition, wallTime) === meant
    ? epochSeconds(asIfInUtc(wallTime)) - meant
    : undefined;
}

function yearOf(wallTime: PlainDateTime): number {
  return Number(wallTime.slice(0, 4));
}

function dayOf(wallTime: PlainDateTime): PlainDate {
  return wallTime.slice(0, 10) as PlainDate;
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

/** A step that an observance takes, and what the clock shows that ends there. */
interface Onset extends Step {
  readonly clock: PlainDateTime;
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
  const days = onsets.flatMap(({ clock }) => [
    addDays(dayOf(clock), -1),
    dayOf(clock),
    addDays(dayOf(clock), 1),
  ]);
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
function agreesWithRules(
  { timeZone }: ZoneDefinition,
  onsets: readonly Onset[],
  year: number,
): boolean {
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
  const wallTime =
    yearly === undefined ? start : asWallTime(`${dayOfRule(yearly, year)}${start.slice(10)}`);
  if (wallTime < start) return undefined;
  const instant = addMinutes(asIfInUtc(wallTime), -offsetMinutesFrom);
  return { at: epochSeconds(instant), clock: wallTime, offset: offsetMinutesTo };
}

/** The years of which the tz rules speak. */
const [firstYear, lastYear] = [1970, 9999] as const;
/** The first to fourth, or the last, such weekday of the month. */
function dayOfRule(
  { month, week, weekday }: NonNullable<Observance["yearly"]>,
  year: number,
): PlainDate {
  const nextMonth = month === 12 ? asDay(year + 1, 1) : asDay(year, month + 1);
  const earliest =
    week === -1 ? addDays(nextMonth, -7) : addDays(asDay(year, month), (week - 1) * 7);
  return addDays(earliest, (weekday - dayOfWeek(earliest) + 7) % 7);
}

function asDay(year: number, month: number): PlainDate {
  const day = `${year}-${String(month).padStart(2, "0")}-01`;
  if (!isPlainDate(day))
    throw new RangeError(`"${day}" is no day: expected a year from 1970 to 9999`);
  return day;
}

/** The instant at which a clock that shows UTC shows a wall time. */
function asIfInUtc(wallTime: PlainDateTime): Instant {
  return hasSeconds(wallTime) ? `${wallTime}Z` : `${wallTime}:00Z`;
}

function hasSeconds(
  wallTime: PlainDateTime,
): wallTime is `${PlainDate}T${number}:${number}:${number}` {
  return wallTime.length === "2026-06-10T09:30:00".length;
}
