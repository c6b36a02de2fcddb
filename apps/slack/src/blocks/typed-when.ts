import { readTimeZone, readWhen } from "@rabat-process/announcements";
import type { When } from "@rabat-process/events";
import { firstDay, formatWhen, isDated, lastDay } from "@rabat-process/events";
import type { Locale, PlainDate, TimeZoneId } from "@rabat-process/timezones";
import { dayOfWeek, formatDays } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import type { Errors, Read } from "./filled.ts";
import { weekdays } from "./weekdays.ts";
import { doubtOf } from "./when-reader.ts";

/** A date as people type it: `9 June 2027, 10:00–12:30`. */
export function writeWhen(when: When, locale: Locale): string {
  if (!isDated(when)) return formatWhen(when, locale);
  const days = formatDays(firstDay(when), lastDay(when), locale);
  const hours = hoursOf(when);
  return hours === undefined ? days : `${days}, ${hours.start}–${hours.end}`;
}

/** The zone of its hours. */
export function writeZone(when: When): string | undefined {
  return hoursOf(when)?.timeZone;
}

function hoursOf(when: When) {
  if (when.precision === "time")
    return { start: when.start.slice(11), end: when.end.slice(11), timeZone: when.timeZone };
  return when.precision === "day" ? when.dailyHours : undefined;
}

interface Reading {
  /** The day from which a missing year is counted. */
  readonly near: PlainDate;
  readonly locale: Locale;
  readonly errors: Errors;
}

/**
 * The date that somebody typed, with the zone that they named beside it; undefined with errors beside the fields. Words
 * without any number are kept as they are: “when conditions permit”.
 */
export function readTypedWhen(read: Read, reading: Reading): When | undefined {
  const { locale, errors } = reading;
  const words = say(locale).forms.event;
  const [text = "", zone] = [read("when"), read("zone")];
  const timeZone = zone === undefined ? undefined : readTimeZone(zone);
  if (zone !== undefined && timeZone === undefined) {
    errors["zone"] = words.zoneUnknown(zone);
    return undefined;
  }
  const found = findWhen(text, { ...reading, timeZone });
  if ("problem" in found) errors[found.field] = found.problem;
  const doubt = found.when && doubtAbout(found.when, locale);
  if (doubt !== undefined) errors["when"] = doubt;
  return doubt === undefined ? found.when : undefined;
}

/** What the clocks do at the hours of a date, where they skip one or show it twice. */
function doubtAbout(when: When, locale: Locale): string | undefined {
  if (when.precision !== "time") return undefined;
  const { start, end, timeZone } = when;
  return doubtOf(start, timeZone, locale) ?? doubtOf(end, timeZone, locale);
}

type Found =
  | { readonly when: When }
  | { readonly when?: undefined; readonly field: "when" | "zone"; readonly problem: string };

function findWhen(
  text: string,
  { near, locale, timeZone }: Reading & { readonly timeZone: TimeZoneId | undefined },
): Found {
  const words = say(locale).forms.event;
  const refuse = (problem: string, field: "when" | "zone" = "when") => ({ field, problem });
  if (text === "") return refuse(words.whenMissing);
  const found = readWhen(text, { locale, near, ...(timeZone !== undefined && { timeZone }) });
  const [first, ...others] = found;
  if (first === undefined)
    return /\d/.test(text) ? refuse(words.whenUnknown) : { when: openWhen(text, locale) };
  if (others.length > 0) return refuse(words.whenSeveral);
  const { start, end } = first.span;
  const beside = `${text.slice(0, start)} ${text.slice(end)}`.replaceAll(besideDays, " ");
  if (/[\p{L}\d]/u.test(beside))
    return refuse(hasHours(beside) ? words.hoursUnknown : words.whenUnknown);
  const [when, other] = first.candidates;
  if (when === undefined) return refuse(words.whenUnknown);
  const days = isDated(when) ? [firstDay(when), lastDay(when)] : [];
  const named = weekdaysIn(text);
  // A day of the week that is not that of the date: which of the two is meant, nobody can know.
  if (days.length > 0 && named.some((number) => !days.map(dayOfWeek).includes(number)))
    return refuse(words.whenWeekday(writeWhen(when, locale)));
  // A missing year is the next one; which number is the month, nobody can know.
  if (other !== undefined && isOtherDay(when, other))
    return refuse(words.whenAmbiguous(writeWhen(when, locale), writeWhen(other, locale)));
  if (when.precision === "day" && when.dailyHours === undefined && hasHours(text))
    return timeZone === undefined ? refuse(words.zoneMissing, "zone") : refuse(words.hoursUnknown);
  return { when: when.precision === "open" ? openWhen(text, locale) : withoutWords(when) };
}

/** What may stand beside a date: its day of the week, and prepositions. */
const besideDays = new RegExp(
  String.raw`(?<!\p{L})(?:${weekdays.flatMap(({ names }) => names).join("|")}|on|at|from|the|le|du|de|à|and|et)(?!\p{L})`,
  "giu",
);

/** The days of the week that a text names, from 1 for Monday. */
function weekdaysIn(text: string): readonly number[] {
  const lower = text.toLowerCase();
  return weekdays
    .filter(({ names }) =>
      names.some((name) => new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, "u").test(lower)),
    )
    .map(({ weekday }) => weekday);
}

function openWhen(text: string, locale: Locale): When {
  return { precision: "open", printed: { [locale]: text } };
}

function isOtherDay(one: When, other: When): boolean {
  return isDated(one) && isDated(other) && firstDay(one).slice(5) !== firstDay(other).slice(5);
}

/** Whether hours are told: `10:00`, `10h30`, `5 pm`. */
function hasHours(text: string): boolean {
  return /\d\s*(?::\s*\d|h(?:\d|\b)|[ap]\.?m\b)|\b(?:noon|midi)\b/i.test(text);
}

/** What was typed is understood, and no wording of an announcement. */
function withoutWords({ printed: _, ...when }: When & { readonly printed?: unknown }): When {
  return when as When;
}
