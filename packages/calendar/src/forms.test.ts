import { toICalendar, toJCal, toJSCalendar } from "@rabat-process/calendar";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import * as given from "../test/events.ts";
import type { Supplement } from "./supplement.ts";

const events = Object.values(given);

const supplement: Supplement = {
  organizer: { address: "desk@example.org", name: "Desk" },
  attendees: [
    {
      address: "cm@example.org",
      partstat: "DELEGATED",
      delegatedTo: ["be@example.org"],
      language: "fr",
    },
    { address: "be@example.org", type: "GROUP", delegatedFrom: ["cm@example.org"], role: "CHAIR" },
  ],
  conference: { url: "https://meet.example/a", label: "Zoom", features: ["AUDIO", "VIDEO"] },
  geo: { latitude: 34.02, longitude: -6.84 },
  image: { url: "https://example.org/a.png", mediaType: "image/png" },
  color: "teal",
  alarms: [{ minutesBefore: 15 }],
};

const options = {
  locale: "fr",
  name: "Processus de Rabat",
  description: "Réunions ; toutes",
  source: "https://calendar.example/fr.ics",
  supplement: () => supplement,
} as const;

describe("jCal", () => {
  test("is what ical.js, which works in jCal, reads of the text", () => {
    // It cannot write a list in a parameter that it does not know, and names the type of properties that came later.
    const { conference: _, ...rest } = supplement;
    const given = { ...options, supplement: () => rest };
    const lines = (jCal: unknown) =>
      ICAL.stringify(jCal as [string, [], []])
        .replaceAll("\r\n ", "")
        .replaceAll(/^((?:NAME|COLOR|X-[A-Z-]+)[^:]*);VALUE=(?:TEXT|DURATION)/gm, "$1")
        .split("\r\n");
    expect(lines(toJCal(events, given))).toEqual(lines(ICAL.parse(toICalendar(events, given))));
  });

  test("has values of their types", () => {
    const [name, properties, components] = toJCal([given.brusselsSummer], options);
    expect(name).toBe("vcalendar");
    expect(properties).toContainEqual(["refresh-interval", {}, "duration", "PT1H"]);
    expect(properties).toContainEqual(["name", { language: "fr" }, "text", "Processus de Rabat"]);
    const [zone, event] = components;
    expect(zone?.[2][0]?.[1]).toEqual([
      ["dtstart", {}, "date-time", "1996-03-31T02:00:00"],
      ["rrule", {}, "recur", { freq: "YEARLY", bymonth: 3, byday: "-1SU" }],
      ["tzoffsetfrom", {}, "utc-offset", "+01:00"],
      ["tzoffsetto", {}, "utc-offset", "+02:00"],
      ["tzname", {}, "text", "CEST"],
    ]);
    expect(event?.[1]).toContainEqual(["geo", {}, "float", [34.02, -6.84]]);
    expect(event?.[1]).toContainEqual(["sequence", {}, "integer", 0]);
    expect(event?.[1]).toContainEqual(["dtstamp", {}, "date-time", "2026-11-20T09:00:00Z"]);
    expect(event?.[1]).toContainEqual([
      "conference",
      { feature: ["AUDIO", "VIDEO"], label: "Zoom", language: "fr" },
      "uri",
      "https://meet.example/a",
    ]);
    expect(toJCal([given.webinar2021], options)[2][0]?.[1]).toContainEqual([
      "dtstart",
      {},
      "date",
      "2021-01-21",
    ]);
  });

  test("refuses what the text refuses", () => {
    const event = { ...given.webinar2021, summary: { en: "a\rb" } };
    expect(() => toJCal([event], options)).toThrow(RangeError);
  });
});

describe("JSCalendar", () => {
  const group = toJSCalendar(events, { ...options, uid: "feed-fr@rabat-process" });
  const find = (uid: string) => group.entries.find((entry) => entry.uid === uid);

  test("is a group with all dated events in order", () => {
    expect(group).toMatchObject({
      "@type": "Group",
      title: options.name,
      locale: "fr",
      source: options.source,
    });
    expect(group.updated).toBe("2026-11-22T08:00:00Z");
    expect(group.entries).toHaveLength(
      toICalendar(events, options).match(/BEGIN:VEVENT/g)?.length ?? 0,
    );
  });

  test.each([
    [
      given.brusselsSummer.uid,
      { start: "2027-07-01T09:30:00", timeZone: "Europe/Brussels", duration: "PT15H" },
    ],
    [
      given.virtualMeeting2020.uid,
      { start: "2020-09-16T14:00:00", timeZone: "Europe/Brussels", duration: "PT1H" },
    ],
    [
      given.rabat2026.uid,
      { start: "2026-05-12T09:00:00", timeZone: "Etc/UTC", duration: "PT2H30M" },
    ],
    [
      given.yaounde2023.uid,
      { start: "2023-04-25T00:00:00", duration: "P2D", showWithoutTime: true },
    ],
  ])("%s is placed in time", (uid, period) => {
    expect(find(uid)).toMatchObject(period);
    if (!("timeZone" in period)) expect(find(uid)).not.toHaveProperty("timeZone");
  });

  test("tells everything that the text tells", () => {
    expect(find(given.webinar2021.uid)).toEqual({
      "@type": "Event",
      uid: given.webinar2021.uid,
      sequence: 0,
      created: "2026-11-20T09:00:00Z",
      updated: "2026-11-22T08:00:00Z",
      title: "Webinaire sur le retour volontaire et la réintégration",
      description: expect.stringContaining("Pacte européen") as string,
      locale: "fr",
      start: "2021-01-21T00:00:00",
      duration: "P1D",
      showWithoutTime: true,
      status: "confirmed",
      freeBusyStatus: "free",
      keywords: { Webinaire: true, "Retour, réadmission et réintégration": true },
      color: "teal",
      locations: {
        "1": {
          "@type": "Location",
          name: "En ligne\u00a0: https://meet.example/a",
          coordinates: "geo:34.02,-6.84",
        },
      },
      virtualLocations: {
        "1": {
          "@type": "VirtualLocation",
          uri: "https://meet.example/a",
          name: "Zoom",
          features: { audio: true, video: true },
        },
      },
      links: {
        "1": { "@type": "Link", href: "https://meet.example/a", rel: "describedby" },
        "2": {
          "@type": "Link",
          href: "https://example.org/a.png",
          contentType: "image/png",
          rel: "icon",
          display: "badge",
        },
      },
      relatedTo: { "return-brussels-2016@rabat-process": { "@type": "Relation", relation: {} } },
      replyTo: { imip: "mailto:desk@example.org" },
      participants: {
        "1": {
          "@type": "Participant",
          name: "Desk",
          sendTo: { imip: "mailto:desk@example.org" },
          roles: { owner: true },
        },
        "2": {
          "@type": "Participant",
          sendTo: { imip: "mailto:cm@example.org" },
          language: "fr",
          roles: { attendee: true },
          participationStatus: "delegated",
          delegatedTo: { "3": true },
        },
        "3": {
          "@type": "Participant",
          sendTo: { imip: "mailto:be@example.org" },
          kind: "group",
          roles: { attendee: true, chair: true },
          participationStatus: "needs-action",
          expectReply: true,
          delegatedFrom: { "2": true },
        },
      },
      alerts: {
        "1": {
          "@type": "Alert",
          trigger: { "@type": "OffsetTrigger", offset: "-PT15M", relativeTo: "start" },
        },
      },
    });
  });
});
