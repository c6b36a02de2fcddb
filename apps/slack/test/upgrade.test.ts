import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { doors, openAppStore, withDoors } from "../src/app-store.ts";
import { createAccounts } from "../src/slack/accounts.ts";
import type { Store } from "../src/ports/store.ts";
import { backUp } from "@rabat-process/store/back-up";
import type { Database } from "@rabat-process/store/database";
import { moveToPostgres } from "@rabat-process/store/move";
import { openPostgres } from "@rabat-process/store/postgres";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { openSqlite } from "@rabat-process/store/sqlite";
import { describeEntry } from "@rabat-process/core/events/stored-change";
import { hashFeedToken } from "@rabat-process/web/feed-token";
import { openBoltApp } from "./bolt-app.ts";
import { event, openJobs } from "./job-app.ts";
import { makeTablesBefore, restoreOldDatabase } from "./old-database.ts";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";

const at = "2027-02-01T08:00:00Z";
const slot = "2027-02-01T09:00:00Z";
/** By which the plan of this version knows that it waits. */
const digestKey = `digest:C0SCHEDULE:${slot}`;

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

const databases = [
  ["SQLite", () => Promise.resolve(openSqlite(":memory:"))],
  ["PostgreSQL", emptyPostgres],
] as const;

const upgrade = async (database: Database): Promise<Store> =>
  withDoors(await createSqlStore(database, doors));

/** A database as the version before people had accounts left it, with these jobs waiting. */
async function leaveBehind(
  database: Database,
  jobs: readonly (readonly [kind: string, payload: object, event?: string])[],
) {
  await makeTablesBefore(database, "0007");
  await database.run(
    "insert into events (uid, sequence, last_modified, content) values ($1, 0, $2, $3)",
    [event.uid, event.lastModified, JSON.stringify(event)],
  );
  for (const [user, code] of [
    ["U0SENEGAL", "SN"],
    ["U0FRANCE", "FR"],
  ] as const) {
    await database.run(
      `insert into people (slack_user, team, delegation, locale, confirmed_by, focal_point)
       values ($1, 'T1', $2, 'en', 'U0SECRETARIAT', 1)`,
      [user, code],
    );
  }
  await database.run(
    "insert into people (slack_user, team, locale) values ('U0SECRETARIAT', '', 'en')",
  );
  await database.run(
    `insert into rsvps (event, delegation, partstat, standing, by_user, at)
     values ($1, 'SN', 'ACCEPTED', 'confirmed', 'U0SENEGAL', $2)`,
    [event.uid, at],
  );
  await database.run(
    `insert into channels (channel, team, locale, subscription) values ('C0SCHEDULE', 'T1', 'fr', $1)`,
    [JSON.stringify({ themes: [], digestDay: 1, digestHour: 10, timeZone: "Europe/Brussels" })],
  );
  await database.run(
    "insert into cards (event, channel, ts, team) values ($1, 'C0SCHEDULE', '1.1', 'T1')",
    [event.uid],
  );
  for (const [index, [kind, payload, uid = event.uid]] of jobs.entries())
    await database.run(
      `insert into jobs (key, kind, event, payload, created_at, due_at) values ($1, $2, $3, $4, $5, $5)`,
      [
        kind === "digest" ? digestKey : `${kind}:${index}`,
        kind,
        uid === "" ? null : uid,
        JSON.stringify(payload),
        at,
      ],
    );
}

const to = (user: string) => ({ user, team: "T1" });
const moved = { en: "Moved.", fr: "Déplacé.", askAgain: false };

it.each(databases)(
  "tells after an upgrade what waited before, to the same people and in the same channels: %s",
  async (_, open) => {
    const database = await open();
    await leaveBehind(database, [
      ["remind-one", { before: "7d", ...to("U0SENEGAL") }],
      ["chase-one", { before: "7d", ...to("U0FRANCE") }],
      ["tell-one", { ...moved, users: "U0SENEGAL", delegations: "SN", ...to("U0SENEGAL") }],
      [
        "tell-one",
        { ...moved, users: "", delegations: "", channel: "C0SCHEDULE", ts: "1.1", team: "T1" },
      ],
      ["selection", { delegation: "SN", selected: true }],
      ["admitted-one", { delegation: "SN", ...to("U0SENEGAL") }],
      ["sum-up-one", to("U0SECRETARIAT")],
      ["joined", { member: "U0FRANCE", delegation: "FR" }],
      [
        "decided-one",
        {
          delegation: "SN",
          claimant: "U0SENEGAL",
          partstat: "ACCEPTED",
          outcome: "accepted",
          ...to("U0SENEGAL"),
        },
      ],
      ["digest", { channel: "C0SCHEDULE", slot }, ""],
      ["channel-lost", { lost: "C0SCHEDULE", reason: "is_archived" }, ""],
      ["press-lost", { at, reference: "a1", ...to("U0FRANCE") }, ""],
      ["post", { channel: "C0OTHER", team: "T1", by: "U0SECRETARIAT" }],
    ]);
    const store = await upgrade(database);
    const app = openJobs(store, { accounts: createAccounts(store) });
    await app.worker.runDue();
    expect(app.posts().toSorted()).toEqual([
      "C0OTHER: card in en",
      "C0SCHEDULE thread: Déplacé.",
      "C0SCHEDULE: Les prochaines semaines du Processus de Rabat",
      expect.stringMatching(/^DU0FRANCE: Something went wrong .* this reference: a1\.$/),
      "DU0FRANCE: Your answer is awaited: Workshop on return",
      expect.stringMatching(
        /^DU0SECRETARIAT: Slack does not let the app change its cards in <#C0SCHEDULE>/,
      ),
      "DU0SECRETARIAT: The deadline for answers has passed: Workshop on return",
      "DU0SENEGAL: Answer accepted: Workshop on return",
      expect.stringMatching(/^DU0SENEGAL: Change of plan: Workshop on return\. /),
      "DU0SENEGAL: Reminder: Workshop on return",
      "DU0SENEGAL: Selection of participants: Workshop on return",
      "DU0SENEGAL: Your place is confirmed: Workshop on return",
    ]);
    expect(await store.jobs.buried()).toEqual([]);
    const account = await store.account("slack", "U0SENEGAL");
    expect(account).toEqual({
      door: "slack",
      id: "U0SENEGAL",
      workspace: "T1",
      person: "U0SENEGAL",
    });
    await store.close();
  },
);

