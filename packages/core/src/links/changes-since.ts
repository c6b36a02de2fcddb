import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { AuditEntry, LogStore } from "../ports/audit-log.ts";
import type { Link } from "../ports/links.ts";
import { sentences } from "../sentences/index.ts";

/** How many entries of the log of an event are read at most. */
export const maxEntries = 1000;

/**
 * What happened to an event since an instant, the oldest first. Where it was announced again since, its announcement having
 * been withdrawn, the list begins with that, and has nothing of what happened before.
 */
export async function changesSince(
  store: LogStore,
  event: string,
  since: Instant,
): Promise<readonly AuditEntry[]> {
  const entries = (
    await store.log({ event, since, changes: true, limit: maxEntries })
  ).toReversed();
  const again = await announcedAgain(store, event);
  if (again === undefined || again.at <= since) return entries;
  const former = entries.findLastIndex(({ act }) => act === "withdrawn");
  return [again, ...entries.slice(former + 1).filter(({ at }) => at >= again.at)];
}

/** Since when whatever happens is not in a file for sure: what did in its very second is rather told twice than never. */
export function sinceFile({ sentAt }: Pick<Link, "sentAt">): Instant {
  return addMinutes(sentAt, -1 / 60);
}

/** Whether an entry of that list is that the event was announced again. */
export function isAnnouncedAgain({ act }: AuditEntry): boolean {
  return act === "announce";
}

/** The announcement that followed the last withdrawal of an event, in words. */
async function announcedAgain(store: LogStore, event: string): Promise<AuditEntry | undefined> {
  const [withdrawn] = await store.log({ event, acts: ["withdrawn"], limit: 1 });
  if (withdrawn === undefined) return undefined;
  // It is shown in other places later, which is noted as well.
  const shown = await store.log({ event, acts: ["announce"], limit: maxEntries });
  const entry = shown.findLast(({ at }) => at >= withdrawn.at);
  const [en, fr] = [sentences.en.notices.announcedAgain, sentences.fr.notices.announcedAgain];
  return entry && { ...entry, details: { en, fr } };
}
