import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { readCalendar } from "./read-calendar.ts";

const now = "2026-12-01T09:00:00Z";

function read(lines: readonly string[], known: readonly CalendarEvent[] = []) {
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//X//X//EN", ...lines, "END:VCALENDAR"];
  return readCalendar(new TextEncoder().encode(text.join("\r\n")), { known, now });
}

function appointment(...lines: readonly string[]): readonly string[] {
  const stamps = ["DTSTAMP:20261120T090000Z", "CREATED:20261101T080000Z", "SEQUENCE:2"];
  return ["BEGIN:VEVENT", "UID:9xyz@example.org", ...stamps, ...lines, "END:VEVENT"];
}

const days = ["DTSTART;VALUE=DATE:20270603", "DTEND;VALUE=DATE:20270605"];
const summary = "SUMMARY:Regional migration week";

describe("the calendar file of another program", () => {
  it("gives an event under its own UID, with its record, and a kind that is still to be said", () => {
    const { found, known, lacking, losses } = read(appointment(summary, ...days));
    expect(found).toEqual([
      {
        event: {
          uid: "9xyz@example.org",
          slug: "regional-migration-week-2027",
          created: "2026-11-01T08:00:00Z",
          lastModified: "2026-11-20T09:00:00Z",
          sequence: 2,
          summary: { en: "Regional migration week" },
          kind: "other",
          kindName: { en: "Meeting", fr: "Réunion" },
          status: "planned",
          when: { precision: "day", first: "2027-06-03", last: "2027-06-04" },
        },
        isKindOpen: true,
        left: [],
      },
    ]);
    expect([known, lacking, losses]).toEqual([[], [], []]);
  });

  it("keeps the kind that its categories name", () => {
    const { found } = read(appointment(summary, ...days, "CATEGORIES:Webinar"));
    expect(found).toMatchObject([{ event: { kind: "webinar" }, isKindOpen: false }]);
  });

  it.each([
    ["Dakar, Senegal", { city: { en: "Dakar" }, country: "SN" }, []],
    [
      "Transcorp Hilton, Abuja, Nigeria",
      { city: { en: "Abuja", fr: "Abuja" }, country: "NG", name: { en: "Transcorp Hilton" } },
      [],
    ],
    [
      "Salle 2, Palais des congrès, Yaoundé",
      {
        city: { en: "Yaoundé", fr: "Yaoundé" },
        country: "CM",
        name: { en: "Salle 2, Palais des congrès" },
      },
      [],
    ],
    ["Hilton, Somewhere", undefined, ["Hilton, Somewhere"]],
    ["Hilton, Abuja, Ghana", undefined, ["Hilton, Abuja"]],
    ["Room 4", undefined, ["Room 4"]],
  ])("finds of the place “%s” what is known, and says the rest", (location, venue, left) => {
    const { found } = read(
      appointment(summary, ...days, `LOCATION:${location.replaceAll(",", "\\,")}`),
    );
    expect(found[0]?.event.venue).toEqual(venue);
    expect(found[0]?.left).toEqual(left);
  });

  it("is in the language in which most of it is written", () => {
    const words = "SUMMARY:Réunion des points focaux sur la migration légale et la mobilité";
    expect(read(appointment(words, ...days)).found[0]?.event.summary).toEqual({
      fr: "Réunion des points focaux sur la migration légale et la mobilité",
    });
  });

  it("tells with its line what has no title or no date, and makes nothing of it", () => {
    const { found, lacking } = read([
      ...appointment(...days),
      ...appointment(summary).map((line) => line.replace("9xyz", "8xyz")),
    ]);
    expect(found).toEqual([]);
    expect(lacking).toEqual([
      { line: 4, summary: undefined, missing: ["summary"] },
      { line: 12, summary: { en: "Regional migration week" }, missing: ["when"] },
    ]);
  });

  it("leaves what is known as it is", () => {
    const [first] = read(appointment(summary, ...days)).found;
    const known = first === undefined ? [] : [{ ...first.event, kind: "webinar" as const }];
    const again = read(appointment("SUMMARY:Another title", ...days), known);
    expect(again.found).toEqual([]);
    expect(again.known).toEqual(known);
  });

  it("says once what is lost on several lines", () => {
    const people = ["a", "b", "c"].map((name) => `ATTENDEE;CN=${name}:mailto:${name}@example.org`);
    const { losses } = read(appointment(summary, ...days, ...people));
    expect(losses).toMatchObject([
      { loss: { name: "ATTENDEE", line: 12, reason: "people" }, more: 2 },
    ]);
  });

  it("makes an event of each time of a series within a year", () => {
    const weekly = ["DTSTART:20261207T100000Z", "DTEND:20261207T110000Z", "RRULE:FREQ=MONTHLY"];
    const { found } = read(appointment(summary, ...weekly));
    expect(found).toHaveLength(12);
    expect(new Set(found.map(({ event }) => event.uid)).size).toBe(12);
  });

  it.each([
    ["", "nothing"],
    ["events:\n  - uid: x", "an event file"],
    ["\u0000\u0001", "no text"],
  ])("that is none gives nothing: %j (%s)", (text) => {
    const reading = readCalendar(new TextEncoder().encode(text), { known: [], now });
    expect(reading).toEqual({ found: [], known: [], lacking: [], losses: [] });
  });
});
