import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import type { PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type { SisterCalendar } from "../ports/sister-calendars.ts";
import { clashesOf } from "./clashes.ts";

const record = {
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  status: "planned",
  kind: "technical-meeting",
} as const;

function meeting(uid: string, first: PlainDate, last = first): DatedEvent {
  const when = { precision: "day", first, last } as const;
  return { ...record, uid, slug: uid.split("@")[0] ?? "", summary: { en: uid }, when };
}

const sister = (meetings: readonly DatedEvent[], more: Partial<SisterCalendar> = {}) => ({
  read: () => [
    {
      name: "Khartoum Process",
      delegations: undefined,
      meetings,
      readAt: "2027-01-01T00:00:00Z",
      isAway: false,
      ...more,
    } as const,
  ],
});

/** From Wednesday 9 June to Friday 11 June 2027. */
const ours = meeting("ours@rabat-process", "2027-06-09", "2027-06-11");

describe("a meeting of another process", () => {
  it.each<[PlainDate, PlainDate, "day" | "week" | undefined]>([
    ["2027-06-06", "2027-06-06", undefined],
    ["2027-06-07", "2027-06-07", "week"],
    ["2027-06-01", "2027-06-07", "week"],
    ["2027-06-08", "2027-06-09", "day"],
    ["2027-06-10", "2027-06-10", "day"],
    ["2027-06-01", "2027-06-30", "day"],
    ["2027-06-11", "2027-06-12", "day"],
    ["2027-06-12", "2027-06-13", "week"],
    ["2027-06-14", "2027-06-15", undefined],
  ])("from %s to %s clashes with one from 9 to 11 June by its %s", (first, last, by) => {
    const found = clashesOf(ours, sister([meeting("theirs@example.org", first, last)]));
    expect(found?.clashes.map(({ sharesDay }) => (sharesDay ? "day" : "week"))).toEqual(
      by === undefined ? [] : [by],
    );
  });

  it("by the hour counts by its day", () => {
    const theirs: DatedEvent = {
      ...meeting("x@example.org", "2027-06-08"),
      when: {
        precision: "time",
        ...{ start: "2027-06-08T10:00", end: "2027-06-08T12:00", timeZone: "Africa/Cairo" },
      },
    };
    const found = clashesOf(ours, sister([theirs]));
    expect(found?.clashes).toMatchObject([{ sharesDay: false }]);
  });

  it("that shares a day comes before one that shares the week, with who takes part in both", () => {
    const found = clashesOf(
      ours,
      sister([meeting("b@x.org", "2027-06-07"), meeting("a@x.org", "2027-06-11")], {
        delegations: ["FR", "IT"],
      }),
    );
    expect(found?.clashes).toMatchObject([
      { meeting: { uid: "a@x.org" }, sharesDay: true, delegations: ["FR", "IT"] },
      { meeting: { uid: "b@x.org" }, sharesDay: false },
    ]);
  });

  it("is looked for only where an event has days, and a calendar is known", () => {
    const open: CalendarEvent = { ...ours, when: { precision: "month", month: "2027-06" } };
    expect(clashesOf(open, sister([ours]))).toBeUndefined();
    expect(clashesOf(ours, undefined)).toBeUndefined();
    expect(clashesOf(ours, { read: () => [] })).toBeUndefined();
  });

  it("may be unknown where its calendar is away, which is said", () => {
    expect(clashesOf(ours, sister([], { isAway: true, readAt: undefined }))).toEqual({
      clashes: [],
      away: [{ calendar: "Khartoum Process", readAt: undefined }],
    });
  });
});
