import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { UnusableDatabaseError } from "./database.ts";
import type { SqliteTrouble } from "./sqlite-errors.ts";
import { troubleOf } from "./sqlite-errors.ts";

/** A SQLite file that is open, and what ends it. */
export interface SqliteFile {
  /** How messages call it. */
  readonly name: string;
  readonly database: DatabaseSync;
  close(): void;
}

const readerSettings = "pragma busy_timeout = 5000; select count(*) from sqlite_schema";
const writerSettings =
  "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on; pragma journal_size_limit = 16000000";

/** Whoever holds the file is waited for without a thread that stands still, but for these milliseconds of the start. */
const startMilliseconds = 5000;

/**
 * Opens a SQLite file, and makes it and its folder if they are missing. For writing, a lock is held that goes with the
 * process. Where the disk is full, what the file has can be read nevertheless, by this process alone.
 *
 * @param file a path, or ":memory:" for a database that is forgotten
 * @throws UnusableDatabaseError when another process has the file, or it cannot be used, with what to do
 */
export function openSqliteFile(file: string, readOnly: boolean): SqliteFile {
  const name = file === ":memory:" ? "the database in memory" : `the file ${file}`;
  const lock = file === ":memory:" || readOnly ? undefined : takeLock(file, name);
  try {
    const database = readOnly ? openReader(file) : openWriter(file);
    const close = () => {
      database.close();
      lock?.close();
    };
    return { name, database, close };
  } catch (cause) {
    lock?.close();
    throw unusable(name, cause);
  }
}

function openReader(file: string): DatabaseSync {
  return open(file, { readOnly: true }, readerSettings);
}

function openWriter(file: string): DatabaseSync {
  const settings = `pragma busy_timeout = ${startMilliseconds}; ${writerSettings}`;
  try {
    return open(file, {}, settings);
  } catch (error) {
    if (troubleOf(error) !== "full") throw error;
    // The index of the log is then in the memory of this process, for which no file has to be made.
    return open(file, {}, `pragma locking_mode = exclusive; ${settings}`);
  }
}

function open(
  file: string,
  options: { readonly readOnly?: boolean },
  settings: string,
): DatabaseSync {
  const database = new DatabaseSync(file, options);
  try {
    database.exec(settings);
    checkPages(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

class DamagedPageError extends Error {
  override readonly name = "DamagedPageError";
}

/** A damaged page is found before anything is read from it or written beside it. */
function checkPages(database: DatabaseSync): void {
  const [row] = database.prepare("pragma quick_check(1)").all();
  if (row?.["quick_check"] !== "ok") throw new DamagedPageError(String(row?.["quick_check"]));
}

/** Holds a lock file beside the database for as long as this process lives. Nothing is ever written to it. */
function takeLock(file: string, name: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    lock = new DatabaseSync(`${file}.lock`);
    lock.exec(
      "pragma busy_timeout = 0; pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive",
    );
    return lock;
  } catch (cause) {
    lock?.close();
    if (troubleOf(cause) === "busy")
      throw new UnusableDatabaseError(
        `${name} is in use by another process of this program: stop that one first, set DATABASE_FILE to another path, or use PostgreSQL (DATABASE_URL) for several processes.`,
        { cause },
      );
    throw unusable(name, cause);
  }
}

const advice: Readonly<Record<SqliteTrouble, string>> = {
  busy: "is locked by another program that reads or writes it: end that program, then start again.",
  full: "cannot be opened because the disk is full: make room on it, then start again. What is in the file stays.",
  rights:
    "cannot be opened by this user, or its folder cannot be written: let the user of the app read and write the folder, the file, and the files beside it that end in -wal, -shm and .lock. What is in the file stays.",
  disk: "cannot be read or written because the disk reports an error: look into the log of the system. Nothing was changed.",
  damaged:
    "is no SQLite database, or it is damaged: it was left as it is. Restore a back-up, or set DATABASE_FILE to another path.",
};

function unusable(name: string, cause: unknown): UnusableDatabaseError {
  const trouble =
    cause instanceof DamagedPageError ? "damaged" : (troubleOf(cause) ?? troubleOfSystem(cause));
  if (trouble !== undefined)
    return new UnusableDatabaseError(`${name} ${advice[trouble]}`, { cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new UnusableDatabaseError(
    `${name} cannot be opened (${reason}): set DATABASE_FILE to another path.`,
    {
      cause,
    },
  );
}

/** What the system says of a folder. */
function troubleOfSystem(error: unknown): SqliteTrouble | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") return "full";
  return code === "EACCES" || code === "EPERM" || code === "EROFS" ? "rights" : undefined;
}
