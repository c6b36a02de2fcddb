import {
  addDays,
  type BilingualName,
  type CountryCode,
  dayOfWeek,
  type PlainDate,
} from "@rabat-process/timezones";
import { corrections } from "./data/corrections.ts";
import { type Feast, feastOfDay } from "./data/feasts.ts";
import { organisationClosures } from "./data/organisation-closures.ts";
import { holidaySource, publicHolidays } from "./data/public-holidays/index.ts";
import { substitutes } from "./data/substitutes.ts";
import type { ParticipantCode } from "./participant-code.ts";
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
  readonly followsEaster: boolean;
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

const parsed = new Map<ParticipantCode, readonly HolidayRule[]>();

/** The rules of a delegation: those of the base, corrected. */
export function holidayRules(code: ParticipantCode): readonly HolidayRule[] {
  const known = parsed.get(code);
  if (known) return known;
  const rules = readRules(code);
  parsed.set(code, rules);
  return rules;
}

function readRules(code: ParticipantCode): readonly HolidayRule[] {
  if (code === "EU" || code === "ECOWAS") {
    const { rules, source } = organisationClosures[code];
    const own = rules.map((line) => parseRule(line, source));
    return code === "ECOWAS" ? [...own, ...holidayRules("NG")] : own;
  }
  return readCountryRules(code);
}

function readCountryRules(code: CountryCode): readonly HolidayRule[] {
  const changes = corrections[code] ?? [];
  const gone = new Set(changes.flatMap(({ without }) => without ?? []));
  const rules = [
    ...publicHolidays[code]
      .filter((line) => !gone.has(whenOf(line)))
      .map((line) => parseRule(line, holidaySource)),
    ...changes.flatMap(({ rule, source }) => (rule === undefined ? [] : [parseRule(rule, source)])),
  ];
  const substitute = substitutes[code];
  if (substitute === undefined || substitute.only !== undefined) return rules;
  return rules.filter((rule) => rule.kind === "feast" || !rule.isSubstitute);
}

/** What stands before the names. */
export function whenOf(line: string): string {
  return line.split(" | ")[0] ?? "";
}

function parseRule(line: string, source: string): HolidayRule {
  const [when = "", en = "", fr = ""] = line.split(" | ");
  const words = when.split(" ");
  const length = Number(wordAfter(words, "×") ?? 1);
  if (words[0] === "hijri") return parseFeast(words, { source, length });
  const isSubstitute = words[0] === "substitute";
  const days = words.filter((word) => /^(\d|easter|orthodox)/.test(word));
  const followsEaster = /^(easter|orthodox)/.test(days[0] ?? "");
  const datesIn = withinYears(words, fixedDates(days));
  return { kind: "fixed", name: { en, fr }, isSubstitute, followsEaster, length, source, datesIn };
}

function parseFeast(words: readonly string[], facts: RuleFacts): FeastRule {
  const monthDay = words[1] ?? "";
  const feast = feastOfDay[monthDay];
  if (feast === undefined) {
    throw new RangeError(`No feast is known for the Islamic day "${monthDay}": add it to data/feasts.ts.`);
  }
  const mondayAfter = Array.from(wordAfter(words, "monday-after-") ?? "", Number);
  return { kind: "feast", feast, mondayAfter, ...facts, datesIn: (year) => islamicDays(year, monthDay) };
}

type DatesIn = (year: number) => readonly PlainDate[];

function fixedDates(days: readonly string[]): DatesIn {
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

/** `since-2024` and `until-2024` name the first and the last year of a rule, `except-2026` one that it skips. */
function withinYears(words: readonly string[], datesIn: DatesIn): DatesIn {
  const [since, until, except] = ["since-", "until-", "except-"].map((prefix) => wordAfter(words, prefix));
  if (since === undefined && until === undefined && except === undefined) return datesIn;
  return (year) =>
    year < Number(since ?? 0) || year > Number(until ?? 9999) || year === Number(except) ? [] : datesIn(year);
}

function wordAfter(words: readonly string[], prefix: string): string | undefined {
  return words.find((word) => word.startsWith(prefix))?.slice(prefix.length);
}

/** The Monday after a day. */
export function mondayAfter(date: PlainDate): PlainDate {
  return addDays(date, 8 - dayOfWeek(date));
}
