import {
  addDays,
  countries,
  type CountryCode,
  dayOfWeek,
  type PlainDate,
} from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { holidaysBetween } from "./holidays.ts";
import type { Holiday } from "./holidays-of-year.ts";
import { isRamadan, ramadansBetween } from "./islamic-dates.ts";

function namesOn(code: CountryCode, date: PlainDate): string[] {
  return holidaysBetween(code, date, date).map(({ name }) => name.en);
}

function find(code: CountryCode, year: number, name: string): Holiday {
  const found = holidaysBetween(code, `${year}-01-01`, `${year}-12-31`).find(
    (holiday) => holiday.name.en === name && !holiday.isSubstitute,
  );
  if (!found) throw new Error(`${code} has no ${name} in ${year}`);
  return found;
}

/** The chance that offices are closed all day. */
function chanceOn(code: CountryCode, date: PlainDate): number {
  const days = holidaysBetween(code, date, date).flatMap((holiday) => holiday.days);
  const chances = days.filter((day) => day.date === date && day.closesAt === undefined);
  return Math.max(0, ...chances.map(({ chance }) => chance));
}

describe("days that the law of a country fixes", () => {
  // At least one of each country, known to whoever lives there.
  it.each<[CountryCode, string]>([
    ["BF", "12-11"],
    ["TD", "08-11"],
    ["CG", "08-15"],
    ["GA", "08-17"],
    ["GM", "02-18"],
    ["NE", "12-18"],
    ["CF", "08-13"],
    ["SE", "06-06"],
    ["DK", "12-26"],
    ["EE", "02-24"],
    ["LV", "11-18"],
    ["LT", "02-16"],
    ["LU", "06-23"],
    ["MT", "09-21"],
    ["NL", "12-26"],
    ["CZ", "10-28"],
    ["SK", "07-05"],
    ["SI", "06-25"],
    ["HR", "05-30"],
    ["HU", "08-20"],
    ["RO", "12-01"],
    ["CY", "10-01"],
    ["FR", "07-14"],
    ["BE", "07-21"],
    ["CM", "05-20"],
    ["SN", "04-04"],
    ["MA", "07-30"],
    ["DZ", "07-05"],
    ["TN", "03-20"],
    ["LY", "12-24"],
    ["MR", "11-28"],
    ["ML", "09-22"],
    ["NG", "10-01"],
    ["GH", "03-06"],
    ["CV", "07-05"],
    ["CD", "06-30"],
    ["SL", "04-27"],
    ["LR", "07-26"],
    ["TG", "04-27"],
    ["CI", "08-07"],
    ["BJ", "08-01"],
    ["GN", "10-02"],
    ["GW", "09-24"],
    ["ST", "07-12"],
    ["GQ", "10-12"],
    ["DE", "10-03"],
    ["AT", "10-26"],
    ["ES", "10-12"],
    ["PT", "06-10"],
    ["IT", "06-02"],
    ["PL", "11-11"],
    ["NO", "05-17"],
    ["CH", "08-01"],
    ["FI", "12-06"],
    ["GR", "03-25"],
    ["IE", "03-17"],
    ["BG", "03-03"],
  ])("%s, %s", (code, day) => {
    for (const year of [2025, 2026, 2027]) {
      expect(chanceOn(code, `${year}-${day}` as PlainDate)).toBeGreaterThanOrEqual(0.5);
    }
  });

  it("are those of the law in force, not of the one before", () => {
    // Tunisia keeps the Revolution on 17 December since 2021, not on 14 January any more.
    const tunisia = [2020, 2021, 2022, 2027].map((year) => [
      chanceOn("TN", `${year}-01-14`),
      chanceOn("TN", `${year}-12-17`),
    ]);
    expect(tunisia).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 1],
    ]);
    // Morocco has a day more since 2026.
    const morocco = [2025, 2026, 2027, 2028].map((year) => chanceOn("MA", `${year}-10-31`));
    expect(morocco).toEqual([0, 1, 1, 1]);
  });

  it("are never shown for a year that another act ruled", () => {
    expect(namesOn("DZ", "2022-07-11")).not.toContain("Eid al-Adha");
    expect(namesOn("DZ", "2023-06-30")).toContain("Eid al-Adha");
  });

  it("are made up for where the law says so", () => {
    expect(namesOn("TD", "2024-12-02")).toContain("Freedom and Democracy Day");
    expect(namesOn("GQ", "2027-08-16")).toContain("Constitution Day");
    expect(namesOn("FR", "2027-08-16")).toEqual([]);
  });

  it("are made up for in Spain on Monday unless a community decides otherwise, Epiphany too", () => {
    // 6 January 2030 and 15 August 2027 are Sundays; 6 January 2029 is a Saturday.
    const mondays = ["2030-01-07", "2027-08-16", "2029-01-08"] as const;
    expect(mondays.map((monday) => chanceOn("ES", monday))).toEqual([0.5, 0.5, 0]);
    expect(namesOn("ES", "2030-01-07")).toEqual(["Epiphany"]);
  });

  it("are off all day in Germany on 24 and 31 December, for the officials of the Federation", () => {
    for (const date of ["2027-12-24", "2027-12-31"] as const) {
      const days = holidaysBetween("DE", date, date).flatMap(({ days }) => days);
      expect(days).toMatchObject([{ date, chance: 1 }]);
      expect(days[0]).not.toHaveProperty("closesAt");
    }
  });

  it("lead to the act, with its number, its article and the day of reading", () => {
    const [holiday] = holidaysBetween("CM", "2027-05-20", "2027-05-20");
    expect(holiday).toMatchObject({
      days: [{ date: "2027-05-20", chance: 1, certainty: "certain" }],
      act: { article: "art. 2 et 3", readOn: "2026-11-29", seen: "act" },
    });
    expect(holiday?.source).toMatch(/^Loi n° 73\/5 .*, art\. 2 et 3, read 2026-11-29, https:/);
    expect(find("MA", 2026, "Unity Day").source).toMatch(
      /^Décrets n° 2\.26\.14 .*reported, seen 2026-11-29/,
    );
  });
});

