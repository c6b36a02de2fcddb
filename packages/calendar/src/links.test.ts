import { isDatedEvent } from "@rabat-process/events";
import type { CalendarEvent } from "@rabat-process/events";
import { toAddLinks, toSubscribeLinks } from "@rabat-process/calendar";
import { describe, expect, test } from "vitest";
import * as given from "../test/events.ts";

function link(event: CalendarEvent, locale: "en" | "fr" = "en") {
  if (!isDatedEvent(event)) throw new TypeError("expected an event with a date");
  return toAddLinks(event, Object.values(given), locale);
}

function query(address: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(address).searchParams);
}

describe("toAddLinks", () => {
  test("tells a time in UTC", () => {
    const links = link(given.virtualMeeting2020);
    expect(query(links.google)).toMatchObject({
      action: "TEMPLATE",
      dates: "20200916T120000Z/20200916T130000Z",
      text: given.virtualMeeting2020.summary.en,
      location: "Online",
    });
    const microsoft = {
      startdt: "2020-09-16T12:00:00Z",
      enddt: "2020-09-16T13:00:00Z",
      allday: "false",
    };
    expect(query(links.outlook)).toMatchObject(microsoft);
    expect(query(links.office365)).toMatchObject(microsoft);
    expect(query(links.yahoo)).toMatchObject({ st: "20200916T120000Z", et: "20200916T130000Z" });
  });

  test("tells days with an end that does not belong to them", () => {
    const links = link(given.yaounde2023);
    expect(query(links.google)).toMatchObject({ dates: "20230425/20230427" });
    expect(query(links.outlook)).toMatchObject({
      startdt: "2023-04-25",
      enddt: "2023-04-27",
      allday: "true",
    });
    expect(query(links.yahoo)).toMatchObject({ st: "20230425", et: "20230427", dur: "allday" });
  });

  test("keeps the source and cuts the rest at 2000 characters", () => {
    const description = { fr: "« Réunion » 🌍 ".repeat(200) };
    const links = link(
      { ...given.webinar2021, description, summary: { fr: "é".repeat(300) } },
      "fr",
    );
    for (const address of Object.values({ ...links }))
      expect(address.length).toBeLessThanOrEqual(2000);
    const { details = "", text = "" } = query(links.google);
    expect(details.startsWith(given.webinar2021.sources?.[0] ?? "-")).toBe(true);
    expect([details.at(-1), text.at(-1)]).toEqual(["…", "…"]);
  });

  test("keeps each value within its parameter", () => {
    const summary = { en: "a&dates=1#x?y=z%26+b" };
    expect(query(link({ ...given.webinar2021, summary }).google)).toMatchObject({
      text: summary.en,
      dates: "20210121/20210122",
    });
  });

  test("refuses what cannot be written", () => {
    expect(() => link({ ...given.webinar2021, summary: { en: "a\ud800" } })).toThrow(RangeError);
  });
});

describe("toSubscribeLinks", () => {
  test("names the feed to each calendar", () => {
    expect(
      toSubscribeLinks("https://calendar.example/fr/calendar.ics", "Processus de Rabat"),
    ).toEqual({
      webcal: "webcal://calendar.example/fr/calendar.ics",
      google:
        "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fcalendar.example%2Ffr%2Fcalendar.ics",
      outlook:
        "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fcalendar.example%2Ffr%2Fcalendar.ics&name=Processus%20de%20Rabat",
      office365:
        "https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fcalendar.example%2Ffr%2Fcalendar.ics&name=Processus%20de%20Rabat",
    });
  });

  test.each(["webcal://calendar.example/c.ics", "javascript:alert(1)", "https://a\r\nb"])(
    "refuses %j",
    (source) => {
      expect(() => toSubscribeLinks(source, "x")).toThrow(RangeError);
    },
  );
});
