import { dayOfWeek, type PlainDate } from "@rabat-process/timezones";
import { type Doubt, refuses } from "./certainty.ts";
import { halfHourOfDay, halfHoursADay } from "./half-hours.ts";
import { findHolidays } from "./holidays.ts";
import type { DayOff, Holiday } from "./holidays-of-year.ts";
import type { HolidayOverride } from "./holiday-overrides.ts";
import { costsOfDay, isNight } from "./office-hours.ts";
import { officeRules, type OfficeRules, weekRule, type Workplace } from "./working-time.ts";

// Whether somebody can meet in a half hour is one number, so that a year of a country is one small array: how likely
// they are away, in hundredths, above seven bits for how hard the half hour is. The greater of two such numbers of one
// day is the number of both half hours together, because the chance is the same all day long, or certain. (A half day in
// doubt has it in its hours alone: a meeting that begins before them is as hard as its hours of doubt.)

/** The chance to be away that only certainty has: at rest, on a holiday that is certain or reported, at night. */
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

/** The number of who cannot come for certain. */
export const away = toNumber(certainly, 0);

/** A holiday on one of its days. */
export interface HolidayOn {
  readonly holiday: Holiday;
  readonly day: DayOff;
}

/** What the holidays of a participant make of a day. */
export interface DayHolidays {
  /** A holiday that closes offices all day. */
  readonly closed?: HolidayOn;
  /** One that closes them for a part of it, from the earliest hour. */
  readonly halfDay?: HolidayOn;
  /** One about which there is a doubt, the likeliest. */
  readonly possible?: HolidayOn & { readonly doubt: Doubt };
}

/** The holidays of a participant by day. A day in doubt never closes, even where every guess agrees. Of guests none are known. */
export function holidaysByDay(
  place: Workplace,
  first: PlainDate,
  last: PlainDate,
  overrides: readonly HolidayOverride[],
): Map<PlainDate, DayHolidays> {
  const byDay = new Map<PlainDate, DayHolidays>();
  if (typeof place !== "string") return byDay;
  const own = overrides.filter((override) => override.code === place);
  for (const holiday of findHolidays(place, first, last, own)) {
    for (const day of holiday.days) {
      if (day.date < first || day.date > last) continue;
      byDay.set(day.date, withHoliday(byDay.get(day.date) ?? {}, { holiday, day }));
    }
  }
  return byDay;
}

function withHoliday(known: DayHolidays, found: HolidayOn): DayHolidays {
  const { certainty, chance, closesAt } = found.day;
  if (!refuses(certainty)) {
    // What is less likely than one in two hundred counts for nothing, and is not named.
    if (likelihood(found.day) === 0) return known;
    return chance > (known.possible?.day.chance ?? 0)
      ? { ...known, possible: { ...found, doubt: certainty } }
      : known;
  }
  if (closesAt === undefined) return { closed: found, ...known };
  return closesAt < (known.halfDay?.day.closesAt ?? "24:00") ? { ...known, halfDay: found } : known;
}

/** The chance of a day in doubt in hundredths; certainty is left to what is known. */
export function likelihood({ chance }: DayOff): number {
  return Math.min(Math.round(chance * 100), certainly - 1);
}

/** The half hour of the day, 0 to 47, from which a holiday closes offices. */
export function closesFrom({ closesAt = "00:00" }: DayOff): number {
  return halfHourOfDay(closesAt);
}

/**
 * The numbers of all half hours of a participant on some days in a row, on the clock where it is. `host` is the country
 * whose office hours hold there, where they are not its own.
 */
export function availabilityOf(
  place: Workplace,
  host: Workplace | undefined,
  days: readonly PlainDate[],
  overrides: readonly HolidayOverride[],
): Uint16Array {
  const numbers = new Uint16Array(days.length * halfHoursADay);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return numbers;
  const holidays = holidaysByDay(place, first, last, overrides);
  const firstWeekday = dayOfWeek(first);
  days.forEach((date, index) => {
    const weekday = ((firstWeekday - 1 + index) % 7) + 1;
    const begin = index * halfHoursADay;
    const { closed, halfDay, possible } = holidays.get(date) ?? {};
    if (closed || weekRule(place, date).restDays.includes(weekday)) {
      numbers.fill(away, begin, begin + halfHoursADay);
      return;
    }
    numbers.set(profileOf(officeRules(host ?? place, date, weekday)), begin);
    const end = begin + halfHoursADay;
    if (possible)
      addChance(numbers.subarray(begin + closesFrom(possible.day), end), likelihood(possible.day));
    if (halfDay) numbers.fill(away, begin + closesFrom(halfDay.day), end);
  });
  return numbers;
}

const profiles = new Map<string, Uint16Array>();
let latest: { readonly office: OfficeRules; readonly profile: Uint16Array } | undefined;

/** The numbers of a day on which offices are open. There are some ten such days in the world, and those of guests. */
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
  return Uint16Array.from(costsOfDay(office), (cost, ofDay) =>
    isNight(ofDay) ? away : toNumber(0, cost),
  );
}

function addChance(numbers: Uint16Array, chance: number): void {
  numbers.forEach((number, index) => {
    if (absenceOf(number) < certainly) numbers[index] = toNumber(chance, costOf(number));
  });
}
