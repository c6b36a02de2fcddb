import { addDays, countries, type CountryCode, dayOfWeek, type PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { corrections } from "./data/corrections.ts";
import { feastOfDay, feasts } from "./data/feasts.ts";
import { publicHolidays } from "./data/public-holidays/index.ts";
import { whenOf } from "./holiday-rules.ts";
import type { HolidayOverride } from "./holiday-overrides.ts";
import { type Holiday, holidaysBetween } from "./holidays.ts";
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

describe("days that the law of a country fixes", () => {
  // At least one of each country. Source: date-holidays 3.37.0 or our corrections, and python-holidays 0.105, which has
  // the same day (test/cross-check).
  it.each<[CountryCode, string, string]>([
    ["BF", "12-11", "Proclamation of the Republic"],
    ["TD", "08-11", "Independence Day"],
    ["CG", "08-15", "Assumption"],
    ["GA", "08-17", "Independence Day"],
    ["GM", "02-18", "Independence Day"],
    ["NE", "12-18", "Republic Day"],
    ["CF", "12-01", "Republic Day"],
    ["SE", "06-06", "National Day"],
    ["DK", "12-26", "Boxing Day"],
    ["EE", "02-24", "Independence Day"],
    ["LV", "11-18", "Republic Day"],
    ["LT", "02-16", "Day of Restoration of the State of Lithuania"],
    ["LU", "06-23", "National Holiday"],
    ["MT", "09-21", "Independence Day"],
    ["NL", "12-26", "Boxing Day"],
    ["CZ", "10-28", "Independent Czechoslovak State Day"],
    ["SK", "07-05", "Saints Cyril and Methodius Day"],
    ["SI", "06-25", "Statehood Day"],
    ["HR", "05-30", "National Day"],
    ["HU", "08-20", "Saint Stephen’s Day"],
    ["RO", "12-01", "National holiday"],
    ["CY", "10-01", "Cyprus Independence Day"],
    ["FR", "07-14", "Bastille Day"],
    ["FR", "11-11", "Armistice Day"],
    ["BE", "07-21", "National Holiday"],
    ["CM", "05-20", "National Day"],
    ["CM", "02-11", "Youth Day"],
    ["SN", "04-04", "National Holiday"],
    ["MA", "07-30", "Feast of the Throne"],
    ["MA", "11-18", "Independence Day"],
    ["MA", "01-14", "Amazigh New Year"],
    ["DZ", "07-05", "Independence Day"],
    ["DZ", "11-01", "Revolution Day"],
    ["TN", "03-20", "Independence Day"],
    ["LY", "12-24", "Independence Day"],
    ["MR", "11-28", "Independence Day"],
    ["ML", "09-22", "Independence Day"],
    ["NG", "10-01", "Independence Day"],
    ["GH", "03-06", "Independence Day"],
    ["CV", "07-05", "Independence Day"],
    ["CD", "06-30", "Independence Day"],
    ["SL", "04-27", "Independence Day"],
    ["LR", "07-26", "Independence Day"],
    ["TG", "04-27", "Independence Day"],
    ["CI", "08-07", "Independence Day"],
    ["BJ", "08-01", "Independence Day"],
    ["GN", "10-02", "Independence Day"],
    ["GW", "09-24", "Independence Day"],
    ["ST", "07-12", "Independence Day"],
    ["GQ", "10-12", "Independence Day"],
    ["DE", "10-03", "National Holiday"],
    ["AT", "10-26", "National Holiday"],
    ["ES", "10-12", "National Day"],
    ["PT", "06-10", "Portugal Day"],
    ["IT", "06-02", "Republic Day"],
    ["PL", "11-11", "Independence Day"],
    ["NO", "05-17", "Constitution Day"],
    ["CH", "08-01", "Swiss National Day"],
    ["FI", "12-06", "Independence Day"],
    ["GR", "03-25", "Annunciation, Anniversary of 1821 Revolution"],
    ["IE", "03-17", "St. Patrick’s Day"],
    ["BG", "12-26", "Christmas Day"],
    ["SL", "05-01", "Labour Day"],
  ])("%s, %s: %s", (code, day, name) => {
    for (const year of [2025, 2026, 2027])
      expect(namesOn(code, `${year}-${day}` as PlainDate)).toContain(name);
  });

  it("come up for every country", () => {
    const found = countries.filter(({ code }) =>
      ([2025, 2026, 2027] as const).every(
        (year) =>
          holidaysBetween(code, `${year}-01-01`, `${year}-12-31`).filter(({ status }) => status === "fixed")
            .length >= 3,
      ),
    );
    expect(found).toHaveLength(57);
  });

  it("are made up for where the law says so", () => {
    // Boxing Day 2027 is a Sunday in Nigeria, Christmas Day a Saturday; 1 May 2027 a Saturday in Bulgaria, whose Easter
    // Monday is on 3 May.
    expect(namesOn("NG", "2027-12-27")).toContain("Christmas Day");
    expect(namesOn("NG", "2027-12-28")).toContain("Boxing Day");
    expect(namesOn("BG", "2027-05-04")).toContain("Labour Day");
    expect(namesOn("CM", "2027-08-16")).toContain("Assumption");
    expect(namesOn("FR", "2027-08-16")).toEqual([]);
  });

  it("have New Year’s Day in all countries but Libya, and 1 May in all but five", () => {
    const without = (date: PlainDate): string[] =>
      countries.map(({ code }) => code).filter((code) => holidaysBetween(code, date, date).length === 0);
    expect(without("2026-01-01")).toEqual(["LY"]);
    expect(without("2026-05-01")).toEqual(["LR", "DK", "IE", "NL", "CH"]);
  });
});

describe("Easter", () => {
  it.each<[CountryCode, PlainDate, string]>([
    ["FR", "2027-03-29", "Easter Monday"],
    ["FR", "2027-05-06", "Ascension Day"],
    ["FR", "2027-05-17", "Whit Monday"],
    ["CM", "2027-03-26", "Good Friday"],
    ["GR", "2027-04-30", "Good Friday"],
    ["GR", "2027-05-03", "Easter Monday"],
    ["RO", "2026-04-13", "Easter Monday"],
    ["BG", "2025-04-18", "Good Friday"],
    ["CY", "2027-03-15", "Clean Monday"],
    ["CY", "2026-02-23", "Clean Monday"],
    ["CY", "2027-06-21", "Holy Spirit Monday"],
  ])("%s, %s: %s", (code, date, name) => {
    expect(namesOn(code, date)).toContain(name);
  });
});

describe("feasts of the Islamic calendar", () => {
  it("are three days with their chances, never a certainty", () => {
    expect(find("SN", 2026, "Eid al-Fitr")).toEqual({
      code: "SN",
      name: { en: "Eid al-Fitr", fr: "Aïd el-Fitr" },
      first: "2026-03-20",
      last: "2026-03-20",
      status: "estimated",
      days: [
        { date: "2026-03-19", chance: 0.124 },
        { date: "2026-03-20", chance: 0.819 },
        { date: "2026-03-21", chance: 0.057 },
      ],
      isSubstitute: false,
      source: "date-holidays 3.37.0",
    });
  });

  it.each<[CountryCode, number, number]>([
    ["MA", 2, 2],
    ["DZ", 3, 3],
    ["TN", 3, 3],
    ["LY", 3, 3],
    ["NG", 2, 2],
    ["MR", 1, 3],
    ["CM", 1, 1],
  ])("last as long as in %s: %i and %i days", (code, fitr, adha) => {
    const length = ({ days }: Holiday): number => days.length - 2;
    expect([find(code, 2027, "Eid al-Fitr"), find(code, 2027, "Eid al-Adha")].map(length)).toEqual([
      fitr,
      adha,
    ]);
  });

  it("are certain on a day that is off whichever way the moon decides", () => {
    const { days } = find("DZ", 2027, "Eid al-Fitr");
    expect(days.map(({ date, chance }) => [date.slice(5), chance])).toEqual([
      ["03-08", 0.124],
      ["03-09", 0.943],
      ["03-10", 1],
      ["03-11", 0.876],
      ["03-12", 0.057],
    ]);
  });

  // date-holidays 3.37.0 holds three announced dates of Senegal. Morocco's are those announced by its ministry of
  // Islamic affairs; its clocks went back on the Sunday after each Eid al-Fitr (tzdb, file africa).
  it.each<[CountryCode, PlainDate, string]>([
    ["SN", "2020-05-25", "Eid al-Fitr"],
    ["SN", "2025-03-31", "Eid al-Fitr"],
    ["SN", "2024-06-17", "Eid al-Adha"],
    ["MA", "2021-05-13", "Eid al-Fitr"],
    ["MA", "2022-05-03", "Eid al-Fitr"],
    ["MA", "2023-04-22", "Eid al-Fitr"],
    ["MA", "2024-04-10", "Eid al-Fitr"],
    ["MA", "2025-03-31", "Eid al-Fitr"],
    ["MA", "2021-07-21", "Eid al-Adha"],
    ["MA", "2022-07-10", "Eid al-Adha"],
    ["MA", "2023-06-29", "Eid al-Adha"],
    ["MA", "2024-06-17", "Eid al-Adha"],
    ["MA", "2025-06-07", "Eid al-Adha"],
  ])("held the day that %s announced: %s, %s", (code, announced, name) => {
    const { days } = find(code, Number(announced.slice(0, 4)), name);
    expect(days.map(({ date }) => date)).toContain(announced);
  });

  it("follow the calendar Umm al-Qura: dates of the reference", () => {
    expect(find("MA", 2027, "Eid al-Fitr").first).toBe("2027-03-09");
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

  it("weigh a thousand thousandths each", () => {
    for (const { shifts } of Object.values(feasts))
      expect(shifts.reduce((sum, weight) => sum + weight)).toBe(1000);
  });
});

describe("days off in place of a holiday on a rest day", () => {
  it("are in the calendar of Ghana and of São Tomé", () => {
    const monday = holidaysBetween("GH", "2027-03-08", "2027-03-08").find(({ isSubstitute }) => isSubstitute);
    expect(monday).toMatchObject({ name: { en: "Independence Day" }, status: "fixed" });
    expect(holidaysBetween("ST", "2026-07-13", "2026-07-13")).toMatchObject([{ isSubstitute: true }]);
  });

  it("are as likely as the feast that calls for them", () => {
    // 10 Dhu al-Hijja 1448 is Sunday 16 May 2027: with it, or with Saturday, the Monday is off, not if the feast is then.
    const found = holidaysBetween("GH", "2027-05-17", "2027-05-17");
    expect(found.map(({ isSubstitute, days }) => [isSubstitute, days.at(-1)])).toEqual([
      [false, { date: "2027-05-17", chance: 0.245 }],
      [true, { date: "2027-05-17", chance: 0.755 }],
    ]);
  });
});

describe("overrides", () => {
  const announced: HolidayOverride = {
    kind: "feast",
    code: "MA",
    feast: "eid-al-fitr",
    first: "2027-03-10",
    last: "2027-03-11",
    source: "communiqué of 9 March 2027 (invented)",
  };

  it("put an announced feast in the place of its estimate, in that country alone", () => {
    const [feast, ...others] = holidaysBetween("MA", "2027-03-01", "2027-03-20", [announced]);
    expect(others).toEqual([]);
    expect(feast).toMatchObject({ status: "announced", first: "2027-03-10", last: "2027-03-11" });
    expect(holidaysBetween("TN", "2027-03-10", "2027-03-10", [announced])).toMatchObject([
      { status: "estimated" },
    ]);
  });

  it("add and take away days", () => {
    const name = { en: "Day of mourning", fr: "Deuil national" };
    const source = "decree (invented)";
    const added: HolidayOverride = {
      kind: "day-off",
      code: "FR",
      name,
      first: "2027-06-01",
      last: "2027-06-02",
      source,
    };
    const gone: HolidayOverride = { kind: "working-day", code: "FR", date: "2027-05-17", source };
    expect(holidaysBetween("FR", "2027-06-02", "2027-06-02", [added])).toMatchObject([
      { name, status: "fixed" },
    ]);
    expect(holidaysBetween("FR", "2027-05-17", "2027-05-17", [gone])).toEqual([]);
  });

  it("are refused when they are wrong", () => {
    expect(() =>
      holidaysBetween("MA", "2027-03-01", "2027-03-02", [{ ...announced, last: "2027-03-09" }]),
    ).toThrow(/the last on or after the first/);
  });
});

describe("the data", () => {
  it.each(countries.map(({ code }) => [code] as const))(
    "of %s can be read, and name each day in both languages",
    (code) => {
      const holidays = holidaysBetween(code, "2020-01-01", "2035-12-31");
      expect(holidays.length).toBeGreaterThan(16 * 7);
      for (const { name, first, last, days } of holidays) {
        expect(name.en).not.toBe("");
        expect(`${name.en}${name.fr}`).not.toMatch(/['"]/);
        expect(name.fr).toMatch(/^[\p{Script=Latin}\d ,.’()-]+$/u);
        expect(first <= last && days.length > 0).toBe(true);
        expect(addDays(first, 0)).toBe(first);
      }
    },
  );

  it("have a feast for each Islamic day, and corrections that meet a rule", () => {
    const lines = Object.values(publicHolidays).flat();
    const islamic = lines.filter((line) => line.startsWith("hijri ")).map((line) => line.slice(6, 11));
    expect(islamic.filter((day) => feastOfDay[day] === undefined)).toEqual([]);
    for (const [code, list] of Object.entries(corrections)) {
      const known = publicHolidays[code as CountryCode].map(whenOf);
      for (const { without } of list) if (without !== undefined) expect(known).toContain(without);
    }
  });

  it("put Clean Monday on a Monday", () => {
    for (const year of [2025, 2026, 2027]) expect(dayOfWeek(find("CY", year, "Clean Monday").first)).toBe(1);
  });
});

it("says which years it knows, and refuses others", () => {
  expect(() => holidaysBetween("FR", "2035-12-31", "2036-01-01")).toThrow(/2020 to 2035/);
  expect(() => holidaysBetween("FR", "2027-01-02", "2027-01-01")).toThrow(/on or after/);
});
