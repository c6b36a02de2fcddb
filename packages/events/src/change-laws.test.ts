import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "../test/examples.ts";
import type { ChangeResult } from "./entries/changes.ts";
import type { Status, When } from "./index.ts";
import {
  announceEvent,
  cancelEvent,
  confirmEvent,
  editEvent,
  holdEvent,
  moveEventOnline,
  postponeEvent,
  reinstateEvent,
  withdrawEvent,
  relocateEvent,
  rescheduleEvent,
} from "./entries/changes.ts";
import { CalendarEvent } from "./index.ts";

const timed: CalendarEvent = {
  uid: "dialogue-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Dialogue" },
  kind: "thematic-meeting",
  format: "hybrid",
  status: "planned",
  when: {
    precision: "time",
    start: "2027-06-09T10:00",
    end: "2027-06-09T12:30",
    timeZone: "Africa/Dakar",
  },
  venue: { city: { en: "Dakar" }, country: "SN" },
  agenda: [
    {
      kind: "session",
      summary: { en: "Opening" },
      start: "2027-06-09T10:00",
      end: "2027-06-09T10:30",
    },
    { kind: "break" },
  ],
};
const at = "2026-12-01T09:00:00Z";
const seen = (event: CalendarEvent) => ({ at, sequence: event.sequence }) as const;

function done(result: ChangeResult): CalendarEvent {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.event;
}

/** Whether a change is one of those for which RFC 5546 §2.1.4 raises the sequence: of date, STATUS or place. */
function isSignificant(before: CalendarEvent, after: CalendarEvent): boolean {
  const shown = ({ when, venue, format, status }: CalendarEvent) =>
    JSON.stringify([when, venue, format, statuses[status]]);
  return shown(before) !== shown(after);
}

const statuses: Record<Status, string> = {
  planned: "TENTATIVE",
  tentative: "TENTATIVE",
  postponed: "TENTATIVE",
  confirmed: "CONFIRMED",
  held: "CONFIRMED",
  cancelled: "CANCELLED",
};

describe("every change", () => {
  const dates: readonly When[] = [
    {
      precision: "time",
      start: "2027-06-16T10:00",
      end: "2027-06-16T12:30",
      timeZone: "Africa/Dakar",
    },
    {
      precision: "time",
      start: "2027-06-09T14:00",
      end: "2027-06-09T16:30",
      timeZone: "Europe/Brussels",
    },
    {
      precision: "time",
      start: "2027-06-09T10:00",
      end: "2027-06-09T10:15",
      timeZone: "Africa/Dakar",
    },
    { precision: "day", first: "2027-07-01", last: "2027-07-02" },
    { precision: "month", month: "2027-09", part: "early" },
    { precision: "open", printed: { en: "when conditions permit" } },
  ];
  const change = fc.oneof(
    fc
      .constantFrom(announceEvent, confirmEvent, reinstateEvent, holdEvent)
      .map((make) => (event: CalendarEvent) => make(event, seen(event))),
    fc
      .constantFrom(cancelEvent, withdrawEvent)
      .map((make) => (event: CalendarEvent) => make(event, {}, seen(event))),
    fc.constant((event: CalendarEvent) =>
      moveEventOnline(event, { online: { platform: "Zoom" } }, seen(event)),
    ),
    fc
      .constantFrom("in-person" as const, "hybrid" as const)
      .map(
        (format) => (event: CalendarEvent) =>
          relocateEvent(
            event,
            { venue: { city: { en: "Praia" }, country: "CV" }, format },
            seen(event),
          ),
      ),
    fc.tuple(fc.constantFrom(rescheduleEvent, postponeEvent), fc.constantFrom(...dates)).map(
      ([move, when]) =>
        (event: CalendarEvent) =>
          move(event, { when }, seen(event)),
    ),
  );

  it("of a valid event gives a valid one that is no older, and raises the sequence exactly where calendars have to move", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(timed, ...examples),
        fc.array(change, { maxLength: 6 }),
        (first, changes) => {
          let event = first;
          for (const make of changes) {
            const result = make(event);
            if (!result.ok) continue;
            const parsed = CalendarEvent.safeParse(result.event);
            expect(parsed.error?.issues ?? []).toEqual([]);
            // One that is withdrawn leaves calendars, whatever else it is.
            const isMoved =
              result.change.kind === "withdrawn" || isSignificant(event, result.event);
            expect(result.event.sequence - event.sequence).toBe(isMoved ? 1 : 0);
            expect(result.event.lastModified >= event.lastModified).toBe(true);
            event = result.event;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the hours of an agenda", () => {
  const untimed = [{ kind: "session", summary: { en: "Opening" } }, { kind: "break" }];

  it("go when the event gets another date, since they were announced for the one before", () => {
    const { when } = timed;
    if (when.precision !== "time") throw new Error("hours are expected");
    const later: When = { ...when, start: "2027-06-09T14:00", end: "2027-06-09T16:30" };
    expect(done(rescheduleEvent(timed, { when: later }, seen(timed))).agenda).toEqual(untimed);
    const open: When = { precision: "open", printed: { en: "at a future date" } };
    expect(done(postponeEvent(timed, { when: open }, seen(timed))).agenda).toEqual(untimed);
  });

  it("stay when the event only lasts longer", () => {
    const { when } = timed;
    if (when.precision !== "time") throw new Error("hours are expected");
    const longer: When = { ...when, end: "2027-06-09T13:00" };
    expect(done(rescheduleEvent(timed, { when: longer }, seen(timed))).agenda).toEqual(
      timed.agenda,
    );
  });
});

describe("what is the same", () => {
  const reordered: When = {
    timeZone: "Africa/Dakar",
    end: "2027-06-09T12:30",
    start: "2027-06-09T10:00",
    precision: "time",
  };

  it("is no other date, in whatever order its fields are written", () => {
    expect(rescheduleEvent(timed, { when: reordered }, seen(timed))).toEqual({
      ok: false,
      reason: "same-date",
    });
  });

  it("is no edit, but does not forbid one", () => {
    const same = { ...timed, when: reordered };
    expect(editEvent(timed, same, seen(timed))).toEqual({ ok: false, reason: "nothing-changed" });
    expect(done(editEvent(timed, { ...same, highLevel: true }, seen(timed))).highLevel).toBe(true);
  });
});

describe("the rules by which an hour was told", () => {
  const announced = done(announceEvent(timed, seen(timed)));
  const tomorrow = { at: "2026-12-02T09:00:00Z", sequence: announced.sequence } as const;

  it("are those of the new date when the event moves", () => {
    const inBrussels: When = {
      precision: "time",
      start: "2027-06-10T10:00",
      end: "2027-06-10T12:30",
      timeZone: "Europe/Brussels",
    };
    expect(announced.announced).toMatchObject({ at, offsetMinutes: 0 });
    const moved = done(rescheduleEvent(announced, { when: inBrussels }, tomorrow));
    expect(moved.announced).toMatchObject({ at, offsetMinutes: 120 });
  });

  it("hold no hour when the new date has none", () => {
    const may: When = { precision: "month", month: "2027-09" };
    expect(done(postponeEvent(announced, { when: may }, tomorrow)).announced).not.toHaveProperty(
      "offsetMinutes",
    );
  });

  it("are not there before the event was announced", () => {
    const july: When = { precision: "day", first: "2027-07-01", last: "2027-07-01" };
    expect(done(rescheduleEvent(timed, { when: july }, seen(timed)))).not.toHaveProperty(
      "announced",
    );
  });
});
