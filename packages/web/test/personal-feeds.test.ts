import type { CalendarEvent } from "@rabat-process/events";
import type { Standing } from "@rabat-process/events/answers";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { createFeedToken, hashFeedToken } from "../src/feed-token.ts";
import { event, openWeb } from "./open-web.ts";
import { openLog } from "./log-lines.ts";

const second: CalendarEvent = {
  ...event,
  uid: "webinar-2027@rabat-process",
  format: "virtual",
  online: { platform: "Zoom", joinUrl: "https://meet.example/room-8d1f" },
};
const { venue, ...withoutVenue } = second;
const events = [event, withoutVenue];
const at = "2026-11-25T10:00:00Z";

async function open(scope: "all" | "yes-and-maybe" = "yes-and-maybe") {
  const opened = await openWeb(events);
  const token = createFeedToken();
  const actor = { by: "U0SENEGAL", at } as const;
  const feed = { user: "U0SENEGAL", delegation: "SN", scope, locale: "fr" } as const;
  await opened.store.savePerson(
    "U0SENEGAL",
    { delegation: "SN", confirmedBy: "U0SECRETARIAT" },
    actor,
  );
  await opened.store.saveFeed(hashFeedToken(token), feed, actor);
  const answer = (
    uid: string,
    partstat: "ACCEPTED" | "TENTATIVE" | "DECLINED",
    when: typeof at | "2026-11-26T10:00:00Z" = at,
    standing: Standing = partstat === "ACCEPTED" ? "confirmed" : "none",
  ) =>
    opened.store.change(uid, { ...actor, at: when }, ({ attendance }) => ({
      ok: true,
      act: "answer",
      attendance: [
        ...attendance.filter(({ delegation }) => delegation !== "SN"),
        {
          delegation: "SN",
          partstat,
          people: [{ name: "Awa Diop" }],
          standing,
          by: "U0SENEGAL",
          at: when,
        },
      ],
    }));
  return { ...opened, token, path: `/feeds/${token}.ics`, answer };
}

/** The UIDs of a feed with the answer to each, for a parser that others wrote. */
function answersOf(text: string): Record<string, string> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return Object.fromEntries(
    calendar.getAllSubcomponents("vevent").map((vevent) => {
      const attendee = vevent.getFirstProperty("attendee");
      return [
        String(vevent.getFirstPropertyValue("uid")),
        String(attendee?.getParameter("partstat")),
      ];
    }),
  );
}

