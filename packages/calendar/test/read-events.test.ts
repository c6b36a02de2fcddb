import { toICalendar, toICalendarBytes } from "@rabat-process/calendar";
import { readEvents } from "@rabat-process/calendar/read-events";
import type { CalendarEvent } from "@rabat-process/events";
import { firstDay, instantsOf, isDatedEvent, lastDay } from "@rabat-process/events";
import { zoneOf } from "@rabat-process/events/schedule";
import type { DatedWhen } from "@rabat-process/events";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as given from "./events.ts";
import { options } from "./read-calendar.ts";
import { readable } from "./texts.ts";

/** What of a date a calendar keeps: its days, or its instants. */
function keptOf(when: DatedWhen): unknown {
  if (when.precision === "time") return instantsOf(when);
  const { dailyHours } = when;
  return { first: when.first, last: when.last, ...(dailyHours !== undefined && { dailyHours }) };
}

const title = readable
  .map((text) => text.replaceAll(/\s+/g, " ").trim())
  .filter((text) => text !== "");
const uid = fc.oneof(
  fc.constantFrom("a@rabat-process", "som-dakar-2027@rabat-process"),
  fc
    .constantFrom("7kuk@google.com", "Réunion, n° 4; a\\b", "040000008200E00074C5B7101A82E008")
    .map(String),
);
const dates = Object.values(given)
  .filter(isDatedEvent)
  .map(({ when }) => when);

const words = fc.oneof(
  readable.map((en) => ({ en })),
  readable.map((fr) => ({ fr })),
  fc.constant(undefined),
);

const event = fc.record({
  description: words,
  uid,
  sequence: fc.nat(99),
  status: fc.constantFrom("planned", "tentative", "confirmed", "postponed", "cancelled"),
  when: fc.constantFrom(...dates),
  kind: fc.constantFrom("webinar", "senior-officials-meeting", "study-visit"),
  summary: fc.oneof(
    title.map((en) => ({ en })),
    title.map((fr) => ({ fr })),
  ),
});

/** Blank lines and blanks at the ends say nothing. */
function trimmed(text: CalendarEvent["description"]): unknown {
  return Object.entries(text ?? {}).map(([language, each]) => [language, each?.trim()]);
}

test("what toICalendar writes, readEvents gives back", () => {
  fc.assert(
    fc.property(event, fc.constantFrom("en", "fr"), (facts, locale) => {
      const { format: _, venue: __, ...rest } = given.rabat2027;
      const written: CalendarEvent = {
        ...rest,
        ...(facts as Partial<CalendarEvent>),
        uid: facts.uid,
        ...(facts.uid.endsWith("@rabat-process") ? {} : { slug: "from-elsewhere" }),
      };
      const bytes = toICalendarBytes([written], { locale, name: "x" });
      const { events, losses } = readEvents(bytes, { ...options, locale, known: [written] });
      const [read] = events.map(({ completed }) => (completed.ok ? completed.event : undefined));
      expect(losses.filter(({ reason }) => reason !== "no-field")).toEqual([]);
      const { uid: id, slug, sequence, created, lastModified, summary, kind, status } = written;
      expect(trimmed(read?.description)).toEqual(trimmed(written.description));
      const kept = { uid: id, sequence, created, lastModified, summary, kind, status };
      expect(read).toMatchObject({ ...kept, ...(slug !== undefined && { slug }) });
      if (read === undefined || !isDatedEvent(read) || !isDatedEvent(written))
        throw new Error("no date");
      const isSameClock = zoneOf(read.when) === zoneOf(written.when);
      // Hours of several days that had to be told in UTC are those of another clock.
      if (written.when.precision === "time" || isSameClock) {
        expect(keptOf(read.when)).toEqual(keptOf(written.when));
      } else {
        expect([firstDay(read.when), lastDay(read.when)]).toEqual([
          firstDay(written.when),
          lastDay(written.when),
        ]);
      }
    }),
  );
});

const equalHours: CalendarEvent = {
  ...given.rabat2027,
  uid: "equal-hours-2027@rabat-process",
  when: {
    precision: "day",
    first: "2027-06-20",
    last: "2027-06-22",
    dailyHours: { start: "09:00", end: "17:00", timeZone: "Africa/Casablanca" },
  },
};

const untranslated: CalendarEvent = {
  ...given.rabat2027,
  uid: "untranslated-2027@rabat-process",
  venue: { name: { en: "House" }, city: { en: "Rabat" }, country: "MA" },
};

const placed = [...Object.values(given), equalHours, untranslated].filter(isDatedEvent);

test.each(placed.map((each) => [each.uid, each] as const))(
  "and of %s its place, too",
  (_, written) => {
    const text = toICalendar([written], { locale: "fr", name: "x", sessions: true });
    const { events } = readEvents(text, { ...options, locale: "fr" });
    const [read] = events.map(({ completed }) => (completed.ok ? completed.event : undefined));
    expect(events).toHaveLength(1);
    if (read === undefined || !isDatedEvent(read)) throw new Error("expected an event with a date");
    expect(keptOf(read.when)).toEqual(keptOf(written.when));
    const { venue, format } = written;
    const city = venue && {
      [venue.city.fr === undefined ? "en" : "fr"]: venue.city.fr ?? venue.city.en,
    };
    expect(read.venue?.city).toEqual(city);
    expect(read.venue?.country).toBe(venue?.country);
    // A place does not say that nobody joins online.
    expect(read.format).toBe(format === "in-person" ? undefined : format);
  },
);

test("a joining address stays a private one, and out of the description", () => {
  const url = "https://meet.example/abc";
  const supplement = () => ({ conference: { url, label: "Zoom" } });
  const written = { ...given.webinar2021, description: { fr: "Bienvenue." } };
  const text = toICalendar([written], { locale: "fr", name: "x", supplement });
  const [read] = readEvents(text, { ...options, locale: "fr" }).events;
  expect(read?.draft).toMatchObject({
    description: { fr: "Bienvenue." },
    online: { joinUrl: url },
  });
  expect(read?.draft).not.toHaveProperty("sources");
});
