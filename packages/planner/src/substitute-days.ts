import { addDays, dayOfWeek, type PlainDate } from "@rabat-process/timezones";
import type { SubstituteRule } from "./data/substitutes.ts";
import type { FixedRule, HolidayRule } from "./holiday-rules.ts";

/** A day off in place of a holiday that fell on a rest day. */
export interface SubstituteDay {
  readonly date: PlainDate;
  readonly of: FixedRule;
}

/**
 * The days of a year that are off because a holiday fell on a Saturday or Sunday: the next day that is neither one of
 * these nor a holiday, nor taken by an earlier one.
 */
export function substituteDays(
  { weekdays, only }: SubstituteRule,
  rules: readonly HolidayRule[],
  year: number,
): SubstituteDay[] {
  const holidays = rules.flatMap((rule) => (rule.kind === "fixed" ? daysOf(rule, year) : []));
  const taken = new Set(holidays.map(({ date }) => date));
  const lost = holidays.filter(
    ({ date, of }) =>
      weekdays.includes(dayOfWeek(date)) && !of.followsEaster && (only?.includes(of.name.en) ?? true),
  );
  return lost.toSorted(compareDates).map(({ date, of }) => {
    let next = addDays(date, 1);
    while (taken.has(next) || dayOfWeek(next) >= 6) next = addDays(next, 1);
    taken.add(next);
    return { date: next, of };
  });
}

function daysOf(rule: FixedRule, year: number): SubstituteDay[] {
  return rule
    .datesIn(year)
    .flatMap((first) =>
      Array.from({ length: rule.length }, (_, index) => ({ date: addDays(first, index), of: rule })),
    );
}

function compareDates(one: SubstituteDay, other: SubstituteDay): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
}
