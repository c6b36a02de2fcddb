import type { ReadEvent } from "../reread.ts";

/** A program in which people read calendars, subscribed to one feed. */
export interface Client {
  /** Has the feed fetched, and tells what is shown then. */
  readonly refresh: () => Promise<readonly ReadEvent[]>;
}

/** In one order: a client has its own. */
export function byUid(events: readonly ReadEvent[]): readonly ReadEvent[] {
  return events.toSorted((one, other) => (one.uid < other.uid ? -1 : 1));
}
