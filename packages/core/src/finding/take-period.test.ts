import { describe, expect, it } from "vitest";
import { weekOfYear } from "./period.ts";
import { takePeriod } from "./take-period.ts";

/** A Tuesday. */
const today = "2027-05-11";

describe("the days in what somebody typed", () => {
  it.each([
    ["16 June", "2027-06-16", "2027-06-16", ""],
    ["9 juin", "2027-06-09", "2027-06-09", ""],
    ["le 9 juin 2027", "2027-06-09", "2027-06-09", ""],
    ["webinar 16/06/2027", "2027-06-16", "2027-06-16", "webinar"],
    ["2027-6-16", "2027-06-16", "2027-06-16", ""],
    ["16-06-2027", "2027-06-16", "2027-06-16", ""],
    ["16/6", "2027-06-16", "2027-06-16", ""],
    ["16.6.", "2027-06-16", "2027-06-16", ""],
    ["2027-06-16", "2027-06-16", "2027-06-16", ""],
    ["12-13 mai", "2027-05-12", "2027-05-13", ""],
    ["2027-06", "2027-06-01", "2027-06-30", ""],
    ["06/2027", "2027-06-01", "2027-06-30", ""],
    ["june", "2027-06-01", "2027-06-30", ""],
    ["march workshop", "2028-03-01", "2028-03-31", "workshop"],
    ["may", "2027-05-01", "2027-05-31", ""],
    ["mai 2028", "2028-05-01", "2028-05-31", ""],
    ["2027", "2027-01-01", "2027-12-31", ""],
    ["Q3 2027", "2027-07-01", "2027-09-30", ""],
    ["t4", "2027-10-01", "2027-12-31", ""],
    ["third quarter", "2027-07-01", "2027-09-30", ""],
    ["second half of 2027", "2027-07-01", "2027-12-31", ""],
    ["2e semestre", "2027-07-01", "2027-12-31", ""],
    ["autumn 2027", "2027-09-01", "2027-11-30", ""],
    ["this autumn", "2027-09-01", "2027-11-30", ""],
    ["cet été", "2027-06-01", "2027-08-31", ""],
    ["today", "2027-05-11", "2027-05-11", ""],
    ["aujourd’hui", "2027-05-11", "2027-05-11", ""],
    ["demain", "2027-05-12", "2027-05-12", ""],
    ["this week", "2027-05-10", "2027-05-16", ""],
    ["cette semaine", "2027-05-10", "2027-05-16", ""],
    ["next week", "2027-05-17", "2027-05-23", ""],
    ["la semaine prochaine", "2027-05-17", "2027-05-23", ""],
    ["this month", "2027-05-01", "2027-05-31", ""],
    ["le mois prochain", "2027-06-01", "2027-06-30", ""],
    ["this year", "2027-01-01", "2027-12-31", ""],
    ["l’année dernière", "2026-01-01", "2026-12-31", ""],
    ["next 3 months", "2027-05-11", "2027-08-12", ""],
    ["les deux prochaines semaines", "2027-05-11", "2027-05-25", ""],
    ["dans deux semaines", "2027-05-11", "2027-05-25", ""],
    ["2027-W24", "2027-06-14", "2027-06-20", ""],
    ["week 24", "2027-06-14", "2027-06-20", ""],
    ["semaine 24 de 2027", "2027-06-14", "2027-06-20", ""],
    ["the week of 16 June", "2027-06-14", "2027-06-20", ""],
    ["semaine du 7 juin", "2027-06-07", "2027-06-13", ""],
    ["monday", "2027-05-17", "2027-05-17", ""],
    ["2026-W53", "2026-12-28", "2027-01-03", ""],
    ["the weekend", "2027-05-15", "2027-05-16", ""],
    ["this week-end", "2027-05-15", "2027-05-16", ""],
    ["next weekend", "2027-05-22", "2027-05-23", ""],
    ["last week-end", "2027-05-08", "2027-05-09", ""],
    ["le week-end prochain", "2027-05-22", "2027-05-23", ""],
    ["la fin de semaine dernière", "2027-05-08", "2027-05-09", ""],
    ["2027-01-01..2027-03-31", "2027-01-01", "2027-03-31", ""],
    ["from June to September 2027", "2027-06-01", "2027-09-30", ""],
    ["entre juin et octobre", "2027-06-01", "2027-10-31", ""],
    ["juin à octobre", "2027-06-01", "2027-10-31", ""],
    ["june - october", "2027-06-01", "2027-10-31", ""],
    ["after June", "2027-06-01", "2100-12-31", ""],
    ["avant octobre 2027", "1990-01-01", "2027-10-31", ""],
  ])("“%s” begins on %s and ends on %s", (typed, first, last, rest) => {
    const read = takePeriod(typed, today);
    expect([read.periods[0], read.rest]).toEqual([{ first, last }, rest]);
  });

  it("are none in a 53rd week of a year that has 52", () => {
    expect(weekOfYear(2027, 53)).toBeUndefined();
    expect(weekOfYear(2026, 53)).toEqual({ first: "2026-12-28", last: "2027-01-03" });
  });

  it("may be those of another year or another order", () => {
    expect(takePeriod("05/06/2027", today).periods).toEqual([
      { first: "2027-06-05", last: "2027-06-05" },
      { first: "2027-05-06", last: "2027-05-06" },
    ]);
    expect(takePeriod("5 janvier", today).periods.map(({ first }) => first)).toEqual([
      "2028-01-05",
      "2027-01-05",
    ]);
  });

  it.each([
    "we may come",
    "youth mobility",
    "theme 5",
    "network meeting #4",
    "",
    "31 February 2027",
  ])("are none in “%s”", (typed) => {
    expect(takePeriod(typed, today)).toEqual({ periods: [], rest: typed });
  });
});
