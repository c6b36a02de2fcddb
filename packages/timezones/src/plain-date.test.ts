import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  dayOfWeek,
  daysBetween,
  epochSeconds,
  type Instant,
  isInstant,
  isPlainDate,
  isPlainDateTime,
  type PlainDate,
} from "./index.ts";

describe("isPlainDate", () => {
  test.each(["1970-01-01", "2024-02-29", "2000-02-29", "2026-12-31", "9999-12-31"])(
    "%s is a day",
    (text) => {
      expect(isPlainDate(text)).toBe(true);
    },
  );

  test.each([
    ["a day that February does not have", "2026-02-30"],
    ["29 February of a common year", "2026-02-29"],
    ["29 February of a century that 400 does not divide", "2100-02-29"],
    ["31 June", "2026-06-31"],
    ["month 0", "2026-00-10"],
    ["month 13", "2026-13-10"],
    ["day 0", "2026-06-00"],
    ["a year before 1970", "1969-12-31"],
    ["one digit", "2026-6-1"],
    ["letters", "2026-0x-10"],
    ["spaces", "2026- 6-10"],
    ["a time", "2026-06-10T09:30"],
    ["nothing", ""],
  ])("%s is none", (_what, text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  test("only text can be a day", () => {
    expect([undefined, null, 20260610, new Date(0), {}].map(isPlainDate)).not.toContain(true);
  });
});

describe("isPlainDateTime", () => {
  test.each(["2026-06-10T09:30", "2026-06-10T00:00", "2026-06-10T23:59:59", "1970-01-01T00:00"])(
    "%s is a wall time",
    (text) => {
      expect(isPlainDateTime(text)).toBe(true);
    },
  );

  test.each([
    ["24 o'clock", "2026-06-10T24:00"],
    ["minute 60", "2026-06-10T09:60"],
    ["a leap second", "2026-06-30T23:59:60"],
    ["UTC", "2026-06-10T09:30Z"],
    ["an offset", "2026-06-10T09:30+01:00"],
    ["a space for the T", "2026-06-10 09:30"],
    ["a fraction", "2026-06-10T09:30:00.5"],
    ["30 February", "2026-02-30T09:30"],
    ["a day alone", "2026-06-10"],
  ])("%s is none", (_what, text) => {
    expect(isPlainDateTime(text)).toBe(false);
  });
});

describe("isInstant", () => {
  test.each(["2026-06-10T08:30:00Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])(
    "%s is an instant",
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  test.each([
    ["no seconds", "2026-06-10T08:30Z"],
    ["milliseconds", "2026-06-10T08:30:00.000Z"],
    ["an offset", "2026-06-10T08:30:00+00:00"],
    ["a small z", "2026-06-10T08:30:00z"],
    ["30 February", "2026-02-30T08:30:00Z"],
    ["1969", "1969-12-31T23:59:59Z"],
  ])("%s is none", (_what, text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe("epochSeconds", () => {
  test("counts as Unix and the platform do", () => {
    const seconds = fc.integer({ min: 0, max: 253_402_300_799 });
    fc.assert(
      fc.property(seconds, (count) => {
        const instant = new Date(count * 1000).toISOString().replace(".000", "") as Instant;
        expect(epochSeconds(instant)).toBe(count);
      }),
    );
  });

  test("says what it expected where it is given no instant", () => {
    expect(() => epochSeconds("2026-06-10T08:30Z" as Instant)).toThrow(
      /^"2026-06-10T08:30Z" is no instant: expected/,
    );
  });
});

describe("arithmetic of days", () => {
  test.each([
    ["2026-11-23", 1, "2026-11-24"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-03-01", -1, "2027-02-28"],
    ["2021-01-21", 0, "2021-01-21"],
    ["1970-01-01", 2_932_896, "9999-12-31"],
  ] as const)("%s and %i days are %s", (date, days, sum) => {
    expect(addDays(date, days)).toBe(sum);
    expect(daysBetween(date, sum)).toBe(days);
  });

  test.each([
    ["2021-01-21", 4, "the webinar was on a Thursday"],
    ["2026-09-20", 7, "Morocco changed its clocks on a Sunday"],
    ["2026-11-23", 1, "Monday is 1"],
    ["1970-01-01", 4, "the first day was a Thursday"],
  ] as const)("%s is day %i of the week: %s", (date, weekday, why) => {
    expect(dayOfWeek(date), why).toBe(weekday);
  });

  test("outside of 1970 to 9999 there is no day", () => {
    expect(() => addDays("1970-01-01", -1)).toThrow("1969");
    expect(() => addDays("9999-12-31", 1)).toThrow("10000");
  });

  test("half days and days that do not exist are refused", () => {
    expect(() => addDays("2026-06-10", 0.5)).toThrow(RangeError);
    expect(() => daysBetween("2026-02-30", "2026-06-10")).toThrow('"2026-02-30" is no day');
  });

  test("the calendar is that of Date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_932_896 }), (days) => {
        const date = new Date(days * 86_400_000);
        const expected = date.toISOString().slice(0, 10) as PlainDate;
        expect(addDays("1970-01-01", days)).toBe(expected);
        expect(dayOfWeek(expected)).toBe(date.getUTCDay() || 7);
      }),
    );
  });
});
