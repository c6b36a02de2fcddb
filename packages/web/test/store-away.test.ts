import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { openWeb } from "./open-web.ts";

/** A site whose store, after a while, does not answer. */
async function openSite() {
  const { store } = await openWeb();
  let isAway = false;
  let now: Instant = "2026-11-25T12:00:00Z";
  const revision = () => (isAway ? Promise.reject(new Error("away")) : store.revision());
  const site = await openWeb([], { store: { ...store, revision }, clock: { now: () => now } });
  return {
    ...site,
    goAway: () => (isAway = true),
    comeBack: () => (isAway = false),
    goTo: (instant: Instant) => (now = instant),
  };
}

describe("while the store does not answer", () => {
  it("a feed stays what it was, since some clients give it up at the first 503", async () => {
    const { web, errors, goAway, goTo } = await openSite();
    const known = await web.request("/calendar.ics");
    const [text, tag] = [await known.text(), known.headers.get("etag") ?? ""];
    goAway();
    for (const day of ["2026-11-25T13:00:00Z", "2026-11-26T13:00:00Z"] as const) {
      goTo(day);
      const again = await web.request("/calendar.ics");
      expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([
        200,
        tag,
        text,
      ]);
      const unchanged = await web.request("/calendar.ics", { headers: { "If-None-Match": tag } });
      expect(unchanged.status).toBe(304);
    }
    expect(errors).toContain("GET /calendar.ics failed: what was sent before is sent again");
  });

  it("a feed that nobody asked for before, and every page, say so", async () => {
    const { web, goAway, comeBack } = await openSite();
    expect((await web.request("/")).status).toBe(200);
    goAway();
    for (const path of ["/fr/calendar.ics", "/"]) {
      const response = await web.request(path);
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "300"]);
    }
    comeBack();
    expect((await web.request("/fr/calendar.ics")).status).toBe(200);
  });
});
