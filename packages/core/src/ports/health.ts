import type { Instant } from "@rabat-process/timezones";

/** Whether what happens can be written. A store that can only be read still serves pages and feeds. */
export interface StoreHealth {
  /** Why nothing could be written when that was last tried, in the words of the database; undefined where it could. */
  unwritable(): string | undefined;
  /** Tries to write, and has `unwritable` say whether that can be done. Never rejects. */
  tryWriting(at: Instant): Promise<void>;
}
