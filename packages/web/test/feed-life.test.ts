import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { createFeedToken, hashFeedToken } from "../src/feed-token.ts";
import { event, openWeb } from "./open-web.ts";

const created: Instant = "2026-11-25T00:00:00Z";

/** One event in the feed of all, in its own and in a personal one, as each day and each change leaves them. */
async function openLife() {
  let now: Instant = "2026-11-25T12:00:00Z";
  const { web, store } = await openWeb([event], { clock: { now: () => now } });
  const token = createFeedToken();
  const feed = { user: "U0SENEGAL", delegation: "SN", scope: "all", locale: "en" } as const;
  const actor = { by: "U0SENEGAL", at: created } as const;
  await store.savePerson("U0SENEGAL", { delegation: "SN", confirmedBy: "U0SECRETARIAT" }, actor);
  await store.saveFeed(hashFeedToken(token), feed, actor);
  const paths = ["/calendar.ics", "/events/som-2027.ics", `/feeds/${token}.ics`];
  const tags = new Map<string, string>();
  return {
    save: (...events: readonly CalendarEvent[]) =>
      store.saveEvents(events, { by: "", at: created }),
    goTo: (instant: Instant) => (now = instant),
    revoke: () => store.revokeFeeds("U0SENEGAL", { by: "U0SENEGAL", at: created }),
    /** What a client that comes again is told by each feed: a status, and what a program of others reads of it. */
    ask: async () => {
      const seen = [];
      for (const path of paths) {
        const response = await web.request(path, {
          headers: { "If-None-Match": tags.get(path) ?? "" },
        });
        tags.set(path, response.headers.get("etag") ?? tags.get(path) ?? "");
        seen.push(response.status === 200 ? read(await response.text()) : response.status);
      }
      return seen;
    },
  };
}

function read(text: string): string {
  const calendar = ICAL.Component.fromString(text);
  return calendar
    .getAllSubcomponents("vevent")
    .map((one) => {
      const { summary, startDate, sequence } = new ICAL.Event(one);
      return [
        String(one.getFirstPropertyValue("status")),
        sequence,
        startDate.toString(),
        summary,
      ].join(" ");
    })
    .join("\n");
}

const changed = (sequence: number, change: Partial<CalendarEvent>): CalendarEvent => ({
  ...event,
  sequence,
  lastModified: `2026-11-25T0${sequence}:00:00Z` as Instant,
  ...change,
});

describe("an event in the feeds", () => {
  it("is sent once, and again when it is edited", async () => {
    const { ask, save } = await openLife();
    const first = "CONFIRMED 0 2027-02-03 Meeting & <b>more</b>";
    expect(await ask()).toEqual([first, first, first]);
    expect(await ask()).toEqual([304, 304, 304]);
    await save(changed(1, { summary: { en: "Senior Officials" } }));
    const next = "CONFIRMED 1 2027-02-03 Senior Officials";
    expect(await ask()).toEqual([next, next, next]);
  });

  it("leaves them while it is postponed to no date, and comes back with one", async () => {
    const { ask, save } = await openLife();
    await ask();
    await save(
      changed(1, { status: "postponed", when: { precision: "open", printed: { en: "later" } } }),
    );
    expect(await ask()).toEqual(["", 404, ""]);
    await save(changed(2, { when: { precision: "day", first: "2027-05-11", last: "2027-05-12" } }));
    const back = expect.stringMatching(/^CONFIRMED 2 2027-05-11 /) as unknown;
    expect(await ask()).toEqual([back, back, back]);
  });

  it("says that it is cancelled until 30 days after its end, so that every client has heard of it", async () => {
    const { ask, save, goTo } = await openLife();
    await ask();
    await save(changed(1, { status: "cancelled" }));
    const cancelled = expect.stringMatching(/^CANCELLED 1 2027-02-03 /) as unknown;
    expect(await ask()).toEqual([cancelled, cancelled, cancelled]);
    goTo("2027-03-05T12:00:00Z");
    expect(await ask()).toEqual([304, 304, 304]);
    goTo("2027-03-08T12:00:00Z");
    expect(await ask()).toEqual(["", "", ""]);
  });

  it("leaves them when another one takes its place", async () => {
    const { ask, save } = await openLife();
    await ask();
    await save(event, {
      ...event,
      uid: "newer@rabat-process",
      summary: { en: "Newer" },
      lineage: [{ relation: "replaces", event: event.uid }],
    });
    const newer = "CONFIRMED 0 2027-02-03 Newer";
    expect(await ask()).toEqual([newer, 404, newer]);
  });

  it("is gone from a personal feed when its owner withdraws that, and from no other one", async () => {
    const { ask, revoke } = await openLife();
    await ask();
    await revoke();
    expect(await ask()).toEqual([304, 304, 410]);
  });
});
