import { checkText, found, refusal } from "./arguments.ts";
import type { PlainDate } from "./plain-date.ts";
import { formatSeconds, isPlainDateTime, readSeconds } from "./plain-date-time.ts";

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
  // 31 / 60 is no exact number: times 60 it is 31.000000000000004.
  const seconds = Math.round(minutes * 60);
  if (!(Math.abs(minutes * 60 - seconds) < 1e-3)) {
    throw refusal(
      minutes,
      `Cannot add ${minutes} minutes to ${instant}: expected a whole number of seconds.`,
      "number",
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
  const seconds = typeof instant === "string" ? readInstant(instant) : undefined;
  if (seconds === undefined) {
    throw refusal(
      instant,
      `${found(instant)} is no instant: expected YYYY-MM-DDTHH:MM:SSZ from 1970 to 9999, such as ` +
        `"2026-06-10T08:30:00Z".`,
    );
  }
  return seconds;
}

export function formatInstant(unixSeconds: number): Instant {
  return formatSeconds(unixSeconds) as Instant;
}

/**
 * The instant of a `Date`, or of a Temporal `Instant` or `ZonedDateTime`; of a luxon `DateTime`, give its `toJSDate()`.
 * Milliseconds are left out, as clocks leave them out: 08:30:00.999 is 08:30:00.
 *
 * @example instantOf(new Date(Date.UTC(2026, 5, 10, 8, 30))) // "2026-06-10T08:30:00Z"
 * @throws RangeError when it is an invalid `Date`, or outside of 1970 to 9999; TypeError when it is something else.
 */
export function instantOf(moment: Date | { readonly epochMilliseconds: number }): Instant {
  const milliseconds = millisecondsOf(moment);
  if (!Number.isFinite(milliseconds)) {
    const Refusal = moment instanceof Date ? RangeError : TypeError;
    throw new Refusal(
      `${describe(moment)} is no moment: expected a valid Date, or a Temporal.Instant or Temporal.ZonedDateTime.`,
    );
  }
  return formatInstant(Math.floor(milliseconds / 1000));
}

/** NaN where it is no moment. From JavaScript it may be anything. */
function millisecondsOf(moment: unknown): number {
  if (moment instanceof Date) return moment.getTime();
  const { epochMilliseconds } = Object(moment) as { readonly epochMilliseconds?: unknown };
  return typeof epochMilliseconds === "number" ? epochMilliseconds : Number.NaN;
}

/**
 * The `Date` of an instant.
 *
 * @example dateOf("2026-06-10T08:30:00Z").getTime() // 1781080200000
 * @throws RangeError when it is no instant.
 */
export function dateOf(instant: Instant): Date {
  return new Date(epochSeconds(instant) * 1000);
}

/** RFC 3339 §5.6 with what databases and spreadsheets make of it: a space, a comma, `+02`, `+0200`, no seconds. */
const writtenInstant =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:[Zz]|([+-])(\d\d)(?::?(\d\d))?)$/;

/**
 * Reads an instant as other programs write it (RFC 3339, ISO 8601, PostgreSQL, `Date.toISOString()`): with a fraction of
 * a second, which is left out, and with any offset, which is counted in.
 *
 * @example parseInstant("2026-06-10 10:30:00.123+02") // "2026-06-10T08:30:00Z"
 * @throws RangeError when it says no moment, or leaves open which: a wall time without an offset needs its zone
 *   (`toInstant`). Offsets reach from -23:59 to +23:59.
 */
export function parseInstant(text: string): Instant {
  checkText("text", text);
  const [, day = "", time = "", second = "00", sign, hours = "0", minutes = "0"] =
    writtenInstant.exec(text) ?? [];
  const seconds = readSeconds(`${day}T${time}:${second}`);
  if (seconds === undefined || Number(hours) > 23 || Number(minutes) > 59) {
    throw new RangeError(
      isPlainDateTime(text.replace(" ", "T"))
        ? `"${text}" is a wall time, no instant: expected Z or an offset at its end; of a known place, ask toInstant().`
        : `${found(text)} is no instant: expected YYYY-MM-DDTHH:MM:SS with Z or an offset, from 1970 to 9999, such ` +
            `as "2026-06-10T10:30:00+02:00".`,
    );
  }
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60;
  return formatInstant(sign === "-" ? seconds + ahead : seconds - ahead);
}

/** What somebody gave in the place of something else, as the message of an error shows it. */
function describe(given: unknown): string {
  return given instanceof Date ? String(given) : found(given);
}

function readInstant(text: string): number | undefined {
  return text.length === 20 && text.endsWith("Z") ? readSeconds(text) : undefined;
}
