import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { openLog } from "../../test/log-lines.ts";
import type { Abandoned, Inbox } from "../ports/inbox.ts";
import { openAppStore } from "../app-store.ts";
import { createDeliveries } from "./deliveries.ts";

const start: Instant = "2027-02-01T09:00:00Z";
const press = (at: string) => ({
  type: "block_actions",
  user: { id: "U1" },
  token: "verification-token",
  actions: [{ type: "button", action_id: "rsvp:v1:ACCEPTED", action_ts: at }],
});
const key = "x1LI3EfYEjF6jrvQSXsuHbevVgCsepJA0Q";
const form = { type: "view_submission", user: { id: "U1" } };

async function open(changed: Partial<Inbox> = {}) {
  const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
  const { log, messages } = openLog();
  let now = start;
  const said: string[] = [];
  const lost: Abandoned[] = [];
  const inbox = { ...store.inbox, ...changed };
  const process = (name: string) =>
    createDeliveries({
      inbox,
      name,
      clock: { now: () => now },
      log,
      isKey: (text) => text === key,
      lose: async (delivery) => {
        lost.push(delivery);
        await inbox.giveUp(delivery.id, [], now);
      },
    });
  const ack = () => {
    said.push("acknowledged");
    return Promise.resolve();
  };
  return {
    store,
    said,
    lost,
    messages,
    process,
    ack,
    pass: (minutes: number) => (now = addMinutes(now, minutes)),
    /** Deals with a delivery by noting what it is. */
    deal: ({ body }: { body: object }) => {
      said.push(
        `dealt with ${JSON.stringify(Object.keys(body).includes("token") ? "in full" : "as kept")}`,
      );
      return Promise.resolve();
    },
  };
}

