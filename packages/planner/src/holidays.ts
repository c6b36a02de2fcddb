import { addDays, type BilingualName, daysBetween, type PlainDate } from "@rabat-process/timezones";
import { checkDay } from "./check-values.ts";
import { checkCovered } from "./covered-years.ts";
import { type Feast, feasts } from "./data/feasts.ts";
import { checkParticipant, type ParticipantCode } from "./participant-code.ts";
import { checkOverrides, type HolidayOverride } from "./holiday-overrides.ts";
import { type Holiday, holidaysOfYear } from "./holidays-of-year.ts";

/** How far from its likeliest day an announced feast may lie and still be the same feast. */
const sameFeastDays = 5;

/** A holiday, or what is off in its place, belongs to a period although it begins so many days before or after it. */
const longestDays = 15;

/**
 * The public holidays of a country that may have a day in a period, in their order.
 *
 * @throws RangeError when `code` is neither one of the 57 countries nor `EU` or `ECOWAS`, a day is none or its year is not covered, `last` comes
 *   before `first`, or an override is wrong.
 */
export function holidaysBetween(
  code: ParticipantCode,
  first: PlainDate,
  last: PlainDate,
  overrides: readonly HolidayOverride[] = [],
): Holiday[] {
  checkParticipant(code);
  checkDay("first", first);
  checkDay("last", last);
  if (daysBetween(first, last) < 0) {
    throw new RangeError(
      `The last day ${last} comes before the first, ${first}: expected it on or after that day.`,
    );
  }
  checkCovered(first);
  checkCovered(last);
  checkOverrides(overrides);
  const own = overrides.filter((override) => override.code === code);
  return findHolidays(code, first, last, own).filter(({ days }) =>
    days.some(({ date }) => first <= date && date <= last),
  );
}

/** As {@link holidaysBetween}, with some neighbours, and without any check. */
export function findHolidays(
  code: ParticipantCode,
  first: PlainDate,
  last: PlainDate,
  own: readonly HolidayOverride[],
): Holiday[] {
  const from = addDays(first, -longestDays);
  const to = addDays(last, longestDays);
  const found: Holiday[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    found.push(...holidaysOfYear(code, year, (date) => date >= from && date <= to));
  }
  return applyOverrides(code, found, own).sort(compareHolidays);
}

function applyOverrides(
  code: ParticipantCode,
  found: Holiday[],
  own: readonly HolidayOverride[],
): Holiday[] {
  let holidays = found;
  for (const override of own) {
    if (override.kind === "working-day") {
      holidays = holidays.flatMap((holiday) => withoutDay(holiday, override.date));
    } else if (override.kind === "feast") {
      const { feast, first } = override;
      holidays = holidays.filter((holiday) => !isSameFeast(holiday, feast, first));
      holidays.push(announcedHoliday(code, feasts[feast].name, override));
    } else {
      holidays = [...holidays, announcedHoliday(code, override.name, override)];
    }
  }
  return holidays;
}

function announcedHoliday(
  code: ParticipantCode,
  name: BilingualName,
  override: Extract<HolidayOverride, { readonly first: PlainDate }>,
): Holiday {
  const { first, last, source } = override;
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => ({
    date: addDays(first, index),
    chance: 1,
    certainty: "certain" as const,
  }));
  const feast = override.kind === "feast" ? { feast: override.feast } : {};
  return { code, name, first, last, days, isSubstitute: false, ...feast, source };
}

function isSameFeast(holiday: Holiday, feast: Feast, first: PlainDate): boolean {
  return holiday.feast === feast && Math.abs(daysBetween(holiday.first, first)) <= sameFeastDays;
}

function withoutDay(holiday: Holiday, date: PlainDate): Holiday[] {
  const days = holiday.days.filter((day) => day.date !== date);
  if (days.length === holiday.days.length) return [holiday];
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? [{ ...holiday, days, first: first.date, last: last.date }] : [];
}

function compareHolidays(a: Holiday, b: Holiday): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.name.en !== b.name.en) return a.name.en < b.name.en ? -1 : 1;
  return Number(a.isSubstitute) - Number(b.isSubstitute);
}
