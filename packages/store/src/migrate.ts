import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Connection, Database } from "./database.ts";
import { UnusableDatabaseError } from "./database.ts";
import { namePeople } from "./name-people.ts";

/** What brings tables up to date. Files that were released are never edited. */
export interface Migrations {
  /** Where the numbered .sql files are; its name ends with a slash. */
  readonly folder: URL;
  /** What the SQL of both databases cannot do, by the number of the file after which it is done. */
  readonly steps?: ReadonlyMap<number, (connection: Connection) => Promise<void>>;
}

/** A door as far as migrations are concerned. */
export interface MigratedDoor {
  /** Under which a database counts what it has seen of the door: it never changes. */
  readonly name: string;
  readonly migrations: Migrations;
}

/** Tables that are migrated together, and how far a database has them. */
interface Tables {
  readonly name: string;
  readonly migrations: Migrations;
  readonly version: number;
  /** Notes that the database has seen a file. */
  readonly note: (connection: Connection, version: number) => Promise<unknown>;
}

const ours: Migrations = {
  folder: new URL("migrations/", import.meta.url),
  steps: new Map([[9, namePeople]]),
};

const VersionRow = z.object({ version: z.number().nullable() });
const DoorRow = z.object({ door: z.string(), version: z.number() });

/**
 * Brings the tables up to this program, those of the store and then those of each door: the files which the database has
 * not seen, in one transaction, so that a failure leaves everything as it was.
 *
 * @throws UnusableDatabaseError when the database is newer than this program
 */
export async function migrate(database: Database, doors: readonly MigratedDoor[]): Promise<void> {
  await database.migration(async (connection) => {
    await connection.run("create table if not exists migrations (version integer primary key)");
    await bringUp(connection, outdated(database.name, [await storeTables(connection)]));
    await bringUp(
      connection,
      outdated(database.name, await doorTables(connection, database.name, doors)),
    );
  });
}

/** How the tables of a database are beside those of this program. */
export type TablesState = "missing" | "older" | "current";

/** @throws UnusableDatabaseError when they are newer */
export async function compareTables(
  database: Database,
  doors: readonly MigratedDoor[],
): Promise<TablesState> {
  const store = await storeTables(database).catch(() => undefined);
  if (store === undefined) return "missing";
  // Before the store is up to date, it may have nowhere to say how far the doors are.
  if (outdated(database.name, [store]).length > 0) return "older";
  const older = outdated(database.name, await doorTables(database, database.name, doors));
  return older.length > 0 ? "older" : "current";
}

/**
 * Expects the tables to be those of this program, and changes nothing.
 *
 * @throws UnusableDatabaseError when they are older or newer
 */
export async function expectMigrated(
  database: Database,
  doors: readonly MigratedDoor[],
): Promise<void> {
  const state = await compareTables(database, doors);
  if (state === "missing")
    throw new UnusableDatabaseError(
      `${database.name} has no tables of this program yet: start the app once, or run db migrate.`,
    );
  if (state === "older")
    throw new UnusableDatabaseError(
      `${database.name} was written by an older version of this program: start the app once, or run db migrate.`,
    );
}

/** Runs the statements of a file; none of ours has a semicolon inside. */
export async function runFile(connection: Connection, file: URL): Promise<void> {
  const statements = readFileSync(file, "utf8").replaceAll(/--.*$/gm, "").split(";");
  for (const statement of statements.map((text) => text.trim()))
    if (statement !== "") await connection.run(statement);
}

async function storeTables(connection: Connection): Promise<Tables> {
  const [row] = await connection.run("select max(version) as version from migrations");
  return {
    name: "tables",
    migrations: ours,
    version: VersionRow.parse(row).version ?? 0,
    note: (within, version) =>
      within.run("insert into migrations (version) values ($1)", [version]),
  };
}

/** @throws UnusableDatabaseError when there are some of a door that this program does not have */
async function doorTables(
  connection: Connection,
  database: string,
  doors: readonly MigratedDoor[],
): Promise<readonly Tables[]> {
  const rows = await connection.run(
    "select door, max(version) as version from door_migrations group by door",
  );
  const seen = new Map(
    rows.map((row) => DoorRow.parse(row)).map(({ door, version }) => [door, version]),
  );
  // Nobody would erase people from them, or move them.
  for (const door of seen.keys())
    if (!doors.some(({ name }) => name === door))
      throw isNewer(
        database,
        `it has tables of the door ${door}, which this program does not know`,
      );
  return doors.map(({ name, migrations }) => ({
    name: `tables of the door ${name}`,
    migrations,
    version: seen.get(name) ?? 0,
    note: (within, version) =>
      within.run("insert into door_migrations (door, version) values ($1, $2)", [name, version]),
  }));
}

async function bringUp(connection: Connection, all: readonly Tables[]): Promise<void> {
  for (const { migrations, version, note } of all)
    for (const file of filesIn(migrations).filter((name) => versionOf(name) > version)) {
      await runFile(connection, new URL(file, migrations.folder));
      await migrations.steps?.get(versionOf(file))?.(connection);
      await note(connection, versionOf(file));
    }
}

/**
 * Those tables that are older than this program.
 *
 * @throws UnusableDatabaseError when some are newer, whatever the others are
 */
function outdated(database: string, all: readonly Tables[]): readonly Tables[] {
  const newest = ({ migrations }: Tables) => Math.max(...filesIn(migrations).map(versionOf));
  for (const tables of all)
    if (tables.version > newest(tables))
      throw isNewer(
        database,
        `its ${tables.name} are at ${tables.version}, this program knows ${newest(tables)}`,
      );
  return all.filter((tables) => tables.version < newest(tables));
}

function isNewer(database: string, why: string): UnusableDatabaseError {
  return new UnusableDatabaseError(
    `${database} was written by a newer version of this program (${why}): start that version, or restore a back-up from before.`,
  );
}

function filesIn({ folder }: Migrations): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .toSorted();
}

function versionOf(file: string): number {
  return Number(file.slice(0, 4));
}
