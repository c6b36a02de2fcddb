import type { DatedWhen, TimedWhen } from "@rabat-process/events";
import { instantsOf } from "@rabat-process/events";
import { addDays, isSameTimeZone } from "@rabat-process/timezones";
import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import { toBasic, valueLine } from "./content-line.ts";
import type { ZoneDefinition } from "./vtimezone.ts";
import { readWallTime } from "./vtimezone.ts";

/** How an event is placed in time. `end` is the first day or moment that does not belong to it. */
export type Period =
  | { readonly form: "days"; readonly start: PlainDate; readonly end: PlainDate }
  | {
      readonly form: "wall-time";
      readonly start: PlainDateTime;
      readonly end: PlainDateTime;
      readonly zone: ZoneDefinition;
    }
  | { readonly form: "utc"; readonly start: Instant; readonly end: Instant };

/**
 * Days are whole days without a zone. A time is told as wall time where the definition of its zone gives the same
 * instants as the tz rules, so that clients with and without tz data of their own agree, and in UTC elsewhere.
 *
 * @param zone the definition of the event's zone, if it has one
 */
export function placeInTime(when: DatedWhen, zone: ZoneDefinition | undefined): Period {
  // The last day belongs to the event as people write it: this is the one place where that ends.
  if (when.precision === "day") return { form: "days", start: when.first, end: addDays(when.last, 1) };
  if (zone !== undefined && isToldBy(zone, when)) {
    return { form: "wall-time", start: when.start, end: when.end, zone };
  }
  return { form: "utc", ...instantsOf(when) };
}

/** The proof, event by event: what a client computes by the definition is what the tz rules say. */
function isToldBy(zone: ZoneDefinition, when: TimedWhen): boolean {
  if (isSameTimeZone(when.timeZone, "Etc/UTC")) return false;
  const { start, end } = instantsOf(when);
  return readWallTime(zone, when.start) === start && readWallTime(zone, when.end) === end;
}

/** DTSTART and DTEND (RFC 5545 §3.8.2.4 and §3.8.2.2). */
export function periodLines(period: Period): readonly string[] {
  const parameters =
    period.form === "days"
      ? { VALUE: "DATE" }
      : period.form === "wall-time"
        ? { TZID: period.zone.timeZone }
        : {};
  return [
    valueLine("DTSTART", toBasic(period.start), parameters),
    valueLine("DTEND", toBasic(period.end), parameters),
  ];
}
