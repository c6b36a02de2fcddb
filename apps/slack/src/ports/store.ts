import type { Instant } from "@rabat-process/timezones";
import type { CardStore } from "./cards.ts";
import type { ClaimStore } from "./claims.ts";
import type { ErasureStore } from "./erasure.ts";
import type { EventStore } from "./events.ts";
import type { FeedStore } from "./feeds.ts";
import type { Inbox } from "./inbox.ts";
import type { InstallationStore } from "./installations.ts";
import type { Jobs } from "./jobs.ts";
import type { LogStore } from "./log.ts";
import type { PeopleStore } from "./people.ts";

/** Whether what happens can be written. A store that can only be read still serves pages and feeds. */
export interface StoreHealth {
  /** Why nothing could be written when that was last tried, in the words of the database; undefined where it could. */
  unwritable(): string | undefined;
  /** Tries to write, and has `unwritable` say whether that can be done. Never rejects. */
  tryWriting(at: Instant): Promise<void>;
}

/**
 * Everything that the app remembers. What a method has resolved is on the disk. Where two people act at once,
 * each method says what happens.
 */
export interface Store
  extends
    EventStore,
    ClaimStore,
    PeopleStore,
    CardStore,
    FeedStore,
    InstallationStore,
    ErasureStore,
    LogStore {
  readonly jobs: Jobs;
  readonly inbox: Inbox;
  readonly health: StoreHealth;
  close(): Promise<void>;
}
