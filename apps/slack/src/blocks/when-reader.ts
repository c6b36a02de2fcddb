import { readTimeZone } from "@rabat-process/announcements";
import type { When } from "@rabat-process/events";
import { When as WhenSchema } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import {
  addMinutes,
  formatDays,
  formatTime,
  isPlainDate,
  isPlainDateTime,
  offsetMinutesAt,
  resolveWallTime,
  toWallTime,
} from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import type { Errors, Read } from "./filled.ts";
import { readText } from "./filled.ts";
import type { Timing } from "./when-inputs.ts";

interface Reading {
  readonly locale: Locale;
  readonly errors: Errors;
}

/** The date that somebody filled in; undefined with errors beside the fields where it is none. */
export function readWhen(
  read: Read,
  { timing, ...reading }: Reading & { readonly timing: Timing },
): When | undefined {
  return timing === "later" ? readLater(read, reading) : readDated(read, { timing, ...reading });
}

function readLater(read: Read, { locale, errors }: Reading): When | undefined {
  const { ofWhen: words, oneLine } = say(locale).forms;
  const month = read("month");
  const printed = readText(read, "words");
  if (month === undefined && printed === undefined) {
    errors["words-en"] = words.monthOrWords;
    return undefined;
  }
  const parsed = WhenSchema.safeParse(
    month === undefined
      ? { precision: "open", printed }
      : { precision: "month", month, ...(printed && { printed }) },
  );
  for (const { path } of parsed.error?.issues ?? [])
    errors[path[0] === "month" ? "month" : `words-${path[1] === "fr" ? "fr" : "en"}`] = oneLine;
  return parsed.data;
}

/** The rules of a date are those of the package events: what they say is told beside the fields. */
function readDated(
  read: Read,
  { timing, ...reading }: Reading & { readonly timing: "daily" | "dated" },
): When | undefined {
  const { locale, errors } = reading;
  const words = say(locale).forms.ofWhen;
  const days = readDays(read, reading);
  const given = read("start") !== undefined || read("end") !== undefined;
  const timed = timing === "daily" || given;
  const hours = timed ? readHours(read, reading) : undefined;
  if (days === undefined || (timed && hours === undefined)) return undefined;
  if (hours === undefined) return { precision: "day", ...days };
  const { timeZone } = hours;
  const wall = { start: `${days.first}T${hours.start}`, end: `${days.last}T${hours.end}` };
  const parsed = WhenSchema.safeParse(
    timing === "daily"
      ? { precision: "day", ...days, dailyHours: hours }
      : { precision: "time", ...wall, timeZone },
  );
  for (const { path } of parsed.error?.issues ?? []) {
    const field = path.at(-1) === "start" ? "start" : "end";
    const doubt = timing === "daily" ? undefined : doubtOf(wall[field], timeZone, locale);
    errors[field] = doubt ?? words.endBeforeStart;
  }
  return parsed.data;
}

function readDays(read: Read, { locale, errors }: Reading) {
  const words = say(locale).forms.ofWhen;
  const [first, end] = (["first", "last"] as const).map((field) => {
    const text = read(field);
    if (text !== undefined && isPlainDate(text) && text >= "1990") return text;
    if (text !== undefined) errors[field] = words.dayUnknown;
    else if (field === "first") errors[field] = words.dayMissing;
    return undefined;
  });
  const last = read("last") === undefined ? first : end;
  if (first === undefined || last === undefined) return undefined;
  if (first <= last) return { first, last };
  errors["last"] = words.lastBeforeFirst;
  return undefined;
}

function readHours(read: Read, { locale, errors }: Reading) {
  const words = say(locale).forms.ofWhen;
  const [start, end] = (["start", "end"] as const).map((field) => {
    const text = read(field);
    const clock = text === undefined ? undefined : readClock(text);
    if (clock === undefined)
      errors[field] = text === undefined ? words.hourMissing : words.hourUnknown;
    return clock;
  });
  const zone = read("zone") ?? "";
  const timeZone = readTimeZone(zone);
  if (timeZone === undefined) errors["zone"] = say(locale).forms.event.zoneUnknown(zone);
  else if (start !== undefined && end !== undefined) return { start, end, timeZone };
  return undefined;
}

/** A time of day as people write it: `09:30`, `9:30`, `9h`, `9 h 30`, `9.30 am`, `5 pm`; undefined where it is none. */
export function readClock(text: string): string | undefined {
  const words = text.trim();
  const [, hour = "", minute = "00"] =
    /^(\d{1,2})\s*(?::\s*(?=\d)|h\s*)(\d{2})?$/i.exec(words) ?? [];
  if (hour === "") return readHalfDay(words);
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}

function readHalfDay(text: string): string | undefined {
  const [, hour = "", minute = "00", half = ""] =
    /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/i.exec(text) ?? [];
  if (hour === "" || Number(hour) < 1 || Number(hour) > 12 || Number(minute) > 59) return undefined;
  const number = (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return `${String(number).padStart(2, "0")}:${minute}`;
}

/** What the clocks of a place do with a wall time that they skip or show twice; undefined where they show it once. */
export function doubtOf(wallTime: string, timeZone: string, locale: Locale): string | undefined {
  if (!isPlainDateTime(wallTime)) return undefined;
  const resolved = resolveWallTime(wallTime, timeZone);
  if (resolved.kind === "unique") return undefined;
  const { kind, transition } = resolved;
  const offsetBefore = offsetMinutesAt(addMinutes(transition, -1), timeZone);
  const before = addMinutes(transition, offsetBefore).slice(0, 16);
  const after = toWallTime(transition, timeZone);
  const day = wallTime.slice(0, 10);
  if (!isPlainDateTime(before) || !isPlainDate(day)) return undefined;
  return say(locale).forms.ofWhen[kind]({
    time: formatTime(wallTime, locale),
    day: formatDays(day, day, locale),
    before: formatTime(before, locale),
    after: formatTime(after, locale),
    zone: timeZone,
  });
}
