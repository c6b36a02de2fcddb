import { describe, expect, test } from "vitest";
import { callUntyped } from "../test/untyped.ts";
import {
  abbreviationAt,
  type Instant,
  offsetMinutesAt,
  resolveWallTime,
  toInstant,
  toWallTime,
} from "./index.ts";

describe("offsetMinutesAt", () => {
  test.each([
    ["Africa/Casablanca", "2021-01-21T12:00:00Z", 60, "UTC+1 since October 2018"],
    ["Africa/Casablanca", "2026-03-01T12:00:00Z", 0, "the last Ramadan on UTC+0"],
    ["Africa/Casablanca", "2026-07-15T12:00:00Z", 60, "the last summer on UTC+1"],
    ["Africa/Casablanca", "2026-09-20T00:59:59Z", 60, "the last second of UTC+1"],
    ["Africa/Casablanca", "2026-09-20T01:00:00Z", 0, "UTC+0 for good"],
    [
      "Africa/Casablanca",
      "2026-11-23T12:00:00Z",
      0,
      "one hour wrong on a runtime with tz data before 2026c",
    ],
    ["Africa/Casablanca", "2027-02-20T12:00:00Z", 0, "no Ramadan change any more"],
    ["Africa/Casablanca", "2027-07-15T12:00:00Z", 0, "no summer time any more"],
    ["Africa/Casablanca", "9999-07-15T12:00:00Z", 0, "to the end of the calendar"],
    ["Africa/El_Aaiun", "2026-11-23T12:00:00Z", 0, "as Casablanca"],
    ["Africa/Monrovia", "1972-01-01T00:00:00Z", -44.5, "an offset with seconds"],
    ["Africa/Monrovia", "1972-01-07T00:44:30Z", 0, "UTC+0 since 7 January 1972"],
    ["Africa/Tripoli", "2013-07-01T12:00:00Z", 120, "the year of summer time"],
    ["Africa/Tripoli", "2013-12-01T12:00:00Z", 120, "and no change back"],
    ["Africa/Sao_Tome", "2018-06-01T12:00:00Z", 60, "one year of UTC+1"],
    ["Africa/Sao_Tome", "2019-06-01T12:00:00Z", 0, "and back"],
    ["Africa/Tunis", "2027-07-15T12:00:00Z", 60, "no summer time since 2009"],
    ["Africa/Kinshasa", "2026-11-23T12:00:00Z", 60, "west of the country"],
    ["Africa/Lubumbashi", "2026-11-23T12:00:00Z", 120, "east of the country"],
    ["Atlantic/Cape_Verde", "2026-11-23T12:00:00Z", -60, "west of Greenwich"],
    ["Asia/Famagusta", "2017-01-15T12:00:00Z", 180, "the winter on UTC+3"],
    ["Asia/Famagusta", "2018-01-15T12:00:00Z", 120, "and back"],
    ["Europe/Paris", "2027-07-15T12:00:00Z", 120, "summer"],
    ["Europe/Paris", "2150-07-15T12:00:00Z", 120, "summer beyond every table"],
    ["Europe/Paris", "2150-12-15T12:00:00Z", 60, "winter beyond every table"],
    ["Europe/Lisbon", "1994-01-15T12:00:00Z", 60, "Portugal on CET, 1992 to 1996"],
    ["Africa/Addis_Ababa", "2026-11-23T12:00:00Z", 180, "every place of the world"],
    ["Asia/Kathmandu", "2026-11-23T12:00:00Z", 345, "quarter hours"],
    ["Pacific/Apia", "2026-11-23T12:00:00Z", 780, "the far east"],
    ["Etc/GMT+12", "2026-11-23T12:00:00Z", -720, "the far west"],
  ] as const)("%s at %s is %d: %s", (timeZone, instant, offset, why) => {
    expect(offsetMinutesAt(instant, timeZone), why).toBe(offset);
  });

  test("the letters are those of tzdb", () => {
    expect(abbreviationAt("2026-11-23T12:00:00Z", "Europe/Brussels")).toBe("CET");
    expect(abbreviationAt("2027-07-15T12:00:00Z", "Europe/Dublin")).toBe("IST");
    expect(abbreviationAt("2026-11-23T12:00:00Z", "Africa/Casablanca")).toBe("+00");
    expect(abbreviationAt("2150-07-15T12:00:00Z", "Europe/Athens")).toBe("EEST");
  });
});

describe("toWallTime", () => {
  test.each([
    ["2026-11-23T12:00:00Z", "Africa/Casablanca", "2026-11-23T12:00"],
    ["2026-11-23T23:30:00Z", "Europe/Brussels", "2026-11-24T00:30"],
    ["2027-01-01T00:30:00Z", "Atlantic/Cape_Verde", "2026-12-31T23:30"],
    ["1972-01-01T00:00:00Z", "Africa/Monrovia", "1971-12-31T23:15:30"],
  ] as const)("%s in %s is %s", (instant, timeZone, wallTime) => {
    expect(toWallTime(instant, timeZone)).toBe(wallTime);
  });

  test("1969 is not covered, not even on a wall", () => {
    expect(() => toWallTime("1970-01-01T00:00:00Z", "America/New_York")).toThrow("1969");
  });
});

