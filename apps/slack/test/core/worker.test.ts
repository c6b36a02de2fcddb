import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type { Job, Outcome, JobHandler } from "@rabat-process/core/ports/jobs";
import { openLog } from "../log-lines.ts";
import { openAppStore } from "../../src/app-store.ts";
import { createWorker } from "@rabat-process/store/worker/worker";

const start: Instant = "2026-12-01T09:00:00Z";
const job: Job = { key: "remind:1", kind: "remind", payload: {}, dueAt: start };

type Plan = Pick<Parameters<typeof createWorker>[0], "wanted" | "endless">;
const noPlan: Plan = { wanted: () => Promise.resolve([]), endless: new Set<string>() };

async function open(
  handler: JobHandler,
  { patience = 5000, plan = noPlan }: { patience?: number; plan?: Plan } = {},
) {
  const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
  const { log, messages: logged } = openLog();
  let now = start;
  const worker = createWorker({
    name: "w1",
    jobs: store.jobs,
    handlers: { remind: handler },
    clock: { now: () => now },
    patience,
    log,
    ...plan,
  });
  return {
    store,
    worker,
    logged,
    pass: (minutes: number) => {
      now = addMinutes(now, minutes);
    },
  };
}

const fails: JobHandler = () => Promise.reject(new Error("socket hang up"));
const refused: JobHandler = () => Promise.resolve({ result: "given-up", reason: "user_not_found" });

