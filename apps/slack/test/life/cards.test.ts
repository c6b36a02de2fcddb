import { describe, expect, it, vi } from "vitest";
import { pressedCard } from "../../src/blocks/pressed-card.ts";
import { announce as announceBy } from "../announce.ts";
import { openBoltApp } from "../bolt-app.ts";
import { formOf } from "../forms.ts";
import { event } from "../workshop-app.ts";

const open = (answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}) =>
  openBoltApp({
    events: [event],
    answers,
  });

type App = Awaited<ReturnType<typeof open>>;

const cardsOf = async (app: App) =>
  (await app.store.cards(event.uid)).map(({ channel }) => channel);
const announce = (app: App, words = "announce workshop") => announceBy(app, words);

describe("an event that is announced twice in a channel", () => {
  it.each([
    ["en", "announce workshop", "the card is there already, and will be updated"],
    ["fr", "annoncer workshop", "la fiche y est déjà et sera mise à jour"],
  ] as const)(
    "has one card there: the form says so before anything leaves, in %s",
    async (locale, words, told) => {
      const app = await open();
      await app.store.savePerson(
        "U0SECRETARIAT",
        { locale },
        { by: "U1", at: "2027-01-01T00:00:00Z" },
      );
      await announce(app, words);
      expect(await cardsOf(app)).toEqual(["C0SCHEDULE"]);
      expect(JSON.stringify(await formOf(app, words))).toContain(told);
      await announce(app, words);
      expect(await cardsOf(app)).toEqual(["C0SCHEDULE"]);
    },
  );

  it("is posted again where somebody deleted the card", async () => {
    const app = await open({ "chat.update": { ok: false, error: "message_not_found" } });
    await announce(app);
    app.news();
    await announce(app);
    const posted = app.told.filter(({ method }) => method === "chat.postMessage");
    expect(posted).toEqual([]);
    expect(await cardsOf(app)).toHaveLength(1);
  });

  it("is not said to be there where the channel is closed to the app", async () => {
    const app = await open({ "chat.update": { ok: false, error: "not_in_channel" } });
    await announce(app);
    expect(await announce(app)).toContain("the app is not in this channel");
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
