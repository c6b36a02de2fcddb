import {
  addDays,
  daysBetween,
  type Instant,
  type PlainDate,
  type PlainDateTime,
} from "@rabat-process/timezones";

// A half hour is the grain of all planning: its number counts from 1970-01-01T00:00, on the clock of a place or in UTC.

export const halfHoursADay = 48;

const firstDay: PlainDate = "1970-01-01";

/** The number of the half hour that begins a day. */
export function startOfDay(date: PlainDate): number {
  return daysBetween(firstDay, date) * halfHoursADay;
}

/** The day in which a half hour lies. */
export function dateOf(halfHour: number): PlainDate {
  return addDays(firstDay, Math.floor(halfHour / halfHoursADay));
}

/** The half hour in which a wall time or an instant lies. */
export function halfHourOf(time: PlainDateTime | Instant): number {
  return startOfDay(time.slice(0, 10) as PlainDate) + halfHourOfDay(time.slice(11, 16));
}

/** The first half hour that begins when a wall time is over or later: what ends at 17:15 takes the half hour to 17:30. */
export function halfHourAfter(time: PlainDateTime): number {
  return halfHourOf(time) + (Number(time.slice(14, 16)) % 30 === 0 ? 0 : 1);
}

/** The half hour of the day in which `HH:MM` lies, 0 to 47; 48 for `24:00`. */
export function halfHourOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 2 + (Number(time.slice(3, 5)) >= 30 ? 1 : 0);
}

/** What the clock shows when a half hour begins. */
export function wallTimeOf(halfHour: number): PlainDateTime {
  const ofDay = halfHour - Math.floor(halfHour / halfHoursADay) * halfHoursADay;
  const hour = `${Math.floor(ofDay / 2)}`.padStart(2, "0");
  return `${dateOf(halfHour)}T${hour}:${ofDay % 2 === 0 ? "00" : "30"}` as PlainDateTime;
}

/** The instant at which a half hour of UTC begins. */
export function instantOf(halfHour: number): Instant {
  return `${wallTimeOf(halfHour)}:00Z` as Instant;
}

/** The day of a wall time that is known to be one. */
export function dayOf(wallTime: PlainDateTime): PlainDate {
  return wallTime.slice(0, 10) as PlainDate;
}
