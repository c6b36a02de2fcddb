import type { CalendarEvent } from "@rabat-process/events";
import { isOver } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { ReminderTimes } from "../ports/events.ts";
import type { Store } from "../ports/store.ts";
import { planEvent, plannedKinds } from "./event-plan.ts";

export type RemindersOutcome =
  | { readonly ok: true; readonly event: CalendarEvent }
  | { readonly ok: false; readonly reason: "over" | "cancelled" | "unknown-event" | "organisers-only" };

/** Chooses when those who come to an event are reminded of it; what waits is planned anew. Organisers only. */
export async function setReminders(
  { store, clock, organisers }: { store: Store; clock: Clock; organisers: readonly string[] },
  { uid, user, press, times }: { uid: string; user: string; press: string; times: ReminderTimes },
): Promise<RemindersOutcome> {
  if (!organisers.includes(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  return store.change(uid, { by: user, at, press }, ({ event }) => {
    if (event.status === "cancelled") return { ok: false, reason: "cancelled" };
    if (isOver(event, at)) return { ok: false, reason: "over" };
    return newReminders(event, times, at);
  });
}

/** What is to be written where people are reminded of an event at other times from now on. */
export function newReminders(event: CalendarEvent, times: ReminderTimes, at: Instant) {
  return {
    ok: true,
    act: "set-reminders",
    details: { times: times.join(" ") },
    reminderTimes: times,
    drop: plannedKinds,
    enqueue: planEvent(event, times, at),
  } as const;
}
