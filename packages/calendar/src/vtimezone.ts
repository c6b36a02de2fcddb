import type {
  Instant,
  PlainDateTime,
  TimeZoneId,
  Transition,
  YearlyChange,
} from "@rabat-process/timezones";
import {
  abbreviationAt,
  addMinutes,
  isSameTimeZone,
  isPlainDateTime,
  offsetMinutesAt,
  transitionsBetween,
  yearlyRule,
} from "@rabat-process/timezones";
import type { Component } from "./property.ts";
import { component, optional, property, text, time } from "./property.ts";

/** One STANDARD or DAYLIGHT: a clock setting, and the moment since which it holds. */
export interface Observance {
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
 * last Thursday"), and for UTC, which needs no definition.
 *
 * The definition does not depend on the events, so that a zone is always told in the same bytes.
 */
export function defineZone(timeZone: TimeZoneId): ZoneDefinition | undefined {
  if (!definitions.has(timeZone)) definitions.set(timeZone, computeDefinition(timeZone));
  return definitions.get(timeZone);
}

const definitions = new Map<TimeZoneId, ZoneDefinition | undefined>();

function computeDefinition(timeZone: TimeZoneId): ZoneDefinition | undefined {
  if (isSameTimeZone(timeZone, "Etc/UTC")) return undefined;
  const rule = yearlyRule(timeZone);
  if (rule === undefined) return { timeZone, observances: [defineLastSetting(timeZone)] };

  const firstTwo = transitionsBetween(rule.since, addMinutes(rule.since, twoYears), timeZone).slice(
    0,
    2,
  );
  const observances = firstTwo.flatMap((transition) => {
    const yearly = [rule.standard, rule.daylight].find(
      ({ offsetMinutes }) => offsetMinutes === transition.offsetMinutesAfter,
    );
    return yearly !== undefined && isSayable(yearly) ? [defineYearly(transition, yearly)] : [];
  });
  return observances.length === 2 ? { timeZone, observances } : undefined;
}

/** UTC needs no definition: this one stands for the component that a calendar without events still needs. */
export const utcDefinition: ZoneDefinition = {
  timeZone: "Etc/UTC",
  observances: [
    {
      kind: "STANDARD",
      start: "1971-01-01T00:00",
      offsetMinutesFrom: 0,
      offsetMinutesTo: 0,
      abbreviation: "UTC",
    },
  ],
};

/** The component, such as stands once in a feed for each zone that its events name. */
export function toVtimezone({ timeZone, observances }: ZoneDefinition): Component {
  return component(
    "VTIMEZONE",
    [property("TZID", "identifier", timeZone)],
    observances.map(toObservance),
  );
}

const twoYears = 2 * 366 * 1440;
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
  const [hours, rest] = [Math.trunc(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${offsetMinutes < 0 ? "-" : "+"}${hours ?? ""}:${rest ?? ""}`;
}

/** What a clock shows at an instant that is so many minutes ahead of UTC. */
function toClock(instant: Instant, offsetMinutes: number): PlainDateTime {
  return asWallTime(addMinutes(instant, offsetMinutes).slice(0, 16));
}

export function asWallTime(text: string): PlainDateTime {
  if (!isPlainDateTime(text))
    throw new RangeError(`"${text}" is no wall time such as 2026-06-10T09:30`);
  return text;
}
