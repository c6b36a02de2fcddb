import { describe, expect, it } from "vitest";
import type { HolidayOverride } from "./holiday-overrides.ts";
import { holidaysBetween } from "./holidays.ts";

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
    expect(feast).toMatchObject({ first: "2027-03-10", last: "2027-03-11" });
    expect(feast?.days.map(({ certainty }) => certainty)).toEqual(["certain", "certain"]);
    expect(
      holidaysBetween("TN", "2027-03-10", "2027-03-10", [announced])[0]?.days[0],
    ).toMatchObject({
      certainty: "estimated",
    });
  });

  it("put a later announcement in the place of an earlier one", () => {
    const later = {
      ...announced,
      feast: "eid-al-adha",
      first: "2023-06-28",
      last: "2023-06-28",
    } as const;
    const [feast, ...others] = holidaysBetween("MA", "2023-06-20", "2023-07-05", [later]);
    expect([feast?.first, others]).toEqual(["2023-06-28", []]);
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
      { name, source },
    ]);
    expect(holidaysBetween("FR", "2027-05-17", "2027-05-17", [gone])).toEqual([]);
  });

  it("are refused when they are wrong", () => {
    expect(() =>
      holidaysBetween("MA", "2027-03-01", "2027-03-02", [{ ...announced, last: "2027-03-09" }]),
    ).toThrow(/the last on or after the first/);
  });
});
