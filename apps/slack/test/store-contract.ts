import type { CalendarEvent, Rsvp } from "@rabat-process/events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../src/ports.ts";

const event: CalendarEvent = {
  uid: "som-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Senior Officials’ Meeting", fr: "Réunion des hauts fonctionnaires" },
  kind: "senior-officials-meeting",
  format: "virtual",
  status: "confirmed",
  when: { precision: "day", first: "2027-02-03", last: "2027-02-04" },
};

const answer: Rsvp = {
  event: event.uid,
  delegation: "SN",
  partstat: "ACCEPTED",
  by: "U0SENEGAL",
  at: "2026-12-01T09:00:00Z",
};

/** What every store promises. `open` gives one on the same data each time, `reset` empties that. */
export function describeStore(
  name: string,
  { open, reset }: { open: () => Promise<Store>; reset: () => Promise<void> },
): void {
  describe(`the store ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
      await reset();
    });

    it("gives events back as they were taken in", async () => {
      await store.saveEvents([event]);
      expect(await store.events()).toEqual([event]);
      expect(await store.event(event.uid)).toEqual(event);
      expect(await store.event("other@rabat-process")).toBeUndefined();
    });

    it.each([
      ["a higher sequence", { sequence: 1 }, true],
      ["a later change of the same sequence", { lastModified: "2026-11-26T00:00:00Z" }, true],
      ["an equal version", {}, false],
      ["an earlier change", { lastModified: "2026-11-24T00:00:00Z", created: "2026-11-24T00:00:00Z" }, false],
    ] as const)("replaces an event by %s only if it is newer", async (_, change, replaced) => {
      await store.saveEvents([event]);
      await store.saveEvents([{ ...event, ...change, summary: { en: "Newer" } }]);
      expect((await store.event(event.uid))?.summary.en).toBe(replaced ? "Newer" : event.summary.en);
    });

    it("has one revision for one state of the events, and another one after each change", async () => {
      const revisions = [await store.revision()];
      const changes = [
        {},
        { uid: "other-2027@rabat-process" },
        { lastModified: "2026-11-26T00:00:00Z" },
        { sequence: 1 },
        { sequence: 2, created: "2026-11-20T00:00:00Z", lastModified: "2026-11-20T00:00:00Z" },
      ] as const;
      for (const change of changes) {
        await store.saveEvents([{ ...event, ...change }]);
        revisions.push(await store.revision());
      }
      expect(new Set(revisions).size).toBe(changes.length + 1);
      await store.saveEvents([event]);
      await store.close();
      store = await open();
      expect(await store.revision()).toBe(revisions.at(-1));
    });

    it("takes in all events of a call or none", async () => {
      const unserializable = { ...event, uid: "bad@rabat-process", sequence: Number.NaN };
      await expect(store.saveEvents([event, unserializable])).rejects.toThrow();
      expect(await store.events()).toEqual([]);
    });

    it("counts the last answer of each delegation, whoever gave it", async () => {
      await store.saveEvents([event]);
      await store.saveRsvp(answer);
      await store.saveRsvp({ ...answer, delegation: "EU", partstat: "TENTATIVE", by: "U0EU" });
      await store.saveRsvp({ ...answer, partstat: "DECLINED", by: "U0COLLEAGUE" });
      const rsvps = await store.rsvps(event.uid);
      expect(rsvps.map(({ delegation, partstat, by }) => [delegation, partstat, by])).toEqual([
        ["EU", "TENTATIVE", "U0EU"],
        ["SN", "DECLINED", "U0COLLEAGUE"],
      ]);
    });

    it("refuses an answer to an event that it does not know", async () => {
      await expect(async () => store.saveRsvp(answer)).rejects.toThrow();
    });

    it("knows nothing of a person until it is told", async () => {
      expect(await store.person("U0SENEGAL")).toEqual({ user: "U0SENEGAL" });
      await store.saveLocale("U0SENEGAL", "fr");
      await store.saveDelegation("U0SENEGAL", "SN");
      await store.saveLocale("U0SENEGAL", "en");
      expect(await store.person("U0SENEGAL")).toEqual({ user: "U0SENEGAL", delegation: "SN", locale: "en" });
    });

    it("keeps the language of a channel", async () => {
      expect(await store.channelLocale("C0CALENDRIER")).toBeUndefined();
      await store.saveChannelLocale("C0CALENDRIER", "fr");
      await store.saveChannelLocale("C0CALENDRIER", "en");
      expect(await store.channelLocale("C0CALENDRIER")).toBe("en");
    });

    it("keeps the cards of an event until they are forgotten", async () => {
      await store.saveEvents([event]);
      const cards = ["1.1", "1.2"].map((ts) => ({ event: event.uid, channel: "C0SCHEDULE", ts }));
      for (const card of cards) await store.saveCard(card);
      expect(await store.cards(event.uid)).toEqual(cards);
      expect(await store.announcedEvents()).toEqual([event.uid]);
      for (const card of cards.slice(0, 1)) await store.forgetCard(card);
      expect(await store.cards(event.uid)).toEqual(cards.slice(1));
    });

    it("has everything after it was closed and opened again", async () => {
      await store.saveEvents([event]);
      await store.saveRsvp(answer);
      await store.saveDelegation("U0SENEGAL", "SN");
      await store.close();
      store = await open();
      expect(await store.rsvps(event.uid)).toEqual([answer]);
      expect((await store.person("U0SENEGAL")).delegation).toBe("SN");
    });
  });
}
