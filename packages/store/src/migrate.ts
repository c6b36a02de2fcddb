import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Connection, Database } from "./database.ts";
import { UnusableDatabaseError } from "./database.ts";
import { namePeople } from "./name-people.ts";

const ours = join(import.meta.dirname, "migrations");

/** What is done after the statements of a file that the SQL of both databases cannot do. */
const steps: ReadonlyMap<number, (connection: Connection) => Promise<void>> = new Map([[9, namePeople]]);

const VersionRow = z.object({ version: z.number().nullable() });

/**
 * Brings the tables up to this program: the numbered files of `migrations` which the database has not seen, in one
 * transaction, so that a failure leaves everything as it was. Files that were released are never edited.
 *
 * @throws UnusableDatabaseError when the database is newer than this program
 */
export async function migrate(database: Database, folder: string = ours): Promise<void> {
  const files = filesIn(folder);
  await database.migration(async (connection) => {
    await connection.run("create table if not exists migrations (version integer primary key)");
    const current = await currentVersion(connection, database.name, files);
    for (const file of files.toSorted().filter((name) => versionOf(name) > current)) {
      for (const statement of statementsOf(readFileSync(join(folder, file), "utf8")))
        await connection.run(statement);
      await steps.get(versionOf(file))?.(connection);
      await connection.run("insert into migrations (version) values ($1)", [versionOf(file)]);
    }
  });
}

/** How the tables of a database are beside those of this program. */
export type TablesState = "missing" | "older" | "current";

/** @throws UnusableDatabaseError when they are newer */
export async function compareTables(database: Database): Promise<TablesState> {
  const files = filesIn(ours);
  const current = await currentVersion(database, database.name, files).catch((cause: unknown) => {
    if (cause instanceof UnusableDatabaseError) throw cause;
    return undefined;
  });
  if (current === undefined) return "missing";
  return current < newestOf(files) ? "older" : "current";
}

/**
 * Expects the tables to be those of this program, and changes nothing.
 *
 * @throws UnusableDatabaseError when they are older or newer
 */
export async function expectMigrated(database: Database): Promise<void> {
  const state = await compareTables(database);
  if (state === "missing")
    throw new UnusableDatabaseError(
      `${database.name} has no tables of this program yet: start the app once, or run db migrate.`,
    );
  if (state === "older")
    throw new UnusableDatabaseError(
      `${database.name} was written by an older version of this program: start the app once, or run db migrate.`,
    );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".sql"));
}

function newestOf(files: readonly string[]): number {
  return Math.max(...files.map(versionOf));
}

async function currentVersion(
  connection: Connection,
  name: string,
  files: readonly string[],
): Promise<number> {
  const [row] = await connection.run("select max(version) as version from migrations");
  const current = VersionRow.parse(row).version ?? 0;
  const newest = newestOf(files);
  if (current > newest) {
    throw new UnusableDatabaseError(
      `${name} was written by a newer version of this program (its tables are at ${current}, this program knows ${newest}): start that version, or restore a back-up from before.`,
    );
  }
  return current;
}

function versionOf(file: string): number {
  return Number(file.slice(0, 4));
}

/** The statements of a file; none of ours has a semicolon inside. */
function statementsOf(sql: string): readonly string[] {
  return sql
    .replaceAll(/--.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
