import type { Locale } from "@rabat-process/timezones";
import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, test } from "vitest";
import * as given from "../test/events.ts";
import type { Entry, EntryOptions } from "./entry.ts";
import { createEntry, selectSources } from "./entry.ts";

function enter(
  event: CalendarEvent,
  locale: Locale = "en",
  others: readonly CalendarEvent[] = [],
): Entry {
  const found = enterAll([event, ...others], { locale }).find(({ uid }) => uid === event.uid);
  if (found === undefined) throw new RangeError(`expected an entry of ${event.uid}`);
  return found;
}

function enterAll(events: readonly CalendarEvent[], options: EntryOptions): readonly Entry[] {
  return selectSources(events, options).map((source) => createEntry(source, options));
}

const day = { precision: "day", first: "2027-03-01", last: "2027-03-01" } as const;

describe("the title", () => {
  const event = { ...given.virtualMeeting2020, summary: { en: "Meeting", fr: "Réunion" } };

  test.each([
    ["planned", "Meeting", "Réunion"],
    ["tentative", "To be confirmed: Meeting", "À confirmer\u00a0: Réunion"],
    ["confirmed", "Meeting", "Réunion"],
    ["postponed", "Postponed: Meeting", "Reporté\u00a0: Réunion"],
    ["held", "Meeting", "Réunion"],
    ["cancelled", "Cancelled: Meeting", "Annulé\u00a0: Réunion"],
  ] as const)("of what is %s", (status, en, fr) => {
    expect(enter({ ...event, status }).summary).toEqual({ text: en, locale: "en" });
    expect(enter({ ...event, status }, "fr").summary).toEqual({ text: fr, locale: "fr" });
  });

  test("is marked where there is no translation", () => {
    const english = { ...event, summary: { en: "Meeting" }, status: "cancelled" } as const;
    expect(enter(english, "fr").summary).toEqual({
      text: "Annulé\u00a0: [EN] Meeting",
      locale: "en",
    });
  });
});

test("an event that is shown alone says the same as among all", () => {
  const all = [given.brussels2016, given.webinar2021, given.workshopYaounde];
  const alone = enterAll([given.webinar2021], { locale: "en", among: all });
  expect(alone).toEqual([
    enter(given.webinar2021, "en", [given.brussels2016, given.workshopYaounde]),
  ]);
  expect(alone[0]?.description).toContain("Brussels");
});

test.each([
  ["planned", "TENTATIVE", "TENTATIVE", "TENTATIVE"],
  ["tentative", "TENTATIVE", "TENTATIVE", "TENTATIVE"],
  ["confirmed", "CONFIRMED", "BUSY", "FREE"],
  ["postponed", "TENTATIVE", "TENTATIVE", "TENTATIVE"],
  ["held", "CONFIRMED", "BUSY", "FREE"],
  ["cancelled", "CANCELLED", "FREE", "FREE"],
] as const)(
  "what is %s is %s; with hours %s, without %s",
  (status, told, withHours, withoutHours) => {
    const timed = enter({ ...given.virtualMeeting2020, status });
    const whole = enter({ ...given.virtualMeeting2020, status, when: day });
    expect([timed.status, whole.status]).toEqual([told, told]);
    expect([timed.availability, whole.availability]).toEqual([withHours, withoutHours]);
  },
);

describe("the last change", () => {
  const later = { ...given.brussels2016, lastModified: "2026-12-24T00:00:00Z" } as const;

  test("is that of the event", () => {
    expect(enter(given.webinar2021).changed).toBe(given.webinar2021.lastModified);
  });

  test("moves with an event that the description names, on either side", () => {
    expect(enter(given.webinar2021, "en", [later]).changed).toBe(later.lastModified);
    const webinar = { ...given.webinar2021, lastModified: later.lastModified };
    expect(enter(given.brussels2016, "en", [webinar]).changed).toBe(later.lastModified);
  });

  test("does not move with any other", () => {
    const other = { ...given.rabat2027, lastModified: later.lastModified };
    expect(enter(given.webinar2021, "en", [other]).changed).toBe(given.webinar2021.lastModified);
  });
});

test("a language that is none of the two is refused", () => {
  expect(() => enterAll([given.webinar2021], { locale: "de" as Locale })).toThrow(
    'locale is "de": expected "en" or "fr".',
  );
});

test("an end before the start is refused, with the event", () => {
  const when = {
    precision: "time",
    start: "2027-03-01T10:00",
    end: "2027-03-01T09:00",
    timeZone: "Africa/Douala",
  } as const;
  const message = `${given.rabat2027.uid} ends before it starts, from 2027-03-01T10:00 to 2027-03-01T09:00: give it a later end.`;
  expect(() => enter({ ...given.rabat2027, when })).toThrow(new RangeError(message));
  // An hour that the clocks skip is the next one.
  const skipped = {
    ...when,
    start: "2027-03-28T02:30",
    end: "2027-03-28T03:00",
    timeZone: "Europe/Brussels",
  } as const;
  expect(() => enter({ ...given.rabat2027, when: skipped })).toThrow(/ends before it starts/);
});

test("a source that is no web address is refused, with the event", () => {
  const event = { ...given.rabat2027, sources: ["the website"] };
  const message = `${event.uid} has the source "the website": expected a web address.`;
  expect(() => enter(event)).toThrow(new RangeError(message));
});
