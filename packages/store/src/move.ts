import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { z } from "zod";
import { placesOf, rowsAtATime } from "./batches.ts";
import type { Connection, Database, Row, Value } from "./database.ts";
import { UnusableDatabaseError } from "./database.ts";
import type { DoorRows } from "./doors.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { CountRow } from "./rows.ts";
import { openSqlite } from "./sqlite.ts";

/** What a table has: how many rows, and a sum over the digests of all of them, which does not depend on their order. */
interface Tally {
  readonly count: number;
  readonly sum: bigint;
}

export interface MovedTable {
  readonly table: string;
  readonly count: number;
}

type Progress = (table: string, count: number) => void;

/** The tables of the store, each after those to which it refers. */
const ownTables = [
  "events",
  "announcements",
  "announcement_drafts",
  "audit",
  "claims",
  "event_history",
  "feed_tokens",
  "jobs",
  "job_people",
  "people",
  "accounts",
  "links",
  "rsvp_history",
  "rsvps",
  "settings",
];

const NameRow = z.object({ name: z.string() });
const Cell = z.union([z.string(), z.number(), z.null()]);

/**
 * Copies everything of a SQLite file into an empty PostgreSQL database, in one transaction, then reads it back and
 * compares the counts and sums of every table. The file stays as it is; no app may have it open.
 *
 * @param options.doors those that keep rows on this database: their tables are moved too
 * @param options.progress is told how many rows of a table were copied so far
 * @throws UnusableDatabaseError when there is no such file, it has a table of nobody's, the target has rows, or the sums
 *   differ: nothing was moved
 */
export async function moveToPostgres(
  file: string,
  url: string,
  { doors, progress }: { readonly doors: readonly DoorRows[]; readonly progress: Progress },
): Promise<readonly MovedTable[]> {
  if (!existsSync(file)) throw new UnusableDatabaseError(`there is no file ${file} to move.`);
  const source = openSqlite(file);
  try {
    await migrate(source, doors);
    const tables = [...ownTables, ...doors.flatMap((door) => door.tables)];
    await expectAll(source, tables);
    const target = await openPostgres(url);
    try {
      await migrate(target, doors);
      return await target.transaction(async (connection) => {
        for (const table of tables) await expectEmpty(connection, table, target.name);
        const moved: MovedTable[] = [];
        for (const table of tables) {
          const columns = await columnsOf(source, table);
          const sent = await copyTable(source, connection, { table, columns, progress });
          const received = await tallyOf(connection, table, columns);
          if (sent.count !== received.count || sent.sum !== received.sum) {
            throw new UnusableDatabaseError(
              `the table ${table} has ${sent.count} rows in ${source.name} and ${received.count} in ${target.name}, or their sums differ: nothing was moved. Please report this.`,
            );
          }
          moved.push({ table, count: sent.count });
        }
        return moved;
      });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** Expects no other tables, so that none is left behind. Both sides know which migrations they have seen. */
async function expectAll(source: Database, tables: readonly string[]): Promise<void> {
  const rows = await source.run(
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~' order by name",
  );
  const known = [...tables, "migrations", "door_migrations"];
  const strange = rows
    .map((row) => NameRow.parse(row).name)
    .filter((name) => !known.includes(name));
  if (strange.length > 0)
    throw new UnusableDatabaseError(
      `${source.name} has tables that this program does not know (${strange.join(", ")}): nothing was moved. Drop them if they are not needed, or report this.`,
    );
}

async function columnsOf(source: Connection, table: string): Promise<readonly string[]> {
  const rows = await source.run("select name from pragma_table_info($1) order by cid", [table]);
  return rows.map((row) => NameRow.parse(row).name);
}

async function expectEmpty(target: Connection, table: string, name: string): Promise<void> {
  const [row] = await target.run(`select count(*) as count from ${table}`);
  if (CountRow.parse(row).count > 0) {
    throw new UnusableDatabaseError(
      `${name} is not empty (there are rows in ${table}): nothing was moved. Name an empty database.`,
    );
  }
}

async function copyTable(
  source: Connection,
  target: Connection,
  { table, columns, progress }: { table: string; columns: readonly string[]; progress: Progress },
): Promise<Tally> {
  let tally: Tally = { count: 0, sum: 0n };
  const names = columns.join(", ");
  const page = `select rowid as position, ${names} from ${table} where rowid > $1 order by rowid limit ${rowsAtATime}`;
  for (let position = -1; ;) {
    const rows = await source.run(page, [position]);
    const last = rows.at(-1);
    if (last === undefined) return tally;
    await target.run(
      `insert into ${table} (${names}) values ${placesOf(rows.length, columns.length)}`,
      rows.flatMap((row) => valuesOf(row, columns)),
    );
    tally = add(tally, rows, columns);
    progress(table, tally.count);
    position = Number(last["position"]);
  }
}

async function tallyOf(
  target: Connection,
  table: string,
  columns: readonly string[],
): Promise<Tally> {
  let tally: Tally = { count: 0, sum: 0n };
  await target.run(`declare moved cursor for select ${columns.join(", ")} from ${table}`);
  for (;;) {
    const rows = await target.run(`fetch ${rowsAtATime} from moved`);
    if (rows.length === 0) break;
    tally = add(tally, rows, columns);
  }
  await target.run("close moved");
  return tally;
}

function add({ count, sum }: Tally, rows: readonly Row[], columns: readonly string[]): Tally {
  const sums = rows.map((row) => {
    const digest = createHash("sha256")
      .update(JSON.stringify(valuesOf(row, columns)))
      .digest();
    return digest.readBigUInt64BE();
  });
  return {
    count: count + rows.length,
    sum: sums.reduce((one, other) => BigInt.asUintN(64, one + other), sum),
  };
}

function valuesOf(row: Row, columns: readonly string[]): Value[] {
  return columns.map((column) => Cell.parse(row[column]));
}
