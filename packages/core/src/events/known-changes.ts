import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import type { AuditEntry, LogStore } from "../ports/audit-log.ts";
import type { StoredChange } from "./stored-change.ts";
import { changesIn } from "./stored-change.ts";

/** A change of an event that was announced, as everybody may know it. */
export interface KnownChange {
  readonly at: Instant;
  readonly change: StoredChange;
  /** Whether the answers given before it still count; undefined where that was not written down. */
  readonly keepsAnswers: boolean | undefined;
}

/** How many entries of the log of an event are read at most. */
const maxEntries = 200;

/** What happened to an event since it was announced, the oldest first. What was done to a draft is nobody else’s matter. */
export async function readKnownChanges(
  { log }: Pick<LogStore, "log">,
  { uid, announced }: Pick<CalendarEvent, "uid" | "announced">,
): Promise<readonly KnownChange[]> {
  const since = announced && { since: announced.at };
  const entries = await log({ event: uid, ...since, changes: true, limit: maxEntries });
  return entries.toReversed().flatMap(changesOf);
}

function changesOf({ at, details }: AuditEntry): readonly KnownChange[] {
  const said = z.object({ askAgain: z.boolean() }).safeParse(details).data;
  const keepsAnswers = said && !said.askAgain;
  return changesIn(details).map((change) => ({ at, change, keepsAnswers }));
}
