import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlainDateTime } from "@rabat-process/timezones";
import type { When } from "./index.ts";
import { lastPossibleDay } from "./when.ts";
import { compareWhen, dayOf } from "./entries/schedule.ts";
import { firstDay, instantsOf, isDated, lastDay, When as WhenSchema } from "./index.ts";

const webinar2020 = {
  precision: "time",
  start: "2020-09-16T14:00",
  end: "2020-09-16T15:00",
  timeZone: "Europe/Brussels",
} as const;

describe("a date", () => {
  it.each<[string, When]>([
    [
      "a time with its zone and what was printed",
      { ...webinar2020, printed: { en: "14:00 to 15:00 (CEST)" } },
    ],
    ["one day", { precision: "day", first: "2021-01-21", last: "2021-01-21" }],
    ["days over the end of a month", { precision: "day", first: "2016-05-31", last: "2016-06-01" }],
    ["a month", { precision: "month", month: "2021-04" }],
    [
      "a part of one day",
      { precision: "day", first: "2025-01-29", last: "2025-01-29", during: "morning" },
    ],
    [
      "days with hours that hold for each",
      {
        precision: "day",
        first: "2023-04-25",
        last: "2023-04-26",
        dailyHours: { start: "09:00", end: "17:30", timeZone: "Africa/Douala" },
      },
    ],
    ["half a year", { precision: "half", year: 2026, half: 2 }],
    ["a quarter", { precision: "quarter", year: 2021, quarter: 1 }],
    ["a season", { precision: "season", year: 2027, season: "autumn" }],
    ["a part of a month", { precision: "month", month: "2020-12", part: "early" }],
    ["a part of a year", { precision: "year", year: 2027, part: "early" }],
    ["words alone", { precision: "open", printed: { en: "when/if conditions permit" } }],
  ])("may be %s", (_, when) => {
    expect(WhenSchema.parse(when)).toEqual(when);
  });

  it.each<[string, object, string, string]>([
    [
      "a day that is none",
      { precision: "day", first: "2021-02-29", last: "2021-03-01" },
      "first",
      "expected a day of the calendar",
    ],
    [
      "a last day before the first",
      { precision: "day", first: "2021-01-22", last: "2021-01-21" },
      "last",
      "not before the first",
    ],
    [
      "an instant instead of a wall time",
      { ...webinar2020, start: "2020-09-16T12:00:00Z" },
      "start",
      "no Z, no offset",
    ],
    [
      "an abbreviation as a zone",
      { ...webinar2020, timeZone: "CEST" },
      "timeZone",
      "no abbreviation, no offset",
    ],
    [
      "an offset as a zone",
      { ...webinar2020, timeZone: "+01:00" },
      "timeZone",
      "no abbreviation, no offset",
    ],
    [
      "an end before the start",
      { ...webinar2020, end: "2020-09-16T13:00" },
      "end",
      "after the start, 2020-09-16T14:00",
    ],
    [
      "an end that is the start",
      { ...webinar2020, end: "2020-09-16T14:00" },
      "end",
      "after the start",
    ],
    ["a month that is none", { precision: "month", month: "2021-13" }, "month", "a month such as"],
    [
      "a part of several days",
      { precision: "day", first: "2025-01-29", last: "2025-01-30", during: "morning" },
      "during",
      "only of one day",
    ],
    [
      "hours that end before they begin",
      {
        precision: "day",
        first: "2025-01-29",
        last: "2025-01-30",
        dailyHours: { start: "17:00", end: "09:00", timeZone: "Africa/Douala" },
      },
      "dailyHours.end",
      "after the start",
    ],
    ["a fifth quarter", { precision: "quarter", year: 2021, quarter: 5 }, "quarter", "from 1 to 4"],
    ["open without words", { precision: "open" }, "printed", "expected"],
    [
      "a time that the clocks skip",
      {
        precision: "time",
        start: "2027-03-28T02:30",
        end: "2027-03-28T04:00",
        timeZone: "Europe/Brussels",
      },
      "start",
      "the clocks of Europe/Brussels skip 2027-03-28T02:30",
    ],
    [
      "a time that the clocks show twice",
      {
        precision: "time",
        start: "2026-09-20T00:30",
        end: "2026-09-20T01:30",
        timeZone: "Africa/Casablanca",
      },
      "end",
      "the clocks of Africa/Casablanca show 2026-09-20T01:30 twice",
    ],
  ])("is never %s", (_, when, field, message) => {
    const result = WhenSchema.safeParse(when);
    const issues = result.success ? [] : result.error.issues;
    expect(issues.map(({ path, message: text }) => [path.join("."), text])).toEqual([
      [field, expect.stringContaining(message)],
    ]);
  });

  it("with a night change of clocks between start and end lasts as long as it really does", () => {
    const when = {
      precision: "time",
      start: "2027-03-28T01:30",
      end: "2027-03-28T03:30",
      timeZone: "Europe/Brussels",
    } as const;
    expect(instantsOf(when)).toEqual({
      start: "2027-03-28T00:30:00Z",
      end: "2027-03-28T01:30:00Z",
    });
    // In autumn the hour that is shown twice lies between them.
    const autumn = { ...when, start: "2027-10-31T01:59", end: "2027-10-31T03:00" } as const;
    expect(WhenSchema.safeParse(autumn).success).toBe(true);
    expect(instantsOf(autumn)).toEqual({
      start: "2027-10-30T23:59:00Z",
      end: "2027-10-31T02:00:00Z",
    });
  });

  it("knows its first and last day, where a day belongs to it whole", () => {
    const days = { precision: "day", first: "2023-04-25", last: "2023-04-26" } as const;
    expect([firstDay(days), lastDay(days)]).toEqual(["2023-04-25", "2023-04-26"]);
    expect([firstDay(webinar2020), lastDay(webinar2020)]).toEqual(["2020-09-16", "2020-09-16"]);
    expect(isDated(days)).toBe(true);
    expect(isDated({ precision: "month", month: "2021-04" })).toBe(false);
  });

  it("refuses to find the day in what is no wall time", () => {
    const text = "14:00" as unknown;
    expect(() => dayOf(text as "2020-09-16T14:00")).toThrow(
      'wallTime is "14:00": expected one such as 2020-09-16T14:00.',
    );
  });
});

