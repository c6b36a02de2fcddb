import { cancelEvent } from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import { change, event, openJobApp } from "../../../test/job-app.ts";
import { adoptCard } from "../adopt-card.ts";
import { subscribe } from "../subscriptions.ts";
import { redrawTask } from "@rabat-process/core/jobs/tasks";
import { postTask } from "./tasks.ts";

const start = "2027-02-01T09:00:00Z";

describe("a channel that is closed to the app", () => {
  it("is told to the organisers once, however many cards there are in it; other channels go on", async () => {
    const closed = { ok: false, error: "is_archived" };
    const app = await openJobApp({ answers: { "chat.update": [closed, closed] } });
    await app.store.saveCard({ event: event.uid, channel: "C0SCHEDULE", ts: "1.2", team: "T1" });
    await app.store.saveCard({ event: event.uid, channel: "C0OTHER", ts: "1.3", team: "T1" });
    await app.store.jobs.enqueue([redrawTask(event.uid, start)], start);
    await app.until("2027-02-01T09:01:00Z");
    expect(app.posts()).toEqual([
      expect.stringMatching(/^DU0SECRETARIAT: .*<#C0SCHEDULE>.*`is_archived`/),
    ]);
    const cards = await app.store.cards(event.uid);
    expect(cards.map(({ channel, refusedAt }) => [channel, refusedAt !== undefined])).toEqual([
      ["C0SCHEDULE", true],
      ["C0SCHEDULE", true],
      ["C0OTHER", false],
    ]);
  });

  it("has its cards brought up to date within the hour in which it is open again, and nobody is told twice", async () => {
    const closed = { ok: false, error: "not_in_channel" };
    const app = await openJobApp({ answers: { "chat.update": [closed, closed] } });
    const updates = () => app.calls.filter(({ method }) => method === "chat.update").length;
    await app.store.jobs.enqueue([redrawTask(event.uid, start)], start);
    await app.until("2027-02-01T09:00:00Z");
    expect(updates()).toBe(1);
    await app.until("2027-02-01T10:00:00Z");
    expect(updates()).toBe(2);
    await app.until("2027-02-01T11:00:00Z");
    expect(updates()).toBe(3);
    expect(await app.store.cards(event.uid)).toMatchObject([{ channel: "C0SCHEDULE" }]);
    expect((await app.store.cards(event.uid))[0]?.refusedAt).toBeUndefined();
    expect(app.posts()).toHaveLength(1);
    await app.until("2027-02-01T13:00:00Z");
    expect(updates()).toBe(0);
  });

  it("is tried with one of its cards, and has all brought up to date when that is changed", async () => {
    const closed = { ok: false, error: "not_in_channel" };
    const app = await openJobApp({ answers: { "chat.update": Array(4).fill(closed) } });
    const others = ["one", "two"].map((name) => ({ ...event, uid: `${name}@rabat-process` }));
    await app.store.saveEvents(others, { by: "U0SECRETARIAT", at: start });
    for (const [index, { uid }] of others.entries())
      await app.store.saveCard({ event: uid, channel: "C0SCHEDULE", ts: `7.${index}`, team: "T1" });
    const all = [event, ...others].map(({ uid }) => redrawTask(uid, start));
    await app.store.jobs.enqueue(all, start);
    const updates = () =>
      app.calls.splice(0).filter(({ method }) => method === "chat.update").length;
    await app.until("2027-02-01T09:01:00Z");
    expect(updates()).toBe(3);
    await app.until("2027-02-01T10:01:00Z");
    expect(updates()).toBe(1);
    // Slack lets the app in again.
    await app.until("2027-02-01T11:01:00Z");
    expect(updates()).toBe(3);
    expect(await app.store.refusedCards()).toEqual([]);
    await app.until("2027-02-01T15:01:00Z");
    expect(updates()).toBe(0);
  });

  it("has its cards brought up to date with the next change, such as a cancellation", async () => {
    const app = await openJobApp({
      answers: { "chat.update": [{ ok: false, error: "not_in_channel" }] },
    });
    await app.store.jobs.enqueue([redrawTask(event.uid, start)], start);
    await app.until("2027-02-01T09:00:00Z");
    app.posts();
    await app.until("2027-02-01T09:10:00Z");
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await app.until("2027-02-01T09:11:00Z");
    expect(app.calls.filter(({ method }) => method === "chat.update")).toHaveLength(1);
    expect(app.posts()).toEqual(["C0SCHEDULE thread: Cancelled."]);
  });
});

describe("a card that somebody deleted", () => {
  it("is forgotten; the channel is as open as before, and nobody is told that it is not", async () => {
    const deleted = { ok: false, error: "message_not_found" };
    const app = await openJobApp({ answers: { "chat.update": [deleted] } });
    await app.store.saveCard({ event: event.uid, channel: "C0OTHER", ts: "1.3", team: "T1" });
    await app.store.jobs.enqueue([redrawTask(event.uid, start)], start);
    await app.until("2027-02-01T09:01:00Z");
    expect(app.posts()).toEqual([]);
    expect((await app.store.cards(event.uid)).map(({ channel }) => channel)).toEqual(["C0OTHER"]);
    expect((await app.store.log({ event: event.uid, limit: 1 }))[0]?.act).toBe("card-deleted");
  });
});

describe("a digest that Slack does not take", () => {
  it("is told to the organisers as such, and does not end the series", async () => {
    const app = await openJobApp({
      answers: { "chat.postMessage": [{ ok: false, error: "not_in_channel" }] },
    });
    const subscription = { themes: [], digestDay: 1, digestHour: 9, timeZone: "Europe/Brussels" };
    const place = { channel: "C0SCHEDULE", team: "T1", locale: "en" } as const;
    await subscribe(app, { ...place, user: "U0SECRETARIAT", subscription });
    await app.until("2027-02-08T08:00:00Z");
    expect(app.posts().at(-1)).toMatch(
      /^DU0SECRETARIAT: This week’s digest .*<#C0SCHEDULE>.*`not-in-channel`/,
    );
    expect(await app.store.jobs.buried()).toMatchObject([
      { kind: "digest", reason: "not-in-channel" },
    ]);
    await app.until("2027-02-15T08:00:00Z");
    expect(app.posts()).toContain("C0SCHEDULE: Coming weeks in the Rabat Process");
  });
});

describe("a card of which nobody can say whether it was posted", () => {
  const post = postTask(event.uid, { channel: "C0OTHER", team: "T1", by: "U0SECRETARIAT" }, start);

  it("is told to the organisers where the app may not look, and is posted when it is announced again", async () => {
    const app = await openJobApp({
      answers: {
        "chat.postMessage": ["timeout"],
        "conversations.history": [{ ok: false, error: "missing_scope" }],
      },
    });
    await app.store.jobs.enqueue([post], start);
    await app.until("2027-02-01T09:00:00Z");
    await app.until("2027-02-01T09:01:00Z");
    const [tried, told] = app.posts();
    expect(tried).toMatch(/^C0OTHER: card/);
    expect(told).toMatch(
      /^DU0SECRETARIAT: It is not certain that the card of \*Workshop on return\* .*<#C0OTHER>/,
    );
    expect(await app.store.jobs.buried()).toMatchObject([{ kind: "post", reason: "in-doubt" }]);
    await app.store.jobs.enqueue([post], app.clock.now());
    expect(await app.worker.runNow(post.key)).toMatchObject({ result: "done" });
    expect(app.posts()).toEqual(["C0OTHER: card in en"]);
    expect(await app.store.jobs.buried()).toEqual([]);
  });

  it("becomes a card when the app finds it", async () => {
    const app = await openJobApp();
    const card = { event: event.uid, channel: "C0OTHER", ts: "7.7", team: "T1" };
    for (let press = 0; press < 2; press += 1) await adoptCard(app, card);
    await adoptCard(app, { ...card, ts: "8.8", event: "unknown-2027@rabat-process" });
    const draft = { ...event, uid: "draft-2027@rabat-process" };
    await app.store.saveDraft(draft, { by: "U0SECRETARIAT", at: start });
    await adoptCard(app, { ...card, ts: "9.9", event: draft.uid });
    await app.until("2027-02-01T09:01:00Z");
    expect((await app.store.cards(event.uid)).map(({ ts }) => ts)).toEqual(["1.1", "7.7"]);
    expect(await app.store.cards(draft.uid)).toEqual([]);
    const drawn = app.calls
      .filter(({ method }) => method === "chat.update")
      .map(({ fields }) => fields.get("ts"));
    expect(drawn).toEqual(["1.1", "7.7"]);
    expect(
      (await app.store.log({ limit: 20 })).filter(({ act }) => act === "card-found"),
    ).toHaveLength(1);
  });

  it("is given up for another reason, and that is told too", async () => {
    const app = await openJobApp({
      answers: { "chat.postMessage": ["timeout", { ok: false, error: "not_in_channel" }] },
    });
    await app.store.jobs.enqueue([post], start);
    await app.until("2027-02-01T09:00:00Z");
    await app.until("2027-02-01T09:01:00Z");
    expect(app.posts().at(-1)).toMatch(
      /^DU0SECRETARIAT: .*could not be posted in <#C0OTHER> \(`not-in-channel`\)/,
    );
  });
});
