import {
  addMinutes,
  epochSeconds,
  isPlainDateTime,
  isSameTimeZone,
  resolveWallTime,
  timeZoneIds,
  toInstant,
  transitionsBetween,
} from "@rabat-process/timezones";
import type { PlainDateTime } from "@rabat-process/timezones";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineZone } from "./vtimezone.ts";
import { readWallTime, tellsAsRules } from "./zone-reading.ts";

function define(timeZone: string) {
  const definition = defineZone(timeZone);
  if (definition === undefined) throw new RangeError(`expected a definition of ${timeZone}`);
  return definition;
}

describe("readWallTime", () => {
  test.each<[string, PlainDateTime, string | undefined]>([
    ["Europe/Brussels", "2027-01-20T09:30", "2027-01-20T08:30:00Z"],
    ["Europe/Brussels", "2027-07-01T09:30", "2027-07-01T07:30:00Z"],
    ["Europe/Brussels", "2027-03-28T02:30", undefined],
    ["Europe/Brussels", "2027-10-31T02:30", undefined],
    ["Europe/Brussels", "2027-10-31T03:00", "2027-10-31T02:00:00Z"],
    ["Europe/Brussels", "1996-01-01T00:00", undefined],
    ["Africa/Casablanca", "2026-09-20T00:59", undefined],
    ["Africa/Casablanca", "2026-09-20T01:00", "2026-09-20T01:00:00Z"],
    ["Africa/Casablanca", "2027-06-20T10:00", "2027-06-20T10:00:00Z"],
  ])("%s %s", (timeZone, wallTime, instant) => {
    expect(readWallTime(define(timeZone), wallTime)).toBe(
      instant === undefined ? undefined : Date.parse(instant) / 1000,
    );
  });

  test("says of every zone what the tz rules say, or nothing", () => {
    const times = sample();
    const places = timeZoneIds.filter((timeZone) => !isSameTimeZone(timeZone, "Etc/UTC"));
    const defined = places.filter((timeZone) => defineZone(timeZone) !== undefined);
    for (const timeZone of defined) {
      const definition = define(timeZone);
      for (const wallTime of times) {
        const read = readWallTime(definition, wallTime);
        if (read !== undefined)
          expect([
            timeZone,
            wallTime,
            resolveWallTime(wallTime, timeZone).candidates.map(
              (instant) => Date.parse(instant) / 1000,
            ),
          ]).toEqual([timeZone, wallTime, [read]]);
      }
    }
    expect(places.length - defined.length).toBeLessThan(15);
  });
});

describe("tellsAsRules", () => {
  test.each<[string, PlainDateTime, boolean]>([
    ["Europe/Brussels", "2027-01-20T09:30", true],
    ["Europe/Brussels", "2027-03-28T02:30", false],
    ["Europe/Brussels", "2027-10-31T02:30", false],
    ["Africa/Casablanca", "2026-09-20T00:59", false],
    // The clocks showed it twice, although the definition, which begins there, knows it once.
    ["Africa/Casablanca", "2026-09-20T01:00", false],
    ["Africa/Casablanca", "2026-09-20T09:30", true],
    ["Africa/Casablanca", "2027-06-20T10:00", true],
    ["Africa/Lagos", "1970-06-10T09:30", false],
    ["Africa/Lagos", "9999-06-10T09:30", true],
  ])("%s %s: %s", (timeZone, wallTime, isTold) => {
    expect(tellsAsRules(define(timeZone), wallTime, wallTime)).toBe(isTold);
  });

  test("is not said of the weeks in which a definition is wrong", () => {
    const { observances } = define("Europe/Brussels");
    const [daylight, standard] = observances;
    if (daylight === undefined || standard === undefined)
      throw new RangeError("expected two observances");
    // Daylight time that begins and ends a week early.
    const early = { week: 2, month: 3, weekday: 7 } as const;
    const wrong = {
      timeZone: "Europe/Brussels",
      observances: [{ ...daylight, yearly: early }, standard],
    };
    expect(tellsAsRules(wrong, "2027-03-20T09:30", "2027-03-20T09:30")).toBe(false);
    expect(tellsAsRules(wrong, "2027-07-01T09:30", "2027-07-01T09:30")).toBe(true);
    expect(tellsAsRules(wrong, "2027-12-01T09:30", "2027-12-01T09:30")).toBe(true);
  });

  test("is not said of hours between which the clock changes", () => {
    const brussels = define("Europe/Brussels");
    expect(tellsAsRules(brussels, "2027-03-27T14:00", "2027-03-29T12:00")).toBe(false);
    expect(tellsAsRules(brussels, "2027-03-28T00:30", "2027-03-28T12:00")).toBe(false);
    expect(tellsAsRules(brussels, "2027-02-01T09:00", "2028-02-01T09:00")).toBe(true);
  });

  test("is the direct comparison, at any hours of any year of any zone", () => {
    const zones = timeZoneIds.filter((timeZone) => defineZone(timeZone) !== undefined);
    const minute = fc.integer({ min: 2 * 525_960, max: 130 * 525_960 });
    const length = fc.oneof(
      fc.integer({ min: 0, max: 1440 }),
      fc.integer({ min: 0, max: 525_960 }),
    );
    const wallTimeOf = (at: number) =>
      new Date(at * 60_000).toISOString().slice(0, 16) as PlainDateTime;
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, length, (timeZone, at, minutes) => {
        const [start, end] = [wallTimeOf(at), wallTimeOf(at + minutes)];
        const [first, last] = [start, end].map((wallTime) =>
          epochSeconds(toInstant(wallTime, timeZone)),
        );
        const isRead =
          readWallTime(define(timeZone), start) === first &&
          readWallTime(define(timeZone), end) === last;
        const passes = (last ?? NaN) - (first ?? NaN);
        const isSafe = !isBeforeChange(start, timeZone) && !isBeforeChange(end, timeZone);
        // Elsewhere on such a day the answer is no: ts-ics reads those hours wrong.
        expect(tellsAsRules(define(timeZone), start, end)).toBe(
          isRead && isSafe && passes === minutes * 60,
        );
      }),
      { numRuns: 3000 },
    );
  });
});

/** Whether the clock changes later on the day of a wall time, by the tz rules alone. */
function isBeforeChange(wallTime: PlainDateTime, timeZone: string): boolean {
  const instant = toInstant(wallTime, timeZone);
  return transitionsBetween(addMinutes(instant, 1), addMinutes(instant, 1500), timeZone).some(
    (change) => {
      const clock = addMinutes(change.instant, change.offsetMinutesBefore);
      return clock.slice(0, 10) === wallTime.slice(0, 10) && clock.slice(0, 16) > wallTime;
    },
  );
}

/** The middle of every month of twenty years. */
function sample(): readonly PlainDateTime[] {
  return Array.from({ length: 240 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, "0");
    const wallTime = `${2016 + Math.trunc(index / 12)}-${month}-15T12:00`;
    if (!isPlainDateTime(wallTime)) throw new RangeError(wallTime);
    return wallTime;
  });
}
