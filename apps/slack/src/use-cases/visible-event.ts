import type { CalendarEvent } from "@rabat-process/events";
import type { Store } from "../ports/store.ts";

/** An event that a person may see: drafts are for organisers alone, and to everybody else as if they were not there. */
export async function visibleEvent(
  { store, organisers }: { store: Store; organisers: readonly string[] },
  { uid, user }: { uid: string; user: string },
): Promise<CalendarEvent | undefined> {
  const state = await store.state(uid);
  return state?.isDraft === true && !organisers.includes(user) ? undefined : state?.event;
}
