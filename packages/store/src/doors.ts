import type { Instant } from "@rabat-process/timezones";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { Whom } from "@rabat-process/core/ports/erasure";
import type { Job } from "@rabat-process/core/ports/jobs";
import type { AuditEntry } from "@rabat-process/core/ports/audit-log";
import type { Connection, Database } from "./database.ts";
import type { MigratedDoor } from "./migrate.ts";

/** What the store has to know of the rows that a door keeps in tables of its own, on the same database. */
export interface DoorRows extends MigratedDoor {
  /** Its tables, each after those to which it refers. All of them are moved and backed up with those of the store. */
  readonly tables: readonly string[];
  /** Gives back what a process that is no more had taken, where no other process can be there. */
  release(connection: Connection): Promise<void>;
  /**
   * Whether the door is at something that names a person, and would write anew what is erased. Until the transaction ends,
   * it begins with nothing else of theirs.
   *
   * @param lockRow what a select ends with whose row nobody else may change until then
   */
  isBusyWith(connection: Connection, whom: Whom, lockRow: string): Promise<boolean>;
  /** Erases a person, named by their accounts, in the transaction in which the store does; how many rows were about them. */
  erasePerson(connection: Connection, whom: Whom): Promise<number>;
}

/** What the store lends to a door: its database, and what the door writes of the store's own in a transaction. */
export interface Lent {
  readonly database: Database;
  /** Writes what somebody did. */
  readonly note: (
    connection: Connection,
    actor: Actor,
    entry: Pick<AuditEntry, "act" | "event" | "details">,
  ) => Promise<void>;
  /** Writes jobs. One that waits takes the new time and content. */
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
