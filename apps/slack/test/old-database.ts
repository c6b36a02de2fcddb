import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "@rabat-process/store/database";
import { migrate } from "@rabat-process/store/migrate";

const migrations = join(import.meta.dirname, "../../../packages/store/src/migrations");

/** Makes the tables as they were before the migration of a number. */
export async function makeTablesBefore(database: Database, number: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rabat-upgrade-"));
  for (const name of (await readdir(migrations)).filter((file) => file < number))
    await cp(join(migrations, name), join(folder, name));
  await migrate(database, folder);
  await rm(folder, { recursive: true });
}

/** Everything that the commit 7aaf52d left behind: see the README beside it. */
export async function restoreOldDatabase(database: Database): Promise<void> {
  await makeTablesBefore(database, "0004");
  const rows = await readFile(join(import.meta.dirname, "upgrade/7aaf52d.sql"), "utf8");
  for (const row of rows.trimEnd().split(";\n")) await database.run(row);
}
