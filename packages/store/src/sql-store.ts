import type { AccountStore } from "@rabat-process/core/ports/accounts";
import type { AnnouncementStore } from "@rabat-process/core/ports/announcements";
import type { ClaimStore } from "@rabat-process/core/ports/claims";
import type { ContactStore } from "@rabat-process/core/ports/contacts";
import type { ErasureStore } from "@rabat-process/core/ports/erasure";
import type { EventStore } from "@rabat-process/core/ports/events";
import type { FeedStore } from "@rabat-process/core/ports/feeds";
import type { LinkStore } from "@rabat-process/core/ports/links";
import type { StoreHealth } from "@rabat-process/core/ports/health";
import type { Jobs } from "@rabat-process/core/ports/jobs";
import type { LogStore } from "@rabat-process/core/ports/audit-log";
import type { PeopleStore } from "@rabat-process/core/ports/people";
import { createAccountStore } from "./account-store.ts";
import { createAnnouncementStore } from "./announcement-store.ts";
import { createClaimStore } from "./claim-store.ts";
import { createContactStore } from "./contact-store.ts";
import type { Connection, Database } from "./database.ts";
import type { DoorRows, Lent } from "./doors.ts";
import { createErasureStore } from "./erase-person.ts";
import { createEventStore } from "./event-store.ts";
import { createFeedStore } from "./feed-store.ts";
import { createJobQueue } from "./job-queue.ts";
import { enqueueJobs, releaseJobs, replaceWaiting } from "./job-rows.ts";
import { createLinkStore } from "./link-store.ts";
import { createLogStore, writeLog } from "./log-store.ts";
import { migrate } from "./migrate.ts";
import { createPeopleStore } from "./people-store.ts";
import { watchWriting } from "./writing.ts";

/** What the store keeps itself, and what it lends to the doors that keep rows beside it. */
export interface SqlStore
  extends
    EventStore,
    AnnouncementStore,
    ClaimStore,
    AccountStore,
    PeopleStore,
    FeedStore,
    LinkStore,
    ContactStore,
    ErasureStore,
    LogStore {
  readonly jobs: Jobs;
  readonly health: StoreHealth;
  readonly lent: Lent;
  close(): Promise<void>;
}

/**
 * The store over a database: one SQL text for SQLite and PostgreSQL. Brings the tables up to date first.
 *
 * @param doors those that keep rows on this database: their tables are brought up to date, and a person is erased there as
 *   well
 */
export async function createSqlStore(
  unwatched: Database,
  doors: readonly DoorRows[],
): Promise<SqlStore> {
  await migrate(unwatched, doors);
  const { database, health } = watchWriting(unwatched);
  if (database.isExclusive) await releaseAll(database, doors, health);
  const { enqueued, ...jobs } = createJobQueue(database);
  return {
    jobs,
    health,
    lent: { database, note: writeLog, enqueue: enqueueJobs, replaceWaiting, enqueued },
    ...createEventStore(database, enqueued),
    ...createAnnouncementStore(database),
    ...createClaimStore(database),
    ...createAccountStore(database),
    ...createPeopleStore(database, enqueued),
    ...createContactStore(database),
    ...createFeedStore(database),
    ...createLinkStore(database, enqueued),
    ...createErasureStore(database, doors),
    ...createLogStore(database),
    close: () => database.close(),
  };
}

/**
 * Gives back what a process that is no more had taken: nobody else works on a database that is ours alone. On a full disk
 * it is read as it is, and the leases end by themselves.
 */
async function releaseAll(
  connection: Connection,
  doors: readonly DoorRows[],
  health: StoreHealth,
): Promise<void> {
  try {
    await releaseJobs(connection);
    for (const door of doors) await door.release(connection);
  } catch (error) {
    if (health.unwritable() === undefined) throw error;
  }
}
