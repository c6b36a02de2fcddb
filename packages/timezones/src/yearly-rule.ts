import { daysInMonth, epochDayFromCivil, weekdayOfEpochDay } from "./plain-date.ts";

/** A clock setting: its distance to UTC and the letters tzdb gives it. */
export interface ClockSetting {
  readonly offsetSeconds: number;
  readonly abbreviation: string;
}

/** One of the two settings of a zone that changes its clocks every year, and when it begins. */
export interface YearlyChange {
  /** Minutes east of UTC while it holds. */
  readonly offsetMinutes: number;
  /** What tzdb prints while it holds, such as `CEST`. */
  readonly abbreviation: string;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 4 for the first to the fourth such weekday of the month, -1 for the last one. */
  readonly week: 1 | 2 | 3 | 4 | -1;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /**
   * When it begins, in minutes after midnight on the clock that ends: 120 is 02:00. Negative, or 1440 and more, where
   * the change falls on a neighbouring day (Nuuk: -60 on the last Sunday of March is Saturday at 23:00).
   */
  readonly minutesAfterMidnight: number;
}

/** One of the two changes of every year. */
interface YearlySetting {
  readonly setting: ClockSetting;
  readonly change: YearlyChange;
}

/** The two changes of every year. */
export interface RuleOfYears {
  readonly standard: YearlySetting;
  readonly daylight: YearlySetting;
}

/** A moment (Unix seconds) and the setting that begins then. */
export interface Change {
  readonly at: number;
  readonly setting: ClockSetting;
}

/**
 * Reads `1 CET=60,10,-1,7,180 CEST=120,3,-1,7,120`: after a digit that is not for here, for each of the two the setting,
 * month, week, weekday and minutes after midnight. Undefined for an empty text.
 */
export function decodeRuleOfYears(text: string): RuleOfYears | undefined {
  const [, standard, daylight] = text.split(" ");
  return standard && daylight
    ? { standard: decodeHalf(standard), daylight: decodeHalf(daylight) }
    : undefined;
}

function decodeHalf(text: string): YearlySetting {
  const [settingText = "", month, week, weekday, minutes] = text.split(",");
  const setting = decodeSetting(settingText);
  return {
    setting,
    change: {
      offsetMinutes: setting.offsetSeconds / 60,
      abbreviation: setting.abbreviation,
      month: Number(month),
      week: Number(week) as YearlyChange["week"],
      weekday: Number(weekday),
      minutesAfterMidnight: Number(minutes),
    },
  };
}

/** Reads `CET=60`, an abbreviation and the minutes east of UTC, with a fraction where there were seconds. */
export function decodeSetting(text: string): ClockSetting {
  const [abbreviation = "", minutes] = text.split("=");
  return { abbreviation, offsetSeconds: Math.round(Number(minutes) * 60) };
}

/** The two changes of a year, in the order in which they happen. */
export function changesOfYear({ standard, daylight }: RuleOfYears, year: number): Change[] {
  return [changeTo(daylight, standard, year), changeTo(standard, daylight, year)].sort(
    (one, other) => one.at - other.at,
  );
}

function changeTo({ setting, change }: YearlySetting, before: YearlySetting, year: number): Change {
  return { at: startOf(change, year) - before.setting.offsetSeconds, setting };
}

/** The wall time of the start, in seconds since 1970-01-01T00:00 of the same clock. */
function startOf(start: YearlyChange, year: number): number {
  const fromDay = start.week === -1 ? daysInMonth(year, start.month) - 6 : start.week * 7 - 6;
  const epochDay = epochDayFromCivil(year, start.month, fromDay);
  const untilWeekday = (start.weekday - weekdayOfEpochDay(epochDay) + 7) % 7;
  return (epochDay + untilWeekday) * 86_400 + start.minutesAfterMidnight * 60;
}
