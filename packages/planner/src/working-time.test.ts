import { addDays, countries, dayOfWeek, type PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { workingDay } from "./working-time.ts";

/** Monday 10 to Sunday 16 May 2027: no Ramadan. */
const week: readonly PlainDate[] = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays("2027-05-10", days));

function restDaysOf(code: (typeof countries)[number]["code"], days = week): number[] {
  return days.filter((date) => workingDay(code, date).isRestDay).map(dayOfWeek);
}

describe("rest days", () => {
  it.each(countries.map(({ code }) => [code] as const))("of %s in 2025, 2026 and 2027", (code) => {
    const expected = code === "DZ" || code === "LY" ? [5, 6] : [6, 7];
    for (const monday of ["2025-05-12", "2026-05-11", "2027-05-10"] as const) {
      expect(
        restDaysOf(
          code,
          week.map((_, index) => addDays(monday, index)),
        ),
      ).toEqual(expected);
    }
  });

  it("are assumed for Niger and DR Congo, whose law has a week of six days", () => {
    const assumed = countries.filter(({ code }) => workingDay(code, "2027-05-10").rest.assumed);
    expect(assumed.map(({ code }) => code)).toEqual(["NE", "CD"]);
  });

  it("name their source", () => {
    expect(workingDay("LY", "2027-05-14")).toMatchObject({
      isRestDay: true,
      rest: { source: "Decision 489 of 2005, ILO NATLEX 75276; CLDR 48.2.0", assumed: false },
    });
  });
});

describe("office hours", () => {
  it.each([
    ["FR", "2027-05-10", "09:00", "17:00", "regular", true],
    ["MR", "2027-05-14", "09:00", "12:00", "regular", true], // Friday
    ["MR", "2027-05-13", "09:00", "17:00", "regular", true],
    ["LY", "2027-05-10", "08:00", "15:30", "regular", false],
    ["LY", "2027-07-12", "07:30", "15:00", "summer", true],
    ["MA", "2026-02-25", "09:00", "15:00", "ramadan", false],
    ["MA", "2027-02-10", "09:00", "15:00", "ramadan", true],
    ["TN", "2026-02-26", "08:00", "14:30", "ramadan", false],
    ["TN", "2026-02-27", "08:00", "13:30", "ramadan", false], // Friday
    ["DZ", "2023-04-02", "08:30", "15:30", "ramadan", false],
    ["SN", "2027-02-10", "09:00", "17:00", "regular", true],
  ] as const)(
    "of %s on %s are %s–%s (%s), assumed: %s",
    (code, date, from, to, season, assumed) => {
      expect(workingDay(code, date)).toMatchObject({ hours: { from, to, assumed }, season });
    },
  );

  it("leave room for the Friday prayer in Morocco, Tunisia and Senegal", () => {
    const friday = "2027-05-14";
    const withBreak = countries.filter(({ code }) => "fridayBreak" in workingDay(code, friday));
    expect(withBreak.map(({ code }) => code)).toEqual(["MA", "SN", "TN"]);
    expect(workingDay("MA", "2027-05-13")).not.toHaveProperty("fridayBreak");
  });
});

it("refuses a year that it knows nothing about, and says which it knows", () => {
  expect(() => workingDay("FR", "2036-01-01")).toThrow(RangeError);
  expect(() => workingDay("FR", "2019-12-31")).toThrow(/2020 to 2035/);
});
