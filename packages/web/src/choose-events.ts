import type { CalendarEvent, DatedWhen } from "@rabat-process/events";
import { filterEvents } from "@rabat-process/events/schedule";
import { firstDay, isDated, lastDay } from "@rabat-process/events";
import type { PlainDate } from "@rabat-process/timezones";
import { addDays, daysBetween, formatMonth } from "@rabat-process/timezones";
import type { Filters } from "./filters.ts";

/** A day, a month or a year, as far as a reader named it: `{ month: 6 }` is June of any year. */
interface Period {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

interface Search {
  readonly periods: readonly Period[];
  /** What is no date. */
  readonly words: string;
}

/**
 * Takes the dates out of what a reader searches for, as people write them in English and French. A page and its feed
 * search all years, and have to mean the same tomorrow: so `June` is June of any year, and unlike `takePeriod` of the
 * core, which looks for the likeliest day to a message, nothing here counts from today.
 *
 * @example readSearch("return 9 juin 2027") // { periods: [{ day: "09", month: "06", year: "2027" }], words: "return" }
 */
export function readSearch(text: string): Search {
  const periods: Period[] = [];
  let words = text;
  for (const { form, read } of forms) {
    words = words.replace(form, (...found) => {
      periods.push(read(found.at(-1) as Readonly<Record<string, string | undefined>>));
      return " ";
    });
  }
  return { periods, words: words.replaceAll(/\s+/g, " ").trim() };
}

const monthNames = Array.from({ length: 12 }, (_, index) =>
  (["en", "fr"] as const).map((locale) => formatMonth(index + 1, locale)),
);
const names = monthNames
  .flat()
  .flatMap((name) => [name, name.normalize("NFD").replaceAll(/\p{Diacritic}/gu, "")]);
const edge = String.raw`(?<![\p{L}\p{N}-])`;
const end = String.raw`(?![\p{L}\p{N}-])`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;

/** The ways in which dates are written, the longest first: what one has taken, the next does not see. */
const forms: readonly {
  readonly form: RegExp;
  readonly read: (found: Readonly<Record<string, string | undefined>>) => Period;
}[] = [
  [String.raw`${year}-(?<month>\d\d?)(?:-(?<day>\d\d?))?`, toPeriod] as const,
  [String.raw`(?<day>\d\d?)[./](?<month>\d\d?)[./]${year}`, toPeriod] as const,
  [
    String.raw`(?:(?<day>\d\d?)(?:st|nd|rd|th|er)?\s+)?(?<name>${names.join("|")})(?:\s+${year})?`,
    toPeriod,
  ] as const,
  [year, toPeriod] as const,
].map(([form, read]) => ({ form: new RegExp(edge + form + end, "giu"), read }));

function toPeriod({
  year: inYear,
  month,
  day,
  name,
}: Readonly<Record<string, string | undefined>>): Period {
  const two = (text: string | undefined) => text?.padStart(2, "0");
  const named = name === undefined ? undefined : String(monthOf(name));
  return { year: inYear, month: two(month ?? named), day: two(day) };
}

function monthOf(name: string): number {
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replaceAll(/\p{Diacritic}/gu, "")
      .toLowerCase();
  return monthNames.findIndex((both) => both.some((one) => plain(one) === plain(name))) + 1;
}

/** Whether an event touches a period, as exactly as it was announced: what is expected in 2027 is in no month of it. */
function touches(event: CalendarEvent, { year: inYear, month, day }: Period): boolean {
  return datesOf(event).some(
    (date) =>
      (inYear === undefined || date.startsWith(inYear)) &&
      (month === undefined || date.slice(5, 7) === month) &&
      (day === undefined || date.slice(8, 10) === day),
  );
}

/** The days of an event, or the month or year that was announced; the dates that did not hold belong to it too. */
function datesOf({ when, formerDates = [] }: CalendarEvent): readonly string[] {
  return [when, ...formerDates.map((former) => former.when)].flatMap((one): readonly string[] => {
    if (isDated(one)) return daysOf(one);
    if (one.precision === "month") return [one.month];
    return one.precision === "open" ? [] : [String(one.year)];
  });
}

/** Enough for the longest meeting. */
const maxDays = 60;

function daysOf(when: DatedWhen): readonly PlainDate[] {
  const first = firstDay(when);
  const count = Math.min(daysBetween(first, lastDay(when)), maxDays) + 1;
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The events that a reader wants to see: those that fit every filter, with the dates among the words understood as dates. */
export function chooseEvents<Event extends CalendarEvent>(
  events: readonly Event[],
  { text, ...others }: Filters,
): readonly Event[] {
  const { periods, words } = readSearch(text ?? "");
  return filterEvents(events, { ...others, text: words }).filter((event) =>
    periods.every((period) => touches(event, period)),
  );
}
