import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { event, saveAnswer } from "@rabat-process/testing/answered-meeting";
import type { StoreConfig } from "@rabat-process/store/database";
import { readConfig } from "../config.ts";
import type { Store } from "../ports/store.ts";
import { openAppStore } from "../app-store.ts";
import { openPostgres } from "@rabat-process/store/postgres";
import { openSqlite } from "@rabat-process/store/sqlite";
import { runCommand } from "./index.ts";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;

let server: PostgresServer;
let folder: string;
let config: StoreConfig & { kind: "sqlite" };
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-admin-"));
  config = { kind: "sqlite", file: join(folder, "rabat.sqlite") };
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function admin(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  store: StoreConfig = config,
) {
  const lines = { said: [] as string[], told: [] as string[] };
  const code = await runCommand(words, {
    settings: { store: () => store, all: () => readConfig(environment) },
    version: "1.2.3",
    terminal: {
      say: (line) => lines.said.push(line),
      tell: (line) => lines.told.push(line),
    },
  });
  return { code, said: lines.said.join("\n"), told: lines.told.join("\n") };
}

/** A row in every table, and many answers. */
async function fill(store: Store): Promise<void> {
  await store.saveEvents([event], actor, (_, { attendance, event: { uid } }) => ({
    attendance,
    enqueue: [
      {
        key: `redraw:${uid}`,
        kind: "redraw",
        payload: { event: uid, days: 1 },
        dueAt: at,
        recurs: true,
      },
    ],
  }));
  for (let count = 0; count < 600; count += 1)
    await saveAnswer(store, {
      delegation: count % 2 === 0 ? "SN" : "FR",
      partstat: "ACCEPTED",
      people: [{ name: `Aïssatou ${count} “${"x".repeat(count % 7)}”` }],
      standing: "confirmed",
      by: `U${count}`,
      at,
    });
  const told = {
    key: "told",
    kind: "tell-one",
    payload: { user: "U0SENEGAL" },
    dueAt: at,
  } as const;
  await store.jobs.enqueue([told], at);
  await store.savePerson("U0SENEGAL", { delegation: "SN", confirmedBy: "U1", locale: "fr" }, actor);
  const known = { delegation: "SN", name: "Moussa Fall", confirmedBy: "admin" } as const;
  const contact = { user: "p1", mailbox: "moussa@example.sn", known };
  await store.changeContacts(actor, () => ({ apply: { people: [contact], noted: {} } }));
  await store.saveChannel({ channel: "C1", team: "T1", locale: "fr" }, actor);
  await store.saveCard({ event: event.uid, channel: "C1", ts: "1.1", team: "T1" });
  await store.saveFeed(
    "hash",
    { user: "U0SENEGAL", delegation: "SN", scope: "all", locale: "fr" },
    actor,
  );
  await store.saveInstallation("T1", "encrypted", actor);
  await store.saveSetting("tzdb", "2026f");
}

async function readAll(store: Store) {
  return {
    events: await store.events(),
    history: await store.history(event.uid),
    attendance: await store.attendance(event.uid),
    answers: await store.answers(event.uid, "SN"),
    people: await store.people(),
    contacts: await store.contacts(),
    channel: await store.channel("C1"),
    cards: await store.cards(event.uid),
    feed: await store.feed("hash"),
    installation: await store.installation("T1"),
    jobs: await store.jobs.waiting(),
    log: await store.log({ limit: 5000 }),
    setting: await store.setting("tzdb"),
  };
}

async function emptyPostgres(): Promise<void> {
  const database = await openPostgres(server.url);
  await database.run("drop schema public cascade");
  await database.run("create schema public");
  await database.close();
}

