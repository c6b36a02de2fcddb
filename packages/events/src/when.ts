import {
  addDays,
  isPlainDate,
  isPlainDateTime,
  isTimeZoneId,
  resolveWallTime,
  toInstant,
} from "@rabat-process/timezones";
import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import { checkObject, checkText } from "@rabat-process/timezones/arguments";
import * as z from "zod";
import { Text } from "./text.ts";

/** A day of the Gregorian calendar. */
export const Day = z
  .custom<PlainDate>((value) => typeof value === "string" && isPlainDate(value), {
    error: "expected a day of the calendar such as 2021-01-21",
  })
  .meta({
    type: "string",
    format: "date",
    pattern: String.raw`^(19[7-9]\d|[2-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`,
  });

/** What a clock on the wall shows: date and time to the minute, without a zone. */
export const WallTime = z
  .custom<PlainDateTime>((value) => isPlainDateTime(value) && value.length === 16, {
    error: "expected what the clock on the wall shows, such as 2020-09-16T14:00 (no Z, no offset)",
  })
  .meta({
    type: "string",
    pattern: String.raw`^(19[7-9]\d|[2-9]\d{3})-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$`,
  });

/** A place's rules for its clocks, by the name that tzdb gives them. */
export const Zone = z
  .custom<string>((value) => typeof value === "string" && isTimeZoneId(value), {
    error: "expected an IANA time zone such as Africa/Douala (no abbreviation, no offset)",
  })
  .meta({ type: "string", examples: ["Africa/Douala", "Europe/Brussels"] });

/** How far into its month or year something is expected: "early December 2020", "early 2027". */
const Part = z.enum(["early", "middle", "late"]);
export type Part = z.infer<typeof Part>;

/** What was printed about the date, kept as evidence: "14.00-15.45", "Brussels time", "at a future date". */
const printed = Text.optional();

/** A time of day such as 09:00. */
const TimeOfDay = z
  .custom<`${number}:${number}`>(
    (value) => typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
    {
      error: "expected a time of day such as 09:00",
    },
  )
  .meta({ type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" });

/** Wall time at a place. `end` is when it ends, later than `start`; both clocks are those of `timeZone`. */
export const TimedWhen = z
  .strictObject({
    precision: z.literal("time"),
    /** When it begins, on the clock of its place. */
    start: WallTime,
    /** When it ends, on the same clock. */
    end: WallTime,
    /** Whose clock that is. */
    timeZone: Zone,
    printed,
  })
  .superRefine(({ start, end, timeZone }, context) => {
    const doubts = (["start", "end"] as const).map((field) => {
      const wallTime = field === "start" ? start : end;
      const { kind } = resolveWallTime(wallTime, timeZone);
      if (kind === "unique") return false;
      const message =
        kind === "gap"
          ? `expected a time that exists, but the clocks of ${timeZone} skip ${wallTime}: choose an earlier or later one`
          : `expected a time that is unambiguous, but the clocks of ${timeZone} show ${wallTime} twice: choose an earlier or later one`;
      context.addIssue({ code: "custom", path: [field], message });
      return true;
    });
    if (doubts.includes(true)) return;
    if (toInstant(end, timeZone) <= toInstant(start, timeZone)) {
      context.addIssue({
        code: "custom",
        path: ["end"],
        message: `expected an end after the start, ${start}`,
      });
    }
  });
export type TimedWhen = z.infer<typeof TimedWhen>;

/** The hours of each day of a meeting: wall time at its place. */
const DailyHours = z
  .strictObject({
    /** When each day begins. */
    start: TimeOfDay,
    /** When each day ends. */
    end: TimeOfDay,
    /** Whose clock that is. */
    timeZone: Zone,
  })
  .refine(({ start, end }) => start < end, {
    path: ["end"],
    message: "expected an end after the start",
  });

/**
 * Whole days, as people write them: `first` and `last` both belong to it, and are equal for one day. `during` is a
 * part of that one day ("on the morning of 29 January"), `dailyHours` are hours that hold for each day. Without them
 * the time of day was not announced.
 */
export const DayWhen = z
  .strictObject({
    precision: z.literal("day"),
    /** The first day. */
    first: Day,
    /** The last day, which belongs to it; equal to the first where there is but one. */
    last: Day,
    /** The part of its one day. */
    during: z.enum(["morning", "afternoon", "evening"]).optional(),
    dailyHours: DailyHours.optional(),
    printed,
  })
  .refine(({ first, last }) => first <= last, {
    path: ["last"],
    message: "expected a last day that is not before the first",
  })
  .refine(({ first, last, during }) => during === undefined || first === last, {
    path: ["during"],
    message: "expected a part of the day only of one day, found several",
  });
export type DayWhen = z.infer<typeof DayWhen>;

/** A month, or a part of it. */
const MonthWhen = z.strictObject({
  precision: z.literal("month"),
  /** Year and month: 2020-12. */
  month: z
    .string("expected a month such as 2020-12")
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "expected a month such as 2020-12"),
  part: Part.optional(),
  printed,
});

/** The year. */
const year = z.int().min(1990).max(2100);

/** A year, or a part of it. */
const YearWhen = z.strictObject({
  precision: z.literal("year"),
  year,
  part: Part.optional(),
  printed,
});

/** A half of a year: second half of 2026. */
const HalfWhen = z.strictObject({
  precision: z.literal("half"),
  year,
  /** Which half of the year. */
  half: z.union([z.literal(1), z.literal(2)], { error: "expected a half, 1 or 2" }),
  printed,
});

/** A quarter of a year: first trimester of 2021. */
const QuarterWhen = z.strictObject({
  precision: z.literal("quarter"),
  year,
  /** Which quarter of the year. */
  quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], {
    error: "expected a quarter from 1 to 4",
  }),
  printed,
});

