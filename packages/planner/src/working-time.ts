import { dayOfWeek, type PlainDate } from "@rabat-process/timezones";
import { checkDay } from "./check-values.ts";
import { checkCovered } from "./covered-years.ts";
import {
  type Evidence,
  type FridayBreak,
  fridayBreaks,
  type HoursRule,
  officeHours,
  ramadanHoursYears,
  usualHours,
  usualWeek,
  type WeekRule,
  weeks,
} from "./data/working-weeks.ts";
import { checkParticipant, type ParticipantCode } from "./participant-code.ts";
import { isDayOfRamadan } from "./islamic-dates.ts";

export type { Evidence };

/** From when to when, as the clocks of the place show it: `HH:MM`, `to` exclusive. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** When the administration of a country works on a day, public holidays left aside. */
export type WorkingDay =
  | { readonly isRestDay: true; readonly rest: Evidence }
  | {
      readonly isRestDay: false;
      readonly rest: Evidence;
      readonly hours: Hours & Evidence;
      readonly season: "regular" | "ramadan" | "summer";
      /** Time off for the Friday prayer, where offices stay open on Fridays. */
      readonly fridayBreak?: Hours & Evidence;
    };

const friday = 5;

/** What the rules say of a day on which offices are open. */
export interface OfficeRules {
  readonly rule: HoursRule;
  readonly to: string;
  readonly fridayBreak?: FridayBreak;
}

/** The working time of somebody who has no record: an observer, or a guest as the request has them. */
export interface OwnOffice {
  readonly week: WeekRule;
  readonly office: OfficeRules;
}

/** Whose rest days, office hours and holidays are meant: those of a record, or somebody's own. */
export type Workplace = ParticipantCode | OwnOffice;

/**
 * When the administration of a country works on a day: its weekly rest, its office hours of the season, and the evidence
 * for both. `assumed` marks what no source settles.
 *
 * @throws RangeError when `code` is neither one of the 57 countries nor `EU` or `ECOWAS`, `date` no day, or its year is
 *   not covered.
 */
export function workingDay(code: ParticipantCode, date: PlainDate): WorkingDay {
  checkParticipant(code);
  checkDay("date", date);
  const weekday = dayOfWeek(date);
  checkCovered(date);
  const week = weekRule(code, date);
  const rest = { source: week.source, assumed: week.assumed };
  if (week.restDays.includes(weekday)) return { isRestDay: true, rest };
  const { rule, to, fridayBreak } = officeRules(code, date, weekday);
  const hours = { from: rule.from, to, ...hoursEvidence(code, rule, date) };
  const working = { isRestDay: false as const, rest, hours, season: rule.season };
  return fridayBreak ? { ...working, fridayBreak } : working;
}

const usualOffice: OfficeRules = { rule: usualHours, to: usualHours.to };

/** The rest days of a place as they are on a day. */
export function weekRule(place: Workplace, date: PlainDate): WeekRule {
  if (typeof place !== "string") return place.week;
  return latestRule(weeks[place], date) ?? usualWeek;
}

/** The office hours of a place on a day that is none of rest. */
export function officeRules(place: Workplace, date: PlainDate, weekday: number): OfficeRules {
  if (typeof place !== "string") return place.office;
  const rule = hoursRule(place, date);
  const fridayBreak = weekday === friday ? fridayBreaks[place] : undefined;
  if (rule === usualHours && fridayBreak === undefined) return usualOffice;
  if (weekday !== friday) return { rule, to: rule.to };
  return { rule, to: rule.fridayTo ?? rule.to, ...(fridayBreak && { fridayBreak }) };
}

function hoursRule(code: ParticipantCode, date: PlainDate): HoursRule {
  const rules = officeHours[code];
  if (rules === undefined) return usualHours;
  const month = Number(date.slice(5, 7));
  const of = (season: HoursRule["season"]): HoursRule | undefined =>
    latestRule(
      rules.filter((rule) => rule.season === season && (rule.months?.includes(month) ?? true)),
      date,
    );
  return (
    (isDayOfRamadan(date) ? of("ramadan") : undefined) ??
    of("summer") ??
    of("regular") ??
    usualHours
  );
}

/** Hours of Ramadan are decreed for one year; for another they are only likely. */
export function hoursEvidence(place: Workplace, rule: HoursRule, date: PlainDate): Evidence {
  const decreed = typeof place === "string" ? ramadanHoursYears[place] : undefined;
  const isOtherYear = rule.season === "ramadan" && decreed !== Number(date.slice(0, 4));
  return { source: rule.source, assumed: rule.assumed || isOtherYear };
}

/** The last rule, in the order of the data, that had begun. */
function latestRule<Rule extends WeekRule | HoursRule>(
  rules: readonly Rule[] | undefined,
  date: PlainDate,
): Rule | undefined {
  return rules?.findLast(({ since }) => since === undefined || since <= date);
}
