import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { openStore } from "../store/index.ts";
import { createWeb } from "./index.ts";

const event: CalendarEvent = {
  uid: "som-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Meeting & <b>more</b>", fr: "Réunion" },
  kind: "senior-officials-meeting",
  format: "virtual",
  status: "confirmed",
  when: { precision: "day", first: "2027-02-03", last: "2027-02-04" },
  sources: ["https://www.rabat-process.org/en/?a=1&b=2"],
};

async function openWeb(events: readonly CalendarEvent[] = [event]) {
  const store = await openStore({ kind: "sqlite", file: ":memory:" });
  await store.saveEvents(events);
  const errors: string[] = [];
  const web = createWeb({
    store,
    clock: { now: () => "2026-11-25T12:00:00Z" },
    addresses: (locale) => {
      const base = locale === "en" ? "https://calendar.example" : "https://calendar.example/fr";
      return { page: `${base}/`, feed: `${base}/calendar.ics` };
    },
    logError: (message) => errors.push(message),
  });
  return { web, store, errors };
}

describe("the feed", () => {
  it.each([
    ["/calendar.ics", "en", "Meeting & <b>more</b>"],
    ["/fr/calendar.ics", "fr", "Réunion"],
  ])("at %s is a calendar in %s", async (path, language, title) => {
    const { web } = await openWeb();
    const response = await web.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(await response.text()).toContain(`SUMMARY;LANGUAGE=${language}:${title}\r\n`);
  });

  it("has one strong tag for equal bytes, in another process too, and another one after a change", async () => {
    const tag = async (events: readonly CalendarEvent[]) =>
      (await (await openWeb(events)).web.request("/calendar.ics")).headers.get("etag");
    const first = await tag([event]);
    expect(first).toMatch(/^"[\w-]{43}"$/);
    expect(await tag([event])).toBe(first);
    expect(await tag([{ ...event, sequence: 1, status: "cancelled" }])).not.toBe(first);
  });

  it.each([
    ["the tag", (tag: string) => tag, 304],
    ["a weak form of the tag", (tag: string) => `W/${tag}`, 304],
    ["a list with the tag", (tag: string) => `"other", ${tag}`, 304],
    ["any", () => "*", 304],
    ["another tag", () => '"other"', 200],
  ])("answers a reader who has %s", async (_, header, status) => {
    const { web } = await openWeb();
    const tag = (await web.request("/calendar.ics")).headers.get("etag") ?? "";
    const response = await web.request("/calendar.ics", { headers: { "If-None-Match": header(tag) } });
    expect(response.status).toBe(status);
    expect(response.headers.get("etag")).toBe(tag);
    if (status === 304) expect(await response.text()).toBe("");
  });

  it("answers HEAD with the headers of GET, and whatever is accepted", async () => {
    const { web } = await openWeb();
    const get = await web.request("/calendar.ics", { headers: { Accept: "application/json" } });
    const head = await web.request("/calendar.ics", { method: "HEAD" });
    expect([get.status, head.status, await head.text()]).toEqual([200, 200, ""]);
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
  });

  it("never answers a failure with 200", async () => {
    const { web, store, errors } = await openWeb();
    await store.close();
    const response = await web.request("/calendar.ics");
    expect(response.status).toBe(500);
    expect(response.headers.get("content-type")).not.toContain("text/calendar");
    expect(response.headers.get("retry-after")).toBe("300");
    expect(errors).toEqual(["GET /calendar.ics failed"]);
  });
});

describe("the schedule page", () => {
  it.each([
    ["/", "en", "3–4 February 2027", "https://calendar.example/calendar.ics"],
    ["/fr/", "fr", "3 et 4 février 2027", "https://calendar.example/fr/calendar.ics"],
  ])("at %s is in %s and links its feed", async (path, language, date, feed) => {
    const { web } = await openWeb();
    const page = await (await web.request(path)).text();
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(date);
    expect(page).toContain(`<code>${feed}</code>`);
    expect(page).toContain(`href="${feed.replace("https:", "webcal:")}"`);
  });

  it("shows texts from people as text", async () => {
    const { web } = await openWeb();
    const page = await (await web.request("/")).text();
    expect(page).toContain("Meeting &amp; &lt;b&gt;more&lt;/b&gt;");
    expect(page).not.toContain("<b>more");
    expect(page).toContain("?a=1&amp;b=2");
  });

  it("says so when nothing is to come", async () => {
    const { web } = await openWeb([]);
    expect(await (await web.request("/")).text()).toContain("No event with a date is to come.");
    expect(await (await web.request("/fr/")).text()).toContain("Aucun événement daté n’est à venir.");
  });

  it.each([
    ["/nothing", 404, "There is no page at this address."],
    ["/fr/rien", 404, "Il n’y a pas de page à cette adresse."],
  ])("at %s does not exist", async (path, status, sentence) => {
    const { web } = await openWeb();
    const response = await web.request(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(sentence);
  });

  it("at /fr leads to /fr/", async () => {
    const { web } = await openWeb();
    const response = await web.request("/fr");
    expect([response.status, response.headers.get("location")]).toEqual([308, "/fr/"]);
  });
});