/** A season of a year. */
const SeasonWhen = z.strictObject({
  precision: z.literal("season"),
  year,
  /** Which season of the year. */
  season: z.enum(["spring", "summer", "autumn", "winter"]),
  printed,
});

/** No date, but the words of the announcement: "at a future date", "when conditions permit". */
const OpenWhen = z.strictObject({ precision: z.literal("open"), printed: Text });

/**
 * When something takes place, with the precision of what was announced and no more.
 * Only the precisions `time` and `day` can stand in a calendar.
 */
export const When = z.discriminatedUnion(
  "precision",
  [TimedWhen, DayWhen, MonthWhen, HalfWhen, QuarterWhen, SeasonWhen, YearWhen, OpenWhen],
  {
    error: ({ input }) =>
      typeof input === "object" && input !== null
        ? undefined
        : "expected a date such as { precision: day, first: 2027-02-03, last: 2027-02-04 }",
  },
);
export type When = z.infer<typeof When>;

/** A `When` that a calendar can show. */
export type DatedWhen = TimedWhen | DayWhen;

/** Whether a date has days, and so can stand in a calendar. */
export function isDated(when: When): when is DatedWhen {
  checkObject("when", when, "precision");
  return when.precision === "time" || when.precision === "day";
}

/** The first day of something dated, on the calendar of its place. */
export function firstDay(when: DatedWhen): PlainDate {
  checkObject("when", when, "precision");
  return when.precision === "day" ? when.first : dayOf(when.start);
}

/** The last day of something dated, which still belongs to it, on the calendar of its place. */
export function lastDay(when: DatedWhen): PlainDate {
  checkObject("when", when, "precision");
  return when.precision === "day" ? when.last : dayOf(when.end);
}

/** Whose clock the hours of an event are; undefined where it has no hours. */
export function zoneOf(when: DatedWhen): string | undefined {
  checkObject("when", when, "precision");
  return when.precision === "time" ? when.timeZone : when.dailyHours?.timeZone;
}

/** The day of a wall time. */
export function dayOf(wallTime: PlainDateTime): PlainDate {
  checkText("wallTime", wallTime);
  const day = wallTime.slice(0, 10);
  if (!isPlainDate(day))
    throw new RangeError(`wallTime is "${wallTime}": expected one such as 2020-09-16T14:00.`);
  return day;
}

/** The two ends of something timed, on the time line. */
export function instantsOf(when: TimedWhen): { readonly start: Instant; readonly end: Instant } {
  checkObject("when", when, "start");
  return { start: toInstant(when.start, when.timeZone), end: toInstant(when.end, when.timeZone) };
}

/**
 * A total order over all precisions. Something timed stands at its instant, a day before the times of that
 * day in UTC. A month or a year stands behind what is dated within it, or within its part, since it may
 * still be that late; open dates come last.
 */
export function compareWhen(a: When, b: When): number {
  checkObject("a", a, "precision");
  checkObject("b", b, "precision");
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/** The last day on which something can still take place, as far as its precision says; undefined where it says nothing. */
export function lastPossibleDay(when: When): PlainDate | undefined {
  if (isDated(when)) return lastDay(when);
  const [day] = sortKey(when).split("~");
  if (day === undefined || day === "") return undefined;
  // The order counts every month as one of 31 days.
  return isPlainDate(day) ? day : addDays(`${nextMonth(day)}-01` as PlainDate, -1);
}

function nextMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

const lastDayOfPart = { early: "10", middle: "20", late: "31" } as const;
/** Winter is that which ends the year, as autumn programmes mean it. */
const lastMonthOfSeason = { spring: "05", summer: "08", autumn: "11", winter: "12" } as const;
const lastMonthOfPart = { early: "04", middle: "08", late: "12" } as const;

/** The place of a date in the order of `compareWhen`, as a text that sorts; "~" sorts behind every digit and letter. */
export function sortKey(when: When): string {
  switch (when.precision) {
    case "time":
      return toInstant(when.start, when.timeZone);
    case "day":
      return when.first;
    case "month":
      return `${when.month}-${lastDayOfPart[when.part ?? "late"]}~`;
    case "quarter":
      return `${when.year}-${String(when.quarter * 3).padStart(2, "0")}-31~~`;
    case "season":
      return `${when.year}-${lastMonthOfSeason[when.season]}-31~~`;
    // Behind the quarter and the season that end with it, before the year.
    case "half":
      return `${when.year}-${when.half === 1 ? "06" : "12"}-31~~!`;
    case "year":
      return `${when.year}-${lastMonthOfPart[when.part ?? "late"]}-31~~~`;
    case "open":
      return "~";
  }
}
