import type { DatabaseSync } from "node:sqlite";
import { user } from "./app-process.ts";

/** Has the user of the app for trying answer for Senegal, in English, in the database of an app that runs. */
export function know(database: DatabaseSync): void {
  // As an organiser they may be known already.
  database
    .prepare("insert or ignore into accounts (door, id, person) values ('slack', ?, 'p1')")
    .run(user);
  database
    .prepare(
      "insert into people (id, delegation, locale) select person, 'SN', 'en' from accounts where id = ?",
    )
    .run(user);
}
