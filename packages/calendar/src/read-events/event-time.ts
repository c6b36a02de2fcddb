import type { When } from "@rabat-process/events";
import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import {
  addDays,
  addMinutes,
  daysBetween,
  isPlainDate,
  isPlainDateTime,
  resolveWallTime,
} from "@rabat-process/timezones";
import type { ICalendarProperty } from "../read/content-line.ts";
import type { ICalendarComponent } from "../read/parse.ts";
import { propertiesOf } from "../read/parse.ts";
import { readDuration } from "../read/values/duration.ts";
import { readTime, toExtended } from "../read/values/time.ts";
import type { Clock, Clocks } from "./clock.ts";
import { clockOf, contradictsTzdb, instantAt, minutesBetween, utc, wallTimeAt } from "./clock.ts";
import type { Note } from "./loss.ts";

/** When an event begins, by its own clock, and how long it lasts. */
export type EventTime = {
  /** How long: days by the clock, then minutes as they pass. Undefined where no end was told. */
  readonly length: Length | undefined;
  readonly property: ICalendarProperty;
} & (
  | { readonly form: "days"; readonly start: PlainDate }
  | { readonly form: "hours"; readonly start: PlainDateTime; readonly clock: Clock }
);

export interface Length {
  readonly days: number;
  readonly minutes: number;
}

/** A value of DTSTART, RDATE and the like: a day, or what a clock shows. */
export type Moment =
  | { readonly form: "days"; readonly start: PlainDate }
  | { readonly form: "hours"; readonly start: PlainDateTime; readonly clock: Clock };

/** The moments of a property, which may be a list; each PERIOD by its start. What cannot be read is noted. */
export function readMoments(
  property: ICalendarProperty,
  clocks: Clocks,
  note: Note,
): readonly { readonly moment: Moment; readonly text: string }[] {
  return property.value.split(",").flatMap((text) => {
    const moment = readMoment(property, text.split("/")[0] ?? "", clocks);
    if (moment === undefined) note(property, "unreadable");
    return moment === undefined ? [] : [{ moment, text }];
  });
}

/** Of years before 1970, tzdb says nothing here: nothing so old is an appointment. */
function readMoment(property: ICalendarProperty, text: string, clocks: Clocks): Moment | undefined {
  const value = readTime(text.trim());
  if (typeof value === "string" || value.digits < "19710101") return undefined;
  const extended = toExtended(value).replace(/:60$/, ":59");
  if (isPlainDate(extended)) return { form: "days", start: extended };
  const start = extended.replace(/(T\d\d:\d\d):00$/, "$1");
  return isPlainDateTime(start)
    ? { form: "hours", start, clock: clockOf(property, value, clocks) }
    : undefined;
}

/** DTSTART with DTEND or DURATION; undefined where there is no start that can be read, which is noted. */
export function readEventTime(
  event: ICalendarComponent,
  clocks: Clocks,
  note: Note,
): EventTime | undefined {
  const [property] = propertiesOf(event, "DTSTART");
  if (property === undefined) return undefined;
  const [first] = readMoments(property, clocks, note);
  if (first === undefined) return undefined;
  const value = readTime(property.value.trim());
  const length = readLength(event, first.moment, { clocks, note });
  const days = readWholeDays(event, first.moment, length);
  if (days !== undefined) {
    const start = first.moment.start.slice(0, 10) as PlainDate;
    return { form: "days", start, property, length: { days, minutes: 0 } };
  }
  if (typeof value !== "string" && contradictsTzdb(property, value, clocks))
    note(property, "zone-differs");
  return { ...first.moment, property, length };
}

/** How many days it is of which Outlook writes midnights, and says beside them that it means days; undefined of others. */
function readWholeDays(
  event: ICalendarComponent,
  { start }: Moment,
  length: Length | undefined,
): number | undefined {
  const [said] = propertiesOf(event, "X-MICROSOFT-CDO-ALLDAYEVENT");
  if (
    said?.value.trim().toUpperCase() !== "TRUE" ||
    !start.endsWith("T00:00") ||
    length === undefined
  )
    return undefined;
  // A day on which the clocks change has an hour more or less.
  return Math.max(1, length.days + Math.round(length.minutes / (24 * 60)));
}

function readLength(
  event: ICalendarComponent,
  start: Moment,
  { clocks, note }: { readonly clocks: Clocks; readonly note: Note },
): Length | undefined {
  const [end] = propertiesOf(event, "DTEND");
  const [duration] = propertiesOf(event, "DURATION");
  const length =
    end === undefined
      ? duration && readDurationLength(duration.value.trim())
      : lengthBetween(start, readMoments(end, clocks, note)[0]?.moment);
  const written = end ?? duration;
  if (length === undefined && written !== undefined) note(written, "unreadable");
  // RFC 5545 §3.6.1: a day without an end is that day.
  return length ?? (start.form === "days" ? { days: 1, minutes: 0 } : undefined);
}

