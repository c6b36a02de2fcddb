import type { DatedWhen, DayWhen, TimedWhen } from "@rabat-process/events";
import { instantsOf } from "@rabat-process/events";
import { addDays, isSameTimeZone } from "@rabat-process/timezones";
import { toBasic, valueLine } from "./content-line.ts";
import type { ZoneDefinition } from "./vtimezone.ts";
import { readWallTime } from "./vtimezone.ts";

/** The lines that place an event in time, and the definition of the zone that they name. */
export interface Period {
  readonly lines: readonly string[];
  readonly zone?: ZoneDefinition;
}

/**
 * DTSTART and DTEND (RFC 5545 §3.8.2.4 and §3.8.2.2). Days are whole days without a zone. A time is written as
 * wall time with TZID where the definition of its zone gives the same instants as the tz rules, so that clients
 * with and without tz data of their own agree, and in UTC everywhere else.
 *
 * @param zone the definition of the event's zone, if it has one
 */
export function placeInTime(when: DatedWhen, zone: ZoneDefinition | undefined): Period {
  if (when.precision === "day") return { lines: dayLines(when) };
  return zone !== undefined && isToldBy(zone, when)
    ? { lines: wallTimeLines(when), zone }
    : { lines: utcLines(when) };
}

/** The proof, event by event: what a client computes by the definition is what the tz rules say. */
function isToldBy(zone: ZoneDefinition, when: TimedWhen): boolean {
  if (isSameTimeZone(when.timeZone, "Etc/UTC")) return false;
  const { start, end } = instantsOf(when);
  return readWallTime(zone, when.start) === start && readWallTime(zone, when.end) === end;
}

/** The last day belongs to the event; DTEND is the first day that does not. */
function dayLines({ first, last }: DayWhen): readonly string[] {
  return [
    valueLine("DTSTART", toBasic(first), { VALUE: "DATE" }),
    valueLine("DTEND", toBasic(addDays(last, 1)), { VALUE: "DATE" }),
  ];
}

function wallTimeLines({ start, end, timeZone }: TimedWhen): readonly string[] {
  return [
    valueLine("DTSTART", toBasic(start), { TZID: timeZone }),
    valueLine("DTEND", toBasic(end), { TZID: timeZone }),
  ];
}

function utcLines(when: TimedWhen): readonly string[] {
  const { start, end } = instantsOf(when);
  return [valueLine("DTSTART", toBasic(start)), valueLine("DTEND", toBasic(end))];
}
