import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import type { Job } from "@rabat-process/core/ports/jobs";
import type { Store } from "../../src/ports/store.ts";

const at = "2026-12-01T09:00:00Z";
const later = "2026-12-01T09:01:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;

/** What every store promises of channels, their digests and the cards in them. */
export function describeChannels(current: () => Store, event: CalendarEvent): void {
  describe("of channels", () => {
    it("keeps the language of a channel and what it subscribed to", async () => {
      const store = current();
      const channel = { channel: "C0CALENDRIER", team: "T1", locale: "fr" } as const;
      const subscription = {
        themes: [5],
        digestDay: 1,
        digestHour: 9,
        timeZone: "Africa/Dakar",
      } as const;
      expect(await store.channel("C0CALENDRIER")).toBeUndefined();
      await store.saveChannel(channel, actor);
      expect(await store.channel("C0CALENDRIER")).toEqual(channel);
      expect(await store.subscriptions()).toEqual([]);
      await store.saveChannel({ ...channel, subscription }, actor);
      expect(await store.subscriptions()).toEqual([{ ...channel, subscription }]);
      const since = { ...subscription, since: at } as const;
      await store.saveChannel({ ...channel, subscription: since }, actor);
      expect(await store.subscriptions()).toEqual([{ ...channel, subscription: since }]);
    });

    it("knows of a workspace the channels that have a language or a card", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      await store.saveChannel({ channel: "C0B", team: "T1", locale: "fr" }, actor);
      await store.saveChannel({ channel: "C0X", team: "T2", locale: "fr" }, actor);
      await store.saveCard({ event: event.uid, channel: "C0A", ts: "1.1", team: "T1" });
      await store.saveCard({ event: event.uid, channel: "C0B", ts: "1.2", team: "T1" });
      expect(await store.places("T1")).toEqual([
        { channel: "C0A", team: "T1" },
        { channel: "C0B", team: "T1" },
      ]);
    });

    it("has of a channel the digests that wait which were named last, each with what it has been through", async () => {
      const store = current();
      const channel = { channel: "C0CALENDRIER", team: "T1", locale: "fr" } as const;
      const digest = (day: string): Job => ({
        key: `digest:${channel.channel}:${day}`,
        kind: "digest",
        payload: { day },
        dueAt: at,
      });
      const [one, two, three] = [digest("1"), digest("2"), digest("3")] as const;
      const other = { ...one, key: "digest:C0OTHER:1" };
      await store.jobs.enqueue([other], at);
      await store.saveChannel(channel, actor, [one, two]);
      const claimed = await store.jobs.claim("w1", at, two.key);
      if (claimed === undefined) throw new Error("expected a job");
      await store.jobs.settle(
        claimed,
        { result: "later", at: later, reason: "timeout", failed: true },
        at,
      );
      await store.saveChannel(channel, actor, [two, three]);
      const keys = (await store.jobs.waiting()).map(({ key }) => key);
      expect(keys.toSorted()).toEqual([other.key, two.key, three.key].toSorted());
      expect(await store.jobs.claim("w1", later, two.key)).toMatchObject({ attempts: 2 });
    });

    it("keeps the cards of an event, and what they show, until they are forgotten", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      const cards = ["1.1", "1.2"].map((ts) => ({
        event: event.uid,
        channel: "C0SCHEDULE",
        ts,
        team: "T1",
      }));
      for (const card of cards) expect(await store.saveCard(card)).toBe(true);
      for (const card of cards) expect(await store.saveCard(card)).toBe(false);
      expect(await store.cards(event.uid)).toEqual(cards.map((card) => ({ ...card, drawn: "" })));
      expect(await store.announcedEvents()).toEqual([event.uid]);
      for (const card of cards.slice(0, 1)) await store.forgetCard(card);
      for (const card of cards) await store.saveDrawing(card, "digest", at);
      expect(await store.cards(event.uid)).toEqual([{ ...cards[1], drawn: "digest", drawnAt: at }]);
    });

    it("keeps a card that Slack refuses to change, and knows of which events there are such", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      const card = { event: event.uid, channel: "C0SCHEDULE", ts: "1.1", team: "T1" };
      await store.saveCard(card);
      expect(await store.refusedCards()).toEqual([]);
      await store.saveRefusal(card, at);
      expect(await store.cards(event.uid)).toEqual([{ ...card, drawn: "", refusedAt: at }]);
      expect(await store.refusedCards()).toEqual([card]);
      await store.saveDrawing(card, "digest", at);
      expect(await store.cards(event.uid)).toEqual([{ ...card, drawn: "digest", drawnAt: at }]);
      expect(await store.refusedCards()).toEqual([]);
    });
  });
}