/** Undefined where it has none, or a negative one. */
function readDurationLength(text: string): Length | undefined {
  const duration = readDuration(text);
  if (typeof duration === "string" || duration.isNegative) return undefined;
  const { days, seconds } = duration;
  return days + seconds > 0 ? { days, minutes: seconds / 60 } : undefined;
}

/** Undefined where the end is not later, or is of another type than the start. */
function lengthBetween(start: Moment, end: Moment | undefined): Length | undefined {
  if (end?.form !== start.form) return undefined;
  if (start.form === "days" || end.form === "days") {
    const days = daysBetween(start.start as PlainDate, end.start as PlainDate);
    return days > 0 ? { days, minutes: 0 } : undefined;
  }
  const [from, to] = [instantAt(start.start, start.clock), instantAt(end.start, end.clock)];
  const minutes =
    from !== undefined && to !== undefined
      ? minutesBetween(from, to)
      : minutesBetween(asIfInUtc(start.start), asIfInUtc(end.start));
  return minutes > 0 ? { days: 0, minutes } : undefined;
}

/** The length of a PERIOD (RFC 5545 §3.3.9); undefined of what is none. */
export function lengthOfPeriod(moment: Moment, text: string): Length | undefined {
  const end = text.split("/")[1]?.trim();
  if (end === undefined || moment.form === "days") return undefined;
  const value = readTime(end);
  if (typeof value === "string") return readDurationLength(end);
  const start = toExtended(value);
  return isPlainDateTime(start) ? lengthBetween(moment, { ...moment, start }) : undefined;
}

function asIfInUtc(wallTime: PlainDateTime): Instant {
  return instantAt(wallTime, utc) ?? "1970-01-01T00:00:00Z";
}

/**
 * A time as a date of an event.
 *
 * @param shown the zone by which times in UTC are told, since many programs write all in UTC and name it once
 */
export function toWhen(time: EventTime, shown: Clock | undefined, note: Note): When {
  if (time.form === "days") {
    const { start, length } = time;
    return {
      precision: "day",
      first: start,
      last: addDays(start, Math.max(0, (length?.days ?? 1) - 1)),
    };
  }
  const { property, clock, start } = time;
  if (clock.form === "unknown") {
    note(property, clock.reason);
    const end = endOf(time, utc);
    return toPrinted(start, end && wallTimeAt(end, utc));
  }
  const [from, to] = [instantAt(start, clock), endOf(time, clock)];
  if (from !== undefined && to !== undefined)
    return toTimed({ from, to }, clock, { time, shown, note });
  note(property, from === undefined ? "unknown-zone" : "no-end");
  return toPrinted(start, undefined);
}

interface TimedContext {
  readonly time: EventTime;
  readonly shown: Clock | undefined;
  readonly note: Note;
}

function toTimed(
  { from, to }: { readonly from: Instant; readonly to: Instant },
  clock: Clock,
  { time: { start, property }, shown, note }: TimedContext,
): When {
  const isUtc = clock.form === "tzdb" && clock.timeZone === "Etc/UTC";
  if (clock.form === "file") note(property, "zone-in-utc");
  for (const told of [isUtc ? (shown ?? clock) : clock, utc]) {
    const [first, last] = [wallTimeAt(atMinute(from), told), wallTimeAt(atMinute(to), told)];
    if (told.form !== "tzdb" || first === undefined || last === undefined) continue;
    const { timeZone } = told;
    if (
      resolveWallTime(first, timeZone).kind === "overlap" ||
      resolveWallTime(last, timeZone).kind === "overlap"
    ) {
      note(property, "doubled-hour");
      continue;
    }
    if (atMinute(from) !== from || atMinute(to) !== to) note(property, "seconds");
    else if (clock === told && first !== start) note(property, "skipped-hour");
    return { precision: "time", start: first, end: last, timeZone };
  }
  throw new Error(`${from} is no time in UTC`);
}

/** The nearest minute, since an event has no seconds: many programs write 23:59:59 for midnight. */
function atMinute(instant: Instant): Instant {
  const minute: Instant = `${instant.slice(0, 17)}00Z` as Instant;
  return Number(instant.slice(17, 19)) < 30 ? minute : addMinutes(minute, 1);
}

/** When a time ends; undefined where it has no end, or its clock says nothing of it. */
function endOf({ start, length }: EventTime, clock: Clock): Instant | undefined {
  if (length === undefined || !isPlainDateTime(start)) return undefined;
  const day = addDays(start.slice(0, 10) as PlainDate, length.days);
  const instant = instantAt(`${day}${start.slice(10)}` as PlainDateTime, clock);
  return instant === undefined ? undefined : addMinutes(instant, length.minutes);
}

/** The days, and the hours as words: whose clock shows them is not known. */
function toPrinted(start: PlainDateTime, end: PlainDateTime | undefined): When {
  const first = start.slice(0, 10) as PlainDate;
  const last = (end ?? start).slice(0, 10) as PlainDate;
  const hours = [start, ...(end === undefined ? [] : [end])]
    .map((wallTime) => wallTime.slice(11, 16))
    .join("–");
  return { precision: "day", first, last, printed: { en: hours, fr: hours } };
}
