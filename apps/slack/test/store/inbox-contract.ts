import { addMinutes } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import { pressLostTask } from "@rabat-process/core/jobs/tasks";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "admin", at } as const;
const later = (minutes: number) => addMinutes(at, minutes);
const holder = { name: "p1", at } as const;

const deliveryOf = (id: string, minutes = 0) => ({
  id,
  receivedAt: later(minutes),
  body: JSON.stringify({ type: "block_actions", user: { id: `U${id}` } }),
});

/** What every store promises of its inbox. */
export function describeInbox(current: () => Store): void {
  describe("its inbox", () => {
    it("keeps deliveries, and lets them go, in one commit", async () => {
      const { inbox } = current();
      await inbox.exchange([deliveryOf("1"), deliveryOf("2")], [], holder);
      expect(await inbox.size()).toBe(2);
      await inbox.exchange([deliveryOf("3")], ["1", "2", "unknown"], holder);
      expect((await inbox.takeOver("p2", later(1))).map(({ id }) => id)).toEqual(["3"]);
    });

    it("keeps a delivery once that comes twice, as it came first", async () => {
      const { inbox } = current();
      await inbox.exchange([deliveryOf("1"), { ...deliveryOf("1"), body: "{}" }], [], holder);
      await inbox.exchange([deliveryOf("1", 5)], [], { name: "p2", at });
      expect(await inbox.takeOver("p3", later(1))).toEqual([{ ...deliveryOf("1"), attempts: 2 }]);
    });

    it("leaves to a process what it has for a minute, and longer while that says so", async () => {
      const { inbox } = current();
      await inbox.exchange([deliveryOf("1"), deliveryOf("2")], [], holder);
      expect(await inbox.takeOver("p2", at)).toEqual([]);
      await inbox.hold("p1", ["1"], later(1));
      await inbox.hold("p2", ["2"], later(1));
      expect((await inbox.takeOver("p2", later(1))).map(({ id }) => id)).toEqual(["2"]);
      expect((await inbox.takeOver("p3", later(2))).map(({ id }) => id)).toEqual(["1", "2"]);
    });

    it("gives what is left to one of those who ask at once, the oldest first, and counts how often", async () => {
      const { inbox } = current();
      await inbox.exchange([deliveryOf("b"), deliveryOf("c", -1), deliveryOf("a", 1)], [], holder);
      await inbox.leave("p1");
      const taken = await Promise.all(["p2", "p3", "p4"].map((name) => inbox.takeOver(name, at)));
      expect(taken.flat().map(({ id, attempts }) => `${id} ${attempts}`)).toEqual([
        "c 2",
        "b 2",
        "a 2",
      ]);
    });

    it("stays with whoever has it by clocks that differ by a minute, and not for ever by one that was set back", async () => {
      const { inbox } = current();
      await inbox.exchange([deliveryOf("1")], [], { name: "p1", at: later(1) });
      expect(await inbox.takeOver("p2", at)).toEqual([]);
      expect(await inbox.takeOver("p2", later(-60))).toHaveLength(1);
    });

    it("gives a delivery up and has its person told, all or nothing", async () => {
      const { inbox, jobs } = current();
      await inbox.exchange([deliveryOf("1"), deliveryOf("2")], [], holder);
      await inbox.giveUp("1", [pressLostTask({ user: "U1", reference: "r" }, at, at)], at);
      expect([await inbox.size(), (await jobs.waiting()).map(({ kind }) => kind)]).toEqual([
        1,
        ["press-lost"],
      ]);
    });

    it("has nothing of a person who was erased; what is being dealt with is waited for", async () => {
      const store = current();
      const { inbox } = store;
      const erase = (user: string) =>
        store.erasePerson({ users: [user], emails: [], names: [] }, actor);
      await inbox.exchange([deliveryOf("1"), deliveryOf("12")], [], holder);
      expect(await erase("U1")).toEqual({ ok: false, reason: "busy" });
      await inbox.leave("p1");
      expect(await erase("U1")).toMatchObject({ ok: true, rows: { messages: 1 } });
      expect((await inbox.takeOver("p2", at)).map(({ id }) => id)).toEqual(["12"]);
    });
  });

  describe("its health", () => {
    it("is that it can be written, when that was tried", async () => {
      const store = current();
      const { health } = store;
      expect(health.unwritable()).toBeUndefined();
      await health.tryWriting(at);
      expect([health.unwritable(), await store.setting("written-at")]).toEqual([undefined, at]);
    });
  });
}
