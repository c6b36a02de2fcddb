import { daysInMonth, epochDayFromCivil, weekdayOfEpochDay } from "./plain-date.ts";

/** A clock setting: its distance to UTC and the letters tzdb gives it. */
export interface ClockSetting {
  readonly offsetSeconds: number;
  readonly abbreviation: string;
}

/** When in a year a setting begins, read off the clock that ends. */
export interface YearlyStart {
  readonly month: number;
  /** 1 to 4, or -1 for the last one of the month. */
  readonly week: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** May be negative or beyond a day: "26:00 on Thursday" is how a tz rule says "Friday at 2, whichever its date". */
  readonly secondsAfterMidnight: number;
}

export interface Footer {
  readonly standard: ClockSetting & YearlyStart;
  readonly daylight: ClockSetting & YearlyStart;
}

/** A moment (Unix seconds) and the setting that begins then. */
export interface Change {
  readonly at: number;
  readonly setting: ClockSetting;
}

const footerPattern =
  /^(?<standard>[A-Za-z]+|<[^>]+>)(?<standardWest>[-+\d:]+)(?<daylight>[A-Za-z]+|<[^>]+>)(?<daylightWest>[-+\d:]*),(?<toDaylight>[^,]+),(?<toStandard>[^,]+)$/;
const startPattern = /^M(?<month>\d+)\.(?<week>\d)\.(?<weekday>\d)(?:\/(?<time>[-+\d:]+))?$/;

/**
 * Reads a TZ string of POSIX with the extension of RFC 9636, such as `CET-1CEST,M3.5.0,M10.5.0/3`, that has two
 * changes a year. Only the form that names a weekday of a month is read; no zone uses another one today, and the
 * generator stops when one does.
 *
 * @throws RangeError for any other text.
 */
export function parseFooter(text: string): Footer {
  const parts = footerPattern.exec(text)?.groups;
  if (!parts) throw unreadable(text);
  const standardSeconds = 0 - parseClock(parts["standardWest"] ?? "");
  const west = parts["daylightWest"] ?? "";
  return {
    standard: {
      offsetSeconds: standardSeconds,
      abbreviation: (parts["standard"] ?? "").replace(/[<>]/g, ""),
      ...parseStart(parts["toStandard"] ?? "", text),
    },
    daylight: {
      offsetSeconds: west === "" ? standardSeconds + 3600 : 0 - parseClock(west),
      abbreviation: (parts["daylight"] ?? "").replace(/[<>]/g, ""),
      ...parseStart(parts["toDaylight"] ?? "", text),
    },
  };
}

function parseStart(text: string, footer: string): YearlyStart {
  const parts = startPattern.exec(text)?.groups;
  if (!parts) throw unreadable(footer);
  const week = Number(parts["week"]);
  const weekday = Number(parts["weekday"]);
  return {
    month: Number(parts["month"]),
    week: week === 5 ? -1 : week,
    weekday: weekday === 0 ? 7 : weekday,
    secondsAfterMidnight: parseClock(parts["time"] ?? "2"),
  };
}

/** `3`, `-1`, `2:45` or `0:44:30` as seconds. Subtracts from 0 where a minus sign would make a -0 of midnight. */
function parseClock(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[-+]/, "").split(":").map(Number);
  const size = hours * 3600 + minutes * 60 + seconds;
  return text.startsWith("-") ? 0 - size : size;
}

function unreadable(text: string): RangeError {
  return new RangeError(
    `Cannot read the rule ${JSON.stringify(text)} of the tz data: expected two changes a year on a weekday of a month, ` +
      `such as "CET-1CEST,M3.5.0,M10.5.0/3".`,
  );
}

/** The two changes of a year, in the order in which they happen. */
export function changesOfYear(footer: Footer, year: number): readonly [Change, Change] {
  const toDaylight = {
    at: startOfSetting(footer.daylight, year) - footer.standard.offsetSeconds,
    setting: footer.daylight,
  };
  const toStandard = {
    at: startOfSetting(footer.standard, year) - footer.daylight.offsetSeconds,
    setting: footer.standard,
  };
  return toDaylight.at < toStandard.at ? [toDaylight, toStandard] : [toStandard, toDaylight];
}

/** The wall time of the start, in seconds since 1970-01-01T00:00 of the same clock. */
function startOfSetting(start: YearlyStart, year: number): number {
  const fromDay = start.week === -1 ? daysInMonth(year, start.month) - 6 : start.week * 7 - 6;
  const epochDay = epochDayFromCivil(year, start.month, fromDay);
  const untilWeekday = (start.weekday - weekdayOfEpochDay(epochDay) + 7) % 7;
  return (epochDay + untilWeekday) * 86_400 + start.secondsAfterMidnight;
}
