import type { Store } from "../ports/store.ts";
import { createCardStore } from "./card-store.ts";
import { createClaimStore } from "./claim-store.ts";
import type { Database } from "./database.ts";
import { createErasureStore } from "./erase-person.ts";
import { createEventStore } from "./event-store.ts";
import { createFeedStore } from "./feed-store.ts";
import { createInbox } from "./inbox-store.ts";
import { createInstallationStore } from "./installation-store.ts";
import { createJobQueue } from "./job-queue.ts";
import { createLogStore } from "./log-store.ts";
import { migrate } from "./migrate.ts";
import { createPeopleStore } from "./people-store.ts";
import { watchWriting } from "./writing.ts";

/** What a process that is no more had taken. */
const abandoned = [
  "update jobs set leased_by = null, leased_until = null",
  "update inbox set held_by = null, held_until = null",
];

/** The store over a database: one SQL text for SQLite and PostgreSQL. Brings the tables up to date first. */
export async function createSqlStore(unwatched: Database): Promise<Store> {
  await migrate(unwatched);
  const { database, health } = watchWriting(unwatched);
  if (database.isExclusive) await freeAbandoned(database, health);
  const { enqueued, ...jobs } = createJobQueue(database);
  return {
    jobs,
    inbox: createInbox(database, enqueued),
    health,
    ...createEventStore(database, enqueued),
    ...createClaimStore(database),
    ...createPeopleStore(database, enqueued),
    ...createCardStore(database),
    ...createFeedStore(database),
    ...createInstallationStore(database),
    ...createErasureStore(database),
    ...createLogStore(database),
    close: () => database.close(),
  };
}

/** Nobody else works on a database that is ours alone. On a full disk it is read as it is, and the leases end by themselves. */
async function freeAbandoned(database: Database, health: Store["health"]): Promise<void> {
  try {
    for (const sql of abandoned) await database.run(sql);
  } catch (error) {
    if (health.unwritable() === undefined) throw error;
  }
}
