import type { Locale } from "@rabat-process/timezones";
import type { Addresses, FeedTokens } from "@rabat-process/core/ports/addresses";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { LinkAddresses } from "@rabat-process/core/ports/links";
import type { SisterCalendars } from "@rabat-process/core/ports/sister-calendars";
import type { Reachability } from "@rabat-process/core/ports/notifier";
import type { Outcome } from "@rabat-process/core/ports/jobs";
import type { People } from "@rabat-process/core/ports/people";
import type { Roles } from "@rabat-process/core/ports/roles";
import type { Store } from "../ports/store.ts";
import type { Accounts } from "../slack/accounts.ts";
import type { LoadFile } from "../slack/load-file.ts";
import type { PermalinkOf } from "../slack/permalink.ts";
import type { SendFile } from "../slack/send-file.ts";

/** What the listeners hand to the use cases. */
export interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  /** Does a job that was just enqueued, for somebody who waits for its outcome. */
  readonly runNow: (key: string) => Promise<Outcome | undefined>;
  readonly people: People;
  readonly accounts: Accounts;
  readonly reachability: Reachability;
  readonly roles: Roles;
  readonly feedTokens: FeedTokens;
  /** Undefined where the operator set no key for links. */
  readonly linkAddresses?: LinkAddresses | undefined;
  /** Undefined where nobody reads them. */
  readonly sisterCalendars?: SisterCalendars | undefined;
  readonly sendFile: SendFile;
  readonly loadFile: LoadFile;
  readonly permalinkOf: PermalinkOf;
  /** Whether the clients of this Slack turn date tokens into the reader's time. */
  readonly dateTokens: boolean;
  readonly addresses: (locale: Locale) => Addresses;
}
