import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent } from "../test/arbitrary-events.ts";
import { read, validFile } from "../test/event-files.ts";
import type { CalendarEvent } from "./index.ts";
import { describeChange, diffEvents } from "./entries/changes.ts";
import { mergeEvents } from "./index.ts";

const [som] = read(validFile) as readonly [CalendarEvent];
const other: CalendarEvent = { ...som, uid: "webinar-2027@rabat-process" };
const moved: CalendarEvent = {
  ...som,
  sequence: 1,
  lastModified: "2026-12-01T00:00:00Z",
  when: { precision: "day", first: "2027-02-10", last: "2027-02-11" },
};
const bodies = fc.uniqueArray(anyEvent, { selector: ({ uid }) => uid, maxLength: 4 });

describe("diffEvents", () => {
  it("tells by UID what was added, removed and changed, and the change in words", () => {
    const { added, removed, changed } = diffEvents([som], [other, moved]);
    expect([added, removed]).toEqual([[other], []]);
    expect(changed.map(({ before, after }) => [before, after])).toEqual([[som, moved]]);
    expect(
      changed.flatMap(({ changes }) => changes.map((one) => describeChange(one, "en"))),
    ).toEqual(["Moved from 3–4 February 2027 to 10–11 February 2027."]);
    expect(diffEvents([som, other], [som]).removed).toEqual([other]);
  });

  it("finds no change where the stamps alone differ, and none in the same", () => {
    const stamped = { ...som, sequence: 4, lastModified: "2026-12-01T00:00:00Z" } as const;
    const nothing = { added: [], removed: [], changed: [] };
    expect(diffEvents([som], [stamped])).toEqual(nothing);
    fc.assert(
      fc.property(bodies, (events) => {
        expect(diffEvents(events, events.toReversed())).toEqual(nothing);
      }),
    );
  });

  it("accounts for every event of both, once", () => {
    fc.assert(
      fc.property(bodies, bodies, (before, after) => {
        const { added, removed, changed } = diffEvents(before, after);
        const there = new Set(before.map(({ uid }) => uid));
        expect(added.every(({ uid }) => !there.has(uid))).toBe(true);
        expect(before.length - removed.length).toBe(after.length - added.length);
        expect(changed.length).toBeLessThanOrEqual(after.length - added.length);
      }),
    );
  });

  it("refuses a UID that stands twice on one side", () => {
    expect(() => diffEvents([som, moved], [])).toThrow(
      "som-2027@rabat-process stands twice in before: merge its states first.",
    );
  });
});

describe("mergeEvents", () => {
  const later = { ...som, lastModified: "2026-12-02T00:00:00Z" } as const;
  const title = { ...som, summary: { en: "Another" } };
  it.each<[string, readonly (readonly CalendarEvent[])[], readonly CalendarEvent[]]>([
    ["nothing", [], []],
    ["what only one has", [[som], [other]], [som, other]],
    ["the higher SEQUENCE, although the other was written later", [[later], [moved]], [moved]],
    ["the later of equal SEQUENCE", [[som], [later]], [later]],
    ["the first of equals", [[title], [som]], [title]],
    ["the newest within one body", [[som, moved, later]], [moved]],
    ["it where it stood first", [[som, other], [moved]], [moved, other]],
  ])("keeps %s", (_, given, merged) => {
    expect(mergeEvents(...given)).toEqual(merged);
  });

  it("gives the same whoever is merged first, but for the order and for equals", () => {
    const stamps = (events: readonly CalendarEvent[]) =>
      events.map(({ uid, sequence, lastModified }) => [uid, sequence, lastModified].join()).sort();
    fc.assert(
      fc.property(bodies, bodies, (one, two) => {
        expect(stamps(mergeEvents(one, two))).toEqual(stamps(mergeEvents(two, one)));
        expect(mergeEvents(one, one)).toEqual(one);
      }),
    );
  });
});
