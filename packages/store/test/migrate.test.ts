import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import { schemaOf } from "@rabat-process/testing/schema";
import type { Database } from "../src/database.ts";
import type { MigratedDoor } from "../src/migrate.ts";
import { compareTables, expectMigrated, migrate } from "../src/migrate.ts";
import { openEmpty } from "./empty-database.ts";
import { letters } from "./letters.ts";

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

/** A door whose migrations are the files that a test writes into the folder. */
const doorOf = (name: string): MigratedDoor => ({
  name,
  migrations: { folder: pathToFileURL(`${folder}/`) },
});

const seenOf = async (database: Database) =>
  (await database.run("select door, version from door_migrations order by door, version")).map(
    ({ door, version }) => `${String(door)} ${String(version)}`,
  );

describe.each([
  ["SQLite", () => openEmpty()],
  ["PostgreSQL", () => openEmpty(server.url)],
])("migrations on %s", (_, open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(async () => {
    await database.close();
  });

  it("bring up the store, then each door with what is done after its files, and all of it once", async () => {
    await writeFile(
      join(folder, "0001_notes.sql"),
      "create table notes (person text references people (id))",
    );
    await migrate(database, [letters, doorOf("notes")]);
    await database.run("insert into letters (person) values ('u1')");
    await migrate(database, [letters, doorOf("notes")]);
    expect(await seenOf(database)).toEqual(["letters 1", "letters 2", "notes 1"]);
    expect(await database.run("select person from letters")).toEqual([{ person: "u1" }]);
    await expectMigrated(database, [letters, doorOf("notes")]);
  });

  it("make of an older database what they make of an empty one", async () => {
    expect(await compareTables(database, [letters])).toBe("missing");
    await cp(
      new URL("0001_letters.sql", letters.migrations.folder),
      join(folder, "0001_letters.sql"),
    );
    await migrate(database, [doorOf("letters")]);
    await database.run("insert into letters (person) values ('u1')");
    expect(await compareTables(database, [letters])).toBe("older");
    await expect(expectMigrated(database, [letters])).rejects.toThrow(
      /older version .* or run db migrate/,
    );
    await migrate(database, [letters]);
    expect(await database.run("select person from letters")).toEqual([{ person: "U1" }]);
    const upgraded = await schemaOf(database);
    const fresh = await open();
    await migrate(fresh, [letters]);
    expect(await schemaOf(fresh)).toEqual(upgraded);
    expect(upgraded).toHaveProperty("letters");
    await fresh.close();
  });

  it("bring an older store up, to which a door was added", async () => {
    await migrate(database, []);
    expect(await compareTables(database, [letters])).toBe("older");
    await migrate(database, [letters]);
    expect(await compareTables(database, [letters])).toBe("current");
  });

  it("that fail leave everything as it was: tables, rows and the versions", async () => {
    await writeFile(join(folder, "0001_works.sql"), "create table works (a integer)");
    await migrate(database, [letters, doorOf("notes")]);
    await database.run("insert into settings (name, value) values ('tzdb', '2026f')");
    const before = [await schemaOf(database), await seenOf(database)];
    await writeFile(
      join(folder, "0002_works.sql"),
      "create table more (a integer); update settings set value = '';",
    );
    await writeFile(
      join(folder, "0003_fails.sql"),
      "alter table settings add column b text; insert into nowhere values (1);",
    );
    await expect(migrate(database, [letters, doorOf("notes")])).rejects.toThrow("nowhere");
    expect([await schemaOf(database), await seenOf(database)]).toEqual(before);
    expect(await database.run("select * from settings")).toEqual([
      { name: "tzdb", value: "2026f" },
    ]);
  });

  it("refuse a database whose store, or one door of which, is newer, and change nothing", async () => {
    await migrate(database, [letters]);
    await database.run("insert into door_migrations (door, version) values ('letters', 3)");
    await cp(
      new URL("0001_letters.sql", letters.migrations.folder),
      join(folder, "0001_works.sql"),
    );
    // One that is older does not hide it.
    for (const look of [migrate, compareTables, expectMigrated])
      await expect(look(database, [doorOf("notes"), letters])).rejects.toThrow(
        /was written by a newer version of this program \(its tables of the door letters are at 3, this program knows 2\): start that version, or restore a back-up from before\.$/,
      );
    expect(await seenOf(database)).toEqual(["letters 1", "letters 2", "letters 3"]);
    await database.run("insert into migrations (version) values (9999)");
    await expect(migrate(database, [letters])).rejects.toThrow(
      /its tables are at 9999, this program knows \d+\)/,
    );
  });

  it("refuse a database with the tables of a door that this program does not have", async () => {
    await migrate(database, [letters]);
    for (const look of [migrate, compareTables])
      await expect(look(database, [])).rejects.toThrow(
        /newer version .*it has tables of the door letters, which this program does not know/,
      );
  });
});