describe.each(databases)("a database of the commit 7aaf52d on %s", (_, open) => {
  const workshop = "workshop-2027@rabat-process";
  let database: Database;
  let store: Store;
  beforeEach(async () => {
    database = await open();
    await restoreOldDatabase(database);
    store = await upgrade(database);
  });

  it("keeps answers, people, cards, channels and feeds", async () => {
    expect(await store.attendance(workshop)).toMatchObject([
      {
        delegation: "CM",
        by: "U0CAMEROON",
        standing: "offered",
        offerUntil: "2027-02-03T09:00:00Z",
      },
      { delegation: "FR", by: "U0FRANCE", partstat: "DECLINED" },
      { delegation: "SN", by: "U0SENEGAL", standing: "confirmed", people: [{ name: "Awa Diop" }] },
    ]);
    expect(await store.answers(workshop, "FR")).toHaveLength(2);
    expect((await store.event(workshop))?.when).toMatchObject({ start: "2027-03-17T10:00" });
    expect(
      (await store.people()).map(({ user, delegation, focalPoint }) => [
        user,
        delegation,
        focalPoint,
      ]),
    ).toEqual([
      ["U0CAMEROON", "CM", false],
      ["U0FRANCE", "FR", true],
      ["U0MALI", "ML", false],
      ["U0SENEGAL", "SN", false],
    ]);
    expect(await store.person("U0SECRETARIAT")).toMatchObject({ reminders: false });
    expect(await store.account("slack", "U0MALI")).toMatchObject({
      workspace: "T1",
      person: "U0MALI",
    });
    expect(await store.cards(workshop)).toMatchObject([
      { channel: "C0SCHEDULE", ts: "3.1", team: "T1" },
    ]);
    expect(await store.channel("C0SCHEDULE")).toMatchObject({
      subscription: { timeZone: "Africa/Dakar" },
    });
    const feed = { user: "U0SENEGAL", delegation: "SN", scope: "all" };
    expect(await store.feed(hashFeedToken("the-token-of-senegal"))).toMatchObject(feed);
    expect(
      (await store.log({ limit: 99 })).filter(({ subject }) => subject === "U0FRANCE"),
    ).toMatchObject([
      { by: "U0SECRETARIAT", details: { confirmed: 1, focal_point: 1 } },
      { by: "U0FRANCE", details: { confirmed: 0, delegation: "FR" } },
      { by: "U0FRANCE", details: { locale: "fr" } },
    ]);
    await store.close();
  });

  it("has the words in which it said what happened to an event", async () => {
    const entries = await store.log({ event: workshop, limit: 99 });
    const told = entries.flatMap(({ details = {} }) => describeEntry(details, "fr") ?? []);
    expect(told).toEqual([
      expect.stringMatching(/^Nouvelle date\u00a0: .* \(auparavant, .*10 mars 2027/),
    ]);
    await store.close();
  });

  it("tells the same people what waited, once, and nobody what they were told", async () => {
    // Slack has what was in doubt before, under the key that it had then.
    const known = (key: string) => ({
      ok: true,
      messages: [
        { ts: "9.9", metadata: { event_type: "rabat_process_job", event_payload: { key } } },
      ],
    });
    const answers = {
      "conversations.history": [
        known(`offer:${workshop}:CM:2027-02-03T09:00:00Z:U0CAMEROON`),
        known("post:webinar-2027@rabat-process:C0OTHER:U0SECRETARIAT:command:v1:18.0"),
      ],
    };
    const told = { kind: "joined-one", dueAt: at } as const;
    const payload = { member: "U0FRANCE", delegation: "FR", user: "U0SECRETARIAT" };
    await store.jobs.enqueue([{ ...told, key: "joined:U0FRANCE:FR:U0SECRETARIAT", payload }], at);
    const app = openJobs(store, { accounts: createAccounts(store), answers });
    await app.until("2027-02-01T09:01:00Z");
    expect(app.posts().toSorted()).toEqual([
      expect.stringMatching(/^C0SCHEDULE thread: Nouvelle date/),
      expect.stringMatching(/^DU0CAMEROON: Changement\u00a0: Atelier sur le retour\. /),
      expect.stringMatching(/^DU0FRANCE: Changement\u00a0: Atelier sur le retour\. /),
      expect.stringMatching(/^DU0SENEGAL: Changement\u00a0: Atelier sur le retour\. /),
    ]);
    expect(await store.cards("webinar-2027@rabat-process")).toMatchObject([
      { channel: "C0OTHER", ts: "9.9" },
    ]);
    await app.until("2027-02-01T10:00:00Z");
    expect(app.posts()).toEqual(["C0SCHEDULE: Les prochaines semaines du Processus de Rabat"]);
    await app.until("2027-03-10T10:00:00Z");
    const later = app.posts();
    expect(later).toContain("DU0SENEGAL: Rappel\u00a0: Atelier sur le retour");
    expect(later.filter((post) => post.startsWith("DU0FRANCE: Rappel"))).toEqual([]);
    await store.close();
  });

  it("understands what was pressed before, once, and buttons that were drawn before", async () => {
    const app = await openBoltApp({ events: [], store });
    const answers = async () =>
      (await store.log({ limit: 99 })).filter(({ act }) => act === "answer");
    const before = await answers();
    const declined = { action_id: "rsvp:v1:DECLINED", value: workshop, action_ts: "17.0" };
    await app.press("U0FRANCE", declined);
    expect(await answers()).toEqual(before);
    await app.press("U0SENEGAL", { action_id: "rsvp:v1:TENTATIVE", value: workshop });
    const senegal = (await store.attendance(workshop)).find(
      ({ delegation }) => delegation === "SN",
    );
    expect(senegal).toMatchObject({ partstat: "TENTATIVE", by: "U0SENEGAL" });
    expect(await store.jobs.buried()).toMatchObject([
      { kind: "joined-one", reason: "user_disabled" },
    ]);
    await app.press("U0SECRETARIAT", {
      action_id: "job:v1:rerun",
      value: "joined:U0MALI:ML:U0SECRETARIAT",
    });
    expect(await store.jobs.buried()).toEqual([]);
  });

  it("names people in no key and no press, and nowhere once they are erased", async () => {
    const keys = await database.run("select key from jobs");
    const presses = await database.run("select press from audit where press is not null");
    expect(keys.length + presses.length).toBeGreaterThan(20);
    expect(JSON.stringify([keys, presses])).not.toContain("U0");
    for (const user of ["U0SENEGAL", "U0SECRETARIAT"]) {
      const whom = { users: [user], emails: [], names: [] };
      expect(await store.erasePerson(whom, { by: "admin", at })).toMatchObject({ ok: true });
      for (const table of [
        "jobs",
        "job_people",
        "audit",
        "people",
        "accounts",
        "rsvps",
        "event_history",
      ])
        expect(JSON.stringify(await database.run(`select * from ${table}`))).not.toContain(user);
    }
    await store.close();
  });
});

it.each(databases)("an upgrade that fails leaves everything as it was: %s", async (_, open) => {
  const database = await open();
  await restoreOldDatabase(database);
  await database.run("update jobs set payload = 'damaged' where kind = 'sum-up'");
  const tables = ["migrations", "jobs", "audit", "people", "feed_tokens", "event_history"];
  const all = () => Promise.all(tables.map((table) => database.run(`select * from ${table}`)));
  const before = await all();
  await expect(upgrade(database)).rejects.toThrow(/JSON/);
  expect(await all()).toEqual(before);
  await database.run("update jobs set payload = '{}' where kind = 'sum-up'");
  await (await upgrade(database)).close();
});

it("a file of the commit 7aaf52d is moved to PostgreSQL with whom its jobs and its log name", async () => {
  await (await emptyPostgres()).close();
  const folder = await mkdtemp(join(tmpdir(), "rabat-old-"));
  const file = join(folder, "old.sqlite");
  const database = openSqlite(file);
  await restoreOldDatabase(database);
  await database.close();
  backUp(file, join(folder, "copy.sqlite"));
  const moved = await moveToPostgres(join(folder, "copy.sqlite"), server.url, {
    doors,
    progress: () => undefined,
  });
  expect(moved.find(({ table }) => table === "job_people")?.count).toBeGreaterThan(9);
  const store = await openAppStore({ kind: "postgres", url: server.url });
  const whom = { users: ["U0FRANCE"], emails: [], names: [] };
  const erased = await store.erasePerson(whom, { by: "admin", at });
  expect(erased).toMatchObject({ ok: true, rows: { messages: 4, log: 5 } });
  await store.close();
  await rm(folder, { recursive: true });
});
