import type { Attendance } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { Roles } from "../ports/roles.ts";

/** The answers to an event with their people, as they were at an instant. */
export interface ParticipantList {
  readonly event: CalendarEvent;
  readonly attendance: Attendance;
  readonly at: Instant;
}

/** Who comes to an event, with all that they said. That it was read is noted. Organisers only. */
export async function exportParticipants(
  { store, clock, roles }: { store: EventStore & LogStore; clock: Clock; roles: Roles },
  { event, user }: { readonly event: CalendarEvent; readonly user: string },
): Promise<{ readonly ok: true; readonly list: ParticipantList } | Refusal<"organisers-only">> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const attendance = await store.attendance(event.uid);
  const at = clock.now();
  await store.note("export", { by: user, at }, { event: event.uid });
  return { ok: true, list: { event, attendance, at } };
}
