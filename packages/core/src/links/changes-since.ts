import type { Instant } from "@rabat-process/timezones";
import type { AuditEntry, LogStore } from "../ports/audit-log.ts";

/** How many entries of the log of an event are read at most. */
export const maxEntries = 1000;

/** What happened to an event since an instant, the oldest first. */
export async function changesSince(
  store: LogStore,
  event: string,
  since: Instant,
): Promise<readonly AuditEntry[]> {
  return (await store.log({ event, since, changes: true, limit: maxEntries })).toReversed();
}