describe("a press", () => {
  it("is on the disk before it is acknowledged, then dealt with, then gone", async () => {
    const app = await open();
    const sizes: number[] = [];
    const look = async () => {
      sizes.push(await app.store.inbox.size());
    };
    const deliveries = app.process("p1");
    await deliveries.take({ body: press("1.0"), ack: look }, look);
    await deliveries.settled();
    expect([...sizes, await app.store.inbox.size()]).toEqual([1, 1, 0]);
  });

  // The 34 letters of a key that opens the page of a person.
  const message = (text: string) => ({
    ...{ type: "event_callback", event_id: "Ev1" },
    event: { type: "message", user: "U1", channel: "D1", text },
  });
  it.each([
    ["in a message", message(`what is <https://calendar.example/r/${key}|this>?`)],
    ["with the event behind it", message(`https://x.example/base/d/${key}/youth-2027?lang=fr`)],
    ["encoded", message(`https://x.example/?to=%2Fr%2F${key}`)],
    ["of a feed", message(`webcal://x.example/feeds/${key}${key.slice(0, 9)}.ics`)],
    ["in capitals", message(`HTTPS://X.EXAMPLE/R/${key}`)],
    ["in a command", { command: "/rabat", text: `/r/${key}`, user_id: "U1", trigger_id: "1.2.3" }],
    ["in a form", { ...form, view: { state: { values: { a: { b: { value: `/d/${key}` } } } } } }],
    ["in a press", { ...press("1.0"), message: { text: `/r/${key}` } }],
  ])(
    "leaves no key of a personal link that stands %s, on the disk or after it",
    async (_, body) => {
      const kept: string[] = [];
      const { store } = await open();
      const app = await open({
        exchange: (deliveries, gone, holder) => {
          kept.push(...deliveries.map((delivery) => delivery.body));
          return store.inbox.exchange(deliveries, gone, holder);
        },
      });
      const dealt: object[] = [];
      const deliveries = app.process("p1");
      await deliveries.take({ body, ack: app.ack }, ({ body: seen }) => {
        dealt.push(seen);
        return Promise.resolve();
      });
      await deliveries.settled();
      expect(JSON.stringify(body)).toContain(key.slice(0, 30));
      expect(JSON.stringify([kept, dealt])).not.toContain(key.slice(0, 20));
      expect(JSON.stringify(dealt)).toContain("…");
    },
  );

  it.each([
    "https://x.example/events/2027-06-09-youth-mobility-in-dakar",
    "https://docs.google.com/document/d/1A2bC3dE4fG5hI6jK7lM8nO9pQ0rS1tU2vW3xY4zA5bC/edit",
    "https://docs.google.com/spreadsheets/d/e/2PACX-1vT3dE4fG5hI6jK7lM8nO9pQ0rS1tU2vW3xY4zA5bC6dE/pubhtml",
    "https://drive.google.com/file/d/1A2bC3dE4fG5hI6jK7lM8nO9pQ0rS1tU2/view",
    "https://x.example/r/registration-for-the-webinar",
  ])("is the same object where nothing in it is a key: %s", async (text) => {
    const body = { ...press("1.0"), text };
    const app = await open();
    const dealt: object[] = [];
    await app.process("p1").take({ body, ack: app.ack }, ({ body: seen }) => {
      dealt.push(seen);
      return Promise.resolve();
    });
    expect(dealt[0]).toBe(body);
  });

  it("is acknowledged after it is dealt with where it cannot be kept", async () => {
    const app = await open({
      exchange: () => Promise.reject(new Error("database or disk is full")),
    });
    await app.process("p1").take({ body: press("1.0"), ack: app.ack }, app.deal);
    expect(app.said).toEqual(['dealt with "in full"', "acknowledged"]);
  });

  it("is not acknowledged where it can neither be kept nor told", async () => {
    const app = await open({ exchange: () => Promise.reject(new Error("full")) });
    const taken = app
      .process("p1")
      .take({ body: press("1.0"), ack: app.ack }, () => Promise.reject(new Error("away")));
    await expect(taken).rejects.toThrow("away");
    expect(app.said).toEqual([]);
  });

  it("is dealt with where Slack has gone before it could be told", async () => {
    const app = await open();
    const deliveries = app.process("p1");
    await deliveries.take(
      { body: press("1.0"), ack: () => Promise.reject(new Error("socket closed")) },
      app.deal,
    );
    expect(app.said).toEqual(['dealt with "in full"']);
    expect(app.messages).toEqual(["Slack could not be told that a delivery was taken"]);
  });

  it("that Slack delivers again while it is dealt with is acknowledged, and not dealt with again", async () => {
    const app = await open();
    const deliveries = app.process("p1");
    const released = Promise.withResolvers<undefined>();
    const first = deliveries.take({ body: press("1.0"), ack: app.ack }, async (received) => {
      await released.promise;
      await app.deal(received);
    });
    await deliveries.take({ body: press("1.0"), ack: app.ack }, app.deal);
    released.resolve(undefined);
    await first;
    expect(app.said).toEqual(["acknowledged", "acknowledged", 'dealt with "in full"']);
  });

  it("shares a commit with those that come at the same time", async () => {
    const commits: number[] = [];
    const { store } = await open();
    const app = await open({
      exchange: (kept, gone, holder) => {
        if (kept.length > 0) commits.push(kept.length);
        return store.inbox.exchange(kept, gone, holder);
      },
    });
    const deliveries = app.process("p1");
    const presses = Array.from({ length: 200 }, (_, index) => press(`${index}.0`));
    await Promise.all(presses.map((body) => deliveries.take({ body, ack: app.ack }, app.deal)));
    await deliveries.settled();
    expect(commits.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(commits.length).toBeLessThan(5);
    expect([
      app.said.filter((word) => word === "acknowledged").length,
      await store.inbox.size(),
    ]).toEqual([200, 0]);
  });
});

describe("what a killed process left", () => {
  const receivedAt = start;
  const kept = (id: string, ts: string) => ({ id, receivedAt, body: JSON.stringify(press(ts)) });

  it("is dealt with by another one after a minute, once", async () => {
    const app = await open();
    await app.store.inbox.exchange([kept("press:a", "1.0"), kept("press:b", "2.0")], [], {
      name: "dead",
      at: start,
    });
    const [one, other] = [app.process("p1"), app.process("p2")];
    for (const deliveries of [one, other]) deliveries.start(app.deal);
    await Promise.all([one.settled(), other.settled()]);
    expect(app.said).toEqual([]);
    await Promise.all([one.stop(), other.stop()]);
    app.pass(1);
    for (const deliveries of [one, other]) deliveries.start(app.deal);
    await Promise.all([one.settled(), other.settled()]);
    expect(app.said).toHaveLength(2);
    expect(await app.store.inbox.size()).toBe(0);
    await Promise.all([one.stop(), other.stop()]);
  });

  it.each([
    ["was begun five times", 5, 1],
    ["is more than a day old", 0, 24 * 60 + 1],
  ])("is lost, and its person told, where it %s", async (_, begun, minutes) => {
    const app = await open();
    await app.store.inbox.exchange([kept("press:a", "1.0")], [], { name: "dead", at: start });
    for (let count = 1; count < begun; count += 1) {
      app.pass(1);
      await app.store.inbox.takeOver(`dead ${count}`, addMinutes(start, count));
    }
    app.pass(minutes);
    const deliveries = app.process("p1");
    deliveries.start(app.deal);
    await deliveries.settled();
    await deliveries.stop();
    expect([app.said, app.lost.map(({ id }) => id), await app.store.inbox.size()]).toEqual([
      [],
      ["press:a"],
      0,
    ]);
  });

  it("that fails and can be told to nobody stays, and is dealt with later", async () => {
    const app = await open();
    const deliveries = app.process("p1");
    await deliveries.take({ body: press("1.0"), ack: app.ack }, () =>
      Promise.reject(new Error("full")),
    );
    expect([app.said, await app.store.inbox.size()]).toEqual([["acknowledged"], 1]);
    app.pass(1);
    deliveries.start(app.deal);
    await deliveries.settled();
    await deliveries.stop();
    expect([app.said, await app.store.inbox.size()]).toEqual([
      ["acknowledged", 'dealt with "as kept"'],
      0,
    ]);
  });
});

describe("a form", () => {
  it("acknowledges itself, since its acknowledgement is its answer, and is not kept", async () => {
    const app = await open();
    const deliveries = app.process("p1");
    await deliveries.take({ body: form, ack: app.ack }, async ({ ack }) => {
      expect(await app.store.inbox.size()).toBe(0);
      await ack();
    });
    expect(app.said).toEqual(["acknowledged"]);
  });
});
