import type { Locale } from "@rabat-process/timezones";
import { allDated } from "@rabat-process/events/schedule";
import { isDatedEvent } from "@rabat-process/events";
import {
  excludedFrom,
  lintICalendar,
  toCancellation,
  toICalendar,
  toInvitation,
  toPublication,
  toUninvitation,
} from "@rabat-process/calendar";
import { describe, expect, test } from "vitest";
import * as events from "./events.ts";
import { expectSame, findEvent, parse, readText } from "./reread.ts";
import { delegated, equalHours, movedOnline, personal, stories, supplements } from "./stories.ts";

const names: Record<Locale, string> = { en: "Rabat Process", fr: "Processus de Rabat" };

function feed(locale: Locale) {
  return {
    locale,
    name: names[locale],
    description:
      locale === "en" ? "Meetings, webinars; all of them" : "Réunions, webinaires ; tous",
    source: `https://calendar.example/${locale}/calendar.ics`,
    url: `https://calendar.example/${locale}`,
    color: "steelblue",
  };
}

/** After a change of words: read the difference, then `pnpm vitest run -u` writes the files anew. */
describe.each(Object.entries(stories))("%s", (story, given) => {
  test.each(["en", "fr"] as const)("in %s", async (locale) => {
    const text = toICalendar(given, { ...feed(locale), supplement: ({ uid }) => supplements[uid] });
    await expect(text).toMatchFileSnapshot(`golden/${story}.${locale}.ics`);

    const calendar = parse(text);
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(allDated(given).length);
    for (const event of allDated(given)) {
      expectSame(findEvent(calendar, event.uid), event, locale, supplements[event.uid]);
    }
  });
});

test("the feed of one delegation, with its answer, local times, sessions and HTML", async () => {
  const event = {
    ...movedOnline,
    agenda: [
      {
        kind: "session" as const,
        summary: { fr: "Ouverture" },
        start: "2027-06-20T10:00" as const,
        end: "2027-06-20T10:30" as const,
      },
      { kind: "panel" as const, start: "2027-06-20T10:30" as const },
    ],
  };
  const options = {
    ...feed("fr"),
    supplement: () => personal,
    localTimes: true,
    sessions: true,
    html: true,
  };
  await expect(toICalendar([event], options)).toMatchFileSnapshot("golden/personal.fr.ics");
});

test("a feed of days with equal hours", async () => {
  const text = toICalendar([equalHours], feed("fr"));
  await expect(text).toMatchFileSnapshot("golden/equal-hours.fr.ics");
  expect(lintICalendar(text)).toEqual([]);
});

test("a feed without events has one component all the same", async () => {
  const text = toICalendar([], feed("en"));
  await expect(text).toMatchFileSnapshot("golden/no-events.en.ics");
  expect(lintICalendar(text)).toEqual([]);
});

describe("messages", () => {
  const options = { locale: "fr", now: "2027-01-10T08:00:00Z", supplement: delegated } as const;
  if (!isDatedEvent(events.rabat2027) || !isDatedEvent(events.cancelled))
    throw new TypeError("expected dates");

  test.each([
    ["invitation", "REQUEST", toInvitation(events.rabat2027, options)],
    ["cancellation", "CANCEL", toCancellation(events.cancelled, options)],
    ["uninvitation", "CANCEL", toUninvitation(events.rabat2027, options)],
    ["publication", "PUBLISH", toPublication(events.rabat2027, options)],
  ])("%s", async (name, method, message) => {
    await expect(message.text).toMatchFileSnapshot(`golden/${name}.fr.ics`);
    expect(message.method).toBe(method);
    const calendar = parse(message.text);
    expect(readText(calendar, "method")).toBe(method);
    const [event] = calendar.getAllSubcomponents("vevent");
    const attendees = event
      ?.getAllProperties("attendee")
      .map((each) => [each.getFirstValue(), each.getParameter("cn")]);
    expect(attendees).toEqual(
      method === "PUBLISH"
        ? []
        : [
            ["mailto:cm@delegation.example", 'Marie "Mimi" Ngo'],
            ["mailto:paul@delegation.example", "Étienne, Paul"],
            ["mailto:be@delegation.example", undefined],
          ],
    );
  });
});

test("what is left out is told, with the reason", () => {
  expect(excludedFrom(Object.values(events))).toEqual([
    { uid: "workshop-yaounde@rabat-process", reason: "undated" },
    { uid: "example-planned@rabat-process", reason: "undated" },
  ]);
});

test("two events with one UID are refused", () => {
  const twice = [events.webinar2021, events.webinar2021];
  expect(() => toICalendar(twice, { locale: "en", name: "x" })).toThrow(
    "Cannot write two events with the UID webinar-return-2021@rabat-process",
  );
});