describe("the order of dates", () => {
  it("puts days before times of the day, what is vague behind what is dated within it, and open dates last", () => {
    const order: When[] = [
      { precision: "day", first: "2020-09-16", last: "2020-09-16" },
      webinar2020,
      { precision: "day", first: "2020-12-05", last: "2020-12-05" },
      { precision: "month", month: "2020-12", part: "early" },
      { precision: "day", first: "2020-12-31", last: "2020-12-31" },
      { precision: "month", month: "2020-12" },
      { precision: "quarter", year: 2020, quarter: 4 },
      { precision: "year", year: 2020 },
      { precision: "day", first: "2021-01-21", last: "2021-01-21" },
      { precision: "quarter", year: 2021, quarter: 1 },
      { precision: "year", year: 2021, part: "early" },
      { precision: "season", year: 2021, season: "summer" },
      { precision: "open", printed: { en: "at a future date" } },
    ];
    expect(order.toReversed().toSorted(compareWhen)).toEqual(order);
  });

  it("goes by the instant, not by what the clock shows", () => {
    const inPraia = {
      precision: "time",
      start: "2027-06-09T09:30",
      end: "2027-06-09T10:00",
      timeZone: "Atlantic/Cape_Verde",
    } as const;
    const inTripoli = { ...inPraia, timeZone: "Africa/Tripoli" } as const;
    expect(compareWhen(inTripoli, inPraia)).toBe(-1);
  });

  const year = fc.integer({ min: 2006, max: 2040 });
  const two = (value: number) => String(value).padStart(2, "0");
  const month = fc.integer({ min: 1, max: 12 }).map(two);
  const part = fc.constantFrom("early", "middle", "late");
  const day = fc
    .tuple(year, month, fc.integer({ min: 1, max: 28 }).map(two))
    .map((parts) => parts.join("-"));
  const anyWhen = fc
    .oneof(
      day.map((first) => ({ precision: "day", first, last: first })),
      fc
        .tuple(day, fc.constantFrom("Africa/Lagos", "Atlantic/Cape_Verde", "Africa/Tripoli"))
        .map(([date, timeZone]) => ({
          precision: "time",
          start: `${date}T10:00`,
          end: `${date}T11:00`,
          timeZone,
        })),
      fc.record({
        precision: fc.constant("month"),
        month: fc.tuple(year, month).map((parts) => parts.join("-")),
        part,
      }),
      fc.record({
        precision: fc.constant("quarter"),
        year,
        quarter: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({
        precision: fc.constant("half"),
        year,
        half: fc.integer({ min: 1, max: 2 }),
      }),
      fc.record({
        precision: fc.constant("season"),
        year,
        season: fc.constantFrom("spring", "summer", "autumn", "winter"),
      }),
      fc.record({ precision: fc.constant("year"), year, part }),
      fc.constant({ precision: "open", printed: { fr: "à une date ultérieure" } }),
    )
    .map((when) => WhenSchema.parse(when));

  it("puts nothing before a day that is over when it may still come", () => {
    fc.assert(
      fc.property(anyWhen, day, (when, date) => {
        const today = WhenSchema.parse({ precision: "day", first: date, last: date });
        const last = lastPossibleDay(when);
        // The order and the schedule agree.
        if (last !== undefined && last < dayOf(`${date}T00:00` as PlainDateTime))
          expect(compareWhen(when, today)).toBe(-1);
      }),
    );
  });

  it("is total: antisymmetric and transitive over all precisions", () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, anyWhen, (a, b, c) => {
        expect(Math.sign(compareWhen(a, b))).toBe(-Math.sign(compareWhen(b, a)) + 0);
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0)
          expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
