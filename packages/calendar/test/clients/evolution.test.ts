import { toICalendar } from "@rabat-process/calendar";
import { findEvolution } from "@rabat-process/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadEvent } from "../reread.ts";
import { readEvents } from "../reread.ts";
import { stories, supplements } from "../stories.ts";
import type { Client } from "./client.ts";
import { openEvolution } from "./evolution.ts";
import { half, page, tellLife } from "./feed-life.ts";
import type { Answer, FeedServer } from "./feed-server.ts";
import { createFeedServer } from "./feed-server.ts";

const { program: python = "" } = findEvolution();
const life = tellLife();
const [first, , other] = life;
if (first === undefined || other === undefined) throw new RangeError("expected a life");
const shownFirst = byUid(readEvents(first.text));

/** Evolution tells events in the order of their dates. */
function byUid(events: readonly ReadEvent[]): readonly ReadEvent[] {
  return events.toSorted((one, other) => (one.uid < other.uid ? -1 : 1));
}

// Where it cannot be had, this is seen as skipped; in CI that is an error.
describe.skipIf(python === "")("Evolution", () => {
  let feed: FeedServer;
  let evolution: Client;
  const seeAt = async (answer: Answer) => {
    feed.answer(answer);
    return byUid(await evolution.refresh());
  };
  const see = (text: string) => seeAt({ status: 200, body: text });

  beforeAll(async () => {
    feed = await createFeedServer();
    evolution = openEvolution(python, feed);
  });
  afterAll(() => {
    evolution.close();
    feed.close();
  });

  // One after the other, as a life goes.
  test.each(life)("shows what the feed says when $happens", async ({ text }) => {
    expect(await see(text)).toEqual(byUid(readEvents(text)));
  });

  test("shows all stories at the instants that ical.js reads", async () => {
    const told = new Map(
      Object.values(stories).flatMap((events) => events.map((event) => [event.uid, event])),
    );
    const text = toICalendar([...told.values()], {
      locale: "fr",
      name: "Processus de Rabat",
      supplement: ({ uid }) => supplements[uid],
    });
    expect(await see(text)).toEqual(byUid(readEvents(text)));
  });

  test("takes 304 for an answer", async () => {
    await see(first.text);
    const before = feed.sent.length;
    expect(await see(first.text)).toEqual(shownFirst);
    expect(new Set(feed.sent.slice(before))).toEqual(new Set([304]));
  });

  test.each([404, 410, 500])(
    "keeps what it has at %i, and takes the feed when it is back",
    async (status) => {
      await see(first.text);
      expect(await seeAt({ status })).toEqual(shownFirst);
      expect(await see(other.text)).toEqual(byUid(readEvents(other.text)));
    },
  );

  test.each([
    ["a page", page],
    ["half a calendar", half],
  ])("shows nothing after %s with the status 200, until the feed changes", async (_, answer) => {
    await see(first.text);
    expect(await seeAt(answer)).toEqual([]);
    // It asks with the ETag of what it had before, and takes 304 for "nothing".
    expect(await see(first.text)).toEqual([]);
    expect(await see(other.text)).toEqual(byUid(readEvents(other.text)));
  });

  test("sees no change of words alone, which is why ours move LAST-MODIFIED", async () => {
    await see(first.text);
    const silent = first.text.replace("webinaire sur le retour", "autre chose");
    expect(silent).not.toBe(first.text);
    expect(await see(silent)).toEqual(shownFirst);
  });
});
