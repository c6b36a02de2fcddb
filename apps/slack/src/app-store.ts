import type { Store } from "./ports/store.ts";
import { createSlackRows, slackRows } from "./slack/rows/index.ts";
import type { StoreConfig } from "@rabat-process/store/database";
import type { DoorRows } from "@rabat-process/store/doors";
import { openStore } from "@rabat-process/store/open-store";
import type { SqlStore } from "@rabat-process/store/sql-store";

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
