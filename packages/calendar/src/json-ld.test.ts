import { toJsonLd } from "@rabat-process/calendar";
import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, test } from "vitest";
import * as given from "../test/events.ts";

describe("schema.org", () => {
  test("an event with hours has instants, and both its places", () => {
    expect(
      JSON.parse(
        JSON.stringify(toJsonLd(given.rabat2027, { locale: "fr", url: "https://x.example/a" })),
      ),
    ).toEqual({
      "@context": "https://schema.org",
      "@type": "Event",
      "@id": "urn:uid:example-rabat-2027@rabat-process",
      name: "Exemple : table ronde à Rabat, été 2027",
      url: "https://x.example/a",
      startDate: "2027-06-20T10:00:00Z",
      endDate: "2027-06-20T12:30:00Z",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
      location: [
        {
          "@type": "Place",
          name: "House of the Process",
          address: { "@type": "PostalAddress", addressLocality: "Rabat", addressCountry: "MA" },
        },
        { "@type": "VirtualLocation", url: "https://x.example/a" },
      ],
      organizer: [
        { "@type": "Organization", name: "Rabat Process", url: "https://www.rabat-process.org/" },
      ],
    });
  });

  test.each([
    [given.yaounde2023, { startDate: "2023-04-25", endDate: "2023-04-26" }],
    [given.cancelled, { eventStatus: "https://schema.org/EventCancelled" }],
    [given.postponed, { eventStatus: "https://schema.org/EventPostponed" }],
    [
      given.virtualMeeting2020,
      { location: [{ "@type": "VirtualLocation", url: "https://x.example" }] },
    ],
    [
      { ...given.virtualMeeting2020, online: { joinUrl: "https://meet.example/a" } },
      { location: [{ "@type": "VirtualLocation", url: "https://x.example" }] },
    ],
    [
      {
        ...given.virtualMeeting2020,
        online: { joinUrl: "https://meet.example/a", joinUrlIsPublic: true as const },
      },
      { location: [{ "@type": "VirtualLocation", url: "https://meet.example/a" }] },
    ],
  ])("%#: only what was announced", (event, expected) => {
    const options = { locale: "en", url: "https://x.example" } as const;
    expect(toJsonLd(event, options)).toMatchObject(expected);
  });

  const options = { locale: "en", url: "https://x.example" } as const;
  const { format: _, venue: __, ...unplaced } = given.rabat2027;

  test.each([
    [
      "the organiser that was announced",
      { roles: [{ role: "organiser", party: { outsider: { en: "ICMPD" } } }] },
      [{ name: "ICMPD" }],
    ],
    ["a delegation", { roles: [{ role: "organiser", party: "MA" }] }, [{ name: "Morocco" }]],
    [
      "the Process by its Secretariat",
      { roles: [{ role: "organiser", party: "SECRETARIAT" }] },
      [{ name: "Rabat Process" }],
    ],
    [
      "the Process and others",
      { jointWith: [{ en: "Khartoum Process" }] },
      [{ name: "Rabat Process" }, { name: "Khartoum Process" }],
    ],
    ["no host", { roles: [{ role: "host", party: "MA" }] }, [{ name: "Rabat Process" }]],
  ] satisfies readonly [string, Partial<CalendarEvent>, readonly object[]][])(
    "the organizer is %s",
    (_, facts, organizer) => {
      expect(toJsonLd({ ...unplaced, ...facts }, options)).toMatchObject({ organizer });
    },
  );

  test("who organises a meeting of others is not said where it was not announced", () => {
    expect(toJsonLd({ ...unplaced, kind: "invited-meeting" }, options)).toMatchObject({
      organizer: undefined,
    });
  });

  test("the language is that of the debates", () => {
    expect(toJsonLd({ ...unplaced, languages: ["en", "fr"] }, options)).toMatchObject({
      inLanguage: ["en", "fr"],
    });
  });

  test("without a place there is none", () => {
    expect(toJsonLd(unplaced, options)).toMatchObject({ location: undefined });
  });

  test("what has no date is left out", () => {
    expect(toJsonLd(given.planned, options)).toBeUndefined();
  });

  const former = (first: "2020-05-12" | "2023-04-25") =>
    ({ precision: "day", first, last: first }) as const;

  test.each<[string, CalendarEvent, object]>([
    [
      "one that was moved",
      { ...given.yaounde2023, status: "confirmed", formerDates: [{ when: former("2020-05-12") }] },
      { eventStatus: "https://schema.org/EventRescheduled", previousStartDate: ["2020-05-12"] },
    ],
    [
      "one that was moved from a month, or back to its day",
      {
        ...given.yaounde2023,
        formerDates: [
          { when: { precision: "month", month: "2020-05" } },
          { when: former("2023-04-25") },
        ],
      },
      { eventStatus: "https://schema.org/EventScheduled" },
    ],
    [
      "one that was moved and then cancelled",
      { ...given.yaounde2023, status: "cancelled", formerDates: [{ when: former("2020-05-12") }] },
      { eventStatus: "https://schema.org/EventCancelled" },
    ],
  ])("the status of %s", (_, event, expected) => {
    expect(toJsonLd(event, options)).toMatchObject(expected);
    expect(toJsonLd(event, { ...options, replacedBy: given.rabat2027 })).toMatchObject({
      eventStatus: "https://schema.org/EventCancelled",
    });
  });

  test("a UID from elsewhere stands in an address", () => {
    const event = { ...unplaced, uid: "Réunion n° 4, a/b?c#d@example.org", slug: "reunion-4" };
    expect(toJsonLd(event, options)).toMatchObject({
      "@id": "urn:uid:R%C3%A9union%20n%C2%B0%204,%20a/b%3Fc%23d@example.org",
    });
  });
});
