import { tzdbVersion } from "@rabat-process/timezones";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarEvent, When } from "./index.ts";
import type { ChangeResult } from "./entries/changes.ts";
import { CalendarEvent as CalendarEventSchema } from "./index.ts";
import {
  announceEvent,
  cancelEvent,
  confirmEvent,
  describeChange,
  editEvent,
  holdEvent,
  moveEventOnline,
  postponeEvent,
  reinstateEvent,
  withdrawEvent,
  replaceEvent,
  rescheduleEvent,
} from "./entries/changes.ts";
import { upcoming } from "./entries/schedule.ts";

const at = "2020-07-01T09:00:00Z";
const health = { en: "the health crisis", fr: "la crise sanitaire" };

const workshop: CalendarEvent = {
  uid: "workshop-2020@rabat-process",
  sequence: 0,
  created: "2020-01-10T09:00:00Z",
  lastModified: "2020-01-10T09:00:00Z",
  summary: { en: "Workshop" },
  kind: "workshop",
  format: "in-person",
  status: "confirmed",
  when: { precision: "day", first: "2020-10-19", last: "2020-10-19" },
  venue: { city: { en: "Paris" }, country: "FR" },
};

const april: When = { precision: "month", month: "2021-04" };
const open: When = {
  precision: "open",
  printed: { en: "when conditions permit", fr: "lorsque les conditions le permettront" },
};
const day: When = { precision: "day", first: "2021-04-19", last: "2021-04-19" };

function done(result: ChangeResult): CalendarEvent {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.event;
}
const seen = ({ sequence }: CalendarEvent, when: typeof at | "2022-01-01T00:00:00Z" = at) => ({
  at: when,
  sequence,
});

describe("the chains of postponement that are documented", () => {
  it("Paris: 19 October 2020, then April 2021, then online on 19 April 2021", () => {
    const postponed = done(
      postponeEvent(workshop, { when: april, reason: health }, seen(workshop)),
    );
    const dated = done(rescheduleEvent(postponed, { when: day }, seen(postponed)));
    const online = done(moveEventOnline(dated, {}, seen(dated)));
    expect(online).toMatchObject({
      sequence: 3,
      status: "planned",
      format: "virtual",
      when: day,
      formerDates: [
        { when: workshop.when, reason: health },
        { when: april },
        { when: day, venue: workshop.venue },
      ],
    });
    expect(online).not.toHaveProperty("venue");
    expect(CalendarEventSchema.parse(online)).toEqual(online);
  });

  it("the Senior Officials of Paris: October 2020, then April 2021, then replaced", () => {
    const paris: CalendarEvent = {
      ...workshop,
      uid: "som-paris-2020@rabat-process",
      when: { precision: "day", first: "2020-10-20", last: "2020-10-21" },
    };
    const postponed = done(postponeEvent(paris, { when: april, reason: health }, seen(paris)));
    const handover: CalendarEvent = {
      ...workshop,
      uid: "handover-2020@rabat-process",
      when: { precision: "day", first: "2020-12-07", last: "2020-12-07" },
    };
    const heir = done(replaceEvent(postponed, handover, seen(postponed)));
    expect(upcoming([postponed, heir], at)).toEqual({ dated: [heir], undated: [] });
  });

  it("the Senior Officials of Malabo: July 2021, then 17–18 November 2021", () => {
    const malabo: CalendarEvent = {
      ...workshop,
      status: "planned",
      when: { precision: "month", month: "2021-07" },
    };
    const november: When = { precision: "day", first: "2021-11-17", last: "2021-11-18" };
    const moved = done(rescheduleEvent(malabo, { when: november }, seen(malabo)));
    expect([moved.when, moved.formerDates, moved.status]).toEqual([
      november,
      [{ when: malabo.when }],
      "planned",
    ]);
  });

  it("the scenario exercises: two days of 2½ hours, then two others, shorter", () => {
    const hours = (date: "2021-10-27" | "2021-12-01", end: "16:30" | "15:45" | "15:00"): When => ({
      precision: "time",
      start: `${date}T14:00`,
      end: `${date}T${end}`,
      timeZone: "Europe/Brussels",
      printed: { en: "14.00-15.45" },
    });
    const exercise: CalendarEvent = {
      ...workshop,
      format: "virtual",
      when: hours("2021-10-27", "16:30"),
    };
    const shorter = done(
      rescheduleEvent(exercise, { when: hours("2021-10-27", "15:45") }, seen(exercise)),
    );
    const later = done(
      rescheduleEvent(shorter, { when: hours("2021-12-01", "15:00") }, seen(shorter)),
    );
    expect([later.sequence, later.formerDates?.length]).toEqual([2, 2]);
  });

  it("Yaoundé: 2020, early December 2020, open, 25–26 April 2023", () => {
    const steps: When[] = [
      { precision: "month", month: "2020-12", part: "early" },
      open,
      { precision: "day", first: "2023-04-25", last: "2023-04-26" },
    ];
    const start: CalendarEvent = {
      ...workshop,
      status: "planned",
      when: { precision: "year", year: 2020 },
    };
    const end = steps.reduce((event, when) => {
      const change = when.precision === "day" ? rescheduleEvent : postponeEvent;
      return done(change(event, { when, reason: health }, seen(event)));
    }, start);
    expect(end.formerDates?.map(({ when }) => when)).toEqual([start.when, ...steps.slice(0, 2)]);
    expect([end.status, end.sequence]).toEqual(["planned", 3]);
  });
});

