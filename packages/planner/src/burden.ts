import type { DatedWhen } from "@rabat-process/events";
import { instantsOf } from "@rabat-process/events";
import {
  addDays,
  type CountryCode,
  daysBetween,
  type PlainDate,
  toInstant,
} from "@rabat-process/timezones";
import { checkList } from "@rabat-process/timezones/arguments";
import { absenceOf, availabilityOf, certainly, costOf } from "./availability.ts";
import { localPeriod, type Whereabouts } from "./explanation.ts";
import { halfHourAfter, halfHourOf, halfHoursADay, startOfDay } from "./half-hours.ts";
import type { HolidayOverride } from "./holiday-overrides.ts";
import { dayOf } from "./minutes.ts";
import { checkParticipant, type ParticipantCode, zoneOf } from "./participant-code.ts";
import type { Sitting } from "./sitting.ts";

/** A meeting of the past or one that is already planned. */
export interface Meeting {
  readonly when: DatedWhen;
  /** Where all met in person: its clock is theirs. */
  readonly host?: CountryCode | undefined;
}

/** What a participant has borne or will bear over a number of meetings: 0 to 100 for each of them. */
export interface LedgerLine {
  readonly code: string;
  readonly burden: number;
}

/**
 * What a number of a half hour (see availability.ts) is for the one who bears it: 100 when it cannot come, else how hard
 * the hours are, both by their chances.
 */
export function burdenOf(number: number): number {
  const absence = absenceOf(number);
  return absence + ((certainly - absence) * costOf(number)) / 100;
}

/**
 * The ledger of some meetings. Where a meeting had days but no hours, only absences count.
 *
 * @throws RangeError when a day is in a year that is not covered, or a code is unknown.
 */
export function ledgerOf(
  codes: readonly ParticipantCode[],
  meetings: readonly Meeting[],
  overrides: readonly HolidayOverride[] = [],
): LedgerLine[] {
  checkList("codes", codes);
  checkList("meetings", meetings);
  codes.forEach(checkParticipant);
  return codes.map((code) => ({
    code,
    burden: burdenOfMeetings({ workplace: code, timeZone: zoneOf(code) }, meetings, overrides),
  }));
}

/** What somebody has borne over some meetings. */
export function burdenOfMeetings(
  who: Whereabouts,
  meetings: readonly Meeting[],
  overrides: readonly HolidayOverride[] = [],
): number {
  return meetings.reduce((sum, meeting) => sum + burdenOfMeeting(who, meeting, overrides), 0);
}

function burdenOfMeeting(
  who: Whereabouts,
  meeting: Meeting,
  overrides: readonly HolidayOverride[],
): number {
  const { when } = meeting;
  const sittings = sittingsOfWhen(when);
  if (sittings === undefined && when.precision === "day") {
    const numbers = availabilityOf(
      who.workplace,
      meeting.host,
      daysFrom(when.first, when.last),
      overrides,
    );
    const noons = numbers.filter((_, halfHour) => halfHour % halfHoursADay === halfHoursADay / 2);
    return noons.reduce((most, number) => Math.max(most, absenceOf(number)), 0);
  }
  const burdens = (sittings ?? []).map((sitting) =>
    burdenOfSitting(who, meeting, sitting, overrides),
  );
  return Math.max(0, ...burdens);
}

function burdenOfSitting(
  who: Whereabouts,
  { when, host }: Meeting,
  sitting: Sitting,
  overrides: readonly HolidayOverride[],
): number {
  const timeZone =
    when.precision === "time" ? when.timeZone : (when.dailyHours?.timeZone ?? "Etc/UTC");
  const setting = host === undefined ? { timeZone } : { timeZone, host };
  const { start, end } = localPeriod(who, setting, sitting);
  const days = daysFrom(dayOf(start), dayOf(end));
  const begin = startOfDay(dayOf(start));
  const numbers = availabilityOf(who.workplace, host, days, overrides).subarray(
    halfHourOf(start) - begin,
    halfHourAfter(end) - begin,
  );
  return burdenOf(numbers.reduce((most, number) => Math.max(most, number), 0));
}

/** When each day of something dated begins and ends; undefined where no hours were announced. */
export function sittingsOfWhen(when: DatedWhen): Sitting[] | undefined {
  if (when.precision === "time") return [instantsOf(when)];
  const { first, last, dailyHours } = when;
  if (dailyHours === undefined) return undefined;
  const { start, end, timeZone } = dailyHours;
  return daysFrom(first, last).map((date) => ({
    start: toInstant(`${date}T${start}`, timeZone),
    end: toInstant(`${date}T${end}`, timeZone),
  }));
}

/** The days from one to another, both included. */
export function daysFrom(first: PlainDate, last: PlainDate): PlainDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}
