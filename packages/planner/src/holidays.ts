import {
  addDays,
  type BilingualName,
  dayOfWeek,
  daysBetween,
  type PlainDate,
} from "@rabat-process/timezones";
import { checkCovered } from "./covered-years.ts";
import { feasts, type Shifts } from "./data/feasts.ts";
import { substitutes } from "./data/substitutes.ts";
import { checkParticipant, type ParticipantCode } from "./participant-code.ts";
import { checkOverrides, type HolidayOverride } from "./holiday-overrides.ts";
import { type FeastRule, type FixedRule, holidayRules, mondayAfter } from "./holiday-rules.ts";
import { substituteDays } from "./substitute-days.ts";

/** A public holiday of a country or a closure of an organisation, or several days in a row that belong together. */
export interface Holiday {
  readonly code: ParticipantCode;
  readonly name: BilingualName;
  /** Its first and last day; the likeliest ones where it is estimated. */
  readonly first: PlainDate;
  readonly last: PlainDate;
  /**
   * `fixed`: the law gives the day. `estimated`: the moon decides, see `days`. `announced`: it was estimated, and the
   * government has said when.
   */
  readonly status: "fixed" | "estimated" | "announced";
  /** Each day that may be off, with the chance that it is: 0 to 1, in thousandths. */
  readonly days: readonly DayOff[];
  /** A day off in place of a holiday that falls on a rest day. */
  readonly isSubstitute: boolean;
  readonly source: string;
}

export interface DayOff {
  readonly date: PlainDate;
  readonly chance: number;
}

/** How far from its likeliest day an announced feast may lie and still be the same feast. */
const sameFeastDays = 5;

/** A holiday belongs to a period although it began before it. */
const longestDays = 10;

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

function holidaysOfYear(
  code: ParticipantCode,
  year: number,
  isNear: (date: PlainDate) => boolean,
): readonly Holiday[] {
  const rules = holidayRules(code);
  const holidays = rules.flatMap((rule) =>
    rule
      .datesIn(year)
      .filter(isNear)
      .flatMap((date) =>
        rule.kind === "fixed" ? [fixedHoliday(code, rule, date)] : feastHolidays(code, rule, date),
      ),
  );
  const substitute = substitutes[code];
  if (substitute === undefined) return holidays;
  const inPlace = substituteDays(substitute, rules, year).filter(({ date }) => isNear(date));
  return [
    ...holidays,
    ...inPlace.map(({ date, of }) => {
      const facts = { code, name: of.name, first: date, length: 1, status: "fixed" as const };
      return certainHoliday({ ...facts, isSubstitute: true, source: substitute.source });
    }),
  ];
}

function fixedHoliday(code: ParticipantCode, rule: FixedRule, first: PlainDate): Holiday {
  const { name, isSubstitute, source } = rule;
  return certainHoliday({ code, name, isSubstitute, source, first, length: rule.length, status: "fixed" });
}

function certainHoliday(facts: {
  code: ParticipantCode;
  name: BilingualName;
  first: PlainDate;
  length: number;
  status: "fixed" | "announced";
  isSubstitute: boolean;
  source: string;
}): Holiday {
  const { length, ...rest } = facts;
  const days = Array.from({ length }, (_, index) => ({ date: addDays(facts.first, index), chance: 1 }));
  return { ...rest, last: addDays(facts.first, length - 1), days };
}

/** A feast, and the Monday after it where that may be off in its place. */
function feastHolidays(code: ParticipantCode, rule: FeastRule, likeliest: PlainDate): Holiday[] {
  const { name, shifts } = feasts[rule.feast];
  const facts = { code, name, status: "estimated" as const, source: rule.source };
  const starts = shifts.map((_, index) => addDays(likeliest, index - 1));
  const days = starts.flatMap((start) =>
    Array.from({ length: rule.length }, (_, index) => addDays(start, index)),
  );
  const mondays = starts.map((start) =>
    rule.mondayAfter.includes(dayOfWeek(start)) ? [mondayAfter(start)] : [],
  );
  const feast = {
    ...facts,
    first: likeliest,
    last: addDays(likeliest, rule.length - 1),
    days: chancesOf(
      days,
      (date) => starts.map((start) => start <= date && date <= addDays(start, rule.length - 1)),
      shifts,
    ),
    isSubstitute: false,
  };
  const monday = mondays.flat()[0];
  if (monday === undefined) return [feast];
  const substituteDays = chancesOf(
    mondays.flat(),
    (date) => mondays.map((list) => list.includes(date)),
    shifts,
  );
  return [feast, { ...facts, first: monday, last: monday, days: substituteDays, isSubstitute: true }];
}

/** The chance of each day: that of all beginnings of the feast which make it a day off. */
function chancesOf(
  dates: readonly PlainDate[],
  isOffFor: (date: PlainDate) => readonly boolean[],
  shifts: Shifts,
): DayOff[] {
  return [...new Set(dates)].sort().map((date) => {
    const isOff = isOffFor(date);
    const thousandths = shifts.reduce((sum, weight, index) => sum + (isOff[index] === true ? weight : 0), 0);
    return { date, chance: thousandths / 1000 };
  });
}

function applyOverrides(code: ParticipantCode, found: Holiday[], own: readonly HolidayOverride[]): Holiday[] {
  let holidays = found;
  for (const override of own) {
    if (override.kind === "working-day") {
      holidays = holidays.flatMap((holiday) => withoutDay(holiday, override.date));
    } else {
      const { first, last, source } = override;
      const length = daysBetween(first, last) + 1;
      const status = override.kind === "feast" ? "announced" : "fixed";
      const name = override.kind === "feast" ? feasts[override.feast].name : override.name;
      if (override.kind === "feast")
        holidays = holidays.filter((holiday) => !isSameFeast(holiday, name, first));
      holidays = [
        ...holidays,
        certainHoliday({ code, name, first, length, status, isSubstitute: false, source }),
      ];
    }
  }
  return holidays;
}

function isSameFeast(holiday: Holiday, name: BilingualName, first: PlainDate): boolean {
  return (
    holiday.status === "estimated" &&
    holiday.name.en === name.en &&
    Math.abs(daysBetween(holiday.first, first)) <= sameFeastDays
  );
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
