import type {
  Answer,
  AnswerRefusal,
  Attendance,
  Attendee,
  CalendarEvent,
  DelegationCode,
  Participant,
} from "@rabat-process/events";
import { endOffers, offerPlaces, takeAnswer } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Clock, EventState, Job, Store } from "../ports.ts";
import { offersTask, redrawTask } from "./tasks.ts";

export type AnswerOutcome =
  | { readonly ok: true; readonly event: CalendarEvent; readonly attendee: Attendee }
  | { readonly ok: false; readonly reason: AnswerRefusal | "unknown-event" | "unknown-delegation" };

/** How long an offered place is kept, and how long before the start nothing moves by itself any more. */
export const offerRules = { offerHours: 48, freezeHours: 24 } as const;

/**
 * Records the answer of a person for their delegation. When it resolves with `ok`, the answer is on the disk, and the
 * cards follow. The people whom the delegation had named stay named while it comes.
 */
export async function recordAnswer(
  { store, clock }: { store: Store; clock: Clock },
  {
    uid,
    user,
    partstat,
    people,
    press,
  }: { uid: string; user: string; partstat: Answer; people?: readonly Participant[]; press?: string },
): Promise<AnswerOutcome> {
  const { delegation } = await store.person(user);
  if (delegation === undefined) {
    const known = (await store.event(uid)) !== undefined;
    return { ok: false, reason: known ? "unknown-delegation" : "unknown-event" };
  }
  const at = clock.now();
  const actor = { by: user, at, ...(press === undefined ? {} : { press }) };
  const changed = await store.change(uid, actor, ({ event, attendance }) => {
    const before = attendance.find((attendee) => attendee.delegation === delegation);
    const named = people ?? (partstat === "DECLINED" ? [] : (before?.people ?? []));
    const result = takeAnswer(event, attendance, { delegation, partstat, people: named, by: user, at });
    if (!result.ok) return result;
    return {
      ok: true,
      act: "answer",
      details: { delegation, partstat },
      ...moveQueue(event, result.attendance, at),
    };
  });
  if (!changed.ok) return changed;
  return { ok: true, event: changed.event, attendee: attendeeOf(changed, delegation) };
}

/** The answers after the waiting list moved, as far as places are free, and the jobs that follow from it. */
export function moveQueue(
  event: CalendarEvent,
  answers: Attendance,
  at: Instant,
): { readonly attendance: Attendance; readonly enqueue: readonly Job[] } {
  const attendance = offerPlaces(event, endOffers(answers, at), at, offerRules);
  const ends = attendance.flatMap(({ standing, offerUntil }) =>
    standing === "offered" && offerUntil !== undefined ? [offerUntil] : [],
  );
  const [next] = ends.toSorted();
  return {
    attendance,
    enqueue: [redrawTask(event.uid, at), ...(next === undefined ? [] : [offersTask(event.uid, next)])],
  };
}

function attendeeOf({ attendance }: EventState, delegation: DelegationCode): Attendee {
  const attendee = attendance.find((candidate) => candidate.delegation === delegation);
  if (attendee === undefined) throw new Error(`the answer of ${delegation} was written and is not there`);
  return attendee;
}

/** Remembers whom a person answers for. */
export async function joinDelegation(
  { store, clock }: { store: Store; clock: Clock },
  { user, delegation, team }: { user: string; delegation: DelegationCode; team: string },
): Promise<void> {
  await store.savePerson(user, { delegation, team }, { by: user, at: clock.now() });
}
