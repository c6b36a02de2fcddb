import type { KnownChange } from "@rabat-process/core/events/known-changes";
import type { CalendarEvent } from "@rabat-process/events";
import type { RsvpRefusal } from "@rabat-process/events/answers";
import { isOver, whyClosed } from "@rabat-process/events/answers";
import { replacementOf } from "@rabat-process/events/schedule";
import type { Appearance } from "./appearance.ts";
import { appearanceOf } from "./appearance.ts";
import { markForeign } from "./foreign.ts";
import type { View } from "./view.ts";

/** An event with what several parts of its page ask of it, worked out once. */
export interface ShownEvent {
  readonly event: CalendarEvent;
  /** What happened to it since it was announced, the oldest first, with its texts marked. */
  readonly changes: readonly KnownChange[];
  /** The same, with texts that remember their language: for sentences that {@link drawForeign} draws. */
  readonly marked: CalendarEvent;
  readonly appearance: Appearance;
  readonly hasPassed: boolean;
  /** The event that has taken its place. */
  readonly successor: CalendarEvent | undefined;
  /** Why it takes no answers now; undefined while it does. */
  readonly closed: RsvpRefusal | undefined;
}

export function showEvent(
  { event, changes }: Pick<ShownEvent, "event" | "changes">,
  view: View,
): ShownEvent {
  const successor = replacementOf(event, view.events);
  return {
    ...{ event, successor },
    changes: markForeign(changes, view.locale),
    marked: markForeign(event, view.locale),
    appearance: appearanceOf(event, view, successor),
    hasPassed: isOver(event, view.now),
    closed: whyClosed(event, view.now, successor),
  };
}
