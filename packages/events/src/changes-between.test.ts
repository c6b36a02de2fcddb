import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "./index.ts";
import type { ChangeResult } from "./entries/changes.ts";
import {
  cancelEvent,
  changesBetween,
  confirmEvent,
  holdEvent,
  moveEventOnline,
  postponeEvent,
  reinstateEvent,
  relocateEvent,
  rescheduleEvent,
} from "./entries/changes.ts";

const event: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop" },
  kind: "workshop",
  format: "in-person",
  status: "planned",
  when: { precision: "day", first: "2027-03-10", last: "2027-03-11" },
  venue: { city: { en: "Paris" }, country: "FR" },
};
const context = { at: "2027-01-10T09:00:00Z", sequence: 0 } as const;
const reason = { en: "the elections", fr: "les élections" };
const dakar = { city: { en: "Dakar" }, country: "SN" };

describe("what happened between two states", () => {
  it.each<[string, (before: CalendarEvent) => ChangeResult, CalendarEvent?]>([
    [
      "rescheduled",
      (before) =>
        rescheduleEvent(
          before,
          { when: { precision: "day", first: "2027-04-01", last: "2027-04-01" }, reason },
          context,
        ),
    ],
    [
      "postponed",
      (before) =>
        postponeEvent(before, { when: { precision: "month", month: "2027-06" }, reason }, context),
    ],
    ["moved-online", (before) => moveEventOnline(before, { reason }, context)],
    ["relocated", (before) => relocateEvent(before, { venue: dakar, reason }, context)],
    ["confirmed", (before) => confirmEvent(before, context)],
    ["cancelled", (before) => cancelEvent(before, {}, context)],
    ["reinstated", (before) => reinstateEvent(before, context), { ...event, status: "cancelled" }],
    ["held", (before) => holdEvent(before, { at: "2027-03-20T00:00:00Z", sequence: 0 })],
    [
      "held, with who came",
      (before) =>
        holdEvent(
          before,
          { at: "2027-03-20T00:00:00Z", sequence: 0 },
          { participants: { about: 100 } },
        ),
    ],
  ])("is what the function of this package says: %s", (_, change, before = event) => {
    const result = change(before);
    if (!result.ok) throw new Error(result.reason);
    expect(changesBetween(before, result.event)).toEqual([result.change]);
  });

  it("is several things where date and place changed at once", () => {
    const when = { precision: "day", first: "2027-04-01", last: "2027-04-01" } as const;
    const kinds = changesBetween(event, { ...event, when, venue: dakar }).map(({ kind }) => kind);
    expect(kinds).toEqual(["rescheduled", "relocated"]);
  });

  it("is an edit where only words changed, and nothing where only the stamps did", () => {
    const edited = { ...event, summary: { en: "Workshop on return" } };
    expect(changesBetween(event, edited)).toEqual([
      { kind: "edited", before: event, after: edited },
    ]);
    const stamps = { ...event, sequence: 3, lastModified: "2026-12-01T00:00:00Z" } as const;
    expect(changesBetween(event, stamps)).toEqual([]);
  });

  it("never is both a cancellation and something else", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2027-01-01"), max: new Date("2028-01-01"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10) as `${number}-${number}-${number}`;
          const when = { precision: "day", first: day, last: day } as const;
          expect(changesBetween(event, { ...event, status: "cancelled", when })).toHaveLength(1);
        },
      ),
    );
  });
});
