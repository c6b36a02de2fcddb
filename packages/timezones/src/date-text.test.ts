import { describe, expect, test } from "vitest";
import { callUntyped } from "../test/untyped.ts";
import {
  formatDays,
  formatMonth,
  formatOffset,
  formatSpan,
  formatTime,
  formatWeekday,
} from "./index.ts";

describe("a time of day", () => {
  test.each([
    ["2026-11-23T14:00", "14:00", "14\u00a0h"],
    ["2026-11-23T14:30", "14:30", "14\u00a0h\u00a030"],
    ["2026-11-23T09:05", "09:05", "9\u00a0h\u00a005"],
    ["2026-11-23T00:00", "00:00", "0\u00a0h"],
  ] as const)("%s is %s, in French %s", (wallTime, english, french) => {
    expect(formatTime(wallTime, "en")).toBe(english);
    expect(formatTime(wallTime, "fr")).toBe(french);
  });
});

describe("days", () => {
  test.each([
    ["2026-11-23", "2026-11-23", "Monday 23 November 2026", "lundi 23 novembre 2026"],
    ["2027-02-01", "2027-02-01", "Monday 1 February 2027", "lundi 1er février 2027"],
    ["2023-04-25", "2023-04-26", "25–26 April 2023", "25 et 26 avril 2023"],
    ["2023-04-25", "2023-04-27", "25–27 April 2023", "du 25 au 27 avril 2023"],
    ["2016-05-31", "2016-06-01", "31 May – 1 June 2016", "31 mai et 1er juin 2016"],
    [
      "2026-12-30",
      "2027-01-02",
      "30 December 2026 – 2 January 2027",
      "du 30 décembre 2026 au 2 janvier 2027",
    ],
  ] as const)("%s to %s are %s, in French %s", (first, last, english, french) => {
    expect(formatDays(first, last, "en")).toBe(english);
    expect(formatDays(first, last, "fr")).toBe(french);
  });
});

describe("days as they are asked for", () => {
  test.each([
    ["2026-11-23", "2026-11-23", "Monday 23 November", "lundi 23 novembre"],
    [
      "2023-04-25",
      "2023-04-26",
      "Tuesday 25 and Wednesday 26 April",
      "mardi 25 et mercredi 26 avril",
    ],
    ["2023-04-25", "2023-04-27", "Tuesday 25 – Thursday 27 April", "du mardi 25 au jeudi 27 avril"],
    [
      "2016-05-31",
      "2016-06-01",
      "Tuesday 31 May and Wednesday 1 June",
      "mardi 31 mai et mercredi 1er juin",
    ],
    [
      "2026-12-30",
      "2027-01-02",
      "Wednesday 30 December 2026 – Saturday 2 January 2027",
      "du mercredi 30 décembre 2026 au samedi 2 janvier 2027",
    ],
  ] as const)("%s to %s are %s with each weekday, in French %s", (first, last, english, french) => {
    const options = { weekdays: "each", withoutYear: true } as const;
    expect(formatDays(first, last, "en", options)).toBe(english);
    expect(formatDays(first, last, "fr", options)).toBe(french);
  });

  test("a day has no weekday where none is wished, and several have none", () => {
    const none = { weekdays: "none" } as const;
    expect(formatDays("2027-02-01", "2027-02-01", "fr", none)).toBe("1er février 2027");
    expect(formatDays("2023-04-25", "2023-04-26", "en", none)).toBe("25–26 April 2023");
    expect(formatDays("2023-04-25", "2023-04-26", "en", { withoutYear: true })).toBe("25–26 April");
  });

  test("a span has its days so", () => {
    const [start, end] = ["2026-11-23T23:30", "2026-11-24T00:30"] as const;
    expect(formatSpan(start, end, "en", { withoutYear: true })).toBe(
      "Monday 23 November, 23:30 – Tuesday 24 November, 00:30",
    );
  });
});

test("a span over two days names both", () => {
  expect(formatSpan("2026-11-23T23:30", "2026-11-24T00:30", "fr")).toBe(
    "du lundi 23 novembre 2026 à 23\u00a0h\u00a030 au mardi 24 novembre 2026 à 0\u00a0h\u00a030",
  );
});

test.each([
  [60, "UTC+1"],
  [-210, "UTC−3:30"],
  [345, "UTC+5:45"],
  [-44.5, "UTC−0:44:30"],
  [0, "UTC+0"],
])("the offset of %s minutes is %s", (minutes, text) => {
  expect(formatOffset(minutes)).toBe(text);
});

describe("a day of the week", () => {
  test.each([
    [1, "Monday", "lundi"],
    [7, "Sunday", "dimanche"],
  ] as const)("%d is %s, in French %s", (weekday, english, french) => {
    expect(formatWeekday(weekday, "en")).toBe(english);
    expect(formatWeekday(weekday, "fr")).toBe(french);
  });
});

describe("what cannot be written is refused", () => {
  test.each([
    ["the 13th month", () => formatMonth(13, "en"), "13 is no month: expected 1 to 12."],
    [
      "the day before Monday",
      () => formatWeekday(0, "fr"),
      "0 is no day of the week: expected 1 to 7.",
    ],
    [
      "days in the wrong order",
      () => formatDays("2026-02-20", "2026-02-10", "en"),
      "comes before the first",
    ],
    ["a day that does not exist", () => formatDays("2026-02-28", "2026-02-30", "en"), "is no day"],
    [
      "what is no day",
      () => formatDays("2026-13-01", "2026-13-01", "en"),
      '"2026-13-01" is no day',
    ],
    ["a time that does not exist", () => formatTime("2026-02-10T24:30", "fr"), "is no wall time"],
    ["an offset that is no number", () => formatOffset(Number.NaN), "NaN is no offset"],
    ["a month in German", () => callUntyped(formatMonth, 1, "de"), 'expected "en" or "fr"'],
    [
      "a time in German",
      () => callUntyped(formatTime, "2026-02-10T14:30", "de"),
      'expected "en" or "fr"',
    ],
  ] as const)("%s", (_, ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });
});
