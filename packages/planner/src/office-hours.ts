import { halfHourOfDay, halfHoursADay } from "./half-hours.ts";
import type { OfficeRules } from "./working-time.ts";

/**
 * How hard a half hour is for somebody who is asked to meet in it: 0 within office hours, up to 100. A delegation that
 * cannot come is no cost but an absence.
 */
const costs = {
  /** The first half hour before or after office hours; each further one costs `perHalfHour` more. */
  outOfHours: 25,
  perHalfHour: 10,
  mostOutOfHours: 95,
  fridayPrayer: 30,
  /** Within the short hours of Ramadan: people fast. */
  ramadan: 10,
  most: 100,
} as const;

/** Nobody is asked to meet before 07:00 or after 21:00 on their own clock. */
const nightEnds = halfHourOfDay("07:00");
const nightBegins = halfHourOfDay("21:00");

/** Says whether a half hour of the day, 0 to 47, lies in the night. */
export function isNight(ofDay: number): boolean {
  return ofDay < nightEnds || ofDay >= nightBegins;
}

/** How many half hours a half hour of the day lies before or after office hours; 0 within. */
export function halfHoursOutside({ rule, to }: OfficeRules, ofDay: number): number {
  const [begin, end] = [halfHourOfDay(rule.from), halfHourOfDay(to)];
  if (ofDay < begin) return begin - ofDay;
  return ofDay >= end ? ofDay - end + 1 : 0;
}

/** Says whether a half hour of the day lies in the time off for the Friday prayer. */
export function isPrayer({ fridayBreak }: OfficeRules, ofDay: number): boolean {
  if (fridayBreak === undefined) return false;
  return halfHourOfDay(fridayBreak.from) <= ofDay && ofDay < halfHourOfDay(fridayBreak.to);
}

/** The cost of each half hour of a day on which offices are open, outside of the night. */
export function costsOfDay(office: OfficeRules): readonly number[] {
  return Array.from({ length: halfHoursADay }, (_, ofDay) => costOf(office, ofDay));
}

function costOf(office: OfficeRules, ofDay: number): number {
  const outside = halfHoursOutside(office, ofDay);
  if (outside > 0) {
    return Math.min(costs.outOfHours + (outside - 1) * costs.perHalfHour, costs.mostOutOfHours);
  }
  return (
    (isPrayer(office, ofDay) ? costs.fridayPrayer : 0) +
    (office.rule.season === "ramadan" ? costs.ramadan : 0)
  );
}
