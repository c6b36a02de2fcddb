/** Where the app remembers: a file on this machine for one process, or a server for several. */
export type StoreConfig =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string };

/** A row as a driver gives it: to be parsed before it is believed. */
export type Row = Readonly<Record<string, unknown>>;
export type Value = string | number | null;

/**
 * What the store needs of SQL, in the subset that SQLite and PostgreSQL share: text and integers, `$1` placeholders,
 * `insert … on conflict … do update … where …`.
 */
export interface Connection {
  /** Runs one statement; the rows of a query, or of `returning`. */
  run(sql: string, values?: readonly Value[]): Promise<readonly Row[]>;
}

export interface Database extends Connection {
  /** How messages call it: a file, or a server without its password. */
  readonly name: string;
  /** Whether nobody else can write to it while it is open. */
  readonly isExclusive: boolean;
  /** What a select ends with whose row nobody else may change until the transaction ends. */
  readonly lockRow: string;
  /** The same, passing over rows that others hold. */
  readonly skipLocked: string;
  /**
   * Runs several statements that all happen or none does. When it has resolved, they are on the disk. One that is urgent
   * goes before those that only wait to begin. Where a server undoes it because of others, `work` is called again: it
   * changes nothing beside the database.
   */
  transaction<Result>(
    work: (connection: Connection) => Promise<Result>,
    options?: { readonly urgent?: boolean },
  ): Promise<Result>;
  /** Runs one after another whatever processes migrate this database at the same time. */
  migration<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** A database that cannot be used as it is, in a sentence that says what to do. */
export class UnusableDatabaseError extends Error {
  override readonly name = "UnusableDatabaseError";
}
