import type { PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { holidayLaw, type DayRule, type HolidayLaw, type WeekendRule } from "./data/laws/law.ts";
import { readRules } from "./holiday-rules.ts";
import { computeYear, type Holiday } from "./holidays-of-year.ts";

const source = {
  title: "Act",
  class: "law",
  date: "2000-01-01",
  address: "https://example.org/act",
  seen: "act",
  readOn: "2026-11-29",
  quote: "The days are",
  later: "nothing found",
} as const;

/** A law with one source of each kind: `act` was read, `report` was not; `order` is one of a year, `custom` no act. */
function lawWith(
  days: readonly DayRule<"act" | "report" | "order" | "heard" | "custom">[],
  more: Partial<HolidayLaw<"act" | "report" | "order" | "heard" | "custom">> = {},
): HolidayLaw {
  return holidayLaw({
    sources: {
      act: source,
      report: { ...source, seen: "report" },
      order: { ...source, class: "order" },
      heard: { ...source, class: "order", seen: "report" },
      custom: { ...source, class: "practice" },
    },
    days,
    ...more,
  });
}

const name = { en: "Day", fr: "Jour" };

function yearOf(law: HolidayLaw, year: number): Holiday[] {
  return computeYear("FR", readRules(law), year);
}

/** Each day that is or may be off: its date, chance and certainty. */
function daysOf(
  law: HolidayLaw,
  year: number,
): [date: PlainDate, chance: number, certainty: string][] {
  return yearOf(law, year).flatMap(({ days }) =>
    days.map(({ date, chance, certainty }): [PlainDate, number, string] => [
      date,
      chance,
      certainty,
    ]),
  );
}

describe("the certainty of a day", () => {
  it.each([
    ["certain for 18 months after the act was read", { by: "act" }, 2028, "certain"],
    ["reported later", { by: "act" }, 2029, "reported"],
    ["certain before", { by: "act" }, 2020, "certain"],
    ["reported where the act was not read", { by: "report" }, 2027, "reported"],
    ["reported where it is a custom, even one that was read", { by: "custom" }, 2027, "reported"],
    ["unverified without a source", {}, 2027, "unverified"],
    [
      "undecided where an authority decides each year",
      { by: "act", isOrdered: true },
      2027,
      "undecided",
    ],
    [
      "disputed where another source differs",
      { by: "act", dispute: { by: "report" } },
      2027,
      "disputed",
    ],
  ] as const)("is %s", (_, facts, year, certainty) => {
    const chance = ["certain", "reported"].includes(certainty) ? 1 : 0.5;
    expect(daysOf(lawWith([{ on: "05-20", name, ...facts }]), year)).toEqual([
      [`${year}-05-20`, chance, certainty],
    ]);
  });

  it("ends in the middle of a year, 18 months to the day", () => {
    const law = lawWith([
      { on: "05-29", name, by: "act" },
      { on: "05-30", name, by: "act" },
    ]);
    expect(daysOf(law, 2028).map(([, , certainty]) => certainty)).toEqual(["certain", "reported"]);
  });

  it("is that of the order of the year for the days of an order", () => {
    const law = lawWith([
      { on: "2035-01-02 2035-08-21", name, by: "order" },
      { on: "2035-01-03", name, by: "heard" },
    ]);
    expect(daysOf(law, 2035).map(([, , certainty]) => certainty)).toEqual([
      "certain",
      "reported",
      "certain",
    ]);
    expect(daysOf(law, 2034)).toEqual([]);
  });

  it("shows both days of a dispute", () => {
    const law = lawWith([{ on: "03-26", name, by: "act", dispute: { on: "04-03", by: "report" } }]);
    expect(daysOf(law, 2027)).toEqual([
      ["2027-03-26", 0.5, "disputed"],
      ["2027-04-03", 0.5, "disputed"],
    ]);
    expect(yearOf(law, 2027)[0]?.source).toMatch(
      /^Act, read 2026-11-29.* – against: Act, reported, seen/,
    );
  });

  it("is the moon's for a feast, and that of a greater doubt where there is one", () => {
    expect(daysOf(lawWith([{ on: "hijri 10-01", by: "act" }]), 2027)).toEqual([
      ["2027-03-08", 0.124, "estimated"],
      ["2027-03-09", 0.819, "estimated"],
      ["2027-03-10", 0.057, "estimated"],
    ]);
    expect(daysOf(lawWith([{ on: "hijri 10-01" }]), 2027)[1]).toEqual([
      "2027-03-09",
      0.41,
      "unverified",
    ]);
  });
});

describe("when a rule has its day", () => {
  it.each([
    ["easter+39", ["2027-05-06"]],
    ["orthodox-48", ["2027-03-15"]],
    ["FR>=04-08", ["2027-04-09"]],
    ["MO>=05-25", ["2027-05-31"]],
    ["2026-01-02 2027-08-21", ["2027-08-21"]],
    ["12-31", ["2027-12-31"]],
  ] as const)("%s in 2027: %s", (on, dates) => {
    expect(daysOf(lawWith([{ on, name, by: "act" }]), 2027).map(([date]) => date)).toEqual(dates);
  });

  it("holds it to its years", () => {
    const law = lawWith([
      { on: "05-20", name, by: "act", since: 2024, until: 2027, except: [2026] },
    ]);
    const years = [2023, 2024, 2025, 2026, 2027, 2028].filter(
      (year) => daysOf(law, year).length > 0,
    );
    expect(years).toEqual([2024, 2025, 2027]);
  });

  it("takes several days in a row, and closes offices at noon on a half day", () => {
    const law = lawWith([
      { on: "08-16", length: 2, name, by: "act" },
      { on: "12-24", closesAt: "12:00", name, by: "act" },
    ]);
    expect(yearOf(law, 2027).map(({ first, last }) => [first, last])).toEqual([
      ["2027-08-16", "2027-08-17"],
      ["2027-12-24", "2027-12-24"],
    ]);
    expect(yearOf(law, 2027)[1]?.days).toMatchObject([{ closesAt: "12:00" }]);
  });
});

describe("a holiday on a rest day", () => {
  // In 2027 Christmas Day is a Saturday, 26 December a Sunday.
  const christmas = [
    { on: "12-25", name, by: "act" },
    { on: "12-26", name, by: "act" },
  ] as const;

  function inPlace(weekend: Omit<WeekendRule<"act">, "by">): PlainDate[] {
    const law = lawWith(christmas, { weekends: [{ by: "act", ...weekend }] });
    return yearOf(law, 2027)
      .filter(({ isSubstitute }) => isSubstitute)
      .map(({ first }) => first);
  }

  it.each([
    ["next-working-day", [6, 7], ["2027-12-27", "2027-12-28"]],
    ["next-working-day", [7], ["2027-12-27"]],
    ["next-day", [7], ["2027-12-27"]],
    ["previous-working-day", [6, 7], ["2027-12-24", "2027-12-23"]],
    ["nearest-working-day", [6, 7], ["2027-12-24", "2027-12-27"]],
    ["monday", [7], ["2027-12-27"]],
    ["friday", [6], ["2027-12-31"]],
  ] as const)("is made up for by the %s (of weekdays %j): %s", (to, weekdays, dates) => {
    expect(inPlace({ to, weekdays })).toEqual(dates);
  });

  it("is made up for if it is named, and not if it is left out", () => {
    const rule = { to: "next-working-day", weekdays: [6, 7] } as const;
    expect(inPlace({ ...rule, only: ["12-26"] })).toEqual(["2027-12-27"]);
    expect(inPlace({ ...rule, not: ["12-26"] })).toEqual(["2027-12-27"]);
  });

  it("is as sure as the less sure of both rules, and as likely", () => {
    const weekends = [{ weekdays: [7], to: "monday", by: "report" }] as const;
    expect(daysOf(lawWith([{ on: "12-26", name, by: "act" }], { weekends }), 2027)).toEqual([
      ["2027-12-26", 1, "certain"],
      ["2027-12-27", 1, "reported"],
    ]);
    const ordered = [{ weekdays: [7], to: "monday", by: "report", isOrdered: true }] as const;
    expect(
      daysOf(lawWith([{ on: "12-26", name, by: "act" }], { weekends: ordered }), 2027)[1],
    ).toEqual(["2027-12-27", 0.5, "undecided"]);
  });

  it("moves where the law says so, or may move where an authority decides", () => {
    // 1 July 2027 is a Thursday.
    const days = [{ on: "07-01", name, by: "act" }] as const;
    const moves = { weekdays: [2, 3, 4], to: "friday", moves: true, by: "act" } as const;
    expect(daysOf(lawWith(days, { weekends: [moves] }), 2027)).toEqual([
      ["2027-07-02", 1, "certain"],
    ]);
    expect(daysOf(lawWith(days, { weekends: [{ ...moves, isOrdered: true }] }), 2027)).toEqual([
      ["2027-07-01", 0.5, "undecided"],
      ["2027-07-02", 0.5, "undecided"],
    ]);
  });

  it("is made up for after a feast by the chances of the moon", () => {
    // 10 Dhu al-Hijja 1448 is Sunday 16 May 2027: with it, or with Saturday, the Monday is off.
    const weekends = [{ weekdays: [6, 7], to: "next-working-day", by: "act" }] as const;
    const [, monday] = yearOf(lawWith([{ on: "hijri 12-10", by: "act" }], { weekends }), 2027);
    expect(monday).toMatchObject({
      isSubstitute: true,
      feast: "eid-al-adha",
      days: [{ date: "2027-05-17", chance: 0.755, certainty: "estimated" }],
    });
  });
});
