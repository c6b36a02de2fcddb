import type { Store } from "./ports/store.ts";
import { createSlackRows, slackRows } from "./slack/rows/index.ts";
import type { StoreConfig } from "./store/database.ts";
import type { DoorRows } from "./store/doors.ts";
import { openStore } from "./store/index.ts";
import type { SqlStore } from "./store/sql-store.ts";

/** The doors that keep rows of their own. */
export const doors: readonly DoorRows[] = [slackRows];

/** The store, and beside it what its doors keep. */
export function withDoors({ lent, ...store }: SqlStore): Store {
  return { ...store, ...createSlackRows(lent) };
}

/**
 * Opens everything that the app remembers, and brings its tables up to date.
 *
 * @throws UnusableDatabaseError in a sentence for whoever started the program
 */
export async function openAppStore(config: StoreConfig): Promise<Store> {
  return withDoors(await openStore(config, doors));
}
