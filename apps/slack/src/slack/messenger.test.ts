import type { CalendarEvent } from "@rabat-process/events";
import { WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { openStore } from "../store/index.ts";
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

/** A Slack whose answers the test gives, request by request, when it wants to. */
function openSlack() {
  const requests: { method: string; text: string | null; answer: (result: object) => void }[] = [];
  const arrivals: (() => void)[] = [];
  const client = new WebClient("xoxb-test", {
    retryConfig: { retries: 0 },
    fetch: (url, init) =>
      new Promise((resolve) => {
        const method = String(url).split("/").at(-1) ?? "";
        const answer = (result: object) => {
          resolve(new Response(JSON.stringify(result), { headers: { "Content-Type": "application/json" } }));
        };
        const body = new URLSearchParams(typeof init?.body === "string" ? init.body : "");
        requests.push({ method, text: body.get("text"), answer });
        arrivals.shift()?.();
      }),
  });
  return {
    client,
    requests,
    arrival: () =>
      new Promise<void>((resolve) => {
        arrivals.push(resolve);
      }),
  };
}

async function open() {
  const slack = openSlack();
  const store = await openStore({ kind: "sqlite", file: ":memory:" });
  await store.saveEvents([event]);
  await store.saveCard({ event: event.uid, channel: "C1", ts: "1.1" });
  const logged: string[] = [];
  const reads: string[] = [];
  const log = (message: unknown) => logged.push(String(message));
  const messenger = createMessenger({
    client: slack.client,
    store,
    log: { info: log, error: log },
    async readEvent(uid) {
      reads.push(uid);
      const count = (await store.rsvps(uid)).length;
      return (locale) => ({ text: `${count} answers in ${locale}`, blocks: [] });
    },
  });
  const answer = (delegation: "SN" | "CM" | "FR") =>
    store.saveRsvp({
      event: event.uid,
      delegation,
      partstat: "ACCEPTED",
      by: "U1",
      at: "2026-12-01T09:00:00Z",
    });
  return { ...slack, store, messenger, logged, reads, answer };
}

describe("redrawing cards", () => {
  it("makes one update of many answers that come while one is under way, and draws the newest state", async () => {
    const { requests, arrival, messenger, answer } = await open();
    await answer("SN");
    const first = arrival();
    messenger.redraw(event.uid);
    await first;
    for (const delegation of ["CM", "FR"] as const) {
      await answer(delegation);
      messenger.redraw(event.uid);
    }
    const second = arrival();
    requests[0]?.answer({ ok: true });
    await second;
    requests[1]?.answer({ ok: true });
    await messenger.settled();
    expect(requests.map(({ method, text }) => [method, text])).toEqual([
      ["chat.update", "1 answers in en"],
      ["chat.update", "3 answers in en"],
    ]);
  });

  it("uses the language of each channel", async () => {
    const { requests, arrival, store, messenger } = await open();
    await store.saveChannelLocale("C1", "fr");
    const update = arrival();
    messenger.redraw(event.uid);
    await update;
    requests[0]?.answer({ ok: true });
    await messenger.settled();
    expect(requests[0]?.text).toBe("0 answers in fr");
  });

  it("reads an event once for all its cards", async () => {
    const { requests, arrival, store, messenger, reads } = await open();
    await store.saveCard({ event: event.uid, channel: "C2", ts: "1.2" });
    const first = arrival();
    messenger.redraw(event.uid);
    await first;
    const second = arrival();
    requests[0]?.answer({ ok: true });
    await second;
    requests[1]?.answer({ ok: true });
    await messenger.settled();
    expect(requests).toHaveLength(2);
    expect(reads).toEqual([event.uid]);
  });

  it("forgets a card that Slack does not have any more", async () => {
    const { requests, arrival, store, messenger } = await open();
    const update = arrival();
    messenger.redraw(event.uid);
    await update;
    requests[0]?.answer({ ok: false, error: "message_not_found" });
    await messenger.settled();
    expect(await store.cards(event.uid)).toEqual([]);
  });

  it("keeps a card that could not be redrawn for another reason, and says that the answers are safe", async () => {
    const { requests, arrival, store, messenger, logged } = await open();
    const update = arrival();
    messenger.redraw(event.uid);
    await update;
    requests[0]?.answer({ ok: false, error: "internal_error" });
    await messenger.settled();
    expect(await store.cards(event.uid)).toHaveLength(1);
    expect(logged).toEqual([expect.stringContaining("the answers are safe")]);
  });
});

describe("posting a card", () => {
  it.each([
    [
      { ok: true, ts: "2.1" },
      { ok: true, ts: "2.1" },
    ],
    [
      { ok: false, error: "not_in_channel" },
      { ok: false, reason: "not-in-channel" },
    ],
    [
      { ok: false, error: "channel_not_found" },
      { ok: false, reason: "not-in-channel" },
    ],
  ])("that Slack answers with %j gives %j", async (result, expected) => {
    const { requests, arrival, messenger } = await open();
    const request = arrival();
    const posted = messenger.post(event, "C1");
    await request;
    requests[0]?.answer(result);
    expect(await posted).toEqual(expected);
  });
});
