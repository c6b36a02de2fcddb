import { toICalendar } from "@rabat-process/calendar";
import { findThunderbird } from "@rabat-process/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEvents } from "../reread.ts";
import { equalHours } from "../stories.ts";
import { byUid } from "./client.ts";
import { allStories, first, half, life, page, silentlyChanged } from "./feed-life.ts";
import type { Answer, FeedServer } from "./feed-server.ts";
import { createFeedServer } from "./feed-server.ts";
import type { Thunderbird } from "@rabat-process/runtimes/thunderbird";
import { openThunderbird } from "@rabat-process/runtimes/thunderbird";
import type { ThunderbirdCalendar } from "./thunderbird-calendar.ts";
import { subscribe } from "./thunderbird-calendar.ts";

const { program = "" } = findThunderbird();

// Where it cannot be had, this is seen as skipped; in CI that is an error.
describe.skipIf(program === "")("Thunderbird", () => {
  let feed: FeedServer;
  let thunderbird: Thunderbird;
  let calendar: ThunderbirdCalendar;
  const seeAt = async (answer: Answer) => {
    feed.answer(answer);
    return byUid(await calendar.refresh());
  };
  const see = (text: string) => seeAt({ status: 200, body: text });
  const told = (text: string) => byUid(readEvents(text));

  beforeAll(async () => {
    feed = await createFeedServer();
    thunderbird = await openThunderbird(program);
    calendar = await subscribe(thunderbird, feed);
  });
  afterAll(async () => {
    await thunderbird.close();
    feed.close();
  });

  // One after the other, as a life goes.
  test.each(life)("shows what the feed says when $happens", async ({ text }) => {
    expect(await see(text)).toEqual(told(text));
  });

  test("shows all stories at the instants that ical.js reads", async () => {
    expect(await see(allStories)).toEqual(told(allStories));
  });

  test("shows nothing when no event is left, and the events when they are back", async () => {
    await see(first);
    expect(await see(toICalendar([], { locale: "fr", name: "Processus de Rabat" }))).toEqual([]);
    expect(await calendar.isOff()).toBe(false);
    expect(await see(first)).toEqual(told(first));
  });

  test("shows days of equal hours as one entry a day", async () => {
    const days = ["2027-05-03", "2027-05-04", "2027-05-05"];
    await see(toICalendar([equalHours], { locale: "fr", name: "Processus de Rabat" }));
    expect(await calendar.occurrences("2027-05-01", "2027-05-31")).toEqual(
      days.map((day) => [Date.parse(`${day}T09:00Z`) / 1000, Date.parse(`${day}T17:30Z`) / 1000]),
    );
    // One entry that recurs daily would be shown for ever.
    expect(await see(first)).toEqual(told(first));
  });

  test("takes 304 for an answer", async () => {
    await see(first);
    expect(await see(first)).toEqual(told(first));
    expect(feed.sent.at(-1)).toBe(304);
  });

  test("keeps what it has at 404, and takes the feed when it is back", async () => {
    await see(first);
    expect(await seeAt({ status: 404 })).toEqual(told(first));
    expect(await see(allStories)).toEqual(told(allStories));
  });

  test.each([
    ["a page", page],
    ["half a calendar", half],
  ])("shows nothing after %s with the status 200, until the feed is back", async (_, answer) => {
    await see(first);
    expect(await seeAt(answer)).toEqual([]);
    expect(await see(first)).toEqual(told(first));
  });

  test("sees a change of words alone", async () => {
    await see(first);
    expect(await see(silentlyChanged)).toEqual(told(silentlyChanged));
  });

  test.each([429, 500])("turns the feed off at %i, until it is started again", async (status) => {
    await see(first);
    expect(await seeAt({ status })).toEqual([]);
    expect(await calendar.isOff()).toBe(true);
    expect(await see(first)).toEqual([]);
    await thunderbird.restart();
    expect(await see(first)).toEqual(told(first));
  });

  test("turns the feed off at 410 for good: a feed that was withdrawn answers so", async () => {
    await see(first);
    expect(await seeAt({ status: 410 })).toEqual([]);
    await thunderbird.restart();
    expect(await see(first)).toEqual([]);
    expect(await calendar.isOff()).toBe(true);
  });
});
