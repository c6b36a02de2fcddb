import { sentences } from "@rabat-process/core/sentences/index";
import { joinWords } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { toPlainText } from "@rabat-process/core/sentences/render";
import { say } from "../locales/index.ts";

/** How long before an event people are reminded of it, in minutes, the longest first. */
type ReminderTimes = readonly number[];

const minutesOf = { week: 7 * 24 * 60, day: 24 * 60, hour: 60, minute: 1 } as const;
/** What times are written in; a week is read, and written as seven days. */
type TimeUnit = Exclude<keyof typeof minutesOf, "week">;

/** Earlier than that nobody needs to be reminded, later than that nobody can act on it. */
const bounds = { least: 15, most: 90 * minutesOf.day, number: 5 } as const;

/** As people write them in a form or behind a command: `7 d, 1 d, 1 h`; `none`. */
export function writeReminderTimes(times: ReminderTimes, locale: Locale): string {
  const { short, none } = say(locale).reminders;
  if (times.length === 0) return none;
  return times.map((time) => inUnits(time, (count, unit) => `${count} ${short[unit]}`)).join(", ");
}

/** In a sentence: `7 days, 1 day and 1 hour before it begins`. */
export function describeReminderTimes(times: ReminderTimes, locale: Locale): string {
  const words = sentences[locale].reminders;
  const list = times.map((time) => inUnits(time, words.duration));
  return list.length === 0 ? words.never : words.when(joinWords(list, locale));
}

function inUnits(minutes: number, write: (count: number, unit: TimeUnit) => string): string {
  const unit =
    (["day", "hour"] as const).find((candidate) => minutes % minutesOf[candidate] === 0) ??
    "minute";
  return write(minutes / minutesOf[unit], unit);
}

export type ReminderTimesResult =
  | { readonly ok: true; readonly times: ReminderTimes }
  /** `isTimes`: these are times, but none that can be. */
  | { readonly ok: false; readonly isTimes: boolean; readonly problem: string };

const form =
  /^(\d{1,6})\s?(?:(?<week>w|weeks?|sem|semaines?)|(?<day>d|days?|j|jours?)|(?<hour>h|hours?|heures?)|(?<minute>min|minutes?))(?![\p{L}\d])/iu;
const units = ["week", "day", "hour", "minute"] as const;
const between = /^(?:[\s,;·]|\b(?:and|et)\b)+/i;
const nones = /^(?:none|off|aucun|aucune|non)?$/i;

/** Reads `7 d, 1 d, 1 h`, `3 jours et 2 heures`, `none`; nothing is none. */
export function readReminderTimes(text: string, locale: Locale): ReminderTimesResult {
  const { wrong } = sentences[locale].reminders;
  const times: number[] = [];
  if (nones.test(text.trim())) return { ok: true, times };
  for (let rest = text.trim(); rest !== "";) {
    const match = form.exec(rest);
    if (match === null)
      return { ok: false, isTimes: false, problem: toPlainText(wrong.unknown(rest), { locale }) };
    const [all, count] = match;
    const unit = units.find((known) => match.groups?.[known] !== undefined) ?? "minute";
    times.push(Number(count) * minutesOf[unit]);
    rest = rest.slice(all.length).replace(between, "");
  }
  const isOut = times.some((time) => time < bounds.least || time > bounds.most);
  const problem = isOut
    ? wrong.bounds
    : times.length > bounds.number
      ? wrong.number
      : new Set(times).size < times.length
        ? wrong.twice
        : undefined;
  if (problem !== undefined) return { ok: false, isTimes: true, problem };
  return { ok: true, times: times.toSorted((a, b) => b - a) };
}
