import { offsetMinutesAt, tzdbVersion } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { checkObject } from "@rabat-process/timezones/arguments";
import { isSame } from "./equality.ts";
import type { CalendarEvent } from "./event.ts";
import type { When } from "./when.ts";
import { instantsOf } from "./when.ts";

/**
 * An event as a source has it that does not know what was done to it since, such as a file: it stays announced, and its
 * former dates stay, unless the source says otherwise. The hour of another date is told by the rules of this release.
 */
export function keepAnnounced(before: CalendarEvent, after: CalendarEvent): CalendarEvent {
  checkObject("before", before, "when");
  checkObject("after", after, "when");
  const { formerDates = before.formerDates, ...event } = after;
  const kept: CalendarEvent = { ...event, ...(formerDates && { formerDates }) };
  const isSaid = after.announced !== undefined && !isSame(after.announced, before.announced);
  if (before.announced === undefined || isSaid) return kept;
  const isSameDate = isSame(before.when, after.when);
  return {
    ...kept,
    announced: isSameDate ? before.announced : rulesOf(after.when, before.announced.at),
  };
}

/** By which rules of this release the hour of a date is told, of an event that was announced at an instant. */
export function rulesOf(when: When, at: Instant): NonNullable<CalendarEvent["announced"]> {
  if (when.precision !== "time") return { at, tzdbVersion };
  return { at, tzdbVersion, offsetMinutes: offsetMinutesAt(instantsOf(when).start, when.timeZone) };
}
