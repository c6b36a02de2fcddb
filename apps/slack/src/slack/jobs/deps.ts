import type { Locale } from "@rabat-process/timezones";
import type { Addresses } from "@rabat-process/core/ports/addresses";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { People } from "@rabat-process/core/ports/people";
import type { Roles } from "@rabat-process/core/ports/roles";
import type { Store } from "../../ports/store.ts";
import type { Accounts } from "../accounts.ts";
import type { Messenger } from "../messenger.ts";

/** What those who do Slack's own jobs need. */
export interface SlackJobDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly messenger: Messenger;
  readonly accounts: Accounts;
  readonly people: People;
  readonly roles: Roles;
  readonly addresses: (locale: Locale) => Addresses;
}
