import type { CalendarEvent } from "@rabat-process/events";
import type { ChangeContext, ChangeResult } from "@rabat-process/events/changes";
import { cancelEvent, editEvent, rescheduleEvent } from "@rabat-process/events/changes";
import type { PlainDate } from "@rabat-process/timezones";

/** What an organiser wants to become of an event: another day, in the afternoon; that it is called off; so many places. */
export type Wish =
  | { readonly kind: "reschedule"; readonly day: PlainDate }
  | { readonly kind: "cancel" }
  | { readonly kind: "places"; readonly capacity: number };

/** The change of the package events that a wish means, for doors that have no form for it. */
export function changeFor(wish: Wish) {
  return (event: CalendarEvent, context: ChangeContext): ChangeResult => {
    const { when, participation } = event;
    if (wish.kind === "cancel") return cancelEvent(event, {}, context);
    if (wish.kind === "places") {
      const quota = {
        mode: "quota",
        perDelegation: 1,
        ...participation,
        capacity: wish.capacity,
      } as const;
      return editEvent(event, { ...event, participation: quota }, context);
    }
    if (when.precision !== "time") return { ok: false, reason: "not-dated" };
    const hours = { start: `${wish.day}T14:00`, end: `${wish.day}T16:00` } as const;
    return rescheduleEvent(event, { when: { ...when, ...hours } }, context);
  };
}
