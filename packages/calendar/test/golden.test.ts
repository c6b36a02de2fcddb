import type { Locale } from "@rabat-process/timezones";
import type { CalendarEvent } from "@rabat-process/events";
import { allDated } from "@rabat-process/events";
import { excludedFrom, toICalendar } from "@rabat-process/calendar";
import { describe, expect, test } from "vitest";
import * as events from "./events.ts";
import { expectSame, findEvent, parse } from "./reread.ts";

const stories: Readonly<Record<string, readonly CalendarEvent[]>> = {
  "return-and-reintegration": [
    events.brussels2016,
    events.webinar2021,
    events.workshopYaounde,
    events.yaounde2023,
  ],
  "printed-time": [events.virtualMeeting2020],
  "rabat-across-the-change": [events.rabat2026, events.rabat2027],
  "brussels-summer-and-winter": [events.brusselsSummer, events.brusselsWinter],
  "every-status": [events.cancelled, events.postponed, events.tentative, events.planned],
};

const names: Record<Locale, string> = { en: "Rabat Process", fr: "Processus de Rabat" };

/** After a change of words: read the difference, then `pnpm vitest run -u` writes the files anew. */
describe.each(Object.entries(stories))("%s", (story, given) => {
  test.each(["en", "fr"] as const)("in %s", async (locale) => {
    const text = toICalendar(given, {
      locale,
      name: names[locale],
      description: locale === "en" ? "Meetings, webinars; all of them" : "Réunions, webinaires ; tous",
      source: `https://calendar.example/${locale}/calendar.ics`,
      url: `https://calendar.example/${locale}`,
    });
    await expect(text).toMatchFileSnapshot(`golden/${story}.${locale}.ics`);

    const calendar = parse(text);
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(allDated(given).length);
    for (const event of allDated(given)) expectSame(findEvent(calendar, event.uid), event, locale);
  });
});

test("what is left out is told, with the reason", () => {
  expect(excludedFrom(Object.values(stories).flat())).toEqual([
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
