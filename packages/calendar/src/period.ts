import type { DatedWhen, TimedWhen } from "@rabat-process/events";
import { addDays, toInstant } from "@rabat-process/timezones";
import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import type { Property } from "./property.ts";
import { time } from "./property.ts";
import type { ZoneDefinition } from "./vtimezone.ts";
import { tellsAsRules } from "./zone-reading.ts";

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
 * instants as the tz rules, so that clients with and without tz data of their own agree, and in UTC elsewhere. So is one
 * during which the clock changes: Evolution data server 3.46 adds the hours that pass to the wall time of the start, and
 * ends it an hour early or late.
 *
 * @param zone the definition of the event's zone, if it has one
 */
export function placeInTime(when: DatedWhen, zone: ZoneDefinition | undefined): Period {
  // The last day belongs to the event as people write it: this is the one place where that ends.
  if (when.precision === "day") return { form: "days", start: when.first, end: addDays(when.last, 1) };
  return placeHours(when, zone);
}

/** The same of hours alone, which may have no end: `start` is then repeated. */
export function placeHours(
  { start, end, timeZone }: Pick<TimedWhen, "start" | "end" | "timeZone">,
  zone: ZoneDefinition | undefined,
): Period {
  return zone !== undefined && tellsAsRules(zone, start, end)
    ? { form: "wall-time", start, end, zone }
    : { form: "utc", start: toInstant(start, timeZone), end: toInstant(end, timeZone) };
}

/** DTSTART and DTEND (RFC 5545 §3.8.2.4 and §3.8.2.2); no DTEND where the end was not announced. */
export function periodProperties(period: Period): readonly Property[] {
  const parameters =
    period.form === "days"
      ? { VALUE: "DATE" }
      : period.form === "wall-time"
        ? { TZID: period.zone.timeZone }
        : {};
  const start = time("DTSTART", period.start, parameters);
  return period.start === period.end ? [start] : [start, time("DTEND", period.end, parameters)];
}
