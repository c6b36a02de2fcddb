import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { opened } from "../../test/forms.ts";
import { event } from "../../test/workshop-app.ts";

/** An app whose forms Slack opens no more, or has opened before. */
async function open(error: string, locale: "en" | "fr") {
  const app = await openBoltApp({
    events: [event],
    answers: { "views.open": { ok: false, error } },
  });
  const actor = { by: "", at: "2027-01-01T00:00:00Z" } as const;
  await app.store.savePerson("U0SECRETARIAT", { locale, delegation: "SN" }, actor);
  app.news();
  return app;
}

type App = Awaited<ReturnType<typeof open>>;
type Way = readonly [name: string, go: (app: App) => Promise<unknown>, isAnswered: boolean];

const user = "U0SECRETARIAT";
const details = { action_id: "details:v1", value: event.uid };
const slot = { action_id: "slot:v1", value: JSON.stringify(event.when) };
const choice = { action_id: "command:v1", value: "edit workshop-2027" };

/** Every way to a form, and whether Slack gives an address at which it can be answered. */
const ways: readonly Way[] = [
  ...["new", "edit workshop", "change workshop", "reschedule workshop", "cancel workshop"].map(
    (words): Way => [`“${words}”`, (app) => app.command(user, words), true],
  ),
  ["the button for details", (app) => app.press(user, details), true],
  ["the button for details in a home", (app) => app.press(user, details, { inHome: true }), false],
  ["the button for who comes", (app) => app.press(user, { ...details, action_id: "who:v1" }), true],
  ["a slot that was chosen", (app) => app.press(user, slot), true],
  ["an event of several", (app) => app.press(user, choice), true],
  ["a shortcut", (app) => app.shortcut(user, "new_event"), false],
  [
    "a shortcut of a message",
    (app) => app.shortcut(user, "event_from_message", { text: "Talks" }),
    true,
  ],
];

describe.each([
  ["en", "Please press again"],
  ["fr", "Veuillez appuyer à nouveau"],
] as const)("a form that opens too late, in %s,", (locale, expected) => {
  it.each(ways)("is told to whoever used %s, and to nobody else", async (_, go, isAnswered) => {
    const app = await open("expired_trigger_id", locale);
    await go(app);
    const [tried, told, ...more] = app.news();
    expect([tried?.method, told?.method, more]).toEqual([
      "views.open",
      isAnswered ? "respond" : "chat.postMessage",
      [],
    ]);
    expect(told?.body).toMatchObject(
      isAnswered ? { response_type: "ephemeral", replace_original: false } : { channel: user },
    );
    expect(String(told?.body["text"])).toContain(expected);
  });
});

it("a form that is open already needs no word", async () => {
  const app = await open("exchanged_trigger_id", "en");
  await app.command(user, "new");
  expect(app.news().map(({ method }) => method)).toEqual(["views.open"]);
});

it.each(["hash_conflict", "not_found"])(
  "a choice in a form that has another state by now changes nothing (%s)",
  async (error) => {
    const app = await openBoltApp({
      events: [event],
      answers: { "views.update": { ok: false, error } },
    });
    for (const [words, chosen] of [
      ["edit workshop", { block: "part-what", action: "event:v2:part", value: "more" }],
      ["change workshop", { block: "act", action: "change:v1:act", value: "cancel" }],
    ] as const) {
      await app.command(user, words);
      await app.choose(user, opened(app), chosen);
      const told = app.news().map(({ method, body }) => [method, body["hash"]]);
      expect(told).toEqual([["views.update", "1.a"]]);
    }
  },
);
