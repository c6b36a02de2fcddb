import type { CalendarEvent } from "@rabat-process/events";
import { addMinutes } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type { Job } from "@rabat-process/core/ports/jobs";
import type { Store } from "../../src/ports/store.ts";
import { usualReminderTimes } from "@rabat-process/core/events/event-plan";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;
const later = (minutes: number) => addMinutes(at, minutes);

/** What every store promises of its jobs. */
export function describeJobs(current: () => Store, event: CalendarEvent): void {
  describe("its jobs", () => {
    const job = {
      key: "remind:1",
      kind: "remind",
      payload: { event: event.uid, days: 7 },
      dueAt: at,
    } as const;

    it("are given to one worker, when they are due, the longest due first", async () => {
      const store = current();
      await store.jobs.enqueue(
        [
          { ...job, dueAt: later(2) },
          { ...job, key: "remind:2", dueAt: later(1) },
        ],
        at,
      );
      expect(await store.jobs.claim("w1", at)).toBeUndefined();
      expect(await store.jobs.claim("w1", later(3))).toMatchObject({
        key: "remind:2",
        attempts: 1,
        payload: { days: 7 },
      });
      expect(await store.jobs.claim("w2", later(3))).toMatchObject({
        key: "remind:1",
        worker: "w2",
      });
      expect(await store.jobs.claim("w3", later(3))).toBeUndefined();
    });

    it("that wait are taken back, and those under way or done are not", async () => {
      const store = current();
      await store.jobs.enqueue([job, { ...job, key: "remind:2" }], at);
      expect(await store.jobs.cancel("remind:2")).toBe(true);
      expect(await store.jobs.cancel("remind:2")).toBe(false);
      const taken = await store.jobs.claim("w1", at);
      expect(taken?.key).toBe("remind:1");
      expect(await store.jobs.cancel("remind:1")).toBe(false);
      if (taken !== undefined) await store.jobs.settle(taken, { result: "done" }, at);
      expect(await store.jobs.cancel("remind:1")).toBe(false);
      expect(await store.jobs.claim("w2", at)).toBeUndefined();
    });

    it("that remind people come when it was chosen, whatever else changes", async () => {
      const store = current();
      expect(await store.reminderTimes(event.uid)).toEqual([]);
      await store.saveEvents([event], actor, (before, { reminderTimes, attendance }) => {
        expect([before, reminderTimes]).toEqual([undefined, usualReminderTimes]);
        return { attendance };
      });
      expect(await store.reminderTimes(event.uid)).toEqual(usualReminderTimes);
      await store.change(event.uid, actor, () => ({
        ok: true,
        act: "set-reminders",
        reminderTimes: [90],
      }));
      const newer = { ...event, sequence: 1 };
      const taken = await store.saveEvents([newer, event], actor, (before, after) => {
        expect([before, after]).toMatchObject([
          { event, reminderTimes: [90], isDraft: false },
          { event: newer, reminderTimes: [90], isDraft: false },
        ]);
        return { attendance: after.attendance };
      });
      expect(taken).toEqual([event.uid]);
      const changed = await store.change(event.uid, actor, () => ({ ok: true, act: "edited" }));
      expect(changed).toMatchObject({ reminderTimes: [90] });
      const draft = { ...event, uid: "draft-2027@rabat-process" };
      await store.saveDraft(draft, actor, []);
      expect(await store.reminderTimes(draft.uid)).toEqual([]);
    });

    it("are never given to two of many workers that ask at once", async () => {
      const store = current();
      const jobs = Array.from({ length: 40 }, (_, index) => ({ ...job, key: `remind:${index}` }));
      await store.jobs.enqueue(jobs, at);
      const claims = await Promise.all(
        jobs.map((_, index) => store.jobs.claim(`w${index % 4}`, at)),
      );
      const keys = claims.flatMap((claim) => (claim === undefined ? [] : [claim.key]));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeGreaterThan(0);
    });

    it("go to another worker when the lease ends, and only then", async () => {
      const store = current();
      await store.jobs.enqueue([job], at);
      const first = await store.jobs.claim("w1", at);
      expect(await store.jobs.claim("w2", addMinutes(at, 59 / 60))).toBeUndefined();
      if (first === undefined) throw new Error("expected a job");
      expect(await store.jobs.keep(first, addMinutes(at, 50 / 60))).toBe(true);
      expect(await store.jobs.claim("w2", later(1))).toBeUndefined();
      expect(await store.jobs.claim("w2", later(2))).toMatchObject({ attempts: 2, worker: "w2" });
      expect(await store.jobs.keep(first, later(2))).toBe(false);
      // Whoever lost the lease changes nothing any more.
      await store.jobs.settle(first, { result: "given-up", reason: "too slow" }, later(2));
      expect(await store.jobs.buried()).toEqual([]);
    });

    it("go to another worker too when the clock is set back by an hour", async () => {
      const store = current();
      await store.jobs.enqueue([{ ...job, dueAt: later(-120) }], later(-120));
      await store.jobs.claim("w1", at);
      expect(await store.jobs.claim("w2", later(-60))).toMatchObject({ worker: "w2" });
    });

    it("go to others at once when their worker ends", async () => {
      const store = current();
      await store.jobs.enqueue([job], at);
      await store.jobs.claim("w1", at);
      await store.jobs.release("w1");
      expect(await store.jobs.claim("w2", at)).toMatchObject({ worker: "w2" });
    });

    it("that are done once stay done, whoever asks for them again", async () => {
      const store = current();
      await store.jobs.enqueue([job], at);
      const claimed = await store.jobs.claim("w1", at);
      if (claimed === undefined) throw new Error("expected a job");
      await store.jobs.settle(
        claimed,
        { result: "done", next: [{ ...job, key: "next", dueAt: later(5) }] },
        at,
      );
      await store.jobs.enqueue([job], at);
      expect(await store.jobs.claim("w1", later(1))).toBeUndefined();
      expect(await store.jobs.claim("w1", later(5))).toMatchObject({ key: "next" });
    });

    it("that recur are done once more when they are asked for while they are under way", async () => {
      const store = current();
      const recurring = { ...job, recurs: true } as const;
      await store.jobs.enqueue([recurring], at);
      const claimed = await store.jobs.claim("w1", at);
      if (claimed === undefined) throw new Error("expected a job");
      await store.jobs.enqueue([{ ...recurring, payload: { days: 1 } }], at);
      expect(await store.jobs.claim("w2", at)).toBeUndefined();
      await store.jobs.settle(claimed, { result: "done" }, at);
      const again = await store.jobs.claim("w2", at);
      expect(again).toMatchObject({ payload: { days: 1 }, attempts: 1 });
      if (again === undefined) throw new Error("expected a job");
      await store.jobs.settle(again, { result: "done" }, at);
      expect(await store.jobs.claim("w2", at)).toBeUndefined();
    });

    it("that are wanted are enqueued where they are missing; those that are known stay as they are", async () => {
      const store = current();
      const wanted = [
        job,
        { ...job, key: "remind:2" },
        { ...job, key: "redraw", recurs: true as const },
      ];
      await store.jobs.ensure(wanted, at);
      expect((await store.jobs.waiting()).map(({ key }) => key)).toEqual([
        "redraw",
        "remind:1",
        "remind:2",
      ]);
      const [done, waiting, recurring] = await Promise.all(
        ["remind:1", "remind:2", "redraw"].map((key) => store.jobs.claim("w1", at, key)),
      );
      if (done === undefined || waiting === undefined || recurring === undefined)
        throw new Error("expected three jobs");
      await store.jobs.settle(done, { result: "done" }, at);
      await store.jobs.settle(
        waiting,
        { result: "later", at: later(9), reason: "timeout", failed: true },
        at,
      );
      await store.jobs.settle(recurring, { result: "done" }, at);
      await store.jobs.ensure(wanted, at);
      expect((await store.jobs.waiting()).map(({ key, dueAt }) => [key, dueAt])).toEqual([
        ["redraw", at],
        ["remind:2", later(9)],
      ]);
      expect(await store.jobs.claim("w1", later(9), "remind:2")).toMatchObject({ attempts: 2 });
    });

    it("that are put off have not been tried; those that failed have, also when they are asked for again", async () => {
      const store = current();
      const recurring = { ...job, recurs: true } as const;
      const attempt = async () => {
        const claimed = await store.jobs.claim("w1", later(9));
        if (claimed === undefined) throw new Error("expected a job");
        return claimed;
      };
      await store.jobs.enqueue([recurring], at);
      await store.jobs.settle(
        await attempt(),
        { result: "later", at: later(1), reason: "ratelimited" },
        at,
      );
      expect((await attempt()).attempts).toBe(1);
      await store.jobs.release("w1");
      for (let time = 0; time < 3; time += 1)
        await store.jobs.settle(
          await attempt(),
          { result: "later", at: later(1), reason: "timeout", failed: true },
          at,
        );
      await store.jobs.enqueue([recurring], at);
      const again = await attempt();
      expect(again.attempts).toBe(2);
      await store.jobs.settle(again, { result: "done" }, at);
      await store.jobs.enqueue([recurring], at);
      expect((await attempt()).attempts).toBe(1);
    });

    it("that wait take the last word on when", async () => {
      const store = current();
      await store.jobs.enqueue([job], at);
      await store.jobs.enqueue([{ ...job, dueAt: later(60 * 24 * 365) }], at);
      expect(await store.jobs.claim("w1", at)).toBeUndefined();
      expect(await store.jobs.waiting(event.uid)).toEqual([
        { ...job, dueAt: later(60 * 24 * 365) },
      ]);
      expect(await store.jobs.waiting("other@rabat-process")).toEqual([]);
    });

    it("that were given up are shown, and done after all when somebody asks for it", async () => {
      const store = current();
      await store.jobs.enqueue([job], at);
      const claimed = await store.jobs.claim("w1", at);
      if (claimed === undefined) throw new Error("expected a job");
      await store.jobs.settle(
        claimed,
        { result: "later", at: later(1), reason: "timeout", failed: true },
        at,
      );
      const second = await store.jobs.claim("w1", later(1));
      if (second === undefined) throw new Error("expected a job");
      expect(second.attempts).toBe(2);
      await store.jobs.settle(second, { result: "given-up", reason: "user_not_found" }, later(1));
      expect(await store.jobs.buried()).toEqual([
        { ...job, dueAt: later(1), buriedAt: later(1), reason: "user_not_found" },
      ]);
      expect(await store.jobs.claim("w1", later(9))).toBeUndefined();
      expect(await store.jobs.rerun("remind:2", at)).toBeUndefined();
      expect(await store.jobs.rerun("remind:1", later(9))).toEqual({ ...job, dueAt: later(9) });
      expect(await store.jobs.claim("w1", later(9))).toMatchObject({ attempts: 1 });
    });

    it("keep nobody in their keys, and are known by keys that name people all the same", async () => {
      const store = current();
      const told = {
        ...job,
        key: "claim:e:SN:U1:U2",
        payload: { claimant: "U1", user: "U2", left: "U1" },
      };
      const others = [
        { ...told, key: "claim:e:SN:U1:U3", payload: { claimant: "U1", user: "U3" } },
        { ...told, key: "claim:f:SN:U1:U2" },
      ];
      await store.jobs.enqueue([told, ...others], at);
      const keys = (await store.jobs.waiting()).map(({ key }) => key);
      for (const key of keys) expect(key).toMatch(/^claim:[ef]:SN:[\w-]{22}:[\w-]{22}$/);
      // Nobody sees by them that two of them are about the same person, but where one begins like the other.
      expect(new Set(keys.flatMap((key) => key.split(":"))).size).toBe(4 + 2 + 3);
      await store.jobs.ensure([told], at);
      expect(await store.jobs.waiting()).toHaveLength(3);
      const [claimed] = [await store.jobs.claim("w1", at, keys[0])];
      if (claimed === undefined) throw new Error("expected a job");
      // What follows from a job has its key, and the same one in whatever form that was.
      await store.jobs.enqueue([{ ...told, key: claimed.key, payload: claimed.payload }], at);
      expect(await store.jobs.waiting()).toHaveLength(3);
      const spelled = [told, ...others].filter(({ key, payload }) =>
        store.jobs.isKeyOf(key, { ...claimed, payload }),
      );
      expect([spelled.length, store.jobs.isKeyOf(claimed.key, claimed)]).toEqual([1, true]);
      await store.jobs.settle(claimed, { result: "given-up", reason: "user_disabled" }, at);
      expect(await store.jobs.rerun(spelled[0]?.key ?? "", at)).toMatchObject({ key: claimed.key });
    });

    it("that wait for something are hastened when it is there, and no others", async () => {
      const store = current();
      await store.jobs.enqueue([job, { ...job, key: "remind:2" }], at);
      for (const reason of ["slack-away", "ratelimited"]) {
        const claimed = await store.jobs.claim("w1", at);
        if (claimed === undefined) throw new Error("expected a job");
        await store.jobs.settle(claimed, { result: "later", at: later(60), reason }, at);
      }
      expect(await store.jobs.claim("w1", later(1))).toBeUndefined();
      await store.jobs.hasten("slack-away", later(1));
      expect(await store.jobs.claim("w1", later(1))).toMatchObject({ key: job.key, attempts: 1 });
      expect(await store.jobs.claim("w1", later(1))).toBeUndefined();
      expect(await store.jobs.claim("w1", later(60), "remind:2")).toMatchObject({ attempts: 1 });
    });

    it("stay with whoever took them, by clocks that differ by a minute", async () => {
      const store = current();
      await store.jobs.enqueue([job], at);
      await store.jobs.claim("w1", later(1));
      expect(await store.jobs.claim("w2", at)).toBeUndefined();
    });

    it("are written with what happened, or not at all, and go with what they were for", async () => {
      const store = current();
      const follow = (one: Job) => () => ({ attendance: [], enqueue: [one] });
      await store.saveEvents([event], actor, follow({ ...job, key: "redraw", kind: "redraw" }));
      await store.saveEvents([event], actor, follow({ ...job, key: "not taken in again" }));
      await store.change(event.uid, actor, () => ({ ok: true, act: "remind", enqueue: [job] }));
      await store.change(event.uid, actor, () => ({ ok: true, act: "cancel", drop: ["remind"] }));
      expect((await store.jobs.waiting()).map(({ key }) => key)).toEqual(["redraw"]);
    });

    it("wake whoever waits for them, after they are written", async () => {
      const store = current();
      let woken = 0;
      store.jobs.onEnqueued(() => (woken += 1));
      await store.jobs.enqueue([job], at);
      expect(woken).toBe(1);
    });
  });
}
