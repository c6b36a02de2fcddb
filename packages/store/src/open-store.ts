import { existsSync } from "node:fs";
import type { ContactStore } from "@rabat-process/core/ports/contacts";
import type { EventStore } from "@rabat-process/core/ports/events";
import { createContactStore } from "./contact-store.ts";
import type { StoreConfig } from "./database.ts";
import { UnusableDatabaseError } from "./database.ts";
import type { DoorRows } from "./doors.ts";
import { createEventStore } from "./event-store.ts";
import type { MigratedDoor } from "./migrate.ts";
import { expectMigrated } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import type { SqlStore } from "./sql-store.ts";
import { createSqlStore } from "./sql-store.ts";
import { openSqlite } from "./sqlite.ts";

/**
 * Opens the store and brings its tables up to date.
 *
 * @param doors those that keep rows of their own beside it
 * @throws UnusableDatabaseError in a sentence for whoever started the program
 */
export async function openStore(
  config: StoreConfig,
  doors: readonly DoorRows[],
): Promise<SqlStore> {
  const database =
    config.kind === "sqlite" ? openSqlite(config.file) : await openPostgres(config.url);
  try {
    return await createSqlStore(database, doors);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Opens a store that is there. A new one would be empty, and an operator who named the wrong file would not be told.
 *
 * @throws UnusableDatabaseError when there is none, and in the cases of `openStore`
 */
export async function openKnownStore(
  config: StoreConfig,
  doors: readonly DoorRows[],
): Promise<SqlStore> {
  expectFile(config);
  return openStore(config, doors);
}

function expectFile(config: StoreConfig): void {
  if (config.kind === "sqlite" && !existsSync(config.file))
    throw new UnusableDatabaseError(
      `there is no file ${config.file}: set DATABASE_FILE, or start the app once.`,
    );
}

/**
 * Reads from the store without changing anything, also while an app has its SQLite file.
 *
 * @throws UnusableDatabaseError when there is no store, or that of another version
 */
export async function readStore<Result>(
  config: StoreConfig,
  doors: readonly MigratedDoor[],
  read: (
    store: Pick<EventStore, "events" | "drafts"> & Pick<ContactStore, "contacts">,
  ) => Promise<Result>,
): Promise<Result> {
  expectFile(config);
  const database =
    config.kind === "sqlite"
      ? openSqlite(config.file, { readOnly: true })
      : await openPostgres(config.url);
  try {
    await expectMigrated(database, doors);
    return await read({
      ...createEventStore(database, () => undefined),
      ...createContactStore(database),
    });
  } finally {
    await database.close();
  }
}
