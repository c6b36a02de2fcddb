import {
  addDays,
  daysBetween,
  type Instant,
  type PlainDate,
  type PlainDateTime,
} from "@rabat-process/timezones";

// Slots are counted in minutes since 1970-01-01T00:00, in UTC or on the clock of a place.

export const minutesADay = 1440;

const firstDay: PlainDate = "1970-01-01";

/** The minute in which a wall time or an instant lies. */
export function minuteOf(time: PlainDateTime | Instant): number {
  const day = time.slice(0, 10) as PlainDate;
  return daysBetween(firstDay, day) * minutesADay + minuteOfDay(time.slice(11, 16));
}

/** The minute of the day that `HH:MM` is, 0 to 1439; 1440 for `24:00`. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The day in which a minute lies. */
export function dayOfMinute(minute: number): PlainDate {
  return addDays(firstDay, Math.floor(minute / minutesADay));
}

/** What the clock shows at a minute. */
export function wallTimeOf(minute: number): PlainDateTime {
  const ofDay = minute - Math.floor(minute / minutesADay) * minutesADay;
  const [hour, rest] = [Math.floor(ofDay / 60), ofDay % 60].map((one) => `${one}`.padStart(2, "0"));
  return `${dayOfMinute(minute)}T${hour}:${rest}` as PlainDateTime;
}

/** The instant at which a minute of UTC begins. */
export function instantOf(minute: number): Instant {
  return `${wallTimeOf(minute)}:00Z` as Instant;
}

/** The day of a wall time that is known to be one. */
export function dayOf(wallTime: PlainDateTime): PlainDate {
  return wallTime.slice(0, 10) as PlainDate;
}
