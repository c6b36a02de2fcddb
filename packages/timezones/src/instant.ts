import type { PlainDate } from "./plain-date.ts";
import { formatSeconds, readSeconds } from "./plain-date-time.ts";

/** A point on the time line in UTC, such as `2026-06-10T08:30:00Z`: whole seconds, years 1970 to 9999. */
export type Instant = `${PlainDate}T${number}:${number}:${number}Z`;

/**
 * Says whether a value is an instant that exists, written as `YYYY-MM-DDTHH:MM:SSZ`. Fractions of a second, other
 * offsets than `Z` and leap seconds (`:60`) are refused, so equal instants are equal strings, and strings sort as
 * instants do.
 */
export function isInstant(value: unknown): value is Instant {
  return typeof value === "string" && readInstant(value) !== undefined;
}

/**
 * The instant that is `minutes` after an instant, or before it when `minutes` is negative.
 *
 * @throws RangeError when `instant` is no instant, `minutes` not a whole number of seconds, or the result outside
 *   of 1970 to 9999.
 */
export function addMinutes(instant: Instant, minutes: number): Instant {
  const seconds = minutes * 60;
  if (!Number.isInteger(seconds)) {
    throw new RangeError(
      `Cannot add ${minutes} minutes to ${instant}: instants are whole seconds.`,
    );
  }
  return formatInstant(epochSeconds(instant) + seconds);
}

/**
 * The seconds from 1970-01-01T00:00:00Z to an instant, as Unix counts them: without leap seconds.
 *
 * @throws RangeError when it is no instant.
 */
export function epochSeconds(instant: Instant): number {
  const seconds = readInstant(instant);
  if (seconds === undefined) {
    throw new RangeError(
      `"${instant}" is no instant: expected YYYY-MM-DDTHH:MM:SSZ from 1970 to 9999, such as ` +
        `"2026-06-10T08:30:00Z".`,
    );
  }
  return seconds;
}

export function formatInstant(unixSeconds: number): Instant {
  return formatSeconds(unixSeconds) as Instant;
}

function readInstant(text: string): number | undefined {
  return text.length === 20 && text.endsWith("Z") ? readSeconds(text) : undefined;
}
