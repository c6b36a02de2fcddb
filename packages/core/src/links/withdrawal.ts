import type { CalendarEvent } from "@rabat-process/events";
import { changesIn } from "../events/stored-change.ts";
import type { AuditEntry, LogStore } from "../ports/audit-log.ts";
import type { EventState, EventStore } from "../ports/events.ts";
import { maxEntries } from "./changes-since.ts";

/** That the announcement of an event was taken back, and the event as it was then. */
interface Withdrawal {
  readonly entry: AuditEntry;
  readonly event: CalendarEvent;
}

/** The withdrawal of an announcement; undefined where an event is announced, or never was. */
export async function withdrawalOf(
  store: LogStore & Pick<EventStore, "history">,
  { event, isDraft }: Pick<EventState, "event" | "isDraft">,
): Promise<Withdrawal | undefined> {
  if (!isDraft) return undefined;
  const log = await store.log({ event: event.uid, changes: true, limit: maxEntries });
  const entry = log.find(({ details }) =>
    changesIn(details).some(({ kind }) => kind === "withdrawn"),
  );
  if (entry === undefined) return undefined;
  // What organisers wrote into the draft since is nobody’s business yet.
  const versions = await store.history(event.uid);
  return { entry, event: versions.findLast(({ at }) => at <= entry.at)?.event ?? event };
}
