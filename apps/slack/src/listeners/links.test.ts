import type { CalendarEvent } from "@rabat-process/events";
import type { KnownBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { checkLimits } from "../blocks/check-limits.ts";
import { eventPreview } from "../blocks/event-preview.ts";

const event: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop on <return>", fr: "Atelier sur le retour" },
  kind: "workshop",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-03-10T10:00",
    end: "2027-03-10T12:00",
    timeZone: "Africa/Casablanca",
  },
  roles: [
    { role: "co-chair", party: "FR" },
    { role: "co-chair", party: "CM" },
  ],
};

const english = "https://p.example/en/workshop-2027";
const french = "https://p.example/fr/workshop-2027";

/** What the app shows under the links that somebody posted. */
async function share(
  urls: readonly string[],
  written: object = { channel: "C0OTHER", message_ts: "1.1" },
) {
  const app = await openBoltApp({ events: [event] });
  await app.store.change(event.uid, { by: "U1", at: "2027-02-01T00:00:00Z" }, () => ({
    ok: true,
    act: "answer",
    attendance: [
      {
        delegation: "SN",
        partstat: "ACCEPTED",
        people: [{ name: "Awa Diop" }],
        by: "U0SENEGAL",
        at: "2027-02-01T00:00:00Z",
        standing: "confirmed",
      },
    ],
  }));
  const links = urls.map((url) => ({ domain: "p.example", url }));
  await app.event({ type: "link_shared", user: "U0OTHER", links, ...written });
  return app.news();
}

describe("an address of an event", () => {
  it.each([
    [
      english,
      "Workshop on &lt;return&gt;",
      "Wednesday 10 March 2027, 10:00–12:00",
      "Co-chairs: France and Cameroon",
      "Show",
    ],
    [
      french,
      "Atelier sur le retour",
      "Mercredi 10 mars 2027, de 10 h à 12 h",
      "Coprésidence : France et Cameroun",
      "Afficher",
    ],
  ])("%s shows what was announced, in the language of its page", async (url, ...words) => {
    const [told, ...rest] = await share([url]);
    expect(rest).toEqual([]);
    expect(told).toMatchObject({ method: "chat.unfurl", body: { channel: "C0OTHER", ts: "1.1" } });
    const shown = JSON.stringify(told?.body["unfurls"]).replaceAll("\u00a0", " ");
    for (const word of words) expect(shown).toContain(word);
    expect(Object.keys(told?.body["unfurls"] ?? {})).toEqual([url]);
  });

  it("shows nothing that is not public", async () => {
    const [told] = await share([english]);
    const shown = JSON.stringify(told);
    for (const secret of ["Senegal", "Awa", "will attend", "rsvp"])
      expect(shown).not.toContain(secret);
  });

  it("is known with what networks add to it, beside others that are not", async () => {
    const urls = [
      `${english}?utm_source=mail#top`,
      "https://p.example/en/unknown",
      "https://p.example/en/",
    ];
    const [told] = await share([...urls, french]);
    expect(Object.keys(told?.body["unfurls"] ?? {})).toEqual([urls[0], french]);
  });

  it("that is still being written is shown to whoever writes it", async () => {
    const written = { channel: "COMPOSER", message_ts: "x", unfurl_id: "u-1", source: "composer" };
    const [told] = await share([english], written);
    expect(told?.body).toMatchObject({ unfurl_id: "u-1", source: "composer" });
    expect(told?.body).not.toHaveProperty("channel");
  });

  it.each([[["https://p.example/en/unknown"]], [["no address at all"]], [[]]])(
    "that is none (%j) is left alone",
    async (urls) => {
      expect(await share(urls)).toEqual([]);
    },
  );

  it("stays within Slack's limits with the longest title", () => {
    const long: CalendarEvent = { ...event, summary: { en: "W".repeat(4000) } };
    const blocks = eventPreview(long, "en");
    expect(checkLimits({ text: "preview", blocks })).toEqual([]);
    expect(blocks satisfies KnownBlock[]).toHaveLength(2);
  });
});
