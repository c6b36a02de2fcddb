import { countries, type CountryCode } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { feasts, type Feast } from "./data/feasts.ts";
import { announcedNear, moonTable } from "./moon.ts";

const everyFeast = Object.keys(feasts) as Feast[];

describe("the moon of a country", () => {
  it("weighs a thousand thousandths for each feast", () => {
    for (const { code } of countries) {
      for (const feast of everyFeast) {
        const { shifts } = moonTable(code, feast);
        expect(shifts.reduce((sum, weight) => sum + weight)).toBe(1000);
        expect(Math.min(...shifts)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("is its own from four announced years on: Morocco keeps Adha a day later, five of five times", () => {
    const { shifts, years, isOwn } = moonTable("MA", "eid-al-adha");
    expect([years, isOwn]).toEqual([5, true]);
    const [before, on, after] = shifts;
    expect(after).toBeGreaterThan(750);
    // Five years alike are not a certainty yet.
    expect(before + on).toBeGreaterThan(100);
  });

  it("is that of its region with fewer years, which are told", () => {
    const cameroon = moonTable("CM", "eid-al-adha");
    expect(cameroon).toEqual({ shifts: feasts["eid-al-adha"].shifts, years: 0, isOwn: false });
    const tunisia = moonTable("TN", "eid-al-adha");
    expect([tunisia.years, tunisia.isOwn]).toEqual([2, false]);
    // Morocco and Algeria have tables of their own, which say nothing of their neighbours.
    expect(tunisia.shifts).toEqual(moonTable("LY", "eid-al-adha").shifts);
    expect(tunisia.shifts).not.toEqual(moonTable("MA", "eid-al-adha").shifts);
  });

  it("puts the day of Arafat before Eid al-Adha", () => {
    expect(moonTable("MA", "arafat")).toEqual(moonTable("MA", "eid-al-adha"));
    expect(announcedNear("MA", "arafat", "2023-06-27")).toBe("2023-06-28");
  });

  it.each<[CountryCode, Feast, `${number}-${number}-${number}`, string | undefined]>([
    ["MA", "eid-al-fitr", "2025-03-30", "2025-03-31"],
    ["MA", "eid-al-adha", "2027-05-16", undefined],
    ["CM", "eid-al-fitr", "2025-03-30", undefined],
  ])("knows what %s announced of %s near %s: %s", (code, feast, likeliest, announced) => {
    expect(announcedNear(code, feast, likeliest)).toBe(announced);
  });
});
