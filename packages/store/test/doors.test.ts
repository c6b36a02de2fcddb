import { describe, expect, it } from "vitest";
import { event } from "@rabat-process/testing/answered-meeting";
import { migrate } from "../src/migrate.ts";
import { createSqlStore } from "../src/sql-store.ts";
import { openSqlite } from "../src/sqlite.ts";
import { letters } from "./letters.ts";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "admin", at } as const;
const whom = { users: ["U1"], emails: [], names: [] };

async function open() {
  const database = openSqlite(":memory:");
  await migrate(database, [letters]);
  await database.run(
    "insert into letters (person, written_by) values ('U1', 'a process that is no more'), ('U2', null)",
  );
  const store = await createSqlStore(database, [letters]);
  await store.savePerson("U1", { delegation: "SN" }, { by: "U1", at });
  return { database, store };
}

describe("a door that keeps rows of its own", () => {
  it("is told at the start that nobody is there any more, and has a person erased with the rest", async () => {
    const { database, store } = await open();
    expect(await store.erasePerson(whom, actor)).toMatchObject({
      ok: true,
      rows: { people: 1, messages: 1 },
    });
    expect(await database.run("select person from letters")).toEqual([{ person: "U2" }]);
    await store.close();
  });

  it("keeps a person from being erased while it is at something of theirs", async () => {
    const { database, store } = await open();
    await database.run("update letters set written_by = 'p1' where person = 'U1'");
    expect(await store.erasePerson(whom, actor)).toEqual({ ok: false, reason: "busy" });
    expect((await store.people()).map(({ user }) => user)).toEqual(["U1"]);
    await store.close();
  });

  it("writes its rows, the log and jobs in one transaction, or none of them", async () => {
    const { store } = await open();
    const { database, note, enqueue, replaceWaiting } = store.lent;
    await store.saveEvents([event], actor);
    const before = await store.log({ limit: 9 });
    const jobOf = (day: string) =>
      ({ key: `letter:${day}`, kind: "letter", payload: { day }, dueAt: at }) as const;
    const write = (days: readonly string[], fails: boolean) =>
      database.transaction(async (connection) => {
        await connection.run("insert into letters (person) values ('U3')");
        await note(connection, actor, { act: "letter" });
        await enqueue(connection, [jobOf("0")], at);
        const group = { kind: "letter", keyPrefix: "letter:" };
        await replaceWaiting(connection, group, { jobs: days.map(jobOf), at });
        if (fails) throw new Error("no ink");
      });
    await expect(write(["1"], true)).rejects.toThrow("no ink");
    expect([await store.jobs.waiting(), await store.log({ limit: 9 })]).toEqual([[], before]);
    await write(["1", "2"], false);
    await write(["2", "3"], false);
    expect((await store.jobs.waiting()).map(({ key }) => key)).toEqual(["letter:2", "letter:3"]);
    expect((await store.log({ limit: 9 })).map(({ act }) => act)).toContain("letter");
    expect(await database.run("select person from letters where person = 'U3'")).toHaveLength(2);
    await store.close();
  });
});
