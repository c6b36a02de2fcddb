import type { Instant } from "@rabat-process/timezones";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { Job } from "@rabat-process/core/ports/jobs";
import type { AuditEntry } from "@rabat-process/core/ports/audit-log";

/** Runs one statement of SQL, as SQLite and PostgreSQL both understand it; the rows that it gives. */
export interface Connection {
  run(
    sql: string,
    values?: readonly (string | number | null)[],
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

export interface Database extends Connection {
  /** What a select ends with that passes over rows which others hold. */
  readonly skipLocked: string;
  /** Runs statements that all happen or none does; urgent ones before those that only wait to begin. */
  transaction<Result>(
    work: (connection: Connection) => Promise<Result>,
    options?: { readonly urgent?: boolean },
  ): Promise<Result>;
}

/** What whoever keeps the database lends: itself, and what may be written of its own in a transaction. */
export interface Lent {
  readonly database: Database;
  /** Writes what somebody did. */
  readonly note: (
    connection: Connection,
    act: string,
    actor: Actor,
    about?: Pick<AuditEntry, "event" | "details">,
  ) => Promise<void>;
  /** Writes jobs. */
  readonly enqueue: (connection: Connection, jobs: readonly Job[], at: Instant) => Promise<void>;
  /** Writes jobs in place of others that wait: those of a kind whose keys begin alike. One that waits already stays. */
  readonly replaceWaiting: (
    connection: Connection,
    group: { readonly kind: string; readonly keyPrefix: string },
    instead: { readonly jobs: readonly Job[]; readonly at: Instant },
  ) => Promise<void>;
  /** Is called when jobs were written. */
  readonly enqueued: () => void;
}
