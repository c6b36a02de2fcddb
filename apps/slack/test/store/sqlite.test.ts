import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, event, saveAnswer } from "@rabat-process/testing/answered-meeting";
import { describeStore } from "./store-contract.ts";
import { openAppStore } from "../../src/app-store.ts";
import { openSqlite } from "@rabat-process/store/sqlite";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-store-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const open = (name: string) => openAppStore({ kind: "sqlite", file: join(folder, name) });

describeStore("SQLite", {
  open: () => open("contract.sqlite"),
  async reset() {
    for (const suffix of ["", "-wal", "-shm"])
      await rm(join(folder, `contract.sqlite${suffix}`), { force: true });
  },
});

describe("the SQLite store", () => {
  it("belongs to one process: a second one is refused at once, until the first ends", async () => {
    const store = await open("shared.sqlite");
    await expect(open("shared.sqlite")).rejects.toThrow(
      /is in use by another process.*DATABASE_URL/,
    );
    await store.close();
    await (await open("shared.sqlite")).close();
  });

  it("refuses a file that is no database, with advice, and leaves it as it is", async () => {
    await writeFile(join(folder, "letter.sqlite"), "Dear delegate, …".repeat(100));
    await expect(open("letter.sqlite")).rejects.toThrow(/is no SQLite database.*Restore a back-up/);
    expect(await readFile(join(folder, "letter.sqlite"), "utf8")).toBe(
      "Dear delegate, …".repeat(100),
    );
  });

  it("refuses a database that a newer program wrote", async () => {
    await (await open("newer.sqlite")).close();
    const database = openSqlite(join(folder, "newer.sqlite"));
    await database.run("insert into migrations (version) values (9999)");
    await database.close();
    await expect(open("newer.sqlite")).rejects.toThrow(/newer version of this program.*9999/);
  });

  it("has nothing of an erased person in its file, not even where nothing is read any more", async () => {
    const store = await open("erased.sqlite");
    await store.saveEvents([event], { by: "U0SECRETARIAT", at: "2026-12-01T09:00:00Z" });
    const people = [{ name: "Aminata Traoré", email: "aminata@example.ml" }];
    for (const by of ["U0MALI", "U0COLLEAGUE"])
      await saveAnswer(store, { ...answer, delegation: "ML", people, by, comment: "By train" });
    const whom = { users: ["U0MALI"], emails: ["aminata@example.ml"], names: [] };
    const before = (await readFile(join(folder, "erased.sqlite-wal"))).toString("latin1");
    expect(before).toContain("aminata@example.ml");
    await store.erasePerson(whom, { by: "admin", at: "2026-12-01T09:00:00Z" });
    await store.close();
    const after = (await readFile(join(folder, "erased.sqlite"))).toString("latin1");
    expect(
      ["aminata", "Aminata", "U0MALI", "By train"].filter((trace) => after.includes(trace)),
    ).toEqual([]);
    expect(after).toContain("U0COLLEAGUE");
    expect((await readdir(folder)).filter((name) => name.startsWith("erased.sqlite-"))).toEqual([]);
  });

  it("undoes everything of a transaction that fails, and goes on", async () => {
    const database = openSqlite(":memory:");
    await database.run("create table t (a integer not null)");
    const failing = database.transaction(async (connection) => {
      await connection.run("insert into t (a) values (1)");
      await connection.run("insert into t (a) values (null)");
    });
    await expect(failing).rejects.toThrow("NOT NULL");
    expect(await database.run("select a from t")).toEqual([]);
    await database.close();
  });

  it("keeps transactions that run at the same time apart", async () => {
    const database = openSqlite(":memory:");
    await database.run("create table t (a integer not null)");
    const insert = (value: number, fails: boolean) =>
      database.transaction(async (connection) => {
        await connection.run("insert into t (a) values ($1)", [value]);
        await Promise.resolve();
        if (fails) throw new Error("changed my mind");
      });
    const outcomes = await Promise.allSettled([
      insert(1, false),
      insert(2, true),
      insert(3, false),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await database.run("select a from t order by a")).map(({ a }) => a)).toEqual([1, 3]);
    await database.close();
  });
});
