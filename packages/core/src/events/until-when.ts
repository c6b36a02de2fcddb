import type { CalendarEvent } from "@rabat-process/events";
import { deadlineOf, lastDayForAnswers } from "@rabat-process/events/answers";
import type { Instant, PlainDate, PlainDateTime, TimeZoneId } from "@rabat-process/timezones";
import { addMinutes, country, isCountryCode, toWallTime } from "@rabat-process/timezones";

/**
 * Until when answers are taken, on a clock: the day that was announced, or its last minute where that day is not over there
 * when the time for answers is. Undefined where there is no deadline.
 */
export function untilWhen(
  event: CalendarEvent,
  timeZone: TimeZoneId,
): { readonly day: PlainDate } | { readonly last: Instant } | undefined {
  const [end, day] = [deadlineOf(event), lastDayForAnswers(event)];
  if (end === undefined || day === undefined) return undefined;
  const last = addMinutes(end, -1);
  const lastMinute: PlainDateTime = `${day}T23:59`;
  return toWallTime(last, timeZone) < lastMinute ? { last } : { day };
}

/** The clock at whose place an event is; undefined where none is known. */
export function clockOfEvent({ when, venue }: CalendarEvent): TimeZoneId | undefined {
  if (when.precision === "time") return when.timeZone;
  if (venue?.timeZone !== undefined) return venue.timeZone;
  return isCountryCode(venue?.country) ? country(venue.country).timeZone : undefined;
}
