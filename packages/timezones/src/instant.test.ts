import fc from "fast-check";
import { DateTime } from "luxon";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { callUntyped } from "../test/untyped.ts";
import { addMinutes, dateOf, epochSeconds, instantOf, isInstant, parseInstant } from "./index.ts";

/** 1970 to 9999, as far as a Date reaches into the last second. */
const milliseconds = fc.integer({ min: 0, max: 253_402_300_799_999 });

test("addMinutes takes every whole second, and no part of one", () => {
  const start = "2026-06-10T08:30:00Z";
  for (let seconds = -86_400; seconds <= 86_400; seconds += 1)
    expect(epochSeconds(addMinutes(start, seconds / 60)) - epochSeconds(start)).toBe(seconds);
  for (const minutes of [1 / 120, 0.01, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => addMinutes(start, minutes)).toThrow(RangeError);
});

describe("instantOf", () => {
  const moment = new Date("2026-06-10T08:30:00.999Z");
  test.each([
    ["a Date", moment],
    ["a Temporal.Instant", Temporal.Instant.fromEpochMilliseconds(moment.getTime())],
    ["a Temporal.ZonedDateTime", Temporal.ZonedDateTime.from("2026-06-10T10:30[Europe/Paris]")],
    ["what luxon gives as a Date", DateTime.fromMillis(moment.getTime()).toJSDate()],
  ])("takes %s", (_, given) => {
    expect(instantOf(given)).toBe("2026-06-10T08:30:00Z");
  });

  test("and dateOf are each other’s opposite, but for milliseconds", () => {
    fc.assert(
      fc.property(milliseconds, (moment) => {
        const instant = instantOf(new Date(moment));
        expect(isInstant(instant)).toBe(true);
        expect(dateOf(instant).getTime()).toBe(moment - (moment % 1000));
      }),
    );
  });

  test.each([
    [new Date(Number.NaN), RangeError, "Invalid Date is no moment: expected a valid Date"],
    [undefined, TypeError, "undefined is no moment"],
    ["2026-06-10", TypeError, '"2026-06-10" is no moment'],
    [new Date(-1), RangeError, "The year 1969 is not covered"],
    [new Date(Date.UTC(10_000, 0)), RangeError, "The year 10000 is not covered"],
  ])("refuses %s", (given, Refusal, message) => {
    expect(() => callUntyped(instantOf, given)).toThrow(Refusal);
    expect(() => callUntyped(instantOf, given)).toThrow(message);
  });
});

describe("parseInstant", () => {
  test.each([
    ["2026-06-10T08:30:00Z", "2026-06-10T08:30:00Z"],
    ["2026-06-10T08:30:00.999Z", "2026-06-10T08:30:00Z"],
    ["2026-06-10T08:30:00,5Z", "2026-06-10T08:30:00Z"],
    ["2026-06-10t08:30z", "2026-06-10T08:30:00Z"],
    ["2026-06-10T10:30:00+02:00", "2026-06-10T08:30:00Z"],
    ["2026-06-10 10:30:00.123456+02", "2026-06-10T08:30:00Z"],
    ["2026-06-10T05:00:00-0330", "2026-06-10T08:30:00Z"],
    ["2026-01-01T00:30+01:00", "2025-12-31T23:30:00Z"],
    ["1970-01-01T00:00:00-00:01", "1970-01-01T00:01:00Z"],
  ])("reads %s", (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test.each([
    ["2026-06-10T08:30:00", "is a wall time, no instant: expected Z or an offset at its end"],
    ["2026-06-10 08:30", "is a wall time, no instant"],
    ["2026-06-10", "is no instant: expected YYYY-MM-DDTHH:MM:SS with Z or an offset"],
    ["2026-02-30T08:30:00Z", "is no instant"],
    ["2026-06-30T23:59:60Z", "is no instant"],
    ["2026-06-10T08:30:00+24:00", "is no instant"],
    ["2026-06-10T08:30:00+02:60", "is no instant"],
    ["2026-06-10T08:30:00Z ", "is no instant"],
    ["10/06/2026 08:30Z", "is no instant"],
    ["", '"" is no instant'],
    ["1970-01-01T00:00:00+00:01", "The year 1969 is not covered"],
  ])("refuses %j", (text, message) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
    expect(() => parseInstant(text)).toThrow(message);
  });

  test("takes what Date and Temporal write at any offset", () => {
    fc.assert(
      fc.property(milliseconds, fc.integer({ min: -1439, max: 1439 }), (moment, minutes) => {
        const date = new Date(moment);
        const instant = instantOf(date);
        expect(parseInstant(date.toISOString())).toBe(instant);
        const sign = minutes < 0 ? "-" : "+";
        const pad = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, "0");
        const offset = `${sign}${pad(minutes / 60)}:${pad(minutes % 60)}`;
        const shifted = new Date(moment + minutes * 60_000).toISOString();
        fc.pre(/^(?:19[7-9]\d|[2-9]\d{3})-/.test(shifted));
        expect(epochSeconds(parseInstant(shifted.replace("Z", offset)))).toBe(
          epochSeconds(instant),
        );
      }),
    );
  });
});
