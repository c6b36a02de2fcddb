import { toICalendar, toInvitation, toJSCalendar, toJsonLd } from "@rabat-process/calendar";
import { CalendarEvent, isDatedEvent } from "@rabat-process/events";
import { expect, test } from "vitest";
import { toICalCalendar } from "./ical-generator.ts";

/** As a host of other events has it: a UID of another program, and a kind that is none of the Process. */
const course = CalendarEvent.parse({
  uid: "course-7@example.org",
  slug: "course-7",
  sequence: 0,
  created: "2026-11-20T09:00:00Z",
  lastModified: "2026-11-20T09:00:00Z",
  summary: { en: "Course in statistics" },
  kind: "other",
  kindName: { en: "Course" },
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-03-01T10:00",
    end: "2027-03-01T12:00",
    timeZone: "Africa/Dakar",
  },
});

const prodId = "-//Example//Courses of Example//EN";
const options = {
  locale: "en",
  name: "Courses",
  prodId,
  refreshMinutes: 90,
  supplement: () => ({
    url: "https://example.org/courses/7",
    tags: ["statistics", "beginners, all ages"],
  }),
} as const;

test("a feed says who makes it, how often to ask, and tags and page of each event", () => {
  const lines = toICalendar([course], options).split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      `PRODID:${prodId}`,
      "REFRESH-INTERVAL;VALUE=DURATION:PT90M",
      "X-PUBLISHED-TTL:PT90M",
      String.raw`CATEGORIES;LANGUAGE=en:Course,statistics,beginners\, all ages`,
      "URL:https://example.org/courses/7",
    ]),
  );
  expect(lines.join("\n")).not.toMatch(/rabat/i);
});

test("so does a calendar of ical-generator, without what it has no supplement for", () => {
  const text = toICalCalendar([course], {
    locale: "en",
    name: "Courses",
    prodId,
    refreshMinutes: 90,
  });
  expect(text.toString().split("\r\n")).toEqual(
    expect.arrayContaining([`PRODID:${prodId}`, "X-PUBLISHED-TTL:PT1H30M"]),
  );
});

test("so do an invitation and a group of JSCalendar", () => {
  if (!isDatedEvent(course)) throw new Error("expected a date");
  const supplement = {
    organizer: { address: "desk@example.org" },
    attendees: [{ address: "a@example.org" }],
  };
  const now = "2027-01-10T08:00:00Z";
  expect(toInvitation(course, { locale: "en", now, supplement, prodId }).text).toContain(
    `PRODID:${prodId}\r\n`,
  );
  const { refreshMinutes: _, ...known } = options;
  expect(toJSCalendar([course], { ...known, uid: "courses" })).toMatchObject({
    prodId,
    entries: [{ keywords: { Course: true, statistics: true } }],
  });
});

test("search engines are told who organises", () => {
  const url = "https://example.org/courses/7";
  const organizer = { name: "Example", url: "https://example.org/" };
  expect(toJsonLd(course, { locale: "en", url, organizer })).toMatchObject({
    organizer: [{ "@type": "Organization", ...organizer }],
  });
  expect(() => toJsonLd(course, { locale: "en", url, organizer: "Example" as never })).toThrow(
    'organizer is "Example": expected an object with name',
  );
});

test.each([
  [{ url: "courses/7" }, "url"],
  [{ tags: ["", "statistics"] }, "tags"],
])("a supplement with %j is refused", (supplement, field) => {
  const given = { ...options, supplement: () => supplement };
  expect(() => toICalendar([course], given)).toThrow(
    `The supplement of course-7@example.org has ${field} `,
  );
});
