import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "@rabat-process/store/database";
import { runFile } from "@rabat-process/store/migrate";

const migrations = new URL("../../../packages/store/src/migrations/", import.meta.url);

/** Makes the tables as they were before the migration of a number, which no door had of its own then. */
export async function makeTablesBefore(database: Database, number: string): Promise<void> {
  await database.run("create table migrations (version integer primary key)");
  for (const file of (await readdir(migrations)).toSorted().filter((name) => name < number)) {
    await runFile(database, new URL(file, migrations));
    await database.run("insert into migrations (version) values ($1)", [Number(file.slice(0, 4))]);
  }
}

/** Everything that the commit 7aaf52d left behind: see the README beside it. */
export async function restoreOldDatabase(database: Database): Promise<void> {
  await makeTablesBefore(database, "0004");
  const rows = await readFile(join(import.meta.dirname, "upgrade/7aaf52d.sql"), "utf8");
  for (const row of rows.trimEnd().split(";\n")) await database.run(row);
}
