import type { Store } from "../ports/store.ts";
import { createCardStore } from "./card-store.ts";
import { createClaimStore } from "./claim-store.ts";
import type { Database } from "./database.ts";
import { createErasureStore } from "./erase-person.ts";
import { createEventStore } from "./event-store.ts";
import { createFeedStore } from "./feed-store.ts";
import { createInstallationStore } from "./installation-store.ts";
import { createJobQueue } from "./job-queue.ts";
import { createLogStore } from "./log-store.ts";
import { migrate } from "./migrate.ts";
import { createPeopleStore } from "./people-store.ts";

/** The store over a database: one SQL text for SQLite and PostgreSQL. Brings the tables up to date first. */
export async function createSqlStore(database: Database): Promise<Store> {
  await migrate(database);
  // What a process that is no more had taken is free: nobody else works on a database that is ours alone.
  if (database.isExclusive) await database.run("update jobs set leased_by = null, leased_until = null");
  const { enqueued, ...jobs } = createJobQueue(database);
  return {
    jobs,
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
