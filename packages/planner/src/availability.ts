import { dayOfWeek, type PlainDate } from "@rabat-process/timezones";
import { dateOf, halfHoursADay } from "./half-hours.ts";
import { findHolidays, type Holiday } from "./holidays.ts";
import type { HolidayOverride } from "./holiday-overrides.ts";
import { costsOfDay, isNight } from "./office-hours.ts";
import type { ParticipantCode } from "./participant-code.ts";
import { officeRules, type OfficeRules, weekRule } from "./working-time.ts";

// Whether somebody can meet in a half hour is one number, so that a year of a country is one small array: how likely
// they are away, in hundredths, above seven bits for how hard the half hour is. The greater of two such numbers of one
// day is the number of both half hours together, because the chance is the same all day long, or certain.

/** The chance to be away that only certainty has: at rest, on a fixed or announced holiday, at night. */
export const certainly = 100;

export function absenceOf(number: number): number {
  return number >> 7;
}

export function costOf(number: number): number {
  return number & 127;
}

function toNumber(absence: number, cost: number): number {
  return (absence << 7) | cost;
}

const away = toNumber(certainly, 0);

/** What the holidays of a participant make of a day. */
export interface DayHolidays {
  /** A holiday that is certainly on this day. */
  readonly certain?: Holiday;
  /** A holiday that may be on this day, the likeliest one, and its chance: 0 to 1. */
  readonly possible?: { readonly holiday: Holiday; readonly chance: number };
}

/** The holidays of a participant by day. What is only estimated is never certain, even where every guess agrees. */
export function holidaysByDay(
  code: ParticipantCode,
  first: PlainDate,
  last: PlainDate,
  overrides: readonly HolidayOverride[],
): Map<PlainDate, DayHolidays> {
  const own = overrides.filter((override) => override.code === code);
  const byDay = new Map<PlainDate, DayHolidays>();
  for (const holiday of findHolidays(code, first, last, own)) {
    for (const { date, chance } of holiday.days) {
      const known = byDay.get(date) ?? {};
      if (holiday.status !== "estimated") byDay.set(date, { certain: holiday, ...known });
      else if (chance > (known.possible?.chance ?? 0)) {
        byDay.set(date, { ...known, possible: { holiday, chance } });
      }
    }
  }
  return byDay;
}

/** The chance of a holiday in hundredths; certainty is left to what has been announced. */
export function likelihood({ certain, possible }: DayHolidays): number {
  if (certain) return certainly;
  return possible ? Math.min(Math.round(possible.chance * 100), certainly - 1) : 0;
}

/**
 * The numbers of all half hours of a participant on the days from `firstDay`, on the clock where it is. `host` is the
 * country whose office hours hold there, where it is not its own.
 */
export function availabilityOf(
  code: ParticipantCode,
  host: ParticipantCode | undefined,
  days: readonly PlainDate[],
  overrides: readonly HolidayOverride[],
): Uint16Array {
  const numbers = new Uint16Array(days.length * halfHoursADay);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return numbers;
  const holidays = holidaysByDay(code, first, last, overrides);
  const firstWeekday = dayOfWeek(first);
  days.forEach((date, index) => {
    const weekday = ((firstWeekday - 1 + index) % 7) + 1;
    const begin = index * halfHoursADay;
    const holiday = holidays.get(date);
    const chance = holiday ? likelihood(holiday) : 0;
    if (chance === certainly || weekRule(code, date).restDays.includes(weekday)) {
      numbers.fill(away, begin, begin + halfHoursADay);
    } else {
      numbers.set(profileOf(officeRules(host ?? code, date, weekday)), begin);
      if (chance > 0) addChance(numbers.subarray(begin, begin + halfHoursADay), chance);
    }
  });
  return numbers;
}

/** The days from one half hour to another, both on the same clock. */
export function daysOf(firstHalfHour: number, lastHalfHour: number): PlainDate[] {
  const [first, last] = [firstHalfHour, lastHalfHour].map((one) => Math.floor(one / halfHoursADay));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) =>
    dateOf(((first ?? 0) + index) * halfHoursADay),
  );
}

const profiles = new Map<string, Uint16Array>();
let latest: { readonly office: OfficeRules; readonly profile: Uint16Array } | undefined;

/** The numbers of a day on which offices are open. There are some ten such days in the world. */
function profileOf(office: OfficeRules): Uint16Array {
  if (latest?.office === office) return latest.profile;
  const { rule, to, fridayBreak } = office;
  const key = `${rule.from}${to}${fridayBreak?.from ?? ""}${fridayBreak?.to ?? ""}${rule.season}`;
  const profile = profiles.get(key) ?? makeProfile(office);
  profiles.set(key, profile);
  latest = { office, profile };
  return profile;
}

function makeProfile(office: OfficeRules): Uint16Array {
  return Uint16Array.from(costsOfDay(office), (cost, ofDay) => (isNight(ofDay) ? away : toNumber(0, cost)));
}

function addChance(numbers: Uint16Array, chance: number): void {
  numbers.forEach((number, index) => {
    if (absenceOf(number) < certainly) numbers[index] = toNumber(chance, costOf(number));
  });
}