describe("the command line", () => {
  it.each([
    [["--version"], 0, "said", "1.2.3"],
    [["--help"], 0, "said", "db backup <file>"],
    [[], 2, "said", "db backup <file>"],
    [["db", "drop"], 2, "told", "There is no command “db drop”."],
    [["db", "backup"], 2, "told", "Expected db backup <file>, found “db backup”."],
    [["events", "list", "--json"], 2, "told", "events list has no option --json."],
    [
      ["feeds", "revoke", "awa"],
      2,
      "told",
      "Expected a Slack user id such as U024BE7LH, or links, found awa.",
    ],
    [["people", "erase"], 2, "told", "Expected people erase <who>…, found “people erase”."],
    [
      ["people", "erase", "Awa"],
      2,
      "told",
      "“Awa” is no Slack user id (U024BE7LH), e-mail address or full name",
    ],
    [["people", "erase", "U024BE7LH"], 1, "told", "There is no file"],
    [["feeds", "revoke", "U024BE7LH"], 1, "told", "There is no file"],
    [["events", "list"], 1, "told", "There is no file"],
    [["events", "lint", "/nowhere"], 1, "told", "There is nothing at /nowhere"],
    [["db", "move", "sqlite.db"], 1, "told", "DATABASE_URL is missing"],
  ] as const)("ends %j with %i", async (words, code, where, sentence) => {
    const outcome = await admin(words);
    expect(outcome.code).toBe(code);
    expect(outcome[where]).toContain(sentence);
  });

  it("migrates, takes event files in, lists and exports them, and reads back what it exported", async () => {
    expect((await admin(["db", "migrate"])).code).toBe(0);
    const examples = join(import.meta.dirname, "../../../../examples");
    const imported = await admin(["events", "import", examples]);
    const count = Number(/(\d+) events read/.exec(imported.told)?.[1]);
    expect(count).toBeGreaterThan(10);
    expect((await admin(["events", "list"])).said.split("\n")).toHaveLength(count);
    const file = join(folder, "all.yaml");
    expect(await admin(["events", "export", file])).toMatchObject({ code: 0 });
    expect(await admin(["events", "lint", file])).toMatchObject({
      code: 0,
      told: `${count} events, no errors.`,
    });
    expect(await admin(["events", "export", file])).toMatchObject({
      code: 1,
      told: expect.stringContaining("exists") as string,
    });
  });

  it("takes nothing in where one event file has an error", async () => {
    const file = join(folder, "bad.yaml");
    await writeFile(file, "events:\n  - uid: 3\n");
    const outcome = await admin(["events", "import", file]);
    expect(outcome.code).toBe(1);
    expect(outcome.told).toMatch(/Nothing was taken in\.\n.*bad\.yaml:2/);
    expect((await admin(["events", "list"])).said).toBe("");
  });

  it("revokes a feed, and says so when there is none", async () => {
    const store = await openAppStore(config);
    await store.saveFeed(
      "hash",
      { user: "U0SENEGAL", delegation: "SN", scope: "all", locale: "fr" },
      actor,
    );
    await store.close();
    const words = ["feeds", "revoke", "U0SENEGAL"];
    expect((await admin(words)).told).toBe("The feed of U0SENEGAL is revoked.");
    expect((await admin(words)).told).toBe("U0SENEGAL has no feed.");
  });

  it("revokes the feeds of all who were sent links, and of nobody else", async () => {
    const store = await openAppStore(config);
    for (const user of ["pLinked", "pAlso", "pSlack"]) {
      await store.savePerson(user, { delegation: "SN", confirmedBy: "admin" }, actor);
      await store.saveFeed(user, { user, delegation: "SN", scope: "all", locale: "fr" }, actor);
    }
    for (const person of ["pLinked", "pAlso"])
      await store.beginLinks([{ id: `l-${person}`, person }], actor.at);
    await store.close();
    const words = ["feeds", "revoke", "links"];
    const said = (count: number) =>
      `Revoked: ${count} personal feeds of people who were sent links.`;
    expect((await admin(words)).told).toBe(said(2));
    expect((await admin(words)).told).toBe(said(0));
    const after = await openAppStore(config);
    expect(await after.feed("pLinked")).toBe("revoked");
    expect(await after.feed("pSlack")).toMatchObject({ user: "pSlack" });
    await after.close();
  });

  it("erases a person, says what of them, and finds nothing the second time", async () => {
    const store = await openAppStore(config);
    await fill(store);
    await store.close();
    const words = ["people", "erase", "U0SENEGAL", "awa@example.sn", "Aïssatou 1 “x”"];
    const erased = await admin(words);
    expect(erased.code).toBe(0);
    expect(erased.said.split("\n")).toEqual([
      "1\twhat is known of them, or that they confirmed of others",
      "1\tpersonal feeds, which are withdrawn",
      "1\tplaces among participants, of which the number stays",
      "2\tlines of the log, which stay without their name",
      "1\tmessages to or about them",
    ]);
    expect(await admin(words)).toMatchObject({
      code: 0,
      said: "",
      told: "Nothing of this person is here.",
    });
  });

  it("is a program of its own, which reads the environment", async () => {
    const program = join(import.meta.dirname, "../admin.ts");
    const run = promisify(execFile);
    await expect(
      run(process.execPath, [program, "db", "migrate"], {
        cwd: folder,
        env: { ...process.env, DATABASE_URL: "mysql://x" },
      }),
    ).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("DATABASE_URL must be") as string,
    });
    const done = await run(process.execPath, [program, "db", "migrate"], { cwd: folder });
    expect(done.stderr).toContain("up to date");
    const made = await stat(join(folder, "var/rabat-process.sqlite"));
    expect([made.isFile(), made.mode & 0o077]).toEqual([true, 0]);
  });
});

