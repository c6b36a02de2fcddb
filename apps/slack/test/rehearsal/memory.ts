import { createHash } from "node:crypto";
import type { Database } from "@rabat-process/store/database";

/** All that stands in a database, but for some tables, as one short text. */
export async function everythingIn(
  database: Database,
  except: readonly string[] = [],
): Promise<string> {
  const tables = await database.run(
    "select name from sqlite_master where type = 'table' order by 1",
  );
  const hash = createHash("sha256");
  for (const name of tables.map((row) => String(row["name"]))) {
    if (except.includes(name) || !/^\w+$/.test(name)) continue;
    const rows = (await database.run(`select * from ${name}`)).map((row) => JSON.stringify(row));
    hash.update(rows.toSorted().join("\n"));
  }
  return hash.digest("hex");
}
