import { accessSync, constants, existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { StoreConfig } from "./database.ts";
import { UnusableDatabaseError } from "./database.ts";
import type { MigratedDoor, TablesState } from "./migrate.ts";
import { compareTables } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/**
 * How the app would find its store, without changing anything, also while an app has it.
 *
 * @throws UnusableDatabaseError where the app could not use it
 */
export async function inspectStore(
  config: StoreConfig,
  doors: readonly MigratedDoor[],
): Promise<{ readonly name: string; readonly state: TablesState }> {
  if (config.kind === "sqlite") {
    expectWritable(config.file);
    if (!existsSync(config.file)) return { name: `the file ${config.file}`, state: "missing" };
  }
  const database =
    config.kind === "sqlite"
      ? openSqlite(config.file, { readOnly: true })
      : await openPostgres(config.url);
  try {
    return { name: database.name, state: await compareTables(database, doors) };
  } finally {
    await database.close();
  }
}

/** The file may be written by this user, or made in the folder above it that exists. */
function expectWritable(file: string): void {
  let path = resolve(file);
  while (!existsSync(path) && dirname(path) !== path) path = dirname(path);
  try {
    accessSync(path, constants.W_OK);
    accessSync(existsSync(file) ? dirname(path) : path, constants.W_OK);
  } catch (cause) {
    throw new UnusableDatabaseError(
      `${path} cannot be written by this user: let the user of the app write there, or set DATABASE_FILE to another path.`,
      { cause },
    );
  }
}
