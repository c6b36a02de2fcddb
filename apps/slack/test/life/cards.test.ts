import { describe, expect, it, vi } from "vitest";
import { pressedCard } from "../../src/blocks/pressed-card.ts";
import { openBoltApp } from "../bolt-app.ts";
import { answer, event } from "../workshop-app.ts";

const permalink = "https://rabat.slack.com/archives/C0SCHEDULE/p1";

const open = (answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}) =>
  openBoltApp({
    events: [event],
    answers: { "chat.getPermalink": { ok: true, permalink }, ...answers },
  });

type App = Awaited<ReturnType<typeof open>>;

const methods = (app: App) =>
  app
    .news()
    .map(({ method }) => method)
    .filter((method) => method.startsWith("chat."));
const cardsOf = async (app: App) =>
  (await app.store.cards(event.uid)).map(({ channel }) => channel);
const announce = (app: App, words = "announce workshop") => app.command("U0SECRETARIAT", words);

describe("an event that is announced twice in a channel", () => {
  it.each([
    ["en", "announce workshop", "has its card in this channel already, and it is up to date"],
    ["fr", "annoncer workshop", "a déjà sa fiche dans ce canal, et elle est à jour"],
  ] as const)(
    "has one card there: the second command says so, with its link, in %s",
    async (locale, words, told) => {
      const app = await open();
      await app.store.savePerson(
        "U0SECRETARIAT",
        { locale },
        { by: "U1", at: "2027-01-01T00:00:00Z" },
      );
      await announce(app, words);
      expect(methods(app)).toEqual(["chat.postMessage"]);
      await announce(app, words);
      const last = answer(app);
      expect(last).toContain(told);
      expect(last).toContain(`<${permalink}|`);
      expect(await cardsOf(app)).toEqual(["C0SCHEDULE"]);
    },
  );

  it("is posted again where somebody deleted the card", async () => {
    const app = await open({ "chat.update": { ok: false, error: "message_not_found" } });
    await announce(app);
    app.news();
    await announce(app);
    const news = app.news();
    expect(news.map(({ method }) => method).filter((method) => method.startsWith("chat."))).toEqual(
      ["chat.update", "chat.postMessage"],
    );
    expect(JSON.stringify(news.at(-1)?.body)).toContain("Posted in this channel");
    expect(await cardsOf(app)).toHaveLength(1);
  });

  it("is not said to be there where the channel is closed to the app", async () => {
    const app = await open({ "chat.update": { ok: false, error: "not_in_channel" } });
    await announce(app);
    await announce(app);
    expect(answer(app)).toContain("The app is not in this channel");
  });

  it("says so without a link where Slack gives none", async () => {
    const app = await open({ "chat.getPermalink": { ok: false, error: "channel_not_found" } });
    await announce(app);
    await announce(app);
    expect(answer(app)).toContain("it is up to date: Workshop on return.");
  });

  it("has one card there, also where two organisers announce it at once", async () => {
    const app = await open();
    await Promise.all([announce(app), announce(app), announce(app)]);
    await vi.waitFor(async () => {
      expect(
        (await app.store.jobs.waiting(event.uid)).filter(({ kind }) => kind === "post"),
      ).toEqual([]);
    });
    expect(methods(app).filter((method) => method === "chat.postMessage")).toHaveLength(1);
    expect(await cardsOf(app)).toHaveLength(1);
  });
});

describe("a card of which the app does not know", () => {
  it("is taken in by the first press on it, and brought up to date from then on", async () => {
    const app = await open();
    await app.store.savePerson(
      "U0CAMEROON",
      { delegation: "CM" },
      { by: "U1", at: "2027-01-01T00:00:00Z" },
    );
    app.news();
    for (const action_id of ["who:v1", "rsvp:v1:ACCEPTED"])
      await app.press("U0CAMEROON", { action_id, value: event.uid });
    expect(await cardsOf(app)).toEqual(["C0SCHEDULE"]);
    await vi.waitFor(() => {
      expect(app.told.filter(({ method }) => method === "chat.update").at(-1)?.body).toMatchObject({
        channel: "C0SCHEDULE",
        ts: "1.1",
      });
    });
  });

  const message = { type: "message", channel_id: "C0SCHEDULE", message_ts: "1.1" };
  const press = (container: object, action: object, about: object = {}) => ({
    type: "block_actions",
    team: { id: "T1" },
    container: { ...message, ...container },
    actions: [{ action_id: "details:v1", value: "a@rabat-process", ...action }],
    ...about,
  });
  const card = { event: "a@rabat-process", channel: "C0SCHEDULE", ts: "1.1", team: "T1" };

  it.each([
    ["a card", press({}, {}), card],
    [
      "the menu of a card",
      press(
        {},
        {
          action_id: "more:v1",
          block_id: "card:v1:a@rabat-process",
          value: undefined,
          selected_option: { value: "times" },
        },
      ),
      card,
    ],
    ["a card with a thread", press({}, {}, { message: { thread_ts: "1.1" } }), card],
    ["a message that one person sees", press({ is_ephemeral: true }, {}), undefined],
    [
      "such a message of the local Slack",
      press({}, {}, { message: { subtype: "ephemeral" } }),
      undefined,
    ],
    ["a conversation with the app", press({ channel_id: "D1" }, {}), undefined],
    ["a message in a thread", press({}, {}, { message: { thread_ts: "1.0" } }), undefined],
    ["a list of events", press({}, { action_id: "show:v1" }), undefined],
    ["a home", { type: "block_actions", container: { type: "view" }, actions: [] }, undefined],
    ["nothing", undefined, undefined],
  ])("is known by a press on %s", (_, body, expected) => {
    expect(pressedCard(body)).toEqual(expected);
  });
});