describe("a personal feed", () => {
  it("shows what the delegation attends or may attend, with its answer, in the language of its owner", async () => {
    const { web, path, answer } = await open();
    expect(answersOf(await (await web.request(path)).text())).toEqual({});
    await answer(event.uid, "ACCEPTED");
    await answer(second.uid, "DECLINED");
    const response = await web.request(path);
    const text = await response.text();
    expect(answersOf(text)).toEqual({ [event.uid]: "ACCEPTED" });
    expect(text).toContain("X-WR-CALNAME:Processus de Rabat · Sénégal");
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  });

  it("of all events says which ones wait for an answer", async () => {
    const { web, path, answer } = await open("all");
    await answer(second.uid, "TENTATIVE");
    expect(answersOf(await (await web.request(path)).text())).toEqual({
      [event.uid]: "NEEDS-ACTION",
      [second.uid]: "TENTATIVE",
    });
  });

  it.each([
    ["confirmed", "ACCEPTED"],
    ["waiting", "TENTATIVE"],
    ["offered", "TENTATIVE"],
    ["pending", "TENTATIVE"],
    ["not-selected", "DECLINED"],
  ] as const)("says of a delegation that is %s that it is %s", async (standing, partstat) => {
    for (const scope of ["all", "yes-and-maybe"] as const) {
      const { web, path, answer } = await open(scope);
      await answer(second.uid, "ACCEPTED", at, standing);
      const told = answersOf(await (await web.request(path)).text())[second.uid];
      const isLeftOut = scope === "yes-and-maybe" && partstat === "DECLINED";
      expect(told, scope).toBe(isLeftOut ? undefined : partstat);
    }
  });

  it("tells the way into an online event only where the delegation has a place, and never who comes", async () => {
    const { web, path, answer } = await open("all");
    await answer(second.uid, "TENTATIVE");
    expect(await (await web.request(path)).text()).not.toContain("room-8d1f");
    await answer(second.uid, "ACCEPTED", "2026-11-26T10:00:00Z");
    const text = (await (await web.request(path)).text()).replaceAll("\r\n ", "");
    expect(text).toContain("https://meet.example/room-8d1f");
    expect(text).not.toContain("Awa Diop");
  });

  it("is kept by no shared cache and found by no search engine, and is not sent again while nothing changed", async () => {
    const { web, path, answer } = await open();
    const first = await web.request(path);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "cache-control": "private, no-cache",
      "x-robots-tag": "noindex",
      "referrer-policy": "no-referrer",
    });
    expect(first.headers.get("access-control-allow-origin")).toBeNull();
    const etag = first.headers.get("etag") ?? "";
    const conditional = () => web.request(path, { headers: { "If-None-Match": etag } });
    expect((await conditional()).status).toBe(304);
    await answer(event.uid, "ACCEPTED");
    expect((await conditional()).status).toBe(200);
    expect((await web.request(path, { method: "HEAD" })).status).toBe(200);
  });

  it("answers 410 with what to do after it was withdrawn or replaced", async () => {
    const { web, path, store } = await open();
    await store.revokeFeeds("U0SENEGAL", { by: "U0SENEGAL", at });
    const response = await web.request(path);
    expect(response.status).toBe(410);
    expect(await response.text()).toContain("/rabat feed");
  });

  it("ends with what it rests on: the membership of its person, and the confirmation by an organiser", async () => {
    const { web, path, store, answer } = await open();
    await answer(event.uid, "ACCEPTED");
    const status = async () => (await web.request(path)).status;
    expect(await status()).toBe(200);
    await store.savePerson(
      "U0SENEGAL",
      { delegation: "FR", confirmedBy: "U0SECRETARIAT" },
      { by: "U1", at },
    );
    expect(await status()).toBe(410);
    await store.savePerson(
      "U0SENEGAL",
      { delegation: "SN", confirmedBy: "U0SECRETARIAT" },
      { by: "U1", at },
    );
    expect(await status()).toBe(410);
    const token = createFeedToken();
    const feed = { user: "U0NEW", delegation: "SN", scope: "all", locale: "fr" } as const;
    await store.savePerson("U0NEW", { delegation: "SN" }, { by: "U0NEW", at });
    await store.saveFeed(hashFeedToken(token), feed, { by: "U0NEW", at });
    expect((await web.request(`/feeds/${token}.ics`)).status).toBe(410);
  });

  it("answers a right address however many wrong ones were asked for from the same place", async () => {
    const { web, path } = await open();
    for (let count = 0; count < 50; count += 1)
      expect((await web.request(`/feeds/${createFeedToken()}.ics`)).status).toBe(404);
    expect((await web.request(path)).status).toBe(200);
  });

  it("is never in a log, also when the store fails", async () => {
    const { log, lines } = openLog();
    const token = createFeedToken();
    const { web } = await openWeb(events, {
      store: { ...(await openWeb(events)).store, feed: () => Promise.reject(new Error("down")) },
      log,
    });
    const response = await web.request(`/feeds/${token}.ics`);
    expect(response.status).toBe(503);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join("\n")).not.toContain(token);
    expect(await response.text()).not.toContain(token);
  });

  it("has an address of 256 bits, of which only a digest is stored", () => {
    const token = createFeedToken();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(hashFeedToken(token)).not.toContain(token);
    expect(new Set(Array.from({ length: 100 }, createFeedToken)).size).toBe(100);
  });
});