describe("a change", () => {
  it.each<[string, (event: CalendarEvent) => ChangeResult, number]>([
    ["another date", (event) => rescheduleEvent(event, { when: day }, seen(event)), 1],
    ["no date", (event) => postponeEvent(event, { when: open }, seen(event)), 1],
    ["online", (event) => moveEventOnline(event, {}, seen(event)), 1],
    ["cancelled", (event) => cancelEvent(event, {}, seen(event)), 1],
    ["held", (event) => holdEvent(event, seen(event, "2022-01-01T00:00:00Z")), 0],
    [
      "held, in doubt before",
      (event) => holdEvent({ ...event, status: "planned" }, seen(event, "2022-01-01T00:00:00Z")),
      1,
    ],
  ])("to %s raises the sequence only if calendars have to change", (_, change, raised) => {
    const event = done(change(workshop));
    expect(event.sequence).toBe(workshop.sequence + raised);
    expect(event.lastModified > workshop.lastModified).toBe(true);
    expect(event.created).toBe(workshop.created);
  });

  it("keeps a date that is certain certain, and makes a postponed one with a date planned", () => {
    expect(done(rescheduleEvent(workshop, { when: day }, seen(workshop))).status).toBe("confirmed");
    const postponed = done(postponeEvent(workshop, { when: open }, seen(workshop)));
    expect(postponed.status).toBe("postponed");
    expect(done(rescheduleEvent(postponed, { when: day }, seen(postponed))).status).toBe("planned");
  });

  it("can still be made of a postponed event after its old date, which is nobody’s appointment", () => {
    const postponed: CalendarEvent = { ...workshop, status: "postponed" };
    const lately = seen(postponed, "2022-01-01T00:00:00Z");
    const newDay = { precision: "day", first: "2022-06-01", last: "2022-06-01" } as const;
    expect(done(rescheduleEvent(postponed, { when: newDay }, lately))).toMatchObject({
      status: "planned",
      when: newDay,
    });
    expect(done(postponeEvent(postponed, { when: open }, lately)).when).toEqual(open);
    expect(done(cancelEvent(postponed, {}, lately)).status).toBe("cancelled");
    expect(confirmEvent(postponed, lately)).toEqual({ ok: false, reason: "over" });
  });

  it("that cancels can be taken back", () => {
    const cancelled = done(cancelEvent(workshop, { reason: health }, seen(workshop)));
    const back = done(reinstateEvent(cancelled, seen(cancelled)));
    expect([cancelled.status, back.status, back.sequence]).toEqual(["cancelled", "planned", 2]);
  });

  it("that takes an announcement back makes of it what it was before, and calendars drop it", () => {
    const announced = done(announceEvent(workshop, seen(workshop)));
    const { announced: _, ...before } = announced;
    expect(withdrawEvent(announced, { reason: health }, seen(announced))).toEqual({
      ok: true,
      event: { ...before, sequence: announced.sequence + 1, lastModified: at },
      change: { kind: "withdrawn", reason: health },
    });
    expect(withdrawEvent(announced, {}, seen(announced, "2022-01-01T00:00:00Z"))).toEqual({
      ok: false,
      reason: "over",
    });
  });

  it("that confirms makes certain what was planned", () => {
    const planned: CalendarEvent = { ...workshop, status: "tentative" };
    expect(done(confirmEvent(planned, seen(planned))).status).toBe("confirmed");
  });

  it("by a clock that was set back does not make the event older", () => {
    const result = done(cancelEvent(workshop, {}, { at: "2019-01-01T00:00:00Z", sequence: 0 }));
    expect(result.lastModified).toBe(workshop.lastModified);
  });

  const cancelled: CalendarEvent = { ...workshop, status: "cancelled" };
  const held: CalendarEvent = { ...workshop, status: "held" };
  const vague: CalendarEvent = { ...workshop, status: "planned", when: open };
  const late = "2022-01-01T00:00:00Z";
  it.each<[string, ChangeResult]>([
    ["cancelled", rescheduleEvent(cancelled, { when: day }, seen(cancelled))],
    ["cancelled", cancelEvent(cancelled, {}, seen(cancelled))],
    ["cancelled", holdEvent(cancelled, seen(cancelled))],
    ["held", moveEventOnline(held, {}, seen(held))],
    ["over", postponeEvent(workshop, { when: open }, seen(workshop, late))],
    [
      "over",
      rescheduleEvent(
        workshop,
        { when: { precision: "day", first: "2020-06-01", last: "2020-06-01" } },
        seen(workshop),
      ),
    ],
    ["over", reinstateEvent(cancelled, seen(cancelled, late))],
    ["same-date", rescheduleEvent(workshop, { when: workshop.when }, seen(workshop))],
    ["not-dated", confirmEvent(vague, seen(vague))],
    ["not-dated", holdEvent(vague, seen(vague, late))],
    ["already-online", moveEventOnline({ ...workshop, format: "virtual" }, {}, seen(workshop))],
    ["already-confirmed", confirmEvent(workshop, seen(workshop))],
    ["not-cancelled", reinstateEvent(workshop, seen(workshop))],
    ["not-begun", holdEvent(workshop, seen(workshop))],
    ["stale", cancelEvent({ ...workshop, sequence: 1 }, {}, { at, sequence: 0 })],
    ["stale", reinstateEvent({ ...cancelled, sequence: 1 }, { at, sequence: 0 })],
    ["stale", holdEvent({ ...workshop, sequence: 1 }, { at, sequence: 0 })],
  ])("that makes no sense is refused: %s", (reason, result) => {
    expect(result).toEqual({ ok: false, reason });
  });

  it("that says that it was held says who came, and ends a doubt about it", () => {
    const outcome = { participants: 68, countries: { about: 25 } } as const;
    const before: CalendarEvent = { ...workshop, heldUnknown: true };
    const result = holdEvent(before, seen(before, late), outcome);
    expect(result).toMatchObject({
      ...{ ok: true, change: { kind: "held", outcome }, event: { status: "held", outcome } },
    });
    expect(done(result).heldUnknown).toBeUndefined();
  });

  it("of a date always raises the sequence by one and remembers the date before", () => {
    const anyDay = fc.date({
      min: new Date("2020-08-01"),
      max: new Date("2030-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 8 }), (dates) => {
        let event = workshop;
        for (const date of dates) {
          const first = date.toISOString().slice(0, 10);
          const when = CalendarEventSchema.shape.when.parse({
            precision: "day",
            first,
            last: first,
          });
          const result = rescheduleEvent(event, { when }, seen(event));
          if (!result.ok) {
            expect(result.reason).toBe("same-date");
            continue;
          }
          expect(result.event.sequence).toBe(event.sequence + 1);
          expect(result.event.formerDates?.at(-1)?.when).toEqual(event.when);
          event = result.event;
        }
      }),
    );
  });
});

