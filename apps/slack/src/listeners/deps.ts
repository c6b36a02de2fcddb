import type { Locale } from "@rabat-process/timezones";
import type { Addresses, FeedTokens, LoadFile, PermalinkOf, SendFile } from "../addresses-and-files.ts";
import type { Clock } from "../ports/clock.ts";
import type { Outcome } from "../ports/jobs.ts";
import type { People } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import type { Store } from "../ports/store.ts";

/** What the listeners hand to the use cases. */
export interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  /** Does a job that was just enqueued, for somebody who waits for its outcome. */
  readonly runNow: (key: string) => Promise<Outcome | undefined>;
  readonly people: People;
  readonly roles: Roles;
  readonly feedTokens: FeedTokens;
  readonly sendFile: SendFile;
  readonly loadFile: LoadFile;
  readonly permalinkOf: PermalinkOf;
  /** Whether the clients of this Slack turn date tokens into the reader's time. */
  readonly dateTokens: boolean;
  readonly addresses: (locale: Locale) => Addresses;
}
