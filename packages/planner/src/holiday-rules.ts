import {
  addDays,
  type BilingualName,
  type CountryCode,
  dayOfWeek,
  type PlainDate,
} from "@rabat-process/timezones";
import { corrections } from "./data/corrections.ts";
import { type Feast, feastOfDay } from "./data/feasts.ts";
import { holidaySource, publicHolidays } from "./data/public-holidays/index.ts";
import { orthodoxEaster, westernEaster } from "./easter.ts";
import { islamicDays } from "./islamic-dates.ts";

interface RuleFacts {
  readonly source: string;
  /** Days in a row. */
  readonly length: number;
}

/** A holiday whose day is certain. */
export interface FixedRule extends RuleFacts {
  readonly kind: "fixed";
  readonly name: BilingualName;
  readonly isSubstitute: boolean;
  readonly datesIn: (year: number) => readonly PlainDate[];
}

/** A holiday of the Islamic calendar. */
export interface FeastRule extends RuleFacts {
  readonly kind: "feast";
  readonly feast: Feast;
  /** Where the feast begins on one of these days of the week, the Monday after is a day off too. */
  readonly mondayAfter: readonly number[];
  /** Its likeliest days. */
  readonly datesIn: (year: number) => readonly PlainDate[];
}

export type HolidayRule = FixedRule | FeastRule;

const parsed = new Map<CountryCode, readonly HolidayRule[]>();

/** The rules of a country: those of the base, corrected. */
export function holidayRules(code: CountryCode): readonly HolidayRule[] {
  const known = parsed.get(code);
  if (known) return known;
  const changes = corrections[code] ?? [];
  const gone = new Set(changes.flatMap(({ without }) => without ?? []));
  const rules = [
    ...publicHolidays[code]
      .filter((line) => !gone.has(whenOf(line)))
      .map((line) => parseRule(line, holidaySource)),
    ...changes.flatMap(({ rule, source }) => (rule === undefined ? [] : [parseRule(rule, source)])),
  ];
  parsed.set(code, rules);
  return rules;
}

/** What stands before the names. */
export function whenOf(line: string): string {
  return line.split(" | ")[0] ?? "";
}

function parseRule(line: string, source: string): HolidayRule {
  const [when = "", en = "", fr = ""] = line.split(" | ");
  const words = when.split(" ");
  const length = Number(words.find((word) => word.startsWith("×"))?.slice(1) ?? 1);
  if (words[0] === "hijri") return parseFeast(words, { source, length });
  const isSubstitute = words[0] === "substitute";
  const days = words.filter((word) => word !== "substitute" && !word.startsWith("×"));
  return { kind: "fixed", name: { en, fr }, isSubstitute, length, source, datesIn: fixedDates(days) };
}

function parseFeast(words: readonly string[], facts: RuleFacts): FeastRule {
  const monthDay = words[1] ?? "";
  const feast = feastOfDay[monthDay];
  if (feast === undefined) {
    throw new RangeError(`No feast is known for the Islamic day "${monthDay}": add it to data/feasts.ts.`);
  }
  const weekdays =
    words.find((word) => word.startsWith("monday-after-"))?.slice("monday-after-".length) ?? "";
  const mondayAfter = Array.from(weekdays, Number);
  return { kind: "feast", feast, mondayAfter, ...facts, datesIn: (year) => islamicDays(year, monthDay) };
}

function fixedDates(days: readonly string[]): (year: number) => readonly PlainDate[] {
  const first = days[0] ?? "";
  const easter = /^(easter|orthodox)([+-]\d+)$/.exec(first);
  if (easter) {
    const sunday = easter[1] === "easter" ? westernEaster : orthodoxEaster;
    const shift = Number(easter[2]);
    return (year) => [addDays(sunday(year), shift)];
  }
  if (first.length === "MM-DD".length) return (year) => [`${year}-${first}` as PlainDate];
  return (year) => days.filter((day) => day.startsWith(`${year}-`)).map((day) => day as PlainDate);
}

/** The Monday after a day. */
export function mondayAfter(date: PlainDate): PlainDate {
  return addDays(date, 8 - dayOfWeek(date));
}
