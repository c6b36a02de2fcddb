import { describe, expect, test } from "vitest";
import { linesOf } from "../test/written.ts";
import { defineZone, toVtimezone } from "./vtimezone.ts";

function define(timeZone: string) {
  const definition = defineZone(timeZone);
  if (definition === undefined) throw new RangeError(`expected a definition of ${timeZone}`);
  return definition;
}

describe("defineZone", () => {
  test("tells a yearly change by two rules", () => {
    expect(linesOf(toVtimezone(define("Europe/Brussels")))).toEqual([
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Brussels",
      "BEGIN:DAYLIGHT",
      "DTSTART:19960331T020000",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "TZNAME:CEST",
      "END:DAYLIGHT",
      "BEGIN:STANDARD",
      "DTSTART:19961027T030000",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "TZNAME:CET",
      "END:STANDARD",
      "END:VTIMEZONE",
    ]);
  });

  test.each([
    ["Africa/Casablanca", "DTSTART:20260920T010000", "+0000", "TZNAME:+00"],
    ["Africa/Douala", "DTSTART:19710101T000000", "+0100", "TZNAME:WAT"],
    ["Africa/Tripoli", "DTSTART:20130329T020000", "+0200", "TZNAME:EET"],
    ["Africa/Sao_Tome", "DTSTART:20190101T010000", "+0000", "TZNAME:GMT"],
    ["Atlantic/Cape_Verde", "DTSTART:19751125T030000", "-0100", "TZNAME:-01"],
    ["Asia/Kolkata", "DTSTART:19710101T000000", "+0530", "TZNAME:IST"],
  ])("tells the setting that %s has for good", (timeZone, start, offset, name) => {
    expect(linesOf(toVtimezone(define(timeZone))).slice(2, -1)).toEqual([
      "BEGIN:STANDARD",
      start,
      `TZOFFSETFROM:${offset}`,
      `TZOFFSETTO:${offset}`,
      name,
      "END:STANDARD",
    ]);
  });

  test("calls the winter of Ireland standard", () => {
    const lines = linesOf(toVtimezone(define("Europe/Dublin")));
    expect(lines.slice(2, 8)).toContain("TZNAME:IST");
    expect(lines[2]).toBe("BEGIN:DAYLIGHT");
  });

  test("has no definition where a rule spills over into the next day", () => {
    expect(defineZone("Africa/Cairo")).toBeUndefined();
  });

  test("refuses what is no zone", () => {
    expect(() => defineZone("CET")).toThrow(RangeError);
  });
});
