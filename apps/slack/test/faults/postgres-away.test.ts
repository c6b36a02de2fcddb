import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorker } from "@rabat-process/store/worker/worker";
import { openAppStore } from "../../src/app-store.ts";
import { openPostgres } from "@rabat-process/store/postgres";
import type { OwnPostgresServer } from "@rabat-process/testing/postgres-server";
import { startOwnPostgres } from "@rabat-process/testing/postgres-server";
import { event, saveAnswer } from "@rabat-process/testing/answered-meeting";
import { openLog } from "../log-lines.ts";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;
const answer = {
  delegation: "SN",
  partstat: "ACCEPTED",
  people: [],
  standing: "confirmed",
  by: "U0SENEGAL",
  at,
} as const;

let server: OwnPostgresServer;
beforeAll(async () => {
  server = await startOwnPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
});

describe("while PostgreSQL is away", () => {
  it("nothing is acknowledged and nothing half done; everything goes on when it is back", async () => {
    const store = await openAppStore({ kind: "postgres", url: server.url });
    await store.saveEvents([event], actor);
    const { log, messages: logged } = openLog();
    const done = new Map<string, () => void>();
    const worker = createWorker({
      name: "w1",
      jobs: store.jobs,
      handlers: {
        remind: ({ key }) => {
          done.get(key)?.();
          return Promise.resolve({ result: "done" });
        },
      },
      clock: { now: () => at },
      log,
      wanted: () => Promise.resolve([]),
      endless: new Set(),
    });
    const enqueue = async (key: string) => {
      const performed = new Promise<void>((resolve) => done.set(key, resolve));
      await store.jobs.enqueue([{ key, kind: "remind", payload: {}, dueAt: at }], at);
      await performed;
    };
    worker.start();
    await enqueue("before");

    await server.takeAway();
    await expect(saveAnswer(store, answer)).rejects.toThrow();
    await expect(store.attendance(event.uid)).rejects.toThrow();
    await expect(store.jobs.claim("w2", at)).rejects.toThrow();
    // The worker has noticed too: its rest is a second long.
    await expect
      .poll(() => logged, { timeout: 5000 })
      .toContain("the store does not answer: jobs wait until it does");

    await server.bringBack();
    expect(await store.attendance(event.uid)).toEqual([]);
    expect((await store.log({ event: event.uid, limit: 9 })).map(({ act }) => act)).toEqual([]);
    expect(await saveAnswer(store, answer)).toMatchObject({ ok: true, repeated: false });
    await enqueue("after");
    await expect
      .poll(() => logged, { timeout: 5000 })
      .toContain("the store answers again: jobs go on");
    await worker.stop();
    await store.close();
  });

  it("a transaction that it interrupts is undone, and the process lives", async () => {
    const database = await openPostgres(server.url);
    await database.run("create table if not exists interrupted (a integer)");
    const broken = database.transaction(async (connection) => {
      await connection.run("insert into interrupted (a) values (1)");
      // The connection breaks while it is checked out and nothing is asked of it.
      await server.takeAway();
      await server.bringBack();
      await connection.run("insert into interrupted (a) values (2)");
    });
    await expect(broken).rejects.toThrow();
    expect(await database.run("select a from interrupted")).toEqual([]);
    await database.close();
  });
});
