import type { StatementSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { createCommits } from "./commits.ts";
import type { Connection, Database, Row, Value } from "./database.ts";
import { troubleOf } from "./sqlite-errors.ts";
import type { SqliteFile } from "./sqlite-file.ts";
import { openSqliteFile } from "./sqlite-file.ts";

/** How long a lock that another program holds on the file is waited for. */
const patienceMilliseconds = 30_000;
const longestPauseMilliseconds = 100;

/**
 * A database in one SQLite file: WAL with `synchronous=FULL`, so that what was acknowledged survives a kill and the
 * loss of power. What was erased is overwritten. The file and its folder are made if they are missing. One process has
 * it at a time: the lock goes with the process, however that ends. While another program locks the file, what writes
 * waits, up to half a minute, and everything else goes on.
 *
 * @param file a path, or ":memory:" for a database that is forgotten
 * @param options.readOnly without the lock: to read what is there while the app that has the file goes on writing
 * @throws UnusableDatabaseError when another process has the file, or it cannot be used as it is
 */
export function openSqlite(file: string, { readOnly = false } = {}): Database {
  const opened = openSqliteFile(file, readOnly);
  const { name, database } = opened;
  // A wait within SQLite would be one of the whole process, health checks included.
  if (!readOnly) database.exec("pragma busy_timeout = 0");
  const run = createStatements(opened);
  const commits = createCommits({
    begin: () =>
      whenFree(() => {
        database.exec("begin immediate");
      }),
    savepoint: () => {
      database.exec("savepoint work");
    },
    release: () => {
      database.exec("release work");
    },
    undo: () => {
      database.exec("rollback to work; release work");
    },
    commit: () => {
      database.exec("commit");
    },
    isOpen: () => database.isTransaction,
    rollback: () => {
      database.exec("rollback");
    },
  });
  const connection: Connection = { run: (sql, values) => promised(() => run(sql, values)) };
  const transaction: Database["transaction"] = (work, { urgent = false } = {}) =>
    commits.take(() => work(connection), urgent);
  return {
    name,
    isExclusive: !readOnly,
    // A transaction that begins at once has the whole file.
    lockRow: "",
    skipLocked: "",
    // A statement of its own waits for the end of a transaction under way, or it would become part of it.
    run: (sql, values) => whenFree(() => run(sql, values), commits.ended),
    transaction,
    migration: transaction,
    async close() {
      await commits.settled();
      opened.close();
    },
  };
}

/** Runs statements, each prepared once. SQLite answers at once. */
function createStatements({ database }: SqliteFile) {
  const statements = new Map<string, StatementSync>();
  return (sql: string, values: readonly Value[] = []): readonly Row[] => {
    const statement = statements.get(sql) ?? database.prepare(sql.replaceAll(/\$(\d+)/g, "?$1"));
    statements.set(sql, statement);
    return statement.all(...values);
  };
}

/** Everything is asynchronous because PostgreSQL is: what SQLite throws is a rejection. */
async function promised<Result>(work: () => Result): Promise<Result> {
  return await Promise.resolve(work());
}

/**
 * Tries until no other program has the file, with pauses in which this process does other things.
 *
 * @param before is awaited before each try
 */
async function whenFree<Result>(
  attempt: () => Result,
  before: () => Promise<void> | undefined = () => undefined,
): Promise<Result> {
  const end = performance.now() + patienceMilliseconds;
  for (let pause = 5; ; pause = Math.min(2 * pause, longestPauseMilliseconds)) {
    for (let turn = before(); turn !== undefined; turn = before()) await turn;
    try {
      return attempt();
    } catch (error) {
      if (troubleOf(error) !== "busy" || performance.now() > end) throw error;
      await wait(pause);
    }
  }
}
