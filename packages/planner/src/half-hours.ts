import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import { dayOfMinute, minuteOf, minuteOfDay } from "./minutes.ts";

// A half hour is the grain of all that is known of a day: its number counts from 1970-01-01T00:00 on the clock of a place.

export const halfHoursADay = 48;

/** The number of the half hour that begins a day. */
export function startOfDay(date: PlainDate): number {
  return halfHourOf(`${date}T00:00`);
}

/** The day in which a half hour lies. */
export function dateOf(halfHour: number): PlainDate {
  return dayOfMinute(halfHour * 30);
}

/** The half hour in which a wall time or an instant lies. */
export function halfHourOf(time: PlainDateTime | Instant): number {
  return Math.floor(minuteOf(time) / 30);
}

/** The first half hour that begins when a wall time is over or later: what ends at 17:15 takes the half hour to 17:30. */
export function halfHourAfter(time: PlainDateTime): number {
  return Math.ceil(minuteOf(time) / 30);
}

/** The half hour of the day in which `HH:MM` lies, 0 to 47; 48 for `24:00`. */
export function halfHourOfDay(time: string): number {
  return Math.floor(minuteOfDay(time) / 30);
}
