import { dayOfWeek, type PlainDate, type PlainDateTime } from "@rabat-process/timezones";
import { closesFrom, type DayHolidays, type HolidayOn, likelihood } from "./availability.ts";
import type { Doubt } from "./certainty.ts";
import { dateOf, halfHoursADay } from "./half-hours.ts";
import type { Holiday } from "./holidays-of-year.ts";
import { halfHoursOutside, isNight, isPrayer } from "./office-hours.ts";
import {
  type Evidence,
  type Hours,
  hoursEvidence,
  officeRules,
  type OfficeRules,
  weekRule,
  type Workplace,
} from "./working-time.ts";

/** What speaks against a meeting for one participant on one day, on its own clock, with the evidence. */
export type Obstacle = Evidence & { readonly date: PlainDate } & (
    | ({ readonly kind: "holiday" } & Closure)
    /** `chance` is that of this day, above 0 and below 1. */
    | ({
        readonly kind: "possible-holiday";
        readonly doubt: Doubt;
        readonly chance: number;
      } & Closure)
    | { readonly kind: "rest-day" }
    /** A busy time of the request: from when to when, on the participant's own clock. */
    | { readonly kind: "busy"; readonly start: PlainDateTime; readonly end: PlainDateTime }
    /** Before 07:00 or after 21:00. */
    | { readonly kind: "night" }
    /** `hours` are the office hours that it leaves; `friday-closing` where they end early on Fridays. */
    | { readonly kind: "out-of-hours" | "friday-closing"; readonly hours: Hours }
    /** `hours` are the time off for prayer. */
    | { readonly kind: "friday-prayer"; readonly hours: Hours }
    /** `hours` are those of Ramadan. */
    | { readonly kind: "ramadan"; readonly hours: Hours }
  );

interface Closure {
  readonly holiday: Holiday;
  /** When offices close on a half day. */
  readonly closesAt?: string;
}

export type ObstacleKind = Obstacle["kind"];

/** A part of a day: half hours of the day, 0 to 48, `to` exclusive. */
export interface PartOfDay {
  readonly date: PlainDate;
  readonly from: number;
  readonly to: number;
}

/** Who meets, and whose office hours hold where it is. */
export interface Attendance {
  readonly workplace: Workplace;
  readonly hoursOf: Workplace;
  readonly holidays: ReadonlyMap<PlainDate, DayHolidays>;
}

/** The obstacles of a part of a day; of a whole day whose hours are not known, without those that depend on them. */
export function obstaclesOn(
  attendance: Attendance,
  part: PartOfDay,
  areHoursKnown = true,
): Obstacle[] {
  const { date, from, to } = part;
  const away = absences(attendance, part);
  if (away.some(({ kind }) => kind !== "possible-holiday")) return away;
  const office = officeRules(attendance.hoursOf, date, dayOfWeek(date));
  const within = Array.from({ length: to - from }, (_, index) => from + index);
  const evidence = hoursEvidence(attendance.hoursOf, office.rule, date);
  const found = areHoursKnown
    ? leftHours(office, within, date, evidence)
    : earlyClosing(office, date, evidence);
  return [...away, ...found, ...prayer(office, within, date), ...ramadan(office, date, evidence)];
}

function absences({ workplace, holidays }: Attendance, { date, to }: PartOfDay): Obstacle[] {
  const found: Obstacle[] = [];
  const { closed, halfDay, possible } = holidays.get(date) ?? {};
  if (closed) found.push({ kind: "holiday", ...closure(closed), assumed: false });
  else if (halfDay && to > closesFrom(halfDay.day)) {
    found.push({ kind: "holiday", ...closure(halfDay), assumed: false });
  }
  const week = weekRule(workplace, date);
  if (week.restDays.includes(dayOfWeek(date))) {
    found.push({ kind: "rest-day", date, source: week.source, assumed: week.assumed });
  }
  if (found.length > 0 || possible === undefined || to <= closesFrom(possible.day)) return found;
  const chance = likelihood(possible.day) / 100;
  return [
    {
      kind: "possible-holiday",
      ...closure(possible),
      doubt: possible.doubt,
      chance,
      assumed: true,
    },
  ];
}

function closure({
  holiday,
  day: { date, closesAt },
}: HolidayOn): Closure & { date: PlainDate; source: string } {
  return { holiday, ...(closesAt && { closesAt }), date, source: holiday.source };
}

function leftHours(
  office: OfficeRules,
  within: readonly number[],
  date: PlainDate,
  evidence: Evidence,
): Obstacle[] {
  if (within.some(isNight)) {
    return [
      {
        kind: "night",
        date,
        source: "our rule: nobody meets before 07:00 or after 21:00",
        assumed: false,
      },
    ];
  }
  if (!within.some((ofDay) => halfHoursOutside(office, ofDay) > 0)) return [];
  const { rule, to } = office;
  const hours = { from: rule.from, to };
  const isEarly =
    to !== rule.to && !within.some((ofDay) => halfHoursOutside({ rule, to: rule.to }, ofDay) > 0);
  return [{ kind: isEarly ? "friday-closing" : "out-of-hours", hours, date, ...evidence }];
}

function earlyClosing({ rule, to }: OfficeRules, date: PlainDate, evidence: Evidence): Obstacle[] {
  return to === rule.to
    ? []
    : [{ kind: "friday-closing", hours: { from: rule.from, to }, date, ...evidence }];
}

function prayer(office: OfficeRules, within: readonly number[], date: PlainDate): Obstacle[] {
  if (!office.fridayBreak || !within.some((ofDay) => isPrayer(office, ofDay))) return [];
  const { from, to, source, assumed } = office.fridayBreak;
  return [{ kind: "friday-prayer", hours: { from, to }, date, source, assumed }];
}

function ramadan({ rule, to }: OfficeRules, date: PlainDate, evidence: Evidence): Obstacle[] {
  return rule.season === "ramadan"
    ? [{ kind: "ramadan", hours: { from: rule.from, to }, date, ...evidence }]
    : [];
}

/** The parts of days between two half hours of a clock, the second exclusive. */
export function partsOfDays(begin: number, end: number): PartOfDay[] {
  const parts: PartOfDay[] = [];
  for (let from = begin; from < end;) {
    const startOfDay = Math.floor(from / halfHoursADay) * halfHoursADay;
    const to = Math.min(end, startOfDay + halfHoursADay);
    parts.push({ date: dateOf(from), from: from - startOfDay, to: to - startOfDay });
    from = to;
  }
  return parts;
}
