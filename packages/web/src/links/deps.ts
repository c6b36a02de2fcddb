import type { AccountStore } from "@rabat-process/core/ports/accounts";
import type { LogStore } from "@rabat-process/core/ports/audit-log";
import type { ClaimStore } from "@rabat-process/core/ports/claims";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { EventStore } from "@rabat-process/core/ports/events";
import type { FeedStore } from "@rabat-process/core/ports/feeds";
import type { JobStore } from "@rabat-process/core/ports/jobs";
import type { LinkStore } from "@rabat-process/core/ports/links";
import type { PeopleStore } from "@rabat-process/core/ports/people";
import type { Roles } from "@rabat-process/core/ports/roles";
import type { Site } from "../addresses.ts";
import type { LinkTokens } from "./tokens.ts";

/** What the pages behind personal links read and write. */
export interface LinkStores
  extends
    EventStore,
    PeopleStore,
    AccountStore,
    ClaimStore,
    FeedStore,
    LinkStore,
    LogStore,
    JobStore {}

export interface LinkDeps {
  readonly store: LinkStores;
  readonly clock: Clock;
  readonly roles: Roles;
  readonly tokens: LinkTokens;
  readonly site: Site;
  /** Whether organisers hear from the app of what is done here: Slack is the way to them. */
  readonly isInSlack: boolean;
}
