import type { Instant, PlainDateTime, TimeZoneId } from "@rabat-process/timezones";
import {
  addMinutes,
  epochSeconds,
  isPlainDateTime,
  offsetMinutesAt,
  resolveWallTime,
  toInstant,
  toWallTime,
} from "@rabat-process/timezones";
import type { ICalendarProperty } from "../read/content-line.ts";
import { parameterOf } from "../read/parse.ts";
import type { TimeValue } from "../read/values/time.ts";
import { toExtended } from "../read/values/time.ts";
import type { FileZone } from "../read/values/vtimezone.ts";
import { offsetSecondsAt, zoneKey } from "../read/values/vtimezone.ts";
import { findTimeZone } from "../read/values/zone-name.ts";

/** By which clock a time is told: one of tzdb, one that only the file defines, or none that is known. */
export type Clock =
  | { readonly form: "tzdb"; readonly timeZone: TimeZoneId }
  | { readonly form: "file"; readonly zone: FileZone }
  | { readonly form: "unknown"; readonly reason: "floating" | "unknown-zone" };

export const utc: Clock = { form: "tzdb", timeZone: "Etc/UTC" };

/** What a calendar says of clocks. */
export interface Clocks {
  /** Its VTIMEZONEs, by what a TZID is compared by. */
  readonly zones: ReadonlyMap<string, FileZone>;
  /** The clock of times that name none; undefined where nobody said so. */
  readonly floating: TimeZoneId | undefined;
}

/** The clock of a time, as its Z and TZID have it. */
export function clockOf(property: ICalendarProperty, { isUtc }: TimeValue, clocks: Clocks): Clock {
  if (isUtc) return utc;
  const tzid = parameterOf(property, "TZID");
  if (tzid === undefined) {
    return clocks.floating === undefined
      ? { form: "unknown", reason: "floating" }
      : { form: "tzdb", timeZone: clocks.floating };
  }
  const zone = clocks.zones.get(zoneKey(tzid));
  const timeZone = zone?.timeZone ?? findTimeZone(zoneKey(tzid));
  if (timeZone !== undefined) return { form: "tzdb", timeZone };
  return zone === undefined || zone.observances.length === 0
    ? { form: "unknown", reason: "unknown-zone" }
    : { form: "file", zone };
}

/** Whether a definition of the file says another hour of a time than tzdb, which goes before it. */
export function contradictsTzdb(
  property: ICalendarProperty,
  time: TimeValue,
  { zones }: Clocks,
): boolean {
  const zone = zones.get(zoneKey(parameterOf(property, "TZID") ?? ""));
  const wallTime = toExtended(time);
  if (zone?.timeZone === undefined || time.isUtc || !isPlainDateTime(wallTime)) return false;
  const offset = offsetSecondsAt(zone, time.digits);
  const resolved = resolveWallTime(wallTime, zone.timeZone);
  if (offset === undefined || resolved.kind !== "unique") return false;
  return offset !== offsetMinutesAt(resolved.instant, zone.timeZone) * 60;
}

/** The instant at which a clock shows a wall time; undefined where the clock is not known, or does not say. */
export function instantAt(wallTime: PlainDateTime, clock: Clock): Instant | undefined {
  if (clock.form === "unknown") return undefined;
  if (clock.form === "tzdb") return toInstant(wallTime, clock.timeZone);
  const offset = offsetSecondsAt(clock.zone, toDigits(wallTime));
  return offset === undefined
    ? undefined
    : addMinutes(toInstant(wallTime, "Etc/UTC"), -offset / 60);
}

/** What a clock shows at an instant. */
export function wallTimeAt(instant: Instant, clock: Clock): PlainDateTime | undefined {
  if (clock.form === "unknown") return undefined;
  if (clock.form === "tzdb") return toWallTime(instant, clock.timeZone);
  const offsets = new Set(clock.zone.observances.map(({ offsetSecondsTo }) => offsetSecondsTo));
  return [...offsets]
    .map((offset) => toWallTime(addMinutes(instant, offset / 60), "Etc/UTC"))
    .find((wallTime) => instantAt(wallTime, clock) === instant);
}

/** How much later an instant is than another, in minutes. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (epochSeconds(to) - epochSeconds(from)) / 60;
}

/** `20270620T100000` of `2027-06-20T10:00`. */
function toDigits(wallTime: PlainDateTime): string {
  const digits = wallTime.replaceAll(/[-:]/g, "");
  return digits.length === "20270620T1000".length ? `${digits}00` : digits;
}
