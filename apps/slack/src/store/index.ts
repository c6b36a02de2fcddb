import type { Store } from "../ports.ts";
import { openPostgres } from "./postgres.ts";
import { createSqlStore } from "./sql-store.ts";
import { openSqlite } from "./sqlite.ts";

/** Where the app remembers: a file on this machine for one process, or a server for several. */
export type StoreConfig =
  { readonly kind: "sqlite"; readonly file: string } | { readonly kind: "postgres"; readonly url: string };

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
