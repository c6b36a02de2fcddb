import type { AnnouncementStore } from "../ports/announcements.ts";
import type { AccountStore } from "../ports/accounts.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { ContactStore } from "../ports/contacts.ts";
import type { ClaimStore } from "../ports/claims.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { JobStore } from "../ports/jobs.ts";
import type { LinkStore } from "../ports/links.ts";
import type { Notifier, Reachability } from "../ports/notifier.ts";
import type { PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";

/** What those who do jobs need. */
export interface JobDeps {
  readonly store: EventStore &
    AnnouncementStore &
    AccountStore &
    ClaimStore &
    ContactStore &
    PeopleStore &
    LogStore &
    LinkStore &
    JobStore;
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly reachability: Reachability;
  readonly roles: Roles;
  /** How long the log and the names of those who came are kept. */
  readonly retentionDays: number;
}
