import type { CalendarEvent } from "@rabat-process/events";
import type { Roles } from "../ports/roles.ts";
import type { EventStore } from "../ports/events.ts";

/** An event that a person may see: drafts are for organisers alone, and to everybody else as if they were not there. */
export async function visibleEvent(
  { store, roles }: { store: EventStore; roles: Roles },
  { uid, user }: { uid: string; user: string },
): Promise<CalendarEvent | undefined> {
  const state = await store.state(uid);
  return state?.isDraft === true && !roles.isOrganiser(user) ? undefined : state?.event;
}
