import type { StoreConfig } from "../config.ts";
import type { Store } from "../ports.ts";
import { openPostgres } from "./postgres.ts";
import { createSqlStore } from "./sql-store.ts";
import { openSqlite } from "./sqlite.ts";

/**
 * Opens the store and brings its tables up to date.
 *
 * @throws UnusableDatabaseError in a sentence for whoever started the program
 */
export async function openStore(config: StoreConfig): Promise<Store> {
  const database = config.kind === "sqlite" ? openSqlite(config.file) : await openPostgres(config.url);
  try {
    return await createSqlStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}
