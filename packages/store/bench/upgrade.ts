import { readdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import type { Database } from "../src/database.ts";
import { migrate, runFile } from "../src/migrate.ts";
import { openPostgres } from "../src/postgres.ts";
import { openSqlite } from "../src/sqlite.ts";

// For how long the app is away while it brings a database from before migration 4 up to date, whose jobs and log its
// ninth migration reads and writes anew:
//   pnpm --filter @rabat-process/store bench:upgrade
// docs/guides/run-it.md has the figures.

const size = { people: 500, jobs: 20_000, log: 50_000 };
const folder = new URL("../src/migrations/", import.meta.url);
const at = "'2026-12-01T09:00:00Z'";

async function makeOld(database: Database): Promise<void> {
  await database.run("create table migrations (version integer primary key)");
  for (const file of readdirSync(folder)
    .toSorted()
    .filter((name) => name < "0004")) {
    await runFile(database, new URL(file, folder));
    await database.run("insert into migrations (version) values ($1)", [Number(file.slice(0, 4))]);
  }
  const fill = (
    table: string,
    columns: string,
    { count, values }: { count: number; values: string },
  ) =>
    database.run(
      `with recursive n (i) as (select 0 union all select i + 1 from n where i + 1 < ${count})
       insert into ${table} (${columns}) select ${values} from n`,
    );
  const user = `'U' || cast(1000 + i % ${size.people} as text)`;
  await fill("events", "uid, sequence, last_modified, content", {
    count: 1,
    values: `'a@b', 0, ${at}, '{}'`,
  });
  await fill("people", "slack_user, team, delegation", {
    count: size.people,
    values: `'U' || cast(1000 + i as text), 'T1', 'SN'`,
  });
  await fill("jobs", "key, kind, event, payload, created_at, due_at, done_at", {
    count: size.jobs,
    values: `'remind:a@b:' || cast(i as text) || ':' || ${user}, 'remind-one', 'a@b',
      '{"before":"7d","team":"T1","user":"' || ${user} || '"}', ${at}, ${at}, ${at}`,
  });
  await fill("audit", "id, at, by_user, act, event, details, press", {
    count: size.log,
    values: `cast(i as text), ${at}, ${user}, 'answer', 'a@b', '{"delegation":"SN"}', 'press-' || cast(i as text)`,
  });
  await database.run("analyze");
}

const files = mkdtempSync(join(tmpdir(), "rabat-upgrade-"));
const server = await startPostgres();
for (const database of [openSqlite(join(files, "old.sqlite")), await openPostgres(server.url)]) {
  await makeOld(database);
  const start = performance.now();
  await migrate(database, []);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${database.name}: ${seconds} s for ${size.jobs} jobs and ${size.log} lines of log`);
  await database.close();
}
await server.stop();
rmSync(files, { recursive: true });
