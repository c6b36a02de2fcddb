import type { Instant } from "@rabat-process/timezones";
import type { Job } from "@rabat-process/core/ports/jobs";

/** Something that Slack delivered and that is to be dealt with: a press, a command, an event. */
export interface Delivery {
  /** The same when Slack delivers it twice. */
  readonly id: string;
  readonly receivedAt: Instant;
  /** What Slack sent, as JSON. */
  readonly body: string;
}

/** A delivery that was kept and whose process has ended before it was dealt with. */
export interface Abandoned extends Delivery {
  /** How often it was begun. */
  readonly attempts: number;
}

/**
 * What Slack was told to be taken and is not dealt with yet. It is on the disk before Slack is told, and leaves when it is
 * dealt with, so that a process that is killed in between loses nothing.
 */
export interface Inbox {
  /**
   * Keeps deliveries and lets others go, in one transaction. Whoever keeps them has them to itself for a minute from now.
   */
  exchange(
    kept: readonly Delivery[],
    dealtWith: readonly string[],
    holder: { readonly name: string; readonly at: Instant },
  ): Promise<void>;
  /** Makes the minute begin anew for deliveries that a holder has and is at. */
  hold(holder: string, ids: readonly string[], now: Instant): Promise<void>;
  /** Takes over what its holder has left, the oldest first, some at a time. Two who ask at once never get the same one. */
  takeOver(holder: string, now: Instant): Promise<readonly Abandoned[]>;
  /** Lets a delivery go, and has its person told by jobs, all or nothing. */
  giveUp(id: string, jobs: readonly Job[], at: Instant): Promise<void>;
  /** Leaves everything that a holder has to others at once. */
  leave(holder: string): Promise<void>;
  /** How many deliveries are kept. */
  size(): Promise<number>;
}
