import type { CalendarEvent } from "@rabat-process/events";
import type { RsvpRefusal } from "@rabat-process/events/answers";
import type { Clock } from "../ports/clock.ts";
import type { EventStore, ReminderTimes } from "../ports/events.ts";
import type { Roles } from "../ports/roles.ts";
import { applyChange } from "./apply-change.ts";
import { closedBy } from "./situation.ts";

export type RemindersOutcome =
  | { readonly ok: true; readonly event: CalendarEvent }
  | {
      readonly ok: false;
      readonly reason:
        Exclude<RsvpRefusal, "deadline-passed"> | "unknown-event" | "organisers-only";
    };

/** Chooses when those who come to an event are reminded of it; what waits is planned anew. Organisers only. */
export async function setReminders(
  { store, clock, roles }: { store: EventStore; clock: Clock; roles: Roles },
  { uid, user, press, times }: { uid: string; user: string; press: string; times: ReminderTimes },
): Promise<RemindersOutcome> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  return applyChange(store, { uid, by: user, at, press }, (situation) => {
    const closed = closedBy(situation, at);
    return closed === undefined || closed === "deadline-passed"
      ? newReminders(times)
      : { ok: false, reason: closed };
  });
}

/** What is decided where people are reminded of an event at other times from now on. */
export function newReminders(times: ReminderTimes) {
  return {
    ok: true,
    act: "set-reminders",
    details: { times: times.join(" ") },
    reminderTimes: times,
  } as const;
}