describe("a back-up", () => {
  it("is made by another process while the app writes, and has everything that was acknowledged before", async () => {
    const store = await openAppStore(config);
    await fill(store);
    const target = join(folder, "copy.sqlite");
    let writing = true;
    const writer = (async () => {
      for (let count = 0; writing; count += 1) {
        await store.saveSetting("count", String(count));
        await setImmediate();
      }
    })();
    const before = await readAll(store);
    const program = join(import.meta.dirname, "../admin.ts");
    await promisify(execFile)(process.execPath, [program, "db", "backup", target], {
      env: { ...process.env, DATABASE_FILE: config.file, DATABASE_URL: "" },
    });
    writing = false;
    await writer;
    await store.close();
    const copy = await openAppStore({ kind: "sqlite", file: target });
    expect(await readAll(copy)).toEqual(before);
    await copy.close();
  });

  it("replaces no file, and leaves none behind when it fails", async () => {
    const target = join(folder, "copy.sqlite");
    await writeFile(target, "a letter");
    await (await openAppStore(config)).close();
    expect(await admin(["db", "backup", target])).toMatchObject({ code: 1 });
    expect(await readFile(target, "utf8")).toBe("a letter");
    await writeFile(config.file, "no database at all".repeat(100));
    const failed = await admin(["db", "backup", join(folder, "other.sqlite")]);
    expect(failed.told).toMatch(/could not be backed up.*nothing was written/);
    await expect(stat(join(folder, "other.sqlite"))).rejects.toThrow("ENOENT");
  });
});

describe("moving to PostgreSQL", () => {
  afterEach(emptyPostgres);

  const move = (url = server.url) =>
    admin(["db", "move", config.file], {}, { kind: "postgres", url });

  it("takes everything along, and leaves the file as it was", async () => {
    const before = await openAppStore(config);
    await fill(before);
    const expected = await readAll(before);
    await before.close();
    const moved = await move();
    expect(moved.code).toBe(0);
    expect(moved.said).toContain("rsvp_history: 600 rows, counts and sums are equal");
    const database = openSqlite(config.file);
    const tables = await database.run("select name from sqlite_schema where type = 'table'");
    await database.close();
    expect(moved.said.split("\n").map((line) => line.split(":")[0])).toEqual(
      expect.arrayContaining(
        tables.map(({ name }) => String(name)).filter((name) => !name.endsWith("migrations")),
      ),
    );
    for (const store of [
      await openAppStore({ kind: "postgres", url: server.url }),
      await openAppStore(config),
    ]) {
      expect(await readAll(store)).toEqual(expected);
      await store.close();
    }
  });

  it("refuses a database that is not empty, one that others use, and one that is not there", async () => {
    const store = await openAppStore(config);
    await fill(store);
    expect((await move()).told).toContain("is in use by another process");
    await store.close();
    expect(await move()).toMatchObject({ code: 0 });
    const again = await move();
    expect(again).toMatchObject({
      code: 1,
      told: expect.stringContaining("is not empty") as string,
    });
    const nowhere = await move("postgres://rabat@127.0.0.1:1/rabat");
    expect(nowhere.told).toContain("cannot be reached");
  });

  it("refuses a file with a table that is nobody’s, rather than leave it behind", async () => {
    await (await openAppStore(config)).close();
    const database = openSqlite(config.file);
    await database.run("create table stranger (name text)");
    await database.close();
    expect(await move()).toMatchObject({
      code: 1,
      told: expect.stringContaining(
        "has tables that this program does not know (stranger)",
      ) as string,
    });
  });

  it("moves nothing when it fails in the middle", async () => {
    const store = await openAppStore(config);
    await fill(store);
    await store.close();
    const database = await openPostgres(server.url);
    await (await openAppStore({ kind: "postgres", url: server.url })).close();
    await database.run("alter table settings add constraint small check (length(value) < 3)");
    await expect(move()).rejects.toThrow("small");
    expect(await database.run("select uid from events")).toEqual([]);
    await database.run("alter table settings drop constraint small");
    await database.run(
      "create function blank() returns trigger language plpgsql as $$ begin new.value := ''; return new; end $$",
    );
    await database.run(
      "create trigger blanks before insert on settings for each row execute function blank()",
    );
    const differs = await move();
    expect(differs).toMatchObject({
      code: 1,
      told: expect.stringMatching(
        /settings has \d+ rows .* sums differ: nothing was moved/,
      ) as string,
    });
    expect(await database.run("select uid from events")).toEqual([]);
    await database.close();
  });
});
