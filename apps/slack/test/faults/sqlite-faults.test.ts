import { mkdir, mkdtemp, open as openFile, readFile, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openAppStore } from "../../src/app-store.ts";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { openSqlite } from "@rabat-process/store/sqlite";
import { event, saveAnswer } from "@rabat-process/testing/answered-meeting";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;
const answerOf = (count: number) =>
  ({
    delegation: "SN",
    partstat: "ACCEPTED",
    people: [{ name: "x".repeat(300) }],
    standing: "confirmed",
    by: `U${count}`,
    at,
  }) as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-faults-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("a SQLite file", () => {
  it("is on the disk when a transaction ends, also where the machine loses its power", async () => {
    const database = openSqlite(join(folder, "safe.sqlite"));
    // https://sqlite.org/pragma.html#pragma_synchronous: 2 is FULL.
    expect(await database.run("pragma synchronous")).toEqual([{ synchronous: 2 }]);
    expect(await database.run("pragma journal_mode")).toEqual([{ journal_mode: "wal" }]);
    await database.close();
  });

  it("on a full disk takes nothing more, keeps what was acknowledged, and goes on when there is room", async () => {
    const database = openSqlite(join(folder, "full.sqlite"));
    const store = await createSqlStore(database, []);
    await store.saveEvents([event], actor);
    // As SQLite sees it, the disk is full at this size.
    await database.run("pragma max_page_count = 60");
    let acknowledged = 0;
    const fill = async () => {
      for (;;) {
        await saveAnswer(store, answerOf(acknowledged + 1));
        acknowledged += 1;
      }
    };
    await expect(fill()).rejects.toThrow("database or disk is full");
    expect(acknowledged).toBeGreaterThan(5);
    await expect(saveAnswer(store, answerOf(acknowledged + 1))).rejects.toThrow("full");
    expect(await store.answers(event.uid, "SN")).toHaveLength(acknowledged);
    expect((await store.attendance(event.uid))[0]?.by).toBe(`U${acknowledged}`);
    expect(await store.log({ event: event.uid, limit: 999 })).toHaveLength(acknowledged);
    await database.run("pragma max_page_count = 100000");
    expect(await saveAnswer(store, answerOf(acknowledged + 1))).toMatchObject({ ok: true });
    expect(await store.answers(event.uid, "SN")).toHaveLength(acknowledged + 1);
    await store.close();
  });

  it.each([
    ["its head", 0],
    ["a page in the middle", 20 * 4096],
  ])("that is damaged in %s is refused with advice, and left as it is", async (_, position) => {
    const file = join(folder, "damaged.sqlite");
    const store = await openAppStore({ kind: "sqlite", file });
    await store.saveEvents([event], actor);
    for (let count = 1; count <= 200; count += 1) await saveAnswer(store, answerOf(count));
    await store.close();
    const handle = await openFile(file, "r+");
    await handle.write(Buffer.alloc(4096, 0xa5), 0, 4096, position);
    await handle.close();
    const damaged = await readFile(file);
    await expect(openAppStore({ kind: "sqlite", file })).rejects.toThrow(
      /damaged: it was left as it is.*back-up/,
    );
    expect(await readFile(file)).toEqual(damaged);
    // The lock is free again.
    await expect(openAppStore({ kind: "sqlite", file })).rejects.toThrow(/damaged/);
  });

  it("that another program locks is read meanwhile, written after it, and nothing else waits", async () => {
    const file = join(folder, "locked.sqlite");
    const store = await openAppStore({ kind: "sqlite", file });
    await store.saveEvents([event], actor);
    const other = new DatabaseSync(file);
    other.exec("begin immediate");
    const gaps: number[] = [];
    let last = performance.now();
    const pulse = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 20);
    const saved = Promise.all([saveAnswer(store, answerOf(1)), store.note("test", actor)]);
    await wait(1500);
    expect(await store.attendance(event.uid)).toEqual([]);
    expect(await store.revision()).toBe("1");
    other.exec("rollback");
    other.close();
    expect(await saved).toMatchObject([{ ok: true }, undefined]);
    clearInterval(pulse);
    expect(gaps.length).toBeGreaterThan(10);
    // A wait within SQLite would be one gap of all the time.
    expect(Math.max(...gaps)).toBeLessThan(1000);
    expect((await store.attendance(event.uid))[0]?.by).toBe("U1");
    await store.close();
  });

  it("that stays locked is given up after half a minute, with the error, and goes on after it", async () => {
    const file = join(folder, "stays-locked.sqlite");
    const store = await openAppStore({ kind: "sqlite", file });
    await store.saveEvents([event], actor);
    const other = new DatabaseSync(file);
    other.exec("begin immediate");
    await expect(saveAnswer(store, answerOf(1))).rejects.toThrow("database is locked");
    other.exec("rollback");
    other.close();
    expect(await saveAnswer(store, answerOf(2))).toMatchObject({ ok: true });
    await store.close();
  }, 60_000);

  it("that this user may not open is called so, and not damaged", async () => {
    const file = join(folder, "rights.sqlite");
    const store = await openAppStore({ kind: "sqlite", file });
    await store.saveEvents([event], actor);
    await store.close();
    await rm(`${file}.lock`);
    await mkdir(`${file}.lock`);
    await expect(openAppStore({ kind: "sqlite", file })).rejects.toThrow(
      /cannot be opened by this user.*\.lock/,
    );
    await rm(`${file}.lock`, { recursive: true });
    await mkdir(`${file}-wal`);
    await expect(openAppStore({ kind: "sqlite", file })).rejects.toThrow(
      /cannot be opened by this user/,
    );
    await rm(`${file}-wal`, { recursive: true });
    await (await openAppStore({ kind: "sqlite", file })).close();
  });

  it("does not grow without end: its log is emptied into it", async () => {
    const file = join(folder, "wal.sqlite");
    const store = await openAppStore({ kind: "sqlite", file });
    await store.saveEvents([event], actor);
    for (let count = 1; count <= 1000; count += 1) await saveAnswer(store, answerOf(count));
    const { size } = await (await openFile(`${file}-wal`)).stat();
    expect(size).toBeLessThan(8_000_000);
    await store.close();
  });
});
