import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarEvent } from "@rabat-process/events";
import { eventOf, fitDraft } from "../../src/announcements/fit-draft.ts";
import { mergeDrafts } from "../../src/announcements/merge-drafts.ts";
import { readAnnouncements } from "../../src/announcements/read-announcements.ts";
import { allTexts, textOf } from "./texts.ts";

const texts = allTexts.map(textOf);
const drafts = texts.flatMap((text) => readAnnouncements([text]).events.map(({ draft }) => draft));
const anyText = fc.constantFrom(...texts);
const identity = { uid: "any-2027@rabat-process", created: "2027-01-10T10:00:00Z" } as const;

describe("any announcements", () => {
  it("are read to drafts of which an event holds what it can, and says what not", () => {
    for (const draft of drafts) {
      const fitted = fitDraft(draft);
      const event = eventOf(fitted, identity);
      expect(event === undefined).toBe(fitted.missing.length > 0);
      if (event !== undefined) expect(CalendarEvent.safeParse(event).error).toBeUndefined();
      const given = Object.keys(draft).filter(
        (field) =>
          !(field in fitted.fields) &&
          !fitted.left.some((place) => place.startsWith(field)) &&
          !(field === "venue" && "country" in fitted.fields),
      );
      expect(given).toEqual([]);
    }
  });

  it("merged with themselves are what they were", () => {
    for (const draft of drafts) {
      const merged = mergeDrafts(draft, draft);
      expect(merged.draft).toEqual(draft);
      expect(merged.conflicts).toEqual([]);
    }
  });

  it("prove each value by words of the text, whichever two are read together", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const reading = readAnnouncements([one, other]);
        for (const { draft, evidence } of reading.events)
          for (const { field, text, span } of evidence) {
            expect(reading.texts[text]?.text.slice(span.start, span.end)).toMatch(/\S/);
            const item = /^(\w+)\[(\d+)\]/.exec(field);
            if (item === null) continue;
            const list: unknown = Reflect.get(draft, item[1] ?? "");
            expect(Array.isArray(list) && Number(item[2]) < list.length).toBe(true);
          }
        for (const { event } of reading.questions)
          if (event !== undefined) expect(reading.events[event]).toBeDefined();
      }),
      { numRuns: 40 },
    );
  });
});
