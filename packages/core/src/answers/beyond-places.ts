import type { Attendance } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { placesTaken, quotaOf, waitingOf } from "@rabat-process/events/answers";

/** By what an organiser would go beyond the rules of an event; a place is a person. */
export interface BeyondPlaces {
  readonly delegation: DelegationCode;
  /** How many people the delegation would come with: one where it has named nobody. */
  readonly people: number;
  /** How many places would be taken, and of how many; absent where there are enough. */
  readonly places?: { readonly taken: number; readonly capacity: number };
  /** How many people the delegation may send; absent where these are not more. */
  readonly quota?: number;
  /** The delegations on the waiting list that would be passed over. */
  readonly waiting: readonly DelegationCode[];
}

/**
 * By what the decision of an organiser for a delegation goes beyond the rules; undefined where it keeps to them.
 *
 * @param before the answers before the decision
 * @param after the answers after it
 */
export function beyondPlaces(
  { participation }: CalendarEvent,
  delegation: DelegationCode,
  { before, after }: { readonly before: Attendance; readonly after: Attendance },
): BeyondPlaces | undefined {
  const of = (attendance: Attendance) =>
    attendance.find((attendee) => attendee.delegation === delegation);
  const [had, has] = [of(before), of(after)];
  if (has?.standing !== "confirmed") return undefined;
  const people = Math.max(1, has.people.length);
  const kept =
    had?.standing === "confirmed" || had?.standing === "offered"
      ? Math.max(1, had.people.length)
      : 0;
  // Who comes already, and with no more people than before, takes nothing from anybody.
  if (people <= kept) return undefined;
  const taken = placesTaken(after);
  const capacity = capacityOf(participation);
  const quota = quotaOf(participation, delegation) ?? Infinity;
  const waiting = waitingOf(before)
    .map((attendee) => attendee.delegation)
    .filter((code) => code !== delegation);
  if (taken <= capacity && people <= quota && waiting.length === 0) return undefined;
  return {
    delegation,
    people,
    waiting,
    ...(taken > capacity ? { places: { taken, capacity } } : {}),
    ...(people > quota ? { quota } : {}),
  };
}

/** How many places there are in all; `Infinity` where their number has no limit. */
export function capacityOf(participation: CalendarEvent["participation"]): number {
  return participation !== undefined && "capacity" in participation
    ? (participation.capacity ?? Infinity)
    : Infinity;
}

/** How far an organiser agreed to go beyond the places, as a message asked them about a version of the event. */
export interface Agreed {
  readonly sequence: number;
  readonly taken: number;
  readonly waiting: number;
}

/** Whether it goes no further than an organiser agreed to: more answers may have come since they were asked. */
export function isAgreed(
  { sequence }: CalendarEvent,
  { places, waiting }: BeyondPlaces,
  agreed: Agreed | undefined,
): boolean {
  if (agreed?.sequence !== sequence) return false;
  return (places?.taken ?? 0) <= agreed.taken && waiting.length <= agreed.waiting;
}
