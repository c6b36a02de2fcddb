import { tzdbVersion } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "./index.ts";
import { announceEvent, keepAnnounced, rescheduleEvent } from "./entries/changes.ts";

const file: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop" },
  kind: "workshop",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-03-10T10:00",
    end: "2027-03-10T12:00",
    timeZone: "Europe/Brussels",
  },
};
const [at, later] = ["2026-12-01T09:00:00Z", "2027-01-10T09:00:00Z"] as const;
const result = announceEvent(file, { at, sequence: 0 });
if (!result.ok) throw new Error(result.reason);
const announced = result.event;
const summer = {
  ...file.when,
  start: "2027-06-09T10:00",
  end: "2027-06-09T12:00",
} as CalendarEvent["when"];

describe("an event as a file has it, which does not know that it was announced", () => {
  it("stays announced", () => {
    const newer = { ...file, sequence: 1, summary: { en: "Talks" } };
    expect(keepAnnounced(announced, newer)).toEqual({ ...newer, announced: announced.announced });
  });

  it("has the hour of another date told by the rules of this release", () => {
    expect(announced.announced).toEqual({ at, tzdbVersion, offsetMinutes: 60 });
    const moved = keepAnnounced(announced, { ...file, sequence: 1, when: summer });
    expect(moved.announced).toEqual({ at, tzdbVersion, offsetMinutes: 120 });
  });

  it("keeps its former dates, unless the file has others", () => {
    const moved = rescheduleEvent(announced, { when: summer }, { at: later, sequence: 0 });
    if (!moved.ok) throw new Error(moved.reason);
    const { formerDates } = moved.event;
    expect(formerDates).toEqual([{ when: file.when }]);
    const newer = { ...file, when: summer, sequence: 2 };
    expect(keepAnnounced(moved.event, newer).formerDates).toEqual(formerDates);
    expect(keepAnnounced(moved.event, { ...newer, formerDates: [] }).formerDates).toEqual([]);
  });

  it("is as the file has it where that says when it was announced, or nobody has announced it", () => {
    const said = { ...file, announced: { at: later, tzdbVersion: "2026c", offsetMinutes: 60 } };
    expect(keepAnnounced(announced, said)).toEqual(said);
    expect(keepAnnounced(file, { ...file, sequence: 1 })).toEqual({ ...file, sequence: 1 });
  });
});
