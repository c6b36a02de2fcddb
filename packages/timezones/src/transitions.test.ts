import { describe, expect, test } from "vitest";
import { nextTransition, transitionsBetween, yearlyRule } from "./index.ts";

describe("transitionsBetween", () => {
  test("lists Morocco's changes of 2026, of which the last is for good", () => {
    expect(
      transitionsBetween("2026-01-01T00:00:00Z", "2037-01-01T00:00:00Z", "Africa/Casablanca"),
    ).toEqual([
      {
        instant: "2026-02-15T02:00:00Z",
        offsetMinutesBefore: 60,
        offsetMinutesAfter: 0,
        abbreviation: "+00",
      },
      {
        instant: "2026-03-22T02:00:00Z",
        offsetMinutesBefore: 0,
        offsetMinutesAfter: 60,
        abbreviation: "+01",
      },
      {
        instant: "2026-09-20T01:00:00Z",
        offsetMinutesBefore: 60,
        offsetMinutesAfter: 0,
        abbreviation: "+00",
      },
    ]);
  });

  test("counts the start in and the end out", () => {
    const spring = "2027-03-28T01:00:00Z";
    const autumn = "2027-10-31T01:00:00Z";
    const instants = transitionsBetween(spring, autumn, "Europe/Rome").map(
      ({ instant }) => instant,
    );
    expect(instants).toEqual([spring]);
    expect(transitionsBetween(spring, spring, "Europe/Rome")).toEqual([]);
  });

  test("goes on beyond every table", () => {
    expect(
      transitionsBetween("2500-01-01T00:00:00Z", "2501-01-01T00:00:00Z", "Europe/Rome"),
    ).toEqual([
      {
        instant: "2500-03-28T01:00:00Z",
        offsetMinutesBefore: 60,
        offsetMinutesAfter: 120,
        abbreviation: "CEST",
      },
      {
        instant: "2500-10-31T01:00:00Z",
        offsetMinutesBefore: 120,
        offsetMinutesAfter: 60,
        abbreviation: "CET",
      },
    ]);
    expect(
      transitionsBetween("2090-01-01T00:00:00Z", "2110-01-01T00:00:00Z", "Europe/Rome"),
    ).toHaveLength(40);
    expect(
      transitionsBetween("1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "Europe/Rome"),
    ).toHaveLength(16_060);
  });

  test("leaves out a change of the name alone", () => {
    // Portugal went from WEST to CET in September 1992: other letters, the same UTC+1.
    expect(
      transitionsBetween("1992-09-01T00:00:00Z", "1992-12-01T00:00:00Z", "Europe/Lisbon"),
    ).toEqual([]);
  });

  test("keeps seconds as a fraction of a minute", () => {
    expect(
      transitionsBetween("1970-01-01T00:00:00Z", "2000-01-01T00:00:00Z", "Africa/Monrovia"),
    ).toEqual([
      {
        instant: "1972-01-07T00:44:30Z",
        offsetMinutesBefore: -44.5,
        offsetMinutesAfter: 0,
        abbreviation: "GMT",
      },
    ]);
  });

  test("refuses an end before the start", () => {
    expect(() =>
      transitionsBetween("2027-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "Europe/Rome"),
    ).toThrow(RangeError);
  });
});

describe("nextTransition", () => {
  test.each([
    ["2026-11-23T12:00:00Z", "Europe/Brussels", "2027-03-28T01:00:00Z"],
    ["2027-03-28T01:00:00Z", "Europe/Brussels", "2027-10-31T01:00:00Z"],
    ["2200-11-23T12:00:00Z", "Europe/Brussels", "2201-03-29T01:00:00Z"],
    ["2026-07-15T12:00:00Z", "Africa/Casablanca", "2026-09-20T01:00:00Z"],
    ["2026-11-23T12:00:00Z", "Africa/Casablanca", undefined],
    ["2026-11-23T12:00:00Z", "Africa/Lagos", undefined],
    ["9999-12-31T12:00:00Z", "Europe/Brussels", undefined],
    // Lithuania kept UTC+2 from October 1999 to March 2003.
    ["2000-01-15T12:00:00Z", "Europe/Vilnius", "2003-03-30T01:00:00Z"],
  ] as const)("after %s in %s: %s", (instant, timeZone, expected) => {
    expect(nextTransition(instant, timeZone)?.instant).toBe(expected);
  });
});

describe("yearlyRule", () => {
  test("is the rule of the European Union where it holds", () => {
    expect(yearlyRule("Europe/Brussels")).toEqual({
      standard: {
        offsetMinutes: 60,
        abbreviation: "CET",
        month: 10,
        week: -1,
        weekday: 7,
        minutesAfterMidnight: 180,
      },
      daylight: {
        offsetMinutes: 120,
        abbreviation: "CEST",
        month: 3,
        week: -1,
        weekday: 7,
        minutesAfterMidnight: 120,
      },
      since: "1996-03-31T01:00:00Z",
    });
  });

  test.each([
    ["Europe/Vilnius", "2003-03-30T01:00:00Z"],
    ["Asia/Famagusta", "2017-10-29T01:00:00Z"],
    ["America/New_York", "2007-03-11T07:00:00Z"],
  ])("of %s holds since %s", (timeZone, since) => {
    expect(yearlyRule(timeZone)?.since).toBe(since);
  });

  test.each(["Africa/Casablanca", "Africa/Tunis", "Africa/Tripoli", "Africa/Lagos", "Etc/UTC"])(
    "does not exist in %s, which keeps its clocks",
    (timeZone) => {
      expect(yearlyRule(timeZone)).toBeUndefined();
    },
  );

  test("calls the Irish winter daylight time, as Irish law and tzdb do", () => {
    expect(yearlyRule("Europe/Dublin")).toMatchObject({
      standard: { offsetMinutes: 60, abbreviation: "IST", month: 3 },
      daylight: { offsetMinutes: 0, abbreviation: "GMT", month: 10 },
    });
  });

  test("says a change on the eve as negative minutes", () => {
    expect(yearlyRule("America/Nuuk")?.daylight).toMatchObject({
      month: 3,
      week: -1,
      weekday: 7,
      minutesAfterMidnight: -60,
    });
  });
});
