import { createCalendarCache, toICalendar } from "@rabat-process/calendar";
import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, test } from "vitest";
import * as given from "../test/events.ts";

const events = Object.values(given);
const options = { locale: "fr", name: "Processus de Rabat" } as const;
const later = "2027-01-01T00:00:00Z";

describe("with a cache, the text is the same as without", () => {
  test("the first time and the second, in both languages and every form", () => {
    const cache = createCalendarCache();
    for (const locale of ["fr", "en", "fr"] as const) {
      for (const form of [{}, { html: true }, { localTimes: true }, { sessions: true }]) {
        const wanted = { ...options, ...form, locale };
        expect(toICalendar(events, { ...wanted, cache })).toBe(toICalendar(events, wanted));
      }
    }
  });

  test("after a change of an event, of a related one, or of a supplement", () => {
    const cache = createCalendarCache();
    toICalendar(events, { ...options, cache });
    const changed = events.map((event): CalendarEvent =>
      event.uid === given.brussels2016.uid
        ? { ...event, summary: { fr: "Autre titre" }, lastModified: later }
        : event,
    );
    expect(toICalendar(changed, { ...options, cache })).toBe(toICalendar(changed, options));
    expect(toICalendar(changed, { ...options, cache })).not.toBe(toICalendar(events, options));
    for (const color of ["teal", "navy"]) {
      const supplemented = { ...options, supplement: () => ({ color }) };
      expect(toICalendar(events, { ...supplemented, cache })).toBe(
        toICalendar(events, supplemented),
      );
    }
  });

  test("when there is room for few events only", () => {
    const cache = createCalendarCache(3);
    for (let round = 0; round < 2; round++) {
      expect(toICalendar(events, { ...options, cache })).toBe(toICalendar(events, options));
      expect(cache.pieces.size).toBe(3);
    }
  });
});

test.each([0, -1, 1.5, Number.NaN])("a memory for %d events is refused", (maxEvents) => {
  expect(() => createCalendarCache(maxEvents)).toThrow(
    `maxEvents is ${maxEvents}: expected a whole number from 1 on.`,
  );
});

test("what has not changed is not written anew", () => {
  const cache = createCalendarCache();
  const first = toICalendar([given.rabat2027], { ...options, cache });
  // An event whose title changes without its lastModified breaks the rule of the model: that shows the memory.
  const sameStamp = { ...given.rabat2027, summary: { fr: "Autre titre" } };
  expect(toICalendar([sameStamp], { ...options, cache })).toBe(first);
});
