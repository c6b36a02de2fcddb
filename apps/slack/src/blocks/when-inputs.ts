import type { CalendarEvent } from "@rabat-process/events";
import { firstDay, isDated, lastDay } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { country, formatMonth, isCountryCode } from "@rabat-process/timezones";
import type { InputBlock } from "@slack/types";
import { capitalise } from "@rabat-process/events/words";
import { say } from "../locales/index.ts";
import { choiceInput, dateInput, textInput } from "./view.ts";

/**
 * What a form asks of another date: days with the same hours each (`daily`), days with hours if they are known (`dated`), or a
 * month or words (`later`).
 */
export type Timing = "daily" | "dated" | "later";

type Field = "first" | "last" | "start" | "end" | "zone" | "month" | "words-en" | "words-fr";

const hours = ["first", "last", "start", "end", "zone"] as const;
const fieldsOf: Readonly<Record<Timing, readonly Field[]>> = {
  daily: hours,
  dated: hours,
  later: ["month", "words-en", "words-fr"],
};

const mostMonths = 24;

/** The inputs for a date. What is known of an event stands in them. */
export function whenInputs(options: {
  readonly timing: Timing;
  readonly event?: Pick<CalendarEvent, "when" | "venue"> | undefined;
  readonly now: Instant;
  readonly locale: Locale;
}): InputBlock[] {
  const { timing, event, now, locale } = options;
  const words = say(locale).forms.ofWhen;
  const known = event === undefined ? {} : knownOf(event);
  return fieldsOf[timing].map((field) => {
    const input = { id: field, label: words[field], initial: known[field] };
    if (field === "first" || field === "last")
      return dateInput({ ...input, required: field === "first" });
    if (field === "month") {
      const months = { options: monthsFrom(now, locale), chosen: known.month };
      return choiceInput({ ...input, ...months, optional: true });
    }
    if (field === "zone") return textInput({ ...input, initial: zoneOf(event), most: 60 });
    return textInput({ ...input, most: field === "start" || field === "end" ? 10 : 300 });
  });
}

type Known = Readonly<Partial<Record<Field, string | undefined>>>;

function knownOf({ when }: Pick<CalendarEvent, "when">): Known {
  if (when.precision === "month") return { month: when.month };
  if (when.precision === "open")
    return { "words-en": when.printed.en, "words-fr": when.printed.fr };
  if (!isDated(when)) return {};
  const [first, last] = [firstDay(when), lastDay(when)];
  // The same day stays empty: whoever moves the first one moves both.
  const days = first === last ? { first } : { first, last };
  if (when.precision === "time")
    return { ...days, start: when.start.slice(11, 16), end: when.end.slice(11, 16) };
  return { ...days, start: when.dailyHours?.start, end: when.dailyHours?.end };
}

/** Whose clock is meant where nobody says it: that of the date, of the place, of the Secretariat. */
function zoneOf(event: Pick<CalendarEvent, "when" | "venue"> | undefined): string {
  const when = event?.when;
  const own = when?.precision === "time" ? when.timeZone : undefined;
  const daily = when?.precision === "day" ? when.dailyHours?.timeZone : undefined;
  const host = event?.venue?.country;
  const place = host !== undefined && isCountryCode(host) ? country(host).timeZone : undefined;
  return own ?? daily ?? event?.venue?.timeZone ?? place ?? "Europe/Brussels";
}

/** The months to come, from the one of an instant on. */
function monthsFrom(now: Instant, locale: Locale) {
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7))];
  return Array.from({ length: mostMonths }, (_, index) => {
    const number = ((month - 1 + index) % 12) + 1;
    const ofYear = year + Math.floor((month - 1 + index) / 12);
    return {
      value: `${ofYear}-${String(number).padStart(2, "0")}`,
      text: `${capitalise(formatMonth(number, locale))} ${ofYear}`,
    };
  });
}
