import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";

const event: CalendarEvent = {
  uid: "handover-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Handover", fr: "Passation" },
  kind: "handover",
  status: "planned",
  when: { precision: "day", first: "2027-03-10", last: "2027-03-10" },
};

const noEvents: readonly CalendarEvent[] = [];

/** An app, and an organiser who sends it a file of which Slack keeps this content. */
async function send(
  content: object,
  {
    user = "U0SECRETARIAT",
    locale = "en",
    channel = "im",
    elsewhere = false,
    stored = noEvents,
  } = {},
) {
  const app = await openBoltApp({ events: stored, answers: { "events.json": { ...content } } });
  const actor = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
  await app.store.savePerson(user, { locale: locale === "fr" ? "fr" : "en" }, actor);
  app.news();
  const host = elsewhere ? "https://evil.example" : app.slackUrl;
  const files = [{ id: "F1", name: "events.json", url_private: `${host}/files/events.json` }];
  const message = { type: "message", subtype: "file_share", channel: "D1", text: "", ts: "1.1" };
  await app.event({ ...message, channel_type: channel, user, files });
  return { app, news: app.news() };
}

describe("a file that is sent to the app", () => {
  it("is taken in with all its events, in the name of the organiser", async () => {
    const { app, news } = await send({ events: [event] });
    expect(news.map(({ method }) => method)).toEqual(["events.json", "chat.postMessage"]);
    expect(news[1]?.body).toMatchObject({ channel: "D1" });
    expect(String(news[1]?.body["text"])).toBe(
      "1 event was imported as a draft. Only organisers see it until it is announced. Handover. Wednesday 10 March 2027 (time not announced). Buttons: Announce in…, Edit, Preview, Delete.",
    );
    expect(await app.store.drafts()).toEqual([event]);
    expect(await app.store.events()).toEqual([]);
    expect(await app.store.log({ limit: 1 })).toMatchObject([
      { by: "U0SECRETARIAT", act: "draft" },
    ]);
  });

  it("with the name of another event is refused whole, in words that say which", async () => {
    const stored = [{ ...event, uid: "7kukuqrf@google.com", slug: "handover-2027" }];
    const other = { ...event, uid: "other-2027@rabat-process" };
    for (const locale of ["en", "fr"]) {
      const { app, news } = await send({ events: [other, event] }, { stored, locale });
      const said = JSON.stringify(news[1]?.body);
      for (const name of ["events.json", "handover-2027", "7kukuqrf@google.com"])
        expect(said).toContain(name);
      expect(said).not.toContain("[EN]");
      expect([await app.store.events(), await app.store.drafts()]).toEqual([stored, []]);
    }
  });

  it("says what of it is public at once: what was announced before, what is over, what people know", async () => {
    const announced = { at: "2026-12-01T00:00:00Z", tzdbVersion: "2026f" } as const;
    const known = { ...event, uid: "handover-2028@rabat-process" };
    const events = [
      { ...event, announced },
      {
        ...event,
        uid: "handover-2020@rabat-process",
        when: { precision: "day", first: "2020-03-10", last: "2020-03-10" },
      },
      { ...known, sequence: 1, summary: { en: "Late handover" } },
      { ...event, uid: "handover-2029@rabat-process" },
    ];
    const { app, news } = await send({ events }, { stored: [known] });
    const told = JSON.stringify(news.at(-1)?.body);
    expect(told).toContain("1 event was imported as a draft");
    expect(told).toContain("3 events were imported, and are public");
    expect(told).toContain("• Late handover, Wednesday 10 March 2027");
    expect((await app.store.drafts()).map(({ uid }) => uid)).toEqual([
      "handover-2029@rabat-process",
    ]);
    const again = await send({ events: [known] }, { stored: [known] });
    expect(String(again.news.at(-1)?.body["text"])).toBe(
      "Nothing was imported. 1 event was already known and not newer.",
    );
  });

  it("is taken in and answered once, also where Slack delivers it twice", async () => {
    const { app } = await send({ events: [event] });
    const files = [
      { id: "F1", name: "events.json", url_private: `${app.slackUrl}/files/events.json` },
    ];
    const message = { type: "message", subtype: "file_share", channel: "D1", text: "", ts: "1.2" };
    const sent = { ...message, channel_type: "im", user: "U0SECRETARIAT", files };
    await app.event(sent);
    expect(app.news().map(({ method }) => method)).toEqual(["events.json", "chat.postMessage"]);
    expect((await app.event(sent, { again: true })).status).toBe(200);
    expect(app.news()).toEqual([]);
  });

  it.each([
    [
      "en",
      "2 issues, so nothing was imported",
      "events.json, line 1, column",
      "Did you mean handover?",
    ],
    [
      "fr",
      "2\u00a0problèmes\u00a0: rien n’a été importé",
      "ligne 1, colonne",
      "Vouliez-vous dire handover\u00a0?",
    ],
  ])(
    "with issues is not taken in at all; each is told with its place, in %s",
    async (locale, ...expected) => {
      const wrong = {
        ...event,
        uid: "handover-2028@rabat-process",
        kind: "handovr",
        status: "plnd",
      };
      const { app, news } = await send({ events: [event, wrong] }, { locale });
      const told = JSON.stringify(news.at(-1)?.body);
      for (const text of [...expected, "events[1].kind"]) expect(told).toContain(text);
      expect(await app.store.events()).toEqual([]);
    },
  );

  it("may refer to events that are there already", async () => {
    const follower = {
      ...event,
      uid: "handover-2028@rabat-process",
      lineage: [{ relation: "replaces", event: event.uid }],
    };
    const { app, news } = await send({ events: [follower] }, { stored: [event] });
    expect(String(news.at(-1)?.body["text"])).toContain("1 event was imported as a draft.");
    expect((await app.store.drafts()).map(({ uid }) => uid)).toEqual([follower.uid]);
    expect(JSON.stringify((await send({ events: [follower] })).news)).toContain(
      "expected the UID of an event",
    );
  });

  it("is told in French what is wrong with it", async () => {
    const wrong = { ...event, sequence: "first", roles: [{ role: "host", party: "Cameroun" }] };
    const { news } = await send({ events: [wrong] }, { locale: "fr" });
    const told = JSON.stringify(news.at(-1)?.body);
    expect(told).toContain("attendu\u00a0: un nombre");
    expect(told).toContain("attendu\u00a0: le code d’une délégation");
    expect(told).toContain("Vouliez-vous dire CM (Cameroun)");
    expect(told).not.toMatch(/expected|\[EN\]/);
  });

  it("by somebody who is no organiser is not even read", async () => {
    const { app, news } = await send({ events: [event] }, { user: "U0SENEGAL", locale: "fr" });
    expect(news.map(({ method }) => method)).toEqual(["chat.postMessage"]);
    expect(JSON.stringify(news)).toContain("Seuls les organisateurs");
    expect(await app.store.events()).toEqual([]);
  });

  it("in a channel is none of the app's business", async () => {
    expect((await send({ events: [event] }, { channel: "channel" })).news).toEqual([]);
  });

  it("that lies anywhere but at Slack is not asked for: the token stays", async () => {
    const { app, news } = await send({ events: [event] }, { elsewhere: true });
    expect(news.map(({ method }) => method)).toEqual(["chat.postMessage"]);
    expect(String(news[0]?.body["text"])).toContain("could not be read");
    expect(await app.store.events()).toEqual([]);
  });

  it.each([
    ["import", "en", "Send the event file"],
    ["importer", "fr", "Envoyez le fichier d’événements"],
  ] as const)("is explained by `%s`", async (words, locale, expected) => {
    const app = await openBoltApp({ events: [] });
    const actor = { by: "", at: "2027-01-01T00:00:00Z" } as const;
    await app.store.savePerson("U0SECRETARIAT", { locale }, actor);
    await app.command("U0SECRETARIAT", words);
    expect(JSON.stringify(app.news())).toContain(expected);
  });
});
