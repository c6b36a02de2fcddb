import type { Locale } from "@rabat-process/timezones";
import type { Addresses } from "../../addresses-and-files.ts";
import type { Clock } from "../../ports/clock.ts";
import type { People } from "../../ports/people.ts";
import type { Roles } from "../../ports/roles.ts";
import type { Store } from "../../ports/store.ts";
import type { Messenger } from "../messenger.ts";

/** What those who do Slack's own jobs need. */
export interface SlackJobDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly messenger: Messenger;
  readonly people: People;
  readonly roles: Roles;
  readonly addresses: (locale: Locale) => Addresses;
}
