import type { Instant } from "@rabat-process/timezones";
import type { Actor } from "./actor.ts";
import type { Json } from "./jobs.ts";

/** What somebody did. Organisers read it; it says who and what, never what people wrote about themselves. */
export interface AuditEntry {
  readonly at: Instant;
  readonly by: string;
  readonly act: string;
  readonly event?: string;
  /** The person about whom it is, beside who did it. */
  readonly subject?: string | undefined;
  /** What else there is to say of it: of a change of an event the change, see `storeChange`. */
  readonly details?: Readonly<Record<string, Json>> | undefined;
}

/** What was done, and how long that is remembered. */
export interface LogStore {
  note(
    act: string,
    actor: Actor,
    about?: Pick<AuditEntry, "event" | "subject" | "details">,
  ): Promise<void>;
  /** Notes what somebody did by a press or message that Slack may deliver twice; false where it was noted before. */
  noteOnce(act: string, actor: Actor & { readonly press: string }): Promise<boolean>;
  /** What was done in some ways since an instant, the latest first. */
  logSince(since: Instant, acts: readonly string[]): Promise<readonly AuditEntry[]>;
  /** What was done, the latest first: of one event or of all, since an instant or ever, in some ways or in all. */
  log(options: {
    readonly event?: string;
    readonly since?: Instant;
    readonly acts?: readonly string[];
    /** Only of an event whether it changed, with how. */
    readonly changes?: true;
    readonly limit: number;
  }): Promise<readonly AuditEntry[]>;
  /**
   * Forgets what happened before an instant (the log, jobs that were done, feeds that were revoked) and who came to the
   * events named, with claims on them that nobody decided. How delegations answered stays. Returns how many rows were erased or emptied.
   */
  erase(before: Instant, over: readonly string[]): Promise<number>;
  /** Forgets what those who come need, of the events named. Returns how many answers had something of that kind. */
  eraseNeeds(over: readonly string[]): Promise<number>;
  setting(name: string): Promise<string | undefined>;
  saveSetting(name: string, value: string): Promise<void>;
}
