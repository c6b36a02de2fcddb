import type { AccountStore } from "@rabat-process/core/ports/accounts";
import type { AnnouncementStore } from "@rabat-process/core/ports/announcements";
import type { CardStore } from "./cards.ts";
import type { ChannelStore } from "./channels.ts";
import type { ClaimStore } from "@rabat-process/core/ports/claims";
import type { ContactStore } from "@rabat-process/core/ports/contacts";
import type { ErasureStore } from "@rabat-process/core/ports/erasure";
import type { EventStore } from "@rabat-process/core/ports/events";
import type { FeedStore } from "@rabat-process/core/ports/feeds";
import type { StoreHealth } from "@rabat-process/core/ports/health";
import type { Inbox } from "./inbox.ts";
import type { InstallationStore } from "./installations.ts";
import type { Jobs } from "@rabat-process/core/ports/jobs";
import type { LinkStore } from "@rabat-process/core/ports/links";
import type { LogStore } from "@rabat-process/core/ports/audit-log";
import type { PeopleStore } from "@rabat-process/core/ports/people";

/**
 * Everything that the app remembers. What a method has resolved is on the disk. Where two people act at once,
 * each method says what happens.
 */
export interface Store
  extends
    EventStore,
    AnnouncementStore,
    ClaimStore,
    AccountStore,
    PeopleStore,
    ContactStore,
    ChannelStore,
    CardStore,
    FeedStore,
    LinkStore,
    InstallationStore,
    ErasureStore,
    LogStore {
  readonly jobs: Jobs;
  readonly inbox: Inbox;
  readonly health: StoreHealth;
  close(): Promise<void>;
}
