import type { CalendarEvent, DelegationCode, TimedWhen } from "@rabat-process/events";
import type { RsvpRefusal } from "@rabat-process/events/answers";
import { dayOf } from "@rabat-process/events/schedule";
import { instantsOf } from "@rabat-process/events";
import type { Instant, PlainDate } from "@rabat-process/timezones";
import { countries, toWallTime } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { People } from "../ports/people.ts";
import type { EventStore } from "../ports/events.ts";
import type { Situation } from "./situation.ts";
import { closedBy, situate } from "./situation.ts";

/** What an event's card is drawn from. */
export interface ShownSituation extends Situation {
  readonly events: readonly CalendarEvent[];
  /** Why no answer is taken any more. */
  readonly closed: RsvpRefusal | undefined;
}

/** The newest state of an event; undefined if there is none of this UID. */
export async function readEventState(
  { store, clock }: { store: EventStore; clock: Clock },
  uid: string,
): Promise<ShownSituation | undefined> {
  const state = await store.state(uid);
  if (state === undefined) return undefined;
  const events = await store.events();
  const situation = situate(state, events);
  return { ...situation, events, closed: closedBy(situation, clock.now()) };
}

/** Whether the hours of an event are others on a clock than on its own. */
export function hasOtherHours(when: TimedWhen, timeZone: string): boolean {
  const { start, end } = instantsOf(when);
  return toWallTime(start, timeZone) !== when.start || toWallTime(end, timeZone) !== when.end;
}

/** The delegation that a person may belong to: the only country whose clock they keep. Never more than a guess. */
export async function guessDelegation(
  { people }: { people: People },
  user: string,
): Promise<DelegationCode | undefined> {
  const { timeZone } = await people.profile(user);
  return countries.find((country) => timeZone !== undefined && country.timeZones.includes(timeZone))
    ?.code;
}

/** The calendar day at an instant in UTC, where nobody’s own day is meant. */
export function today(now: Instant): PlainDate {
  return dayOf(toWallTime(now, "Etc/UTC"));
}
