import type { Database } from "@rabat-process/store/database";

/** Everything that stands in a SQLite database, as text. */
export async function everythingIn(database: Pick<Database, "run">): Promise<string> {
  const tables = await database.run("select name from sqlite_master where type = 'table'");
  const rows = [];
  for (const { name } of tables)
    rows.push(...(await database.run(`select * from ${String(name)}`)));
  return JSON.stringify(rows);
}
