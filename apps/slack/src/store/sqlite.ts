import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { StatementSync } from "node:sqlite";
import type { Connection, Database, Row, Value } from "./database.ts";
import { UnusableDatabaseError } from "./database.ts";

const readerSettings = "pragma busy_timeout = 5000; select count(*) from sqlite_schema";
const writerSettings =
  "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on; pragma busy_timeout = 5000; pragma journal_size_limit = 16000000";

/**
 * A database in one SQLite file: WAL with `synchronous=FULL`, so that what was acknowledged survives a kill and the
 * loss of power. What was erased is overwritten. The file and its folder are made if they are missing. One process has it at a time: the lock goes
 * with the process, however that ends.
 *
 * @param file a path, or ":memory:" for a database that is forgotten
 * @param options.readOnly without the lock: to read what is there while the app that has the file goes on writing
 * @throws UnusableDatabaseError when another process has the file, or when it is no SQLite file
 */
export function openSqlite(file: string, { readOnly = false } = {}): Database {
  const name = file === ":memory:" ? "the database in memory" : `the file ${file}`;
  const lock = file === ":memory:" || readOnly ? undefined : takeLock(file, name);
  const database = new DatabaseSync(file, { readOnly });
  try {
    database.exec(readOnly ? readerSettings : writerSettings);
    checkPages(database);
  } catch (cause) {
    database.close();
    lock?.close();
    throw new UnusableDatabaseError(
      `${name} is no SQLite database, or it is damaged: it was left as it is. Restore a back-up, or set DATABASE_FILE to another path.`,
      { cause },
    );
  }
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql.replaceAll(/\$(\d+)/g, "?$1"));
    statements.set(sql, statement);
    return statement;
  };
  // SQLite answers at once; everything is asynchronous because PostgreSQL does not.
  const run = (sql: string, values: readonly Value[] = []): readonly Row[] => prepare(sql).all(...values);
  const connection: Connection = {
    run: (sql, values) => {
      try {
        return Promise.resolve(run(sql, values));
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
  // One connection: transactions take turns, or the statements of one would end up in another.
  let last: Promise<unknown> = Promise.resolve();
  const transaction = <Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> => {
    const turn = last.then(async () => {
      database.exec("begin immediate");
      try {
        const result = await work(connection);
        database.exec("commit");
        return result;
      } catch (error) {
        // A full disk has undone it already.
        if (database.isTransaction) database.exec("rollback");
        throw error;
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    name,
    isExclusive: !readOnly,
    // A transaction that begins at once has the whole file.
    lockRow: "",
    skipLocked: "",
    // Statements of their own wait for the transaction under way, or they would become part of it.
    run: (sql, values) => last.then(() => connection.run(sql, values)),
    transaction,
    migration: transaction,
    async close() {
      await last;
      database.close();
      lock?.close();
    },
  };
}

/** A damaged page is found before anything is read from it or written beside it. */
function checkPages(database: DatabaseSync): void {
  const [row] = database.prepare("pragma quick_check(1)").all();
  if (row?.["quick_check"] !== "ok") throw new Error(String(row?.["quick_check"]));
}

/** Holds a lock file beside the database for as long as this process lives. */
function takeLock(file: string, name: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(`${file}.lock`);
  try {
    lock.exec("pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive");
    return lock;
  } catch (cause) {
    lock.close();
    throw new UnusableDatabaseError(
      `${name} is in use by another process of this program: stop that one first, set DATABASE_FILE to another path, or use PostgreSQL (DATABASE_URL) for several processes.`,
      { cause },
    );
  }
}
