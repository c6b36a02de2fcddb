import { found, refusal } from "./arguments.ts";
import {
  formatEpochDay,
  type PlainDate,
  readEpochDay,
  readTwoDigits,
  twoDigits,
} from "./plain-date.ts";

/**
 * What a clock on a wall shows, without saying where: `2026-06-10T09:30`, or `2026-06-10T09:30:15` when the seconds
 * count. Years 1970 to 9999.
 */
export type PlainDateTime =
  `${PlainDate}T${number}:${number}` | `${PlainDate}T${number}:${number}:${number}`;

/**
 * Says whether a value is a wall time that exists in the calendar, written as `YYYY-MM-DDTHH:MM` or
 * `YYYY-MM-DDTHH:MM:SS`, without `Z` and without an offset. Whether the clocks of a place ever showed it is a
 * question for `resolveWallTime`.
 */
export function isPlainDateTime(value: unknown): value is PlainDateTime {
  return typeof value === "string" && readWallSeconds(value) !== undefined;
}

/** Seconds from 1970-01-01T00:00 to a wall time, both read off the same clock. */
export function parsePlainDateTime(wallTime: string): number {
  const seconds = typeof wallTime === "string" ? readWallSeconds(wallTime) : undefined;
  if (seconds === undefined) {
    throw refusal(
      wallTime,
      `${found(wallTime)} is no wall time: expected YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SS from 1970 to 9999, ` +
        `such as "2026-06-10T09:30".`,
    );
  }
  return seconds;
}

export function formatWallSeconds(wallSeconds: number): PlainDateTime {
  const text = formatSeconds(wallSeconds);
  return text.slice(0, text.endsWith(":00Z") ? -4 : -1) as PlainDateTime;
}

/** `YYYY-MM-DDTHH:MM:SSZ`. */
export function formatSeconds(seconds: number): string {
  const epochDay = Math.floor(seconds / 86_400);
  const secondOfDay = seconds - epochDay * 86_400;
  const minuteOfDay = Math.floor(secondOfDay / 60);
  const time = `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}:${twoDigits(secondOfDay % 60)}Z`;
  return `${formatEpochDay(epochDay)}T${time}`;
}

function readWallSeconds(text: string): number | undefined {
  if (text.length === 19) return readSeconds(text);
  const minutes = text.length === 16 ? readMinutes(text) : undefined;
  return minutes === undefined ? undefined : minutes * 60;
}

const colon = 58;
const letterT = 84;

/** Reads `YYYY-MM-DDTHH:MM:SS` at the start of a text, as seconds since 1970-01-01T00:00:00; undefined if it is none. */
export function readSeconds(text: string): number | undefined {
  const minutes = readMinutes(text);
  const seconds = readTwoDigits(text, 17);
  return text.charCodeAt(16) === colon && seconds <= 59 && minutes !== undefined
    ? minutes * 60 + seconds
    : undefined;
}

function readMinutes(text: string): number | undefined {
  const hours = readTwoDigits(text, 11);
  const minutes = readTwoDigits(text, 14);
  if (
    text.charCodeAt(10) !== letterT ||
    text.charCodeAt(13) !== colon ||
    !(hours <= 23 && minutes <= 59)
  ) {
    return undefined;
  }
  const epochDay = readEpochDay(text);
  return epochDay === undefined ? undefined : epochDay * 1440 + hours * 60 + minutes;
}
