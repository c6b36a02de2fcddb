import type { DatedWhen, DayWhen, TimedWhen } from "@rabat-process/events";
import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import { addDays, daysBetween, toInstant, transitionsBetween } from "@rabat-process/timezones";
import type { Property } from "./property.ts";
import { property, time } from "./property.ts";
import type { ZoneDefinition } from "./vtimezone.ts";
import { asWallTime } from "./vtimezone.ts";
import { tellsAsRules } from "./zone-reading.ts";

/** How an event is placed in time. `end` is the first day or moment that does not belong to it. */
export type Period =
  { readonly form: "days"; readonly start: PlainDate; readonly end: PlainDate } | Hours;

/** Hours, on one day or on several in a row. */
export type Hours = (
  | {
      readonly form: "wall-time";
      readonly start: PlainDateTime;
      readonly end: PlainDateTime;
      readonly zone: ZoneDefinition;
    }
  | { readonly form: "utc"; readonly start: Instant; readonly end: Instant }
) & {
  /** On how many days in a row they are the same; absent for one. */
  readonly dayCount?: number;
};

/**
 * Days are whole days without a zone; hours that hold for each of them recur daily, which suits a message about one UID (a
 * feed has an entry for each day instead). A time
 * is given as wall time where the definition of its zone gives the same instants as the tz rules, so that clients with and
 * without tz data of their own agree, and in UTC elsewhere. So is one during which the clock changes: Evolution data server
 * 3.46 adds the hours that pass to the wall time of the start, and ends it an hour early or late.
 *
 * @param zone the definition of the event's zone, if it has one
 */
export function placeInTime(when: DatedWhen, zone: ZoneDefinition | undefined): Period {
  return when.precision === "time" ? placeHours(when, zone) : placeDays(when, zone);
}

/**
 * Refuses what no calendar may hold (RFC 5545 §3.8.2.2). `parseEvents` gives nothing of the kind.
 *
 * @throws RangeError when a period ends before it starts, also because its start is an hour that the clocks skip
 */
export function refuseReversed(uid: string, { start, end }: Period): void {
  if (start <= end) return;
  throw new RangeError(
    `${uid} ends before it starts, from ${start} to ${end}: give it a later end.`,
  );
}

function placeDays(when: DayWhen, zone: ZoneDefinition | undefined): Period {
  // The last day belongs to the event as people write it: this is the one place where that ends.
  return (
    placeEachDay(when, zone) ?? { form: "days", start: when.first, end: addDays(when.last, 1) }
  );
}

/** Undefined where no hours are known, or the clock changes from one day to another: no rule says that in UTC. */
function placeEachDay(
  { first, last, dailyHours }: DayWhen,
  zone: ZoneDefinition | undefined,
): Hours | undefined {
  if (dailyHours === undefined || last < first) return undefined;
  const { start, end, timeZone } = dailyHours;
  const [begin, finish] = [asWallTime(`${first}T${start}`), asWallTime(`${last}T${end}`)];
  const hours = placeHours({ start: begin, end: asWallTime(`${first}T${end}`), timeZone }, zone);
  const dayCount = daysBetween(first, last) + 1;
  if (dayCount === 1) return hours;
  const changes = transitionsBetween(
    toInstant(begin, timeZone),
    toInstant(finish, timeZone),
    timeZone,
  );
  return changes.length === 0 ? { ...hours, dayCount } : undefined;
}

/** The same of hours alone, which may have no end: `start` is then repeated. */
export function placeHours(
  { start, end, timeZone }: Pick<TimedWhen, "start" | "end" | "timeZone">,
  zone: ZoneDefinition | undefined,
): Hours {
  return zone !== undefined && tellsAsRules(zone, start, end)
    ? { form: "wall-time", start, end, zone }
    : { form: "utc", start: toInstant(start, timeZone), end: toInstant(end, timeZone) };
}

/**
 * DTSTART, DTEND (RFC 5545 §3.8.2.4 and §3.8.2.2) and RRULE (§3.8.5.3); no DTEND where the end was not announced.
 */
export function periodProperties(period: Period): readonly Property[] {
  const parameters =
    period.form === "days"
      ? { VALUE: "DATE" }
      : period.form === "wall-time"
        ? { TZID: period.zone.timeZone }
        : {};
  const start = time("DTSTART", period.start, parameters);
  if (period.start === period.end) return [start];
  const end = time("DTEND", period.end, parameters);
  if (period.form === "days" || period.dayCount === undefined) return [start, end];
  return [start, end, property("RRULE", "recur", `FREQ=DAILY;COUNT=${period.dayCount}`)];
}