describe("an announcement", () => {
  const timed: CalendarEvent = {
    ...workshop,
    when: {
      precision: "time",
      start: "2020-09-16T14:00",
      end: "2020-09-16T15:00",
      timeZone: "Europe/Brussels",
    },
  };

  it("remembers by which rules the hour was told, and moves no calendar", () => {
    const announced = done(announceEvent(timed, seen(timed)));
    expect(announced.announced).toEqual({ at, tzdbVersion, offsetMinutes: 120 });
    expect(announced.sequence).toBe(0);
    expect(announceEvent(announced, seen(announced))).toEqual({
      ok: false,
      reason: "already-announced",
    });
    expect(CalendarEventSchema.parse(announced)).toEqual(announced);
  });
});

describe("an edit", () => {
  const before: CalendarEvent = {
    ...workshop,
    roles: [
      { role: "co-chair", party: "CM" },
      { role: "co-chair", party: "FR" },
    ],
  };
  const after: CalendarEvent = {
    ...before,
    roles: [
      { role: "co-chair", party: "CM" },
      { role: "co-chair", party: "BE" },
    ],
  };

  it("changes words and roles, moves no calendar, and tells what is new", () => {
    const result = editEvent(before, after, seen(before));
    expect(result.ok && [result.event.sequence, result.event.roles]).toEqual([0, after.roles]);
    expect(result.ok && describeChange(result.change, "en")).toBe(
      "Co-chairs: Cameroon and Belgium (before: Cameroon and France).",
    );
    expect(result.ok && describeChange(result.change, "fr")).toBe(
      "Coprésidence\u00a0: Cameroun et Belgique (auparavant\u00a0: Cameroun et France).",
    );
  });

  it.each<[string, CalendarEvent]>([
    ["nothing-changed", before],
    ["not-an-edit", { ...after, when: day }],
    ["not-an-edit", { ...after, status: "cancelled" }],
    ["not-an-edit", { ...after, uid: "other@rabat-process" }],
    ["not-an-edit", { ...after, slug: "other-2020" }],
  ])("is refused: %s", (reason, other) => {
    expect(editEvent(before, other, seen(before))).toEqual({ ok: false, reason });
  });
});

describe("an event that takes the place of another", () => {
  const successor: CalendarEvent = {
    ...workshop,
    uid: "webinar-2021@rabat-process",
    summary: { en: "Webinar" },
    when: day,
  };

  it("names it, and schedules show the successor alone", () => {
    const result = replaceEvent(workshop, successor, seen(workshop));
    const heir = done(result);
    expect(heir.lineage).toEqual([{ relation: "replaces", event: workshop.uid }]);
    expect(upcoming([workshop, heir], "2020-01-01T00:00:00Z").dated.map(({ uid }) => uid)).toEqual([
      successor.uid,
    ]);
    expect(result.ok && describeChange(result.change, "en")).toBe(
      "Replaced by: Webinar (Monday 19 April 2021).",
    );
    expect(replaceEvent(workshop, heir, seen(workshop))).toEqual({
      ok: false,
      reason: "already-replaced",
    });
  });
});
