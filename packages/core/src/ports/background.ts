import type { Instant } from "@rabat-process/timezones";
import type { Handlers } from "../jobs/kinds.ts";
import type { Job, Outcome } from "./jobs.ts";

/** What a program does of its own accord. */
export interface Work {
  readonly handlers: Handlers;
  /** The kinds of which one follows another for ever: when one ends, in whatever way, the next is wanted. */
  readonly endless: ReadonlySet<string>;
  /** Every job that is wanted at an instant, whatever was done before. */
  readonly wanted: (now: Instant) => Promise<readonly Job[]>;
  /** What each start of the program asks for. */
  readonly atStart: (now: Instant) => Promise<readonly Job[]>;
}

/** What the app does of its own accord, whether its doors are open or not. */
export interface Background {
  start(): void;
  /** Does what is due now, and what each start does first: for those who move the clock themselves. */
  runDue(): Promise<void>;
  /**
   * Works on the job of a key now, for somebody who waits for its outcome and is told what went wrong: it is not buried.
   * Undefined where there is none that is due, or another worker has it.
   */
  runNow(key: string): Promise<Outcome | undefined>;
  /** Takes no new job, waits a few seconds for those under way, and makes what it still has free for others. */
  stop(): Promise<void>;
}
