import type { ReadEvent } from "../reread.ts";

/** A program in which people read calendars, subscribed to one feed. */
export interface Client {
  /** Has the feed fetched, and tells what is shown then. */
  readonly refresh: () => Promise<readonly ReadEvent[]>;
  readonly close: () => void;
}
