import type { CardStore } from "./cards.ts";
import type { ChannelStore } from "./channels.ts";
import type { ClaimStore } from "./claims.ts";
import type { ErasureStore } from "./erasure.ts";
import type { EventStore } from "./events.ts";
import type { FeedStore } from "./feeds.ts";
import type { StoreHealth } from "./health.ts";
import type { Inbox } from "./inbox.ts";
import type { InstallationStore } from "./installations.ts";
import type { Jobs } from "./jobs.ts";
import type { LogStore } from "./log.ts";
import type { PeopleStore } from "./people.ts";

/**
 * Everything that the app remembers. What a method has resolved is on the disk. Where two people act at once,
 * each method says what happens.
 */
export interface Store
  extends
    EventStore,
    ClaimStore,
    PeopleStore,
    ChannelStore,
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
