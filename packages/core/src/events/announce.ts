import { announceEvent as markAnnounced } from "@rabat-process/events/changes";
import type { CalendarEvent } from "@rabat-process/events";
import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { AuditEntry } from "../ports/audit-log.ts";
import type { Roles } from "../ports/roles.ts";
import type { EventStore } from "../ports/events.ts";
import { chaseTask } from "../jobs/tasks.ts";
import { applyChange } from "./apply-change.ts";

export type AnnounceRefusal = "organisers-only" | "unknown-event";

/** Why a person cannot have an event announced, whatever the door; undefined where they can. */
export async function whyNotAnnounce(
  { store, roles }: { store: EventStore; roles: Roles },
  { uid, user }: { uid: string; user: string },
): Promise<AnnounceRefusal | undefined> {
  if (!roles.isOrganiser(user)) return "organisers-only";
  return (await store.event(uid)) === undefined ? "unknown-event" : undefined;
}

/**
 * Makes an event public that a door has just shown to people, and known from then on; one that is both already stays as
 * it is.
 *
 * @param announcement.details where it was shown, for the log
 * @param announcement.asks whether the focal points are asked for their answers as soon as it is known
 */
export async function recordAnnouncement(
  { store, clock }: { store: EventStore; clock: Clock },
  {
    uid,
    by,
    details,
    asks = false,
  }: { uid: string; by: string; details: NonNullable<AuditEntry["details"]>; asks?: boolean },
): Promise<void> {
  const now = clock.now();
  await applyChange(store, { uid, by, at: now }, ({ event, isDraft }) => {
    const marked = markAnnounced(event, { at: momentAfter(event, now), sequence: event.sequence });
    return {
      ok: true,
      act: "announce",
      details,
      ...(isDraft ? { isDraft: false } : {}),
      also: asks && marked.ok ? [chaseTask(uid, now)] : [],
      // One that was announced before, or is past, is shown as it is.
      ...(marked.ok ? { event: marked.event } : {}),
    };
  });
}

/** Now, or a second after the last change where that was not before: changes of an event have an order. */
export function momentAfter({ lastModified }: CalendarEvent, now: Instant): Instant {
  return now > lastModified ? now : addMinutes(lastModified, 1 / 60);
}
