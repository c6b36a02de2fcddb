import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { doors, withDoors } from "../../src/app-store.ts";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { schemaOf } from "@rabat-process/testing/schema";
import { event } from "@rabat-process/testing/answered-meeting";
import { coreJobs } from "@rabat-process/core/jobs/core-jobs";
import { slackJobs } from "../../src/slack/jobs/kinds.ts";
import type { Database } from "@rabat-process/store/database";
import { migrate } from "@rabat-process/store/migrate";
import { openPostgres } from "@rabat-process/store/postgres";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { openSqlite } from "@rabat-process/store/sqlite";
import { makeTablesBefore, restoreOldDatabase } from "../old-database.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
});

async function emptyPostgres(): Promise<Database> {
  const database = await openPostgres(server.url);
  await database.run("drop schema public cascade");
  await database.run("create schema public");
  return database;
}

describe.each([
  ["SQLite", () => Promise.resolve(openSqlite(":memory:"))],
  ["PostgreSQL", emptyPostgres],
])("migrations on %s", (_, open) => {
  it("make of the database of an old version the tables that they make of an empty one", async () => {
    const old = await open();
    await restoreOldDatabase(old);
    await migrate(old, doors);
    const upgraded = await schemaOf(old);
    await old.close();
    const fresh = await open();
    await migrate(fresh, doors);
    expect(await schemaOf(fresh)).toEqual(upgraded);
    for (const { tables } of doors)
      for (const table of tables) expect(upgraded).toHaveProperty(table);
    expect(Object.keys(upgraded)).not.toContain("cards");
    await fresh.close();
  });

  it("bring data of version 1 along", async () => {
    const database = await open();
    await makeTablesBefore(database, "0002");
    await database.run(
      "insert into events (uid, sequence, last_modified, content) values ($1, 0, $2, $3)",
      [event.uid, event.lastModified, JSON.stringify(event)],
    );
    for (const table of ["rsvps", "rsvp_history"])
      for (const [delegation, partstat] of [
        ["SN", "ACCEPTED"],
        ["FR", "DECLINED"],
      ] as const)
        await database.run(
          `insert into ${table} (event, delegation, partstat, by_user, at) values ($1, $2, $3, 'U1', $4)`,
          [event.uid, delegation, partstat, "2026-12-01T09:00:00Z"],
        );
    await database.run(
      "insert into people (slack_user, delegation, locale) values ('U1', 'SN', 'fr')",
    );
    await database.run("insert into channels (channel, locale) values ('C1', 'fr')");
    await database.run("insert into cards (event, channel, ts) values ($1, 'C1', '1.1')", [
      event.uid,
    ]);
    const store = withDoors(await createSqlStore(database, doors));
    const answer = { by: "U1", at: "2026-12-01T09:00:00Z", people: [] } as const;
    expect(await store.attendance(event.uid)).toEqual([
      { ...answer, delegation: "FR", partstat: "DECLINED", standing: "none" },
      { ...answer, delegation: "SN", partstat: "ACCEPTED", standing: "confirmed" },
    ]);
    expect(await store.answers(event.uid, "SN")).toMatchObject([{ delegation: "SN", by: "U1" }]);
    expect(await store.history(event.uid)).toEqual([{ event, by: "app", at: event.lastModified }]);
    expect(await store.people()).toEqual([
      { user: "U1", delegation: "SN", locale: "fr", focalPoint: false, reminders: true },
    ]);
    expect(await store.accountsAt("slack")).toEqual([{ door: "slack", id: "U1", person: "U1" }]);
    expect(await store.channel("C1")).toEqual({ channel: "C1", team: "", locale: "fr" });
    expect(await store.cards(event.uid)).toMatchObject([{ channel: "C1", ts: "1.1", drawn: "" }]);
    await store.close();
  });

  it("give what is told in threads to Slack, and leave what is told to people", async () => {
    const database = await open();
    await makeTablesBefore(database, "0007");
    const words = {
      en: "Cancelled.",
      fr: "Annulé.",
      askAgain: false,
      users: "U1",
      delegations: "SN",
    };
    for (const [key, place] of [
      ["tell:1:C1:1.1", { channel: "C1", ts: "1.1", team: "T1" }],
      ["tell:1:U1", { user: "U1", team: "T1" }],
    ] as const)
      await database.run(
        `insert into jobs (key, kind, event, payload, created_at, due_at)
         values ($1, 'tell-one', $2, $3, $4, $4)`,
        [key, event.uid, JSON.stringify({ ...words, ...place }), "2026-12-01T09:00:00Z"],
      );
    const store = await createSqlStore(database, doors);
    const waiting = await store.jobs.waiting();
    expect(waiting.map(({ key, kind }) => [key, kind])).toEqual([
      ["tell:1:C1:1.1", "note-change"],
      [expect.stringMatching(/^tell:1:[\w-]{22}$/), "tell-one"],
    ]);
    expect(slackJobs["note-change"].parse(waiting[0]?.payload)).toEqual({
      ...{ event: event.uid, en: "Cancelled.", fr: "Annulé." },
      ...{ channel: "C1", ts: "1.1", team: "T1" },
    });
    // Whom else it concerned no part needs.
    for (const { payload } of waiting) expect(payload).not.toHaveProperty("users");
    expect(coreJobs["tell-one"].parse(waiting[1]?.payload)).toEqual({
      ...{ event: event.uid, en: "Cancelled.", fr: "Annulé.", askAgain: false },
      ...{ user: "U1" },
    });
    await store.close();
  });

  it("give what waits the form in which people and events are told apart", async () => {
    const database = await open();
    await makeTablesBefore(database, "0009");
    const words = { en: "Moved", fr: "Déplacé", askAgain: true };
    for (const [kind, payload] of [
      ["replaced", { by: "other@b" }],
      ["tell", { ...words, users: "U1 U2", delegations: "SN XX" }],
      ["tell", { ...words, users: "", delegations: "" }],
    ] as const)
      await database.run(
        `insert into jobs (key, kind, event, payload, created_at, due_at) values ($1, $2, 'a@b', $3, $4, $4)`,
        [JSON.stringify(payload), kind, JSON.stringify(payload), "2026-12-01T09:00:00Z"],
      );
    const store = await createSqlStore(database, doors);
    const payloads = (kind: string) =>
      store.jobs
        .waiting()
        .then((jobs) => jobs.filter((job) => job.kind === kind).map((job) => job.payload));
    expect((await payloads("replaced")).map((payload) => coreJobs.replaced.parse(payload))).toEqual(
      [{ event: "a@b", replacement: "other@b" }],
    );
    expect((await payloads("tell")).map((payload) => coreJobs.tell.parse(payload))).toEqual(
      expect.arrayContaining([
        { event: "a@b", ...words, answered: [{ by: "U1", delegation: "SN" }] },
        { event: "a@b", ...words, answered: [] },
      ]),
    );
    expect(await database.run("select person from job_people")).toEqual([{ person: "U1" }]);
    await store.close();
  });
});
