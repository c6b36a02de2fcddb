import type { Database } from "../src/database.ts";
import { openPostgres } from "../src/postgres.ts";
import { openSqlite } from "../src/sqlite.ts";

/** A database without a table: in memory, or on a server, from which everything is dropped. */
export async function openEmpty(url?: string): Promise<Database> {
  if (url === undefined) return openSqlite(":memory:");
  const database = await openPostgres(url);
  await database.run("drop schema public cascade");
  await database.run("create schema public");
  return database;
}
