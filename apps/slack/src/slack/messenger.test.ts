import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { addMinutes, epochSeconds } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type { ClaimedJob } from "@rabat-process/core/ports/jobs";
import { openAppStore } from "../app-store.ts";
import type { Answer } from "../../test/slack-client.ts";
import { openLog } from "../../test/log-lines.ts";
import { openSlackClient } from "../../test/slack-client.ts";
import { createMessenger } from "./messenger.ts";

const event: CalendarEvent = {
  uid: "som-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Meeting" },
  kind: "senior-officials-meeting",
  status: "confirmed",
  when: { precision: "day", first: "2027-02-03", last: "2027-02-04" },
};
const start: Instant = "2026-12-01T09:00:00Z";
const actor = { by: "U1", at: start } as const;

async function open(answers: Record<string, Answer[]> = {}) {
  const slack = openSlackClient(answers);
  const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
  await store.saveEvents([event], actor);
  await store.saveCard({ event: event.uid, channel: "C1", ts: "1.1", team: "T1" });
  const { log, messages: logged } = openLog();
  let now = start;
  let reads = 0;
  const messenger = createMessenger({
    clientOf: () => Promise.resolve(slack.client),
    store,
    clock: { now: () => now },
    log,
    async readEvent(uid) {
      reads += 1;
      const count = (await store.attendance(uid)).length;
      return (locale) => ({ text: `${count} answers in ${locale}`, blocks: [] });
    },
  });
  return {
    ...slack,
    store,
    messenger,
    logged,
    reads: () => reads,
    pass: (seconds: number) => {
      now = addMinutes(now, seconds / 60);
    },
    answer: (delegation: DelegationCode) =>
      store.change(event.uid, actor, ({ attendance }) => ({
        ok: true,
        act: "answer",
        attendance: [
          ...attendance,
          { delegation, partstat: "ACCEPTED", people: [], standing: "confirmed", ...actor },
        ],
      })),
  };
}

const done = { result: "done" };

