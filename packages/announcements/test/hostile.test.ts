import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventDraft } from "@rabat-process/events";
import { readAnnouncement, readWhen } from "../src/index.ts";
import { hostileText } from "./hostile-texts.ts";

// A hundred thousand of them: HOSTILE_TEXTS=100000 pnpm exec vitest run packages/announcements/test/hostile.test.ts
const numRuns = Number(process.env["HOSTILE_TEXTS"] ?? 150);

describe("any text", () => {
  it("is read without an error, with spans inside it, drafts that the model allows, and the same each time", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const reading = readAnnouncement(text);
        const spans = [
          ...reading.events.flatMap(({ evidence }) => evidence.map(({ span }) => span)),
          ...reading.questions.flatMap(({ span }) => span ?? []),
          ...reading.unread,
          ...readWhen(text).map(({ span }) => span),
        ];
        for (const { start, end } of spans) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
        for (const { draft } of reading.events) expect(EventDraft.parse(draft)).toEqual(draft);
        expect(readAnnouncement(text)).toEqual(reading);
      }),
      { numRuns },
    );
  }, 3_600_000);

  it.each([
    "the webinar ",
    "12 and ",
    "Co-chaired by ",
    '"',
    "Ministry of ",
    "e\u0301",
    "- x\n",
    "Date: 1 May\n",
  ])("is read in reasonable time where it repeats %j", (words) => {
    expect(() => readAnnouncement(words.repeat(400))).not.toThrow();
  });
});
