import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { doors, withDoors } from "../../src/app-store.ts";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { event } from "@rabat-process/testing/answered-meeting";
import { coreJobs } from "@rabat-process/core/jobs/core-jobs";
import { slackJobs } from "../../src/slack/jobs/kinds.ts";
import type { Database } from "@rabat-process/store/database";
import { migrate } from "@rabat-process/store/migrate";
import { openPostgres } from "@rabat-process/store/postgres";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { openSqlite } from "@rabat-process/store/sqlite";

const ours = join(import.meta.dirname, "../../../../packages/store/src/migrations");

let server: PostgresServer;
let folder: string;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-migrations-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function emptyPostgres(): Promise<Database> {
  const database = await openPostgres(server.url);
  await database.run("drop schema public cascade");
  await database.run("create schema public");
  return database;
}

const tablesOf = (database: Database) =>
  database.run(
    database.isExclusive
      ? "select name from sqlite_schema where type = 'table' order by name"
      : "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  );

describe.each([
  ["SQLite", () => Promise.resolve(openSqlite(":memory:"))],
  ["PostgreSQL", emptyPostgres],
])("migrations on %s", (_, open) => {
  it("that fail leave everything as it was: tables, rows and the version", async () => {
    const database = await open();
    await migrate(database);
    await database.run("insert into settings (name, value) values ('tzdb', '2026f')");
    const versionOf = () => database.run("select max(version) as version from migrations");
    const [before, version] = [await tablesOf(database), await versionOf()];
    await cp(ours, folder, { recursive: true });
    await writeFile(
      join(folder, "0998_works.sql"),
      "create table works (a integer); update settings set value = '';",
    );
    await writeFile(
      join(folder, "0999_fails.sql"),
      "create table fails (a integer); alter table settings add column b text; insert into nowhere values (1);",
    );
    await expect(migrate(database, folder)).rejects.toThrow("nowhere");
    expect(await tablesOf(database)).toEqual(before);
    expect(await database.run("select * from settings")).toEqual([{ name: "tzdb", value: "2026f" }]);
    expect(await versionOf()).toEqual(version);
    await migrate(database);
    await database.close();
  });

  it("bring data of version 1 along", async () => {
    const database = await open();
    await cp(join(ours, "0001_init.sql"), join(folder, "0001_init.sql"));
    await migrate(database, folder);
    await database.run("insert into events (uid, sequence, last_modified, content) values ($1, 0, $2, $3)", [
      event.uid,
      event.lastModified,
      JSON.stringify(event),
    ]);
    for (const table of ["rsvps", "rsvp_history"])
      for (const [delegation, partstat] of [
        ["SN", "ACCEPTED"],
        ["FR", "DECLINED"],
      ] as const)
        await database.run(
          `insert into ${table} (event, delegation, partstat, by_user, at) values ($1, $2, $3, 'U1', $4)`,
          [event.uid, delegation, partstat, "2026-12-01T09:00:00Z"],
        );
    await database.run("insert into people (slack_user, delegation, locale) values ('U1', 'SN', 'fr')");
    await database.run("insert into channels (channel, locale) values ('C1', 'fr')");
    await database.run("insert into cards (event, channel, ts) values ($1, 'C1', '1.1')", [event.uid]);
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
    for (const name of (await readdir(ours)).filter((file) => file < "0007"))
      await cp(join(ours, name), join(folder, name));
    await migrate(database, folder);
    const words = { en: "Cancelled.", fr: "Annulé.", askAgain: false, users: "U1", delegations: "SN" };
    for (const [key, place] of [
      ["tell:1:C1:1.1", { channel: "C1", ts: "1.1", team: "T1" }],
      ["tell:1:U1", { user: "U1", team: "T1" }],
    ] as const)
      await database.run(
        `insert into jobs (key, kind, event, payload, created_at, due_at)
         values ($1, 'tell-one', $2, $3, $4, $4)`,
        [key, event.uid, JSON.stringify({ ...words, ...place }), "2026-12-01T09:00:00Z"],
      );
    const store = await createSqlStore(database, []);
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
    for (const name of (await readdir(ours)).filter((file) => file < "0009"))
      await cp(join(ours, name), join(folder, name));
    await migrate(database, folder);
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
    const store = await createSqlStore(database, []);
    const payloads = (kind: string) =>
      store.jobs.waiting().then((jobs) => jobs.filter((job) => job.kind === kind).map((job) => job.payload));
    expect((await payloads("replaced")).map((payload) => coreJobs.replaced.parse(payload))).toEqual([
      { event: "a@b", replacement: "other@b" },
    ]);
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