describe("redrawing cards", () => {
  it("updates a card at once, then never twice within three seconds, with the newest state", async () => {
    const { calls, messenger, answer, pass } = await open();
    await answer("SN");
    expect(await messenger.redraw(event.uid)).toEqual(done);
    for (const delegation of ["CM", "FR"] as const) {
      await answer(delegation);
      expect(await messenger.redraw(event.uid)).toEqual({
        result: "later",
        at: "2026-12-01T09:00:04Z",
        reason: "not so often",
      });
    }
    pass(4);
    expect(await messenger.redraw(event.uid)).toEqual(done);
    expect(calls.map(({ method, fields }) => [method, fields.get("text")])).toEqual([
      ["chat.update", "1 answers in en"],
      ["chat.update", "3 answers in en"],
    ]);
  });

  it("asks nothing of Slack for a card that shows the newest state", async () => {
    const { calls, messenger, pass } = await open();
    await messenger.redraw(event.uid);
    pass(60);
    expect(await messenger.redraw(event.uid)).toEqual(done);
    expect(calls).toHaveLength(1);
  });

  it("sends at most forty updates a minute to a workspace", async () => {
    const { calls, store, messenger, pass } = await open();
    for (let ts = 2; ts <= 60; ts += 1)
      await store.saveCard({ event: event.uid, channel: "C1", ts: `${ts}.1`, team: "T1" });
    await store.saveCard({ event: event.uid, channel: "C9", ts: "99.1", team: "T2" });
    expect(await messenger.redraw(event.uid)).toMatchObject({
      result: "later",
      at: "2026-12-01T09:01:00Z",
    });
    expect(calls).toHaveLength(41);
    pass(60);
    expect(await messenger.redraw(event.uid)).toEqual(done);
    expect(calls).toHaveLength(61);
  });

  it("uses the language of each channel, and reads an event once for all its cards", async () => {
    const { calls, store, messenger, reads } = await open();
    await store.saveCard({ event: event.uid, channel: "C2", ts: "1.2", team: "T1" });
    await store.saveChannel({ channel: "C2", team: "T1", locale: "fr" }, actor);
    await messenger.redraw(event.uid);
    expect(calls.map(({ fields }) => fields.get("text"))).toEqual([
      "0 answers in en",
      "0 answers in fr",
    ]);
    expect(reads()).toBe(1);
  });

  it("forgets a card that somebody deleted, notes it, and goes on with the others", async () => {
    const { calls, store, messenger } = await open({
      "chat.update": [{ ok: false, error: "message_not_found" }],
    });
    await store.saveCard({ event: event.uid, channel: "C2", ts: "1.2", team: "T1" });
    expect(await messenger.redraw(event.uid)).toEqual(done);
    expect((await store.cards(event.uid)).map(({ channel }) => channel)).toEqual(["C2"]);
    expect((await store.log({ event: event.uid, limit: 1 }))[0]?.act).toBe("card-deleted");
    expect(calls).toHaveLength(2);
  });

  it.each(["is_archived", "not_in_channel", "channel_not_found", "edit_window_closed"])(
    "keeps a card that Slack refuses to change (%s), notes that once, and tries it again",
    async (error) => {
      const refusal = { ok: false, error };
      const { calls, store, messenger, pass } = await open({ "chat.update": [refusal, refusal] });
      expect(await messenger.redraw(event.uid)).toEqual(done);
      expect(await store.cards(event.uid)).toMatchObject([{ channel: "C1", refusedAt: start }]);
      expect(await store.refusedCards()).toMatchObject([{ event: event.uid }]);
      expect(await messenger.redraw(event.uid)).toMatchObject({
        result: "later",
        reason: "not so often",
      });
      pass(60);
      await messenger.redraw(event.uid);
      expect((await store.log({ event: event.uid, limit: 9 })).map(({ act }) => act)).toEqual([
        "card-closed",
      ]);
      pass(60);
      await messenger.redraw(event.uid);
      expect(await store.refusedCards()).toEqual([]);
      pass(60);
      await messenger.redraw(event.uid);
      expect(calls.map(({ method }) => method)).toEqual([
        "chat.update",
        "chat.update",
        "chat.update",
      ]);
    },
  );

  it("waits as long as Slack asks for", async () => {
    const { messenger } = await open({ "chat.update": [{ retryAfter: 30 }] });
    expect(await messenger.redraw(event.uid)).toEqual({
      result: "later",
      at: "2026-12-01T09:00:30Z",
      reason: "ratelimited",
    });
  });

  it.each([
    [3599, "2026-12-01T09:59:59Z"],
    [3600, "2026-12-01T10:00:00Z"],
    [86_400, "2026-12-01T10:00:00Z"],
    [99_999_999_999, "2026-12-01T10:00:00Z"],
    [0, "2026-12-01T09:00:01Z"],
    [-5, "2026-12-01T09:00:01Z"],
  ])("obeys a wish to be left alone for %i seconds, up to an hour", async (retryAfter, at) => {
    const { messenger } = await open({ "chat.update": [{ retryAfter }] });
    expect(await messenger.redraw(event.uid)).toEqual({
      result: "later",
      at,
      reason: "ratelimited",
    });
  });

  it("gives up what is refused for good, and leaves other failures to the queue", async () => {
    const { store, messenger } = await open({
      "chat.update": [
        { ok: false, error: "missing_scope" },
        { ok: false, error: "internal_error" },
        { ok: false, error: "token_revoked" },
      ],
    });
    expect(await messenger.redraw(event.uid)).toEqual({
      result: "given-up",
      reason: "missing_scope",
    });
    await expect(messenger.redraw(event.uid)).rejects.toThrow("internal_error");
    // Another token may come: the queue goes on trying.
    await expect(messenger.redraw(event.uid)).rejects.toThrow("token_revoked");
    expect(await store.cards(event.uid)).toHaveLength(1);
  });
});

