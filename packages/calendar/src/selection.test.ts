import type { CalendarEvent } from "@rabat-process/events";
import type { CalendarOptions } from "@rabat-process/calendar";
import { excludedFrom, toICalendar } from "@rabat-process/calendar";
import { toICalCalendar } from "@rabat-process/calendar/ical-generator";
import { describe, expect, test } from "vitest";
import * as given from "../test/events.ts";

/** Ends on 1 March 2027 at 16:00 in Dakar, which is in UTC. */
const timed = given.cancelled;
const whole: CalendarEvent = {
  ...given.cancelled,
  when: { precision: "day", first: "2027-02-27", last: "2027-03-01" },
};

/** Whether a feed shows an event. What is left out must be told, and the other writer must do the same. */
function isShown(
  event: CalendarEvent,
  selection: Pick<CalendarOptions, "cancelled" | "now">,
): boolean {
  const options = { locale: "en", name: "x", ...selection } as const;
  const shown = toICalendar([event], options).includes(`UID:${event.uid}`);
  expect(excludedFrom([event], selection)).toHaveLength(shown ? 0 : 1);
  expect(toICalCalendar([event], options).events()).toHaveLength(shown ? 1 : 0);
  return shown;
}

describe("a cancelled event", () => {
  test("is shown for ever where nobody says what time it is", () => {
    expect(isShown(timed, {})).toBe(true);
  });

  test.each([
    ["before its end", timed, "2026-12-01T00:00:00Z", true],
    ["30 days after its end", timed, "2027-03-31T16:00:00Z", true],
    ["a second later", timed, "2027-03-31T16:00:01Z", false],
    ["30 days after its last day", whole, "2027-04-01T00:00:00Z", true],
    ["a second later, of days", whole, "2027-04-01T00:00:01Z", false],
  ] as const)("%s", (_, event, now, shown) => {
    expect(isShown(event, { now })).toBe(shown);
    expect(isShown(event, { now, cancelled: "show" })).toBe(shown);
  });

  test("is not shown to who does not wish it", () => {
    expect(isShown(timed, { cancelled: "hide" })).toBe(false);
    expect(excludedFrom([timed], { cancelled: "hide", now: "2030-01-01T00:00:00Z" })).toEqual([
      { uid: timed.uid, reason: "cancelled" },
    ]);
    expect(excludedFrom([timed], { now: "2030-01-01T00:00:00Z" })).toEqual([
      { uid: timed.uid, reason: "cancelled-long-ago" },
    ]);
  });
});

test("what was not cancelled stays, however long ago it was", () => {
  expect(isShown(given.brussels2016, { cancelled: "hide", now: "2030-01-01T00:00:00Z" })).toBe(
    true,
  );
});

test("an event without a date says so, whether cancelled or not", () => {
  const event: CalendarEvent = { ...given.planned, status: "cancelled" };
  expect(excludedFrom([event], { cancelled: "hide" })).toEqual([
    { uid: event.uid, reason: "undated" },
  ]);
});

test("a hidden event still stands in the description of the one that follows it", () => {
  const first: CalendarEvent = { ...given.brussels2016, status: "cancelled" };
  const text = toICalendar([first, given.webinar2021], {
    locale: "en",
    name: "x",
    cancelled: "hide",
  });
  expect(text).not.toContain(`UID:${first.uid}`);
  expect(text).toContain(`RELATED-TO;RELTYPE=SIBLING:${first.uid}`);
});

test.each([
  ['{ "cancelled": "no" }', 'cancelled is "no": expected "hide" or "show".'],
  [
    '{ "now": "2027-01-01" }',
    'now is "2027-01-01": expected an instant in UTC such as 2026-11-25T10:00:00Z.',
  ],
])("refuses %s, as JavaScript may hand it over", (json, message) => {
  const selection = JSON.parse(json) as Pick<CalendarOptions, "cancelled" | "now">;
  expect(() => toICalendar([], { locale: "en", name: "x", ...selection })).toThrow(
    new RangeError(message),
  );
  expect(() => excludedFrom([], selection)).toThrow(new RangeError(message));
});
