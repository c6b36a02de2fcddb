import { describe, expect, test } from "vitest";
import * as given from "../test/events.ts";
import type { CalendarOptions, Supplement } from "./index.ts";
import { isDatedEvent } from "@rabat-process/events";
import { toICalendar, toICalendarBytes, toInvitation, toJCal, toJSCalendar } from "./index.ts";

const { brusselsSummer } = given;
const options = { locale: "en", name: "Rabat Process" } as const;

describe("the bytes of a calendar", () => {
  const text = toICalendar([brusselsSummer], options);
  const bytes = toICalendarBytes([brusselsSummer], options);

  test("go into a response and a blob, and are hashed, as the platform takes them", async () => {
    expect(await new Response(bytes).text()).toBe(text);
    expect(await new Blob([bytes]).text()).toBe(text);
    expect((await crypto.subtle.digest("SHA-256", bytes)).byteLength).toBe(32);
  });

  test("are all of their buffer", async () => {
    expect(await new Response(bytes.buffer).text()).toBe(text);
    if (!isDatedEvent(brusselsSummer)) throw new Error("it has a date");
    const { bytes: invitation } = toInvitation(brusselsSummer, {
      locale: "en",
      now: "2026-11-25T10:00:00Z",
      supplement: {
        organizer: { address: "desk@example.org" },
        attendees: [{ address: "cm@example.org" }],
      },
    });
    expect(invitation.buffer.byteLength).toBe(invitation.length);
  });
});

describe("a field that is undefined", () => {
  const nothing = {
    description: undefined,
    source: undefined,
    url: undefined,
    color: undefined,
    prodId: undefined,
    refreshMinutes: undefined,
    html: undefined,
    cache: undefined,
    among: undefined,
    localTimes: undefined,
    sessions: undefined,
    supplement: undefined,
  } satisfies { [Name in keyof CalendarOptions]?: undefined };
  const empty = {
    organizer: undefined,
    attendees: undefined,
    contact: undefined,
    conference: undefined,
    url: undefined,
    tags: undefined,
    geo: undefined,
    image: undefined,
    color: undefined,
    alarms: undefined,
    lastModified: undefined,
  } satisfies Record<keyof Supplement, undefined>;

  const uid = "feed-1";
  test.each<[string, (options: CalendarOptions) => unknown]>([
    ["iCalendar", (given) => toICalendar([brusselsSummer], given)],
    ["jCal", (given) => toJCal([brusselsSummer], given)],
    ["JSCalendar", (given) => toJSCalendar([brusselsSummer], { ...given, uid })],
  ])("is one that is left out, in %s", (_, write) => {
    const said = write(options);
    expect(write({ ...options, ...nothing })).toEqual(said);
    expect(write({ ...options, supplement: () => empty })).toEqual(said);
  });
});