describe("posting", () => {
  const job: ClaimedJob = {
    key: "post:1",
    kind: "post",
    payload: { event: event.uid },
    dueAt: start,
    createdAt: start,
    attempts: 1,
    generation: 0,
    worker: "w1",
  };
  const place = { event: event.uid, channel: "C2", team: "T1" };

  it("posts a card, remembers it and what it shows, and looks for answers given meanwhile", async () => {
    const { calls, store, messenger } = await open({
      "chat.postMessage": [{ ok: true, ts: "2.1" }],
    });
    expect(await messenger.postCard(job, place)).toMatchObject({
      result: "done",
      next: [{ kind: "redraw" }],
    });
    const [, card] = await store.cards(event.uid);
    expect(card).toMatchObject({ channel: "C2", ts: "2.1", team: "T1", drawnAt: start });
    await messenger.redraw(event.uid);
    expect(calls.map(({ method, fields }) => [method, fields.get("channel")])).toEqual([
      ["chat.postMessage", "C2"],
      ["chat.update", "C1"],
    ]);
  });

  it("does not post twice when it is in doubt whether the first try arrived", async () => {
    const mine = {
      ts: "7.7",
      metadata: { event_type: "rabat_process_job", event_payload: { key: "post:1" } },
    };
    const { calls, store, messenger } = await open({
      "chat.postMessage": ["timeout"],
      "conversations.history": [{ ok: true, messages: [{ ts: "8.8" }, mine] }],
    });
    await expect(messenger.postCard(job, place)).rejects.toThrow("timeout");
    expect(await messenger.postCard({ ...job, attempts: 2 }, place)).toMatchObject({
      result: "done",
    });
    expect(calls.map(({ method }) => method)).toEqual([
      "chat.postMessage",
      "conversations.history",
    ]);
    expect((await store.cards(event.uid)).at(-1)?.ts).toBe("7.7");
    // The first try may have shown what was true then.
    await messenger.redraw(event.uid);
    expect(calls.at(-1)?.fields.get("ts")).toBe("7.7");
  });

  it("looks for the first try where the clock here is ahead of Slack's by minutes", async () => {
    const { calls, messenger } = await open({ "chat.postMessage": ["timeout"] });
    await expect(messenger.postCard(job, place)).rejects.toThrow("timeout");
    await messenger.postCard({ ...job, attempts: 2 }, place);
    const asked = calls
      .find(({ method }) => method === "conversations.history")
      ?.fields.get("oldest");
    // Posted at Slack's 08:45, which was 09:00 here.
    expect(Number(asked)).toBeLessThan(epochSeconds("2026-12-01T08:45:00Z"));
  });

  it("posts again when the first try did not arrive", async () => {
    const { calls, messenger } = await open({
      "chat.postMessage": ["timeout"],
      "conversations.history": [{ ok: true, messages: [{ ts: "8.8" }] }],
    });
    await expect(messenger.postCard(job, place)).rejects.toThrow("timeout");
    expect(await messenger.postCard({ ...job, attempts: 2 }, place)).toMatchObject({
      result: "done",
    });
    expect(calls.map(({ method }) => method)).toEqual([
      "chat.postMessage",
      "conversations.history",
      "chat.postMessage",
    ]);
  });

  it.each([
    ["missing_scope", "in-doubt"],
    ["not_in_channel", "in-doubt"],
    ["no_permission", "no_permission"],
  ])(
    "says what it cannot say where it may not look for the first try (%s)",
    async (error, reason) => {
      const { calls, messenger } = await open({ "conversations.history": [{ ok: false, error }] });
      const second = { ...job, attempts: 2 };
      expect(await messenger.postCard(second, place)).toEqual({ result: "given-up", reason });
      expect(calls.map(({ method }) => method)).toEqual(["conversations.history"]);
    },
  );

  it("posts no second card in a channel, and brings the first up to date there", async () => {
    const { calls, store, messenger, answer } = await open();
    await answer("SN");
    const here = { event: event.uid, channel: "C1", team: "T1" };
    for (let time = 0; time < 2; time += 1)
      expect(await messenger.postCard(job, here)).toEqual(done);
    expect(
      calls.map(({ method, fields }) => [method, fields.get("ts"), fields.get("text")]),
    ).toEqual([
      ["chat.update", "1.1", "1 answers in en"],
      ["chat.update", "1.1", "1 answers in en"],
    ]);
    expect(await store.cards(event.uid)).toHaveLength(1);
  });

  it("posts a card in the place of one that somebody deleted", async () => {
    const { calls, store, messenger } = await open({
      "chat.update": [{ ok: false, error: "message_not_found" }],
      "chat.postMessage": [{ ok: true, ts: "2.1" }],
    });
    await messenger.postCard(job, { event: event.uid, channel: "C1", team: "T1" });
    expect(calls.map(({ method }) => method)).toEqual(["chat.update", "chat.postMessage"]);
    expect((await store.cards(event.uid)).map(({ ts }) => ts)).toEqual(["2.1"]);
  });

  it("does not say that a card is there whose channel is closed", async () => {
    const { store, messenger } = await open({
      "chat.update": [{ ok: false, error: "not_in_channel" }],
    });
    const outcome = await messenger.postCard(job, { event: event.uid, channel: "C1", team: "T1" });
    expect(outcome).toEqual({ result: "given-up", reason: "not-in-channel" });
    expect(await store.cards(event.uid)).toHaveLength(1);
  });

  it.each(["not_in_channel", "channel_not_found"])(
    "says that the app is not in the channel (%s)",
    async (error) => {
      const { messenger } = await open({ "chat.postMessage": [{ ok: false, error }] });
      expect(await messenger.postCard(job, place)).toEqual({
        result: "given-up",
        reason: "not-in-channel",
      });
    },
  );

  it("opens the conversation with a person, and answers in a thread", async () => {
    const { calls, messenger } = await open();
    const drawing = { text: "Moved", blocks: [] };
    await messenger.post(job, { user: "U0SENEGAL", team: "T1" }, drawing);
    await messenger.post(job, { ...place, thread: "1.1" }, drawing);
    expect(
      calls.map(({ method, fields }) => [
        method,
        fields.get("users") ?? fields.get("channel"),
        fields.get("thread_ts"),
      ]),
    ).toEqual([
      ["conversations.open", "U0SENEGAL", null],
      ["chat.postMessage", "DU0SENEGAL", null],
      ["chat.postMessage", "C2", "1.1"],
    ]);
  });
});
