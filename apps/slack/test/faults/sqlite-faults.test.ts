import { mkdtemp, open as openFile, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { createSqlStore } from "../../src/store/sql-store.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { event, saveAnswer } from "../answered-meeting.ts";

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
  it("on a full disk takes nothing more, keeps what was acknowledged, and goes on when there is room", async () => {
    const database = openSqlite(join(folder, "full.sqlite"));
    const store = await createSqlStore(database);
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
    const store = await openStore({ kind: "sqlite", file });
    await store.saveEvents([event], actor);
    for (let count = 1; count <= 200; count += 1) await saveAnswer(store, answerOf(count));
    await store.close();
    const handle = await openFile(file, "r+");
    await handle.write(Buffer.alloc(4096, 0xa5), 0, 4096, position);
    await handle.close();
    const damaged = await readFile(file);
    await expect(openStore({ kind: "sqlite", file })).rejects.toThrow(
      /damaged: it was left as it is.*back-up/,
    );
    expect(await readFile(file)).toEqual(damaged);
    // The lock is free again.
    await expect(openStore({ kind: "sqlite", file })).rejects.toThrow(/damaged/);
  });

  it("does not grow without end: its log is emptied into it", async () => {
    const file = join(folder, "wal.sqlite");
    const store = await openStore({ kind: "sqlite", file });
    await store.saveEvents([event], actor);
    for (let count = 1; count <= 1000; count += 1) await saveAnswer(store, answerOf(count));
    const { size } = await (await openFile(`${file}-wal`)).stat();
    expect(size).toBeLessThan(8_000_000);
    await store.close();
  });
});
