import { describe, expect, test } from "vitest";
import { clockWarnings, countries, distanceChanges } from "./index.ts";

const africa = countries.filter(({ region }) => region === "Africa").map(({ code }) => code);
const europe = countries.filter(({ region }) => region === "Europe").map(({ code }) => code);

describe("clockWarnings", () => {
  test("is silent when all clocks are quiet", () => {
    expect(
      clockWarnings({
        start: "2026-11-23T14:00",
        end: "2026-11-23T15:00",
        timeZone: "Africa/Douala",
      }),
    ).toEqual([]);
  });

  test("tells of Morocco's last change in the week after it", () => {
    const change = {
      kind: "clock-change",
      transition: "2026-09-20T01:00:00Z",
      minutes: -60,
      countries: ["MA"],
    };
    expect(clockWarnings({ start: "2026-09-22T09:00", timeZone: "Europe/Brussels" })).toEqual([
      { ...change, atVenue: false },
    ]);
    expect(clockWarnings({ start: "2026-09-22T09:00", timeZone: "Africa/Casablanca" })).toEqual([
      { ...change, atVenue: true },
    ]);
    expect(clockWarnings({ start: "2026-09-28T09:00", timeZone: "Europe/Brussels" })).toEqual([]);
    expect(
      clockWarnings({ start: "2026-09-28T09:00", timeZone: "Europe/Brussels" }, { withinDays: 10 }),
    ).toHaveLength(1);
  });

  test("tells of a change while the meeting lasts, for all of Europe at once", () => {
    expect(
      clockWarnings({
        start: "2027-03-27T09:00",
        end: "2027-03-28T12:00",
        timeZone: "Africa/Douala",
      }),
    ).toEqual([
      {
        kind: "clock-change",
        transition: "2027-03-28T01:00:00Z",
        minutes: 60,
        atVenue: false,
        countries: europe,
      },
    ]);
  });

  test("tells of a change at a venue that is no partner's", () => {
    expect(clockWarnings({ start: "2027-03-15T09:00", timeZone: "America/New_York" })).toEqual([
      {
        kind: "clock-change",
        transition: "2027-03-14T07:00:00Z",
        minutes: 60,
        atVenue: true,
        countries: [],
      },
    ]);
  });

  test("tells of a wall time that is skipped or doubled, with what it may mean", () => {
    expect(clockWarnings({ start: "2027-03-28T02:30", timeZone: "Europe/Paris" })[0]).toEqual({
      kind: "gap",
      field: "start",
      wallTime: "2027-03-28T02:30",
      candidates: ["2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z"],
    });
    expect(
      clockWarnings({
        start: "2027-10-31T00:30",
        end: "2027-10-31T02:30",
        timeZone: "Europe/Paris",
      })[0],
    ).toEqual({
      kind: "overlap",
      field: "end",
      wallTime: "2027-10-31T02:30",
      candidates: ["2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z"],
    });
  });
});

describe("clockWarnings refuses", () => {
  const meeting = {
    start: "2026-11-23T14:00",
    end: "2026-11-23T15:00",
    timeZone: "Africa/Douala",
  } as const;

  test.each([-1, Number.NaN])("to look back %s days", (withinDays) => {
    expect(() => clockWarnings(meeting, { withinDays })).toThrow("expected 0 or more days");
  });

  test("a meeting that ends before it starts", () => {
    expect(() => clockWarnings({ ...meeting, end: "2026-11-23T13:00" })).toThrow(
      "The end 2026-11-23T13:00 comes before the start 2026-11-23T14:00 in Africa/Douala",
    );
  });
});

describe("distanceChanges", () => {
  const weekly = [
    "2027-10-12T14:00",
    "2027-10-19T14:00",
    "2027-10-26T14:00",
    "2027-11-02T14:00",
  ] as const;

  test("of a series in Brussels come with the end of summer time, for all of Africa", () => {
    expect(distanceChanges(weekly, "Europe/Brussels")).toEqual([
      {
        after: "2027-10-26T14:00",
        before: "2027-11-02T14:00",
        shifts: [{ minutes: 60, countries: africa }],
      },
    ]);
  });

  test("of a series in Rabat are Europe's, the other way round", () => {
    expect(distanceChanges(weekly, "Africa/Casablanca")).toEqual([
      {
        after: "2027-10-26T14:00",
        before: "2027-11-02T14:00",
        shifts: [{ minutes: -60, countries: europe }],
      },
    ]);
  });

  test("do not exist where no clock changes on the way", () => {
    expect(distanceChanges(["2027-01-12T14:00", "2027-02-09T14:00"], "Europe/Brussels")).toEqual(
      [],
    );
    expect(distanceChanges([], "Europe/Brussels")).toEqual([]);
  });
});
