import type { CalendarEvent } from "@rabat-process/events";
import { isDatedEvent } from "@rabat-process/events";
import { isOver, whyClosed } from "@rabat-process/events/answers";
import { replacementOf } from "@rabat-process/events/schedule";
import { stateOf, statusRules } from "@rabat-process/events/changes";
import type { RsvpRefusal } from "@rabat-process/events/answers";
import type { StatusRules } from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import type { EventState, EventStore } from "../ports/events.ts";

/** An event with all that decides what it takes and what follows from a change of it. */
export interface Situation extends EventState {
  /** The event that has taken its place. */
  readonly replacedBy?: CalendarEvent | undefined;
}

/** An event as others know it: whether another one has taken its place stands there. */
export function situate(state: EventState, events: readonly CalendarEvent[]): Situation {
  return { ...state, replacedBy: replacementOf(state.event, events) };
}

/** The state of an event at this moment; undefined where there is none of this UID. */
export async function readSituation(
  store: EventStore,
  uid: string,
): Promise<Situation | undefined> {
  const state = await store.state(uid);
  return state && situate(state, await store.events());
}

export function rulesOf({ event, replacedBy }: Situation): StatusRules {
  return statusRules[stateOf(event, replacedBy)];
}

/** Why no answer is taken at an instant. */
export function closedBy({ event, replacedBy }: Situation, now: Instant): RsvpRefusal | undefined {
  return whyClosed(event, now, replacedBy);
}

/** Whether nobody waits for an event any more: it was held, or its days are over. What never had a day is waited for. */
export function isPast(event: CalendarEvent, now: Instant): boolean {
  return event.status === "held" || (isDatedEvent(event) && isOver(event, now));
}

/** Whether nothing more is asked or offered of an event: it is called off, replaced, held or past. */
export function isDone(situation: Situation, now: Instant): boolean {
  return rulesOf(situation).closedAs !== undefined || isOver(situation.event, now);
}
