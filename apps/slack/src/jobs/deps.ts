import type { Clock } from "../ports/clock.ts";
import type { Notifier } from "../ports/notifier.ts";
import type { Roles } from "../ports/roles.ts";
import type { Store } from "../ports/store.ts";

/** What those who do jobs need. */
export interface JobDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly roles: Roles;
  /** How long the log and the names of those who came are kept. */
  readonly retentionDays: number;
}
