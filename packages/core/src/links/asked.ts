import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import type { EventStore } from "../ports/events.ts";
import type { LinkStore } from "../ports/links.ts";
import type { Member } from "../ports/people.ts";

/** The events to which a person was sent a link. */
export async function linkedTo(
  { store }: { readonly store: LinkStore },
  { user }: Pick<Member, "user">,
): Promise<ReadonlySet<string>> {
  return new Set((await store.linksOf(user)).flatMap(({ event }) => event ?? []));
}

/** Whether a delegation is asked about an event: it was announced, they answered, or one of them was written to for it. */
export function isAsked(
  event: CalendarEvent,
  attendee: Attendee | undefined,
  linked: ReadonlySet<string>,
): boolean {
  return event.announced !== undefined || attendee !== undefined || linked.has(event.uid);
}

/** The same for one of its people, of one event. */
export async function isAskedOf(
  deps: { readonly store: EventStore & LinkStore },
  event: CalendarEvent,
  member: Pick<Member, "user" | "delegation">,
): Promise<boolean> {
  const attendance = await deps.store.attendance(event.uid);
  const attendee = attendance.find(({ delegation }) => delegation === member.delegation);
  return isAsked(event, attendee, await linkedTo(deps, member));
}
