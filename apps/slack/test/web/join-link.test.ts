import { toAddLinks } from "@rabat-process/calendar";
import type { CalendarEvent } from "@rabat-process/events";
import { isDatedEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { aboutView } from "../../src/blocks/about-view.ts";
import { eventCard } from "../../src/blocks/event-card.ts";
import { schedule } from "../../src/blocks/schedule.ts";
import { event } from "@rabat-process/testing/answered-meeting";
import { openAppStore } from "../../src/app-store.ts";
import { openPages } from "../open-pages.ts";

const room = "room-8d1f";
const joinUrl = `https://meet.example/${room}`;
const closed: CalendarEvent = { ...event, online: { platform: "Zoom", joinUrl } };
const published: CalendarEvent = {
  ...event,
  online: { platform: "Zoom", joinUrl, joinUrlIsPublic: true },
};

/** Every address that the server knows, with the event's name where one is wanted; what they answer, unfolded. */
async function allAnswers(shown: CalendarEvent): Promise<ReadonlyMap<string, string>> {
  const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
  await store.saveEvents([shown], { by: "", at: event.created });
  const web = openPages(store);
  const addresses = new Set(
    web.routes
      .filter(({ method, path }) => method === "GET" && !path.includes("*"))
      .flatMap(({ path }) => [
        path.replace(":name", "som-2027"),
        path.replace(":name", "som-2027.ics"),
      ]),
  );
  const answers = new Map<string, string>();
  for (const address of addresses) {
    const response = await web.request(address);
    answers.set(address, (await response.text()).replaceAll("\r\n ", ""));
  }
  return answers;
}

function allMessages(shown: CalendarEvent): string {
  const about = { event: shown, events: [shown], attendance: [], dateTokens: true } as const;
  const messages = (["en", "fr"] as const).flatMap((locale) => [
    eventCard({ ...about, locale, pageUrl: "/event" }),
    aboutView({ ...about, locale, pageUrl: "/event", answered: [], mayName: true }),
    schedule({ title: "All", dated: [shown], undated: [], locale, pageUrl: "/", feedUrl: "/" }),
    ...(isDatedEvent(shown) ? [toAddLinks(shown, [shown], locale)] : []),
  ]);
  return JSON.stringify(messages);
}

describe("a join link that is not public", () => {
  it("is at no address of the server, in no page, feed, JSON and structured data", async () => {
    const answers = await allAnswers(closed);
    expect([...answers.keys()]).toEqual(
      expect.arrayContaining([
        "/",
        "/fr/calendar.ics",
        "/calendar.json",
        "/events/som-2027",
        "/events/som-2027.ics",
        "/fr/evenements/som-2027",
      ]),
    );
    expect(
      [...answers].filter(([, text]) => text.includes(room)).map(([address]) => address),
    ).toEqual([]);
  });

  it("is in no message and in no link to a calendar of the web", () => {
    expect(allMessages(closed)).not.toContain(room);
    expect(allMessages(closed)).toContain("Zoom");
  });
});

describe("a join link that is public", () => {
  it("is where the event is told, and so is the platform", async () => {
    const answers = await allAnswers(published);
    for (const address of [
      "/calendar.ics",
      "/calendar.json",
      "/events/som-2027",
      "/fr/evenements/som-2027.ics",
    ])
      expect(answers.get(address)).toContain(joinUrl);
    expect(answers.get("/events/som-2027")).toContain(`"VirtualLocation","url":"${joinUrl}"`);
    expect(answers.get("/events/som-2027")).toContain(`<a href="${joinUrl}"`);
    expect(allMessages(published)).toContain(joinUrl);
  });
});
