import type { DatedWhen } from "@rabat-process/events";
import { zoneOf } from "@rabat-process/events/schedule";
import { isPlainDateTime } from "@rabat-process/timezones";
import { describe, expect, test } from "vitest";
import { written } from "../test/written.ts";
import { periodProperties, placeInTime } from "./period.ts";
import { defineZone } from "./vtimezone.ts";

function write(when: DatedWhen): readonly string[] {
  const timeZone = zoneOf(when);
  const zone = timeZone === undefined ? undefined : defineZone(timeZone);
  return periodProperties(placeInTime(when, zone)).map(written);
}

describe("days", () => {
  test.each([
    ["2021-01-21", "2021-01-21", "20210122"],
    ["2023-04-25", "2023-04-26", "20230427"],
    ["2016-05-31", "2016-06-01", "20160602"],
    ["2026-12-31", "2026-12-31", "20270101"],
    ["2028-02-28", "2028-02-28", "20280229"],
  ] as const)("%s to %s end before %s", (first, last, end) => {
    expect(write({ precision: "day", first, last })).toEqual([
      `DTSTART;VALUE=DATE:${first.replaceAll("-", "")}`,
      `DTEND;VALUE=DATE:${end}`,
    ]);
  });
});

describe("hours that hold for several days", () => {
  const days = (first: string, last: string, timeZone: string) =>
    ({
      precision: "day",
      first,
      last,
      dailyHours: { start: "09:00", end: "17:30", timeZone },
    }) as DatedWhen;

  test.each([
    [
      "one entry a day",
      days("2027-05-03", "2027-05-05", "Europe/Brussels"),
      [
        "DTSTART;TZID=Europe/Brussels:20270503T090000",
        "DTEND;TZID=Europe/Brussels:20270503T173000",
        "RRULE:FREQ=DAILY;COUNT=3",
      ],
    ],
    [
      "one day",
      days("2027-05-03", "2027-05-03", "Europe/Brussels"),
      [
        "DTSTART;TZID=Europe/Brussels:20270503T090000",
        "DTEND;TZID=Europe/Brussels:20270503T173000",
      ],
    ],
    [
      "in UTC",
      days("2027-05-03", "2027-05-04", "Africa/Cairo"),
      ["DTSTART:20270503T060000Z", "DTEND:20270503T143000Z", "RRULE:FREQ=DAILY;COUNT=2"],
    ],
    [
      "whole days, where the clock changes from one to the other",
      days("2027-03-27", "2027-03-29", "Europe/Brussels"),
      ["DTSTART;VALUE=DATE:20270327", "DTEND;VALUE=DATE:20270330"],
    ],
  ])("%s", (_, when, lines) => {
    expect(write(when)).toEqual(lines);
  });
});

describe("times", () => {
  test.each([
    ["in summer", "Europe/Brussels", "2027-07-01T09:30", ";TZID=Europe/Brussels:20270701T093000"],
    [
      "in a zone without changes",
      "Africa/Douala",
      "2027-07-01T09:30",
      ";TZID=Africa/Douala:20270701T093000",
    ],
    [
      "after the last change",
      "Africa/Casablanca",
      "2026-09-20T09:30",
      ";TZID=Africa/Casablanca:20260920T093000",
    ],
    ["before the last change", "Africa/Casablanca", "2026-09-19T09:30", ":20260919T083000Z"],
    ["in a doubled hour", "Europe/Brussels", "2027-10-31T02:30", ":20271031T003000Z"],
    ["before a change on its day", "Europe/Brussels", "2027-03-28T00:30", ":20270327T233000Z"],
    [
      "behind a change on its day",
      "Europe/Brussels",
      "2027-03-28T03:30",
      ";TZID=Europe/Brussels:20270328T033000",
    ],
    ["in a skipped hour", "Europe/Brussels", "2027-03-28T02:30", ":20270328T013000Z"],
    ["in a zone without a plain rule", "Africa/Cairo", "2027-07-01T09:30", ":20270701T063000Z"],
    ["in UTC", "Etc/UTC", "2027-07-01T09:30", ":20270701T093000Z"],
    ["in UTC by another name", "Etc/Zulu", "2027-07-01T09:30", ":20270701T093000Z"],
  ] as const)("%s", (_, timeZone, start, written) => {
    const end = start.replace(":30", ":45");
    if (!isPlainDateTime(end)) throw new TypeError(`expected a time, found ${end}`);
    const [line] = write({ precision: "time", start, end, timeZone });
    expect(line).toBe(`DTSTART${written}`);
  });

  test("a change of the clock in between takes both to UTC", () => {
    const when = {
      precision: "time",
      start: "2027-03-27T14:00",
      end: "2027-03-29T12:00",
      timeZone: "Europe/Brussels",
    } as const;
    expect(write(when)).toEqual(["DTSTART:20270327T130000Z", "DTEND:20270329T100000Z"]);
    const year = { ...when, start: "2027-02-01T09:00", end: "2028-02-01T09:00" } as const;
    expect(write(year)).toEqual([
      "DTSTART;TZID=Europe/Brussels:20270201T090000",
      "DTEND;TZID=Europe/Brussels:20280201T090000",
    ]);
  });

  test("one end that is not unique takes both to UTC", () => {
    const when = {
      precision: "time",
      start: "2027-10-31T00:30",
      end: "2027-10-31T02:30",
      timeZone: "Europe/Brussels",
    } as const;
    expect(write(when)).toEqual(["DTSTART:20271030T223000Z", "DTEND:20271031T003000Z"]);
  });
});
