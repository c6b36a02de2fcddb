import type { CalendarEvent } from "@rabat-process/events";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { readExamples } from "@rabat-process/testing/examples";
import { findBrokenRules } from "./atom-rules.ts";
import { event, openWeb } from "./open-web.ts";

async function read(path: string, events: readonly CalendarEvent[]): Promise<string> {
  const { web } = await openWeb(events);
  const response = await web.request(path);
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  return response.text();
}

const examples = readExamples();
const hostile: CalendarEvent = {
  ...event,
  uid: "hostile-2027@rabat-process",
  summary: { en: "]]> & <b>'more'</b> \"than\" &amp; a title" },
};

describe("the news", () => {
  it.each([
    ["/calendar.atom", examples],
    ["/fr/calendar.atom", examples],
    ["/calendar.atom?theme=5", examples],
    ["/fr/calendar.atom?q=%22title%22", [event, hostile]],
    ["/fr/calendar.atom?kind=webinar", [event]],
    ["/calendar.atom", []],
  ])("at %s is what RFC 4287 calls a feed: %#", async (path, events) => {
    const text = await read(path, events);
    expect(findBrokenRules(text)).toEqual([]);
    const feed = parseAtomFeed(text);
    const ids = (feed.entries ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const self = feed.links?.find(({ rel }) => rel === "self")?.href;
    expect(self).toBe(`https://calendar.example${path}`);
    expect(feed.id).toBe(self);
    const [newest] = (feed.entries ?? []).map(({ updated }) => updated);
    expect(feed.updated).toBe(newest ?? "2026-01-01T00:00:00Z");
  });

  it.each([
    [/<updated>[^<]*<\/updated>/, "<updated>yesterday</updated>", "§3.3: “yesterday”"],
    [/<updated>[^<]*<\/updated>/, "<updated>2027-02-03</updated>", "§3.3: “2027-02-03”"],
    [/<id>[^<]*<\/id>/, "", "§4.1.1: what a feed has once"],
    [/<id>[^<]*<\/id>/, "<id>som</id>", "§4.2.6: “som”"],
    [/<author>.*<\/author>/, "", "§4.1.1: an author, unless every entry has one"],
    [/<name>.*<\/name>/, "", "§3.2: a person has one name"],
    [/<title>[^<]*<\/title>/, "<title>1</title><title>2</title>", "§4.1.1: what a feed has once"],
    [
      /<subtitle>/,
      "<subtitle type='html'>",
      "§3.1: a text is plain where it does not say otherwise, and holds no elements",
    ],
    [/<subtitle>[^<]*<\/subtitle>/, "<pubDate>2027</pubDate>", "§4.1.1: what a feed is made of"],
    [
      /<link rel="self"[^>]*>/,
      "<link rel='self' />",
      "§4.2.7: a link leads somewhere, and is empty",
    ],
    [/<link rel="self"[^>]*>/, "", "§4.1.1: a link to itself"],
    [
      /<link rel="alternate"[^>]*>\s*<category/,
      "<category",
      "§4.1.2: a link to the page, where there is no content",
    ],
    [/<category term="[^"]*"/, "<category", "§4.2.2: a category has a term"],
    [/(<entry>[^]*<\/entry>)/, "$1$1", "§4.2.6: each entry has an id of its own"],
    [/<summary>/, "<summary /><summary>", "§4.1.2: what an entry has at most once"],
  ])("is told from what is none: %s as %s", async (part, wrong, rule) => {
    const text = await read("/calendar.atom", [event]);
    expect(text).toMatch(part);
    expect(findBrokenRules(text.replace(part, wrong))).toContain(rule);
  });

  it("says of each event what it is, when and where, and how it stands, the last changed first", async () => {
    const changed: CalendarEvent = {
      ...hostile,
      lastModified: "2026-11-26T08:00:00Z",
      status: "cancelled",
      kind: "webinar",
      programmes: [{ programme: "cadiz-2022", theme: 5 }],
    };
    const feed = parseAtomFeed(await read("/fr/calendar.atom", [event, changed]));
    expect(feed.entries).toEqual([
      {
        id: "https://calendar.example/events/hostile-2027",
        title: { value: hostile.summary.en, xml: { lang: "en" } },
        published: "2026-11-25T00:00:00Z",
        updated: "2026-11-26T08:00:00Z",
        links: [
          {
            rel: "alternate",
            type: "text/html",
            href: "https://calendar.example/fr/evenements/hostile-2027",
          },
        ],
        categories: [
          { term: "webinar", label: "Webinaire" },
          { term: "theme-5", label: "Retour, réadmission et réintégration" },
        ],
        summary: { value: "3 et 4 février 2027 · en ligne · Annulé" },
      },
      expect.objectContaining({
        summary: { value: "3 et 4 février 2027 · en ligne · Confirmée" },
      }),
    ]);
  });

  it("names an event alike in both languages, and costs a 304 while nothing changes", async () => {
    const { web } = await openWeb([event]);
    const idOf = async (path: string) =>
      parseAtomFeed(await (await web.request(path)).text()).entries?.[0]?.id;
    expect(await idOf("/calendar.atom")).toBe(await idOf("/fr/calendar.atom"));
    const tag = (await web.request("/calendar.atom")).headers.get("etag") ?? "";
    const again = await web.request("/calendar.atom", { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
  });
});
