import type { Locale } from "@rabat-process/timezones";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { EventStore } from "@rabat-process/core/ports/events";
import type { LogStore } from "@rabat-process/core/ports/audit-log";
import type { FeedStore } from "@rabat-process/core/ports/feeds";
import type { LinkDeps } from "./links/deps.ts";
import type { Condition } from "./readiness.ts";
import type { Sender } from "./sender.ts";

/** What the pages and the feeds of everybody read. */
export type EventReader = Pick<EventStore, "event" | "events" | "revision"> & Pick<LogStore, "log">;

/** What a personal feed reads: whose it is, and what their delegation answered. */
type FeedReader = EventReader & Pick<EventStore, "answersOf"> & Pick<FeedStore, "feed">;

/** What an app may do where it is installed, each with the reason for it. */
type Scopes = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export interface WebDeps {
  readonly store: FeedReader;
  readonly clock: Clock;
  /** Where people reach the site, without a slash at its end. */
  readonly publicUrl: string;
  readonly sender?: Sender | undefined;
  /** Whether bodies may be compressed: some versions of Outlook are said to show nothing then. */
  readonly compression: boolean;
  /** The sites that may show the coming meetings within a page of theirs, as origins; none where absent. */
  readonly embedders?: readonly string[] | undefined;
  /** What the app may do in a workspace of Slack, and which of it a workspace may leave out. */
  readonly scopes: Scopes;
  readonly optionalScopes?: readonly string[] | undefined;
  /** Whether people answer in Slack. */
  readonly isInSlack: boolean;
  /** Where a workspace installs the app, on this server; undefined where it serves one that has it. */
  readonly installPath?: string | undefined;
  /** What else an operator has to know of the program. */
  readonly condition: () => Condition;
  readonly log: Pick<Log, "error" | "within">;
  /** What the pages behind personal links need; undefined where no key for them is configured. */
  readonly links?: Omit<LinkDeps, "clock" | "site" | "isInSlack"> | undefined;
}
