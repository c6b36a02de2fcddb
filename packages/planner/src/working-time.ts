import { dayOfWeek, type PlainDate } from "@rabat-process/timezones";
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
import { checkDelegation, type DelegationCode } from "./delegations.ts";
import { isRamadan } from "./islamic-dates.ts";

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

/**
 * When the administration of a country works on a day: its weekly rest, its office hours of the season, and the evidence
 * for both. `assumed` marks what no source settles.
 *
 * @throws RangeError when `code` is neither one of the 57 countries nor `EU` or `ECOWAS`, `date` no day, or its year is not covered.
 */
export function workingDay(code: DelegationCode, date: PlainDate): WorkingDay {
  checkDelegation(code);
  const weekday = dayOfWeek(date);
  checkCovered(date);
  const week = latestRule(weeks[code], date) ?? usualWeek;
  const rest = evidenceOf(week);
  if (week.restDays.includes(weekday)) return { isRestDay: true, rest };
  const rule = hoursRule(code, date);
  const to = weekday === friday && rule.fridayTo !== undefined ? rule.fridayTo : rule.to;
  const hours = { from: rule.from, to, ...hoursEvidence(code, rule, date) };
  const fridayBreak = weekday === friday ? fridayBreaks[code] : undefined;
  const working = { isRestDay: false as const, rest, hours, season: rule.season };
  return fridayBreak ? { ...working, fridayBreak: toBreak(fridayBreak) } : working;
}

function hoursRule(code: DelegationCode, date: PlainDate): HoursRule {
  const rules = officeHours[code] ?? [];
  const month = Number(date.slice(5, 7));
  const of = (season: HoursRule["season"]): HoursRule | undefined =>
    latestRule(
      rules.filter((rule) => rule.season === season && (rule.months?.includes(month) ?? true)),
      date,
    );
  return (isRamadan(date) ? of("ramadan") : undefined) ?? of("summer") ?? of("regular") ?? usualHours;
}

/** Hours of Ramadan are decreed for one year; for another they are only likely. */
function hoursEvidence(code: DelegationCode, rule: HoursRule, date: PlainDate): Evidence {
  const isOtherYear = rule.season === "ramadan" && ramadanHoursYears[code] !== Number(date.slice(0, 4));
  return { source: rule.source, assumed: rule.assumed || isOtherYear };
}

/** The last rule, in the order of the data, that had begun. */
function latestRule<Rule extends WeekRule | HoursRule>(
  rules: readonly Rule[] | undefined,
  date: PlainDate,
): Rule | undefined {
  return rules?.findLast(({ since }) => since === undefined || since <= date);
}

function evidenceOf({ source, assumed }: Evidence): Evidence {
  return { source, assumed };
}

function toBreak({ from, to, source, assumed }: FridayBreak): Hours & Evidence {
  return { from, to, source, assumed };
}
