import { toICalendar } from "@rabat-process/calendar";
import { findEvolution } from "@rabat-process/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEvents } from "../reread.ts";
import { equalHours } from "../stories.ts";
import type { Client } from "./client.ts";
import { byUid } from "./client.ts";
import type { Evolution } from "./evolution.ts";
import { openEvolution } from "./evolution.ts";
import { allStories, first, half, life, page, silentlyChanged } from "./feed-life.ts";
import type { Answer, FeedServer } from "./feed-server.ts";
import { createFeedServer } from "./feed-server.ts";

const { program: python = "" } = findEvolution();

// Where it cannot be had, this is seen as skipped; in CI that is an error.
describe.skipIf(python === "")("Evolution data server", () => {
  let feed: FeedServer;
  let evolution: Evolution;
  let calendar: Client;
  const seeAt = async (answer: Answer) => {
    feed.answer(answer);
    return byUid(await calendar.refresh());
  };
  const see = (text: string) => seeAt({ status: 200, body: text });
  const told = (text: string) => byUid(readEvents(text));

  beforeAll(async () => {
    feed = await createFeedServer();
    evolution = openEvolution(python);
    calendar = await evolution.subscribe(feed);
  });
  afterAll(async () => {
    await evolution.close();
    feed.close();
  });

  // One after the other, as a life goes.
  test.each(life)("shows what the feed says when $happens", async ({ text }) => {
    expect(await see(text)).toEqual(told(text));
  });

  test("shows all stories at the instants that ical.js reads", async () => {
    expect(await see(allStories)).toEqual(told(allStories));
  });

  test("shows days of equal hours as one entry a day", async () => {
    const days = ["2027-05-03", "2027-05-04", "2027-05-05"];
    const shown = await see(
      toICalendar([equalHours], { locale: "fr", name: "Processus de Rabat" }),
    );
    const sorted = shown.toSorted((a, b) => a.start - b.start);
    expect(sorted.map(({ start, end, days: isDays }) => [start, end, isDays])).toEqual(
      days.map((day) => [
        Date.parse(`${day}T09:00Z`) / 1000,
        Date.parse(`${day}T17:30Z`) / 1000,
        false,
      ]),
    );
  });

  test("keeps what it has when no event is left, and takes those that come", async () => {
    await see(first);
    expect(await see(toICalendar([], { locale: "fr", name: "Processus de Rabat" }))).toEqual(
      told(first),
    );
    expect(await see(allStories)).toEqual(told(allStories));
  });

  test("takes 304 for an answer", async () => {
    await see(first);
    const before = feed.sent.length;
    expect(await see(first)).toEqual(told(first));
    expect(new Set(feed.sent.slice(before))).toEqual(new Set([304]));
  });

  test.each([404, 410, 429, 500, 503])(
    "keeps what it has at %i, and takes the feed when it is back",
    async (status) => {
      await see(first);
      expect(await seeAt({ status })).toEqual(told(first));
      expect(await see(allStories)).toEqual(told(allStories));
    },
  );

  test.each([
    ["a page", page],
    ["half a calendar", half],
  ])("shows nothing after %s with the status 200, until the feed changes", async (_, answer) => {
    await see(first);
    expect(await seeAt(answer)).toEqual([]);
    // It asks with the ETag of what it had before, and takes 304 for "nothing".
    expect(await see(first)).toEqual([]);
    expect(await see(allStories)).toEqual(told(allStories));
  });

  test("sees no change of words alone, which is why ours move LAST-MODIFIED", async () => {
    await see(first);
    expect(await see(silentlyChanged)).toEqual(told(first));
  });
});