describe("Easter", () => {
  it.each<[CountryCode, PlainDate]>([
    ["FR", "2027-03-29"],
    ["FR", "2027-05-06"],
    ["FR", "2027-05-17"],
    ["CM", "2027-03-26"],
    ["GR", "2027-04-30"],
    ["GR", "2027-05-03"],
    ["RO", "2026-04-13"],
    ["BG", "2025-04-18"],
    ["CY", "2027-03-15"],
    ["CY", "2026-02-23"],
    ["CY", "2027-06-21"],
  ])("%s, %s", (code, date) => {
    expect(chanceOn(code, date)).toBe(1);
  });
});

describe("feasts of the Islamic calendar", () => {
  it("are three days and more with their chances, never a certainty", () => {
    expect(find("CM", 2027, "Eid al-Fitr")).toMatchObject({
      feast: "eid-al-fitr",
      first: "2027-03-09",
      last: "2027-03-09",
      days: [
        { date: "2027-03-08", chance: 0.124, certainty: "estimated" },
        { date: "2027-03-09", chance: 0.819, certainty: "estimated" },
        { date: "2027-03-10", chance: 0.057, certainty: "estimated" },
      ],
    });
    expect(find("CM", 2027, "Eid al-Fitr").source).toMatch(
      /the moon by the region’s years, 0 announced here$/,
    );
  });

  it.each<[CountryCode, number, number]>([
    ["MA", 2, 2],
    ["DZ", 3, 3],
    ["TN", 3, 2],
    ["LY", 3, 3],
    ["CM", 1, 1],
  ])("last as long as in %s: %i and %i days", (code, fitr, adha) => {
    const length = ({ first, last }: Holiday): number =>
      (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
    expect([find(code, 2027, "Eid al-Fitr"), find(code, 2027, "Eid al-Adha")].map(length)).toEqual([
      fitr,
      adha,
    ]);
  });

  it("stay an estimate on a day that is off whichever way the moon decides", () => {
    const { days } = find("LY", 2027, "Eid al-Fitr");
    expect(days.find(({ date }) => date === "2027-03-10")).toMatchObject({
      chance: 1,
      certainty: "estimated",
    });
  });

  it("are on the day that was announced, where it was", () => {
    expect(find("MA", 2023, "Eid al-Adha")).toMatchObject({
      first: "2023-06-29",
      days: [
        { date: "2023-06-29", chance: 1, certainty: "reported" },
        { date: "2023-06-30", chance: 1, certainty: "reported" },
      ],
    });
  });

  it("follow the calendar Umm al-Qura: dates of the reference", () => {
    expect(find("CM", 2027, "Eid al-Fitr").first).toBe("2027-03-09");
    const begins = ramadansBetween("2027-01-01", "2030-12-31").map(({ first }) => first);
    expect(begins).toEqual(["2027-02-08", "2028-01-28", "2029-01-16", "2030-01-05", "2030-12-26"]);
    expect([
      isRamadan("2027-02-07"),
      isRamadan("2027-02-08"),
      isRamadan("2027-03-08"),
      isRamadan("2027-03-09"),
    ]).toEqual([false, true, true, false]);
    expect(() => isRamadan("2036-09-20")).toThrow(/2020 to 2035/);
    expect(() => ramadansBetween("2035-01-01", "2036-12-31")).toThrow(/2020 to 2035/);
  });
});

describe("the holidays", () => {
  it.each(countries.map(({ code }) => [code] as const))(
    "of %s are whole, in every year",
    (code) => {
      for (let year = 2020; year <= 2035; year++) {
        const holidays = holidaysBetween(code, `${year}-01-01`, `${year}-12-31`);
        expect(holidays.length).toBeGreaterThanOrEqual(7);
        for (const { first, last, days, source } of holidays) {
          expect(source).not.toBe("");
          expect(first <= last && days.length > 0).toBe(true);
          expect(addDays(first, 0)).toBe(first);
          for (const { chance } of days) expect(chance > 0 && chance <= 1).toBe(true);
        }
      }
    },
  );

  it.each(countries.map(({ code }) => [code] as const))(
    "of %s are the same for a year and for a day",
    (code) => {
      const whole = holidaysBetween(code, "2027-01-01", "2027-12-31");
      const dates = new Set(whole.flatMap(({ days }) => days.map(({ date }) => date)));
      for (const date of [...dates].filter((one) => one.startsWith("2027-"))) {
        const onDay = whole.filter(({ days }) => days.some((day) => day.date === date));
        expect(holidaysBetween(code, date, date)).toEqual(onDay);
      }
    },
  );

  it("put Clean Monday on a Monday", () => {
    for (const date of ["2025-03-03", "2026-02-23", "2027-03-15"] as const) {
      expect([dayOfWeek(date), chanceOn("CY", date)]).toEqual([1, 1]);
    }
  });
});

it("says which years it knows, and refuses others", () => {
  expect(() => holidaysBetween("FR", "2035-12-31", "2036-01-01")).toThrow(/2020 to 2035/);
  expect(() => holidaysBetween("FR", "2027-01-02", "2027-01-01")).toThrow(/on or after/);
});