describe("a worker", () => {
  it("does what is due, once", async () => {
    const done: string[] = [];
    const { store, worker } = await open(({ key }) => {
      done.push(key);
      return Promise.resolve({ result: "done" });
    });
    await store.jobs.enqueue(
      [job, { ...job, key: "remind:2" }, { ...job, key: "later", dueAt: "2026-12-02T09:00:00Z" }],
      start,
    );
    expect([await worker.runDue(), await worker.runDue()]).toEqual([2, 0]);
    expect(done).toEqual(["remind:1", "remind:2"]);
  });

  it("tries again what failed: soon, then less and less often, and gives up after forty tries", async () => {
    const { store, worker, logged, pass } = await open(fails);
    await store.jobs.enqueue([job], start);
    const waits: number[] = [];
    for (let now = start; ;) {
      await worker.runDue();
      const [waiting] = await store.jobs.waiting();
      if (waiting === undefined) break;
      const seconds = (Date.parse(waiting.dueAt) - Date.parse(now)) / 1000;
      waits.push(seconds);
      pass(seconds / 60);
      now = waiting.dueAt;
    }
    expect(waits).toHaveLength(39);
    expect(waits.slice(0, 12)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]);
    expect(await store.jobs.buried()).toMatchObject([
      { key: "remind:1", reason: "socket hang up" },
    ]);
    expect(logged.at(-1)).toBe("a job is given up: socket hang up");
  });

  it("buries what will never succeed", async () => {
    const { store, worker } = await open(refused);
    await store.jobs.enqueue([job], start);
    await worker.runDue();
    expect((await store.jobs.buried()).map(({ reason }) => reason)).toEqual(["user_not_found"]);
  });

  it("leaves what it does not know to a process of a newer version", async () => {
    const { store, worker } = await open(refused);
    await store.jobs.enqueue([{ ...job, kind: "of the next version" }], start);
    await worker.runDue();
    expect(await store.jobs.waiting()).toMatchObject([{ dueAt: "2026-12-01T09:00:05Z" }]);
    expect(await store.jobs.buried()).toEqual([]);
  });

  it("drops what comes too late to be useful, and says so", async () => {
    const done: string[] = [];
    const { store, worker, logged, pass } = await open(({ key }) => {
      done.push(key);
      return Promise.resolve({ result: "done" });
    });
    await store.jobs.enqueue([{ ...job, usefulUntil: "2026-12-01T09:30:00Z" }], start);
    pass(30);
    await worker.runDue();
    expect([done, await store.jobs.waiting()]).toEqual([[], []]);
    expect(logged).toEqual([expect.stringContaining("came too late to be useful")]);
  });

  it.each<[string, JobHandler, Outcome]>([
    ["done", () => Promise.resolve({ result: "done" }), { result: "done" }],
    ["refused", refused, { result: "given-up", reason: "user_not_found" }],
    [
      "failed",
      fails,
      { result: "later", at: "2026-12-01T09:00:05Z", reason: "socket hang up", failed: true },
    ],
  ])(
    "tells somebody who waits that a job was %s, and buries nothing",
    async (_, handler, outcome) => {
      const { store, worker } = await open(handler);
      await store.jobs.enqueue([job], start);
      expect(await worker.runNow("remind:1")).toEqual(outcome);
      expect(await store.jobs.buried()).toEqual([]);
      expect(await worker.runNow("no such key")).toBeUndefined();
    },
  );

  it("works from its start on what is there and on what comes, and ends in order", async () => {
    const done: string[] = [];
    const both = Promise.withResolvers<undefined>();
    const { store, worker } = await open(({ key }) => {
      done.push(key);
      if (done.length === 2) both.resolve(undefined);
      return Promise.resolve({ result: "done" });
    });
    await store.jobs.enqueue([job], start);
    worker.start();
    await store.jobs.enqueue([{ ...job, key: "remind:2" }], start);
    await both.promise;
    await worker.stop();
    expect(done.toSorted()).toEqual(["remind:1", "remind:2"]);
    expect(await store.jobs.waiting()).toEqual([]);
  });

  it("lets a job that is under way end before it stops", async () => {
    const begun = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    const log: string[] = [];
    const { store, worker } = await open(async () => {
      begun.resolve(undefined);
      await released.promise;
      log.push("done");
      return { result: "done" };
    });
    await store.jobs.enqueue([job], start);
    worker.start();
    await begun.promise;
    const stopped = worker.stop().then(() => log.push("stopped"));
    released.resolve(undefined);
    await stopped;
    expect(log).toEqual(["done", "stopped"]);
  });

  it("does not wait for ever: what does not end goes back to the queue, and changes nothing when it ends later", async () => {
    const begun = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    const { store, worker } = await open(
      async () => {
        begun.resolve(undefined);
        await released.promise;
        return { result: "done", next: [{ ...job, key: "next" }] };
      },
      { patience: 10 },
    );
    await store.jobs.enqueue([job], start);
    worker.start();
    await begun.promise;
    await worker.stop();
    const other = await store.jobs.claim("w2", start);
    expect(other).toMatchObject({ key: "remind:1", attempts: 2 });
    released.resolve(undefined);
    await new Promise(setImmediate);
    expect((await store.jobs.waiting()).map(({ key }) => key)).toEqual(["remind:1"]);
  });

  it("loses nothing and does nothing twice when the clock is set back by an hour", async () => {
    const done: string[] = [];
    let failing = true;
    const { store, worker, pass } = await open(({ key }) => {
      if (key === "fails once" && failing) return Promise.reject(new Error("socket hang up"));
      done.push(key);
      return Promise.resolve({ result: "done" });
    });
    const task = (key: string, minutes: number) => ({
      ...job,
      key,
      dueAt: addMinutes(start, minutes),
    });
    await store.jobs.enqueue(
      [task("at once", 0), task("fails once", 0), task("in an hour", 60)],
      start,
    );
    await worker.runDue();
    failing = false;
    pass(-60);
    await store.jobs.enqueue(
      [task("at once", 0), task("asked for since", -60)],
      addMinutes(start, -60),
    );
    await worker.runDue();
    expect(done).toEqual(["at once", "asked for since"]);
    pass(121);
    await worker.runDue();
    expect(done).toEqual(["at once", "asked for since", "fails once", "in an hour"]);
  });

  it("looks for what is wanted at the start, every hour, and after a job of which another one follows", async () => {
    let plans = 0;
    const wanted = () => {
      plans += 1;
      return Promise.resolve([]);
    };
    const plan = { wanted, endless: new Set(["remind"]) };
    const { store, worker, pass } = await open(() => Promise.resolve({ result: "done" }), { plan });
    const counted = async (minutes: number, ...jobs: readonly Job[]) => {
      pass(minutes);
      await store.jobs.enqueue(jobs, start);
      await worker.runDue();
      return plans;
    };
    expect([await counted(0), await counted(59), await counted(1), await counted(-120)]).toEqual([
      1, 1, 2, 3,
    ]);
    expect(await counted(0, { ...job, key: "other:1", kind: "other" })).toBe(3);
    expect(await counted(200, job)).toBe(5);
  });

  it("looks again for what is wanted after it could not", async () => {
    let plans = 0;
    const wanted = () => {
      plans += 1;
      return plans === 1 ? Promise.reject(new Error("the store is away")) : Promise.resolve([]);
    };
    const { worker } = await open(refused, { plan: { ...noPlan, wanted } });
    await expect(worker.runDue()).rejects.toThrow("the store is away");
    await worker.runDue();
    expect(plans).toBe(2);
  });
});
