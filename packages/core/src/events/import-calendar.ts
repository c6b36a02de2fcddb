import type { CalendarEvent } from "@rabat-process/events";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { Roles } from "../ports/roles.ts";
import { usualReminderTimes } from "./event-plan.ts";
import type { CalendarReading } from "./read-calendar.ts";
import { appointmentsIn, maxAppointments, readCalendar } from "./read-calendar.ts";

/** More new events in one file are a whole calendar, and drafts that nobody looks through. */
export const mostDrafts = 100;

export type SavedCalendar =
  | (CalendarReading & { readonly ok: true })
  | Refusal<"no-calendar">
  | (Refusal<"too-many"> & { readonly count: number });

export type CalendarOutcome = SavedCalendar | Refusal<"organisers-only" | "not-loaded">;

/**
 * Saves the events of another program's calendar as drafts, under the UIDs that they have there; what is known already
 * stays as it is. Organisers only: nobody else's file is even opened. Sent twice, it makes each draft once.
 *
 * @param sent.load its bytes; undefined where the door does not get them
 */
export async function importCalendar(
  { store, clock, roles }: { store: EventStore; clock: Clock; roles: Roles },
  { user, load }: { user: string; load: () => Promise<Uint8Array | undefined> },
): Promise<CalendarOutcome> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const file = await load();
  if (file === undefined) return { ok: false, reason: "not-loaded" };
  return saveCalendar({ store, clock }, file, user);
}

/** The same by somebody whose right to do so the door has checked. */
export async function saveCalendar(
  { store, clock }: { store: EventStore; clock: Clock },
  file: Uint8Array,
  by: string,
): Promise<SavedCalendar> {
  const appointments = appointmentsIn(file);
  if (appointments === undefined) return { ok: false, reason: "no-calendar" };
  if (appointments.length > maxAppointments)
    return { ok: false, reason: "too-many", count: appointments.length };
  const now = clock.now();
  const known = [...(await store.events()), ...(await store.drafts())];
  const reading = readCalendar(file, { known, now });
  if (isEmpty(reading)) return { ok: false, reason: "no-calendar" };
  const { found, known: old } = reading;
  if (found.length > mostDrafts)
    return { ok: false, reason: "too-many", count: found.length + old.length };
  const saved: CalendarReading["found"][number][] = [];
  const taken: CalendarEvent[] = [];
  for (const one of found) {
    const isNew = await store.saveDraft(one.event, { by, at: now }, usualReminderTimes);
    if (isNew) saved.push(one);
    // Somebody was quicker with the same file.
    else taken.push(one.event);
  }
  return { ...reading, ok: true, found: saved, known: [...old, ...taken] };
}

function isEmpty({ found, known, lacking, losses }: CalendarReading): boolean {
  return found.length + known.length + lacking.length + losses.length === 0;
}