describe("a wall time", () => {
  test("that happens once", () => {
    expect(resolveWallTime("2026-06-10T09:30", "Africa/Casablanca")).toEqual({
      kind: "unique",
      instant: "2026-06-10T08:30:00Z",
      candidates: ["2026-06-10T08:30:00Z"],
    });
  });

  test.each([
    [
      "Europe/Paris",
      "2027-03-28T02:30",
      "2027-03-28T00:30:00Z",
      "2027-03-28T01:30:00Z",
      "2027-03-28T01:00:00Z",
    ],
    [
      "Europe/Paris",
      "2027-03-28T02:00",
      "2027-03-28T00:00:00Z",
      "2027-03-28T01:00:00Z",
      "2027-03-28T01:00:00Z",
    ],
    [
      "Africa/Casablanca",
      "2026-03-22T02:30",
      "2026-03-22T01:30:00Z",
      "2026-03-22T02:30:00Z",
      "2026-03-22T02:00:00Z",
    ],
    [
      "Pacific/Apia",
      "2011-12-30T12:00",
      "2011-12-29T22:00:00Z",
      "2011-12-30T22:00:00Z",
      "2011-12-30T10:00:00Z",
    ],
    [
      "Europe/Paris",
      "2150-03-29T02:30",
      "2150-03-29T00:30:00Z",
      "2150-03-29T01:30:00Z",
      "2150-03-29T01:00:00Z",
    ],
  ] as const)(
    "that the clocks of %s skip: %s",
    (timeZone, wallTime, earlier, later, transition) => {
      expect(resolveWallTime(wallTime, timeZone)).toEqual({
        kind: "gap",
        instant: later,
        candidates: [earlier, later],
        transition,
      });
      expectChoices(wallTime, timeZone, { compatible: later, earlier, later });
    },
  );

  test.each([
    [
      "Europe/Paris",
      "2027-10-31T02:30",
      "2027-10-31T00:30:00Z",
      "2027-10-31T01:30:00Z",
      "2027-10-31T01:00:00Z",
    ],
    [
      "Africa/Casablanca",
      "2026-09-20T01:30",
      "2026-09-20T00:30:00Z",
      "2026-09-20T01:30:00Z",
      "2026-09-20T01:00:00Z",
    ],
    [
      "Africa/Casablanca",
      "2026-02-15T02:30",
      "2026-02-15T01:30:00Z",
      "2026-02-15T02:30:00Z",
      "2026-02-15T02:00:00Z",
    ],
    [
      "Atlantic/Azores",
      "2027-10-31T00:30",
      "2027-10-31T00:30:00Z",
      "2027-10-31T01:30:00Z",
      "2027-10-31T01:00:00Z",
    ],
    [
      "Africa/Sao_Tome",
      "2019-01-01T01:30",
      "2019-01-01T00:30:00Z",
      "2019-01-01T01:30:00Z",
      "2019-01-01T01:00:00Z",
    ],
  ] as const)(
    "that the clocks of %s show twice: %s",
    (timeZone, wallTime, earlier, later, transition) => {
      expect(resolveWallTime(wallTime, timeZone)).toEqual({
        kind: "overlap",
        instant: earlier,
        candidates: [earlier, later],
        transition,
      });
      expectChoices(wallTime, timeZone, { compatible: earlier, earlier, later });
    },
  );

  function expectChoices(
    wallTime: Parameters<typeof toInstant>[0],
    timeZone: string,
    expected: Record<"compatible" | "earlier" | "later", Instant>,
  ): void {
    expect(toInstant(wallTime, timeZone)).toBe(expected.compatible);
    for (const disambiguation of ["compatible", "earlier", "later"] as const) {
      expect(toInstant(wallTime, timeZone, { disambiguation })).toBe(expected[disambiguation]);
    }
    expect(() => toInstant(wallTime, timeZone, { disambiguation: "reject" })).toThrow(RangeError);
  }

  test("is unique on both sides of a gap and of an overlap", () => {
    expect(resolveWallTime("2027-03-28T01:59", "Europe/Paris").kind).toBe("unique");
    expect(resolveWallTime("2027-03-28T03:00", "Europe/Paris").kind).toBe("unique");
    expect(resolveWallTime("2027-10-31T01:59", "Europe/Paris").kind).toBe("unique");
    expect(resolveWallTime("2027-10-31T03:00", "Europe/Paris").kind).toBe("unique");
  });

  test("that is not unique is refused with both choices when asked to", () => {
    expect(() =>
      toInstant("2027-10-31T02:30", "Europe/Paris", { disambiguation: "reject" }),
    ).toThrow(
      'happens twice in Europe/Paris: choose "earlier" (2027-10-31T00:30:00Z) or "later" (2027-10-31T01:30:00Z).',
    );
    expect(toInstant("2027-10-31T03:30", "Europe/Paris", { disambiguation: "reject" })).toBe(
      "2027-10-31T02:30:00Z",
    );
  });

  test("that is not unique is not decided by a choice that does not exist", () => {
    const ask = (wallTime: string, disambiguation = "first") =>
      callUntyped(toInstant, wallTime, "Europe/Paris", { disambiguation });
    expect(() => ask("2027-06-28T02:30")).toThrow(
      'disambiguation is "first": expected "compatible"',
    );
    expect(() => ask("2027-03-28T02:30", "reject")).toThrow(
      'does not exist in Europe/Paris: choose "earlier"',
    );
    expect(() => ask("2027-10-31T02:30", "reject")).toThrow(
      'happens twice in Europe/Paris: choose "earlier"',
    );
  });

  test("of 1969 in UTC is not covered", () => {
    expect(() => toInstant("1970-01-01T00:30", "Europe/Paris")).toThrow("1969");
  });

  test("that does not exist in the calendar is refused", () => {
    expect(() => toInstant("2026-02-30T09:30", "Europe/Paris")).toThrow(
      '"2026-02-30T09:30" is no wall time',
    );
  });
});
