import type { CalendarEvent, DelegationCode, RsvpRefusal, Selection } from "@rabat-process/events";
import { select, whyClosed } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { EventState } from "../ports/events.ts";
import type { Store } from "../ports/store.ts";
import type { Agreed, BeyondPlaces } from "./beyond-places.ts";
import { beyondPlaces, isAgreed } from "./beyond-places.ts";
import { moveQueue } from "./record-answer.ts";
import { selectionTask } from "./tasks.ts";

/** Why organisers cannot decide on an expression of interest. */
export type SelectionRefusal =
  | Exclude<RsvpRefusal, "deadline-passed">
  | "not-pending"
  | "answer-changed"
  | "organisers-only"
  | "unknown-event";

export type SelectionOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: SelectionRefusal }
  /** They are asked first: there are not places enough, or others wait. */
  | {
      readonly ok: false;
      readonly reason: "beyond-places";
      readonly event: CalendarEvent;
      readonly beyond: BeyondPlaces;
    };

export interface SelectionDecision {
  readonly uid: string;
  readonly user: string;
  readonly delegation: DelegationCode;
  readonly selected: boolean;
  readonly press: string;
  /** When the answer was given that the organiser saw; absent where the message did not say. */
  readonly answeredAt?: Instant;
  /** How far beyond the places they agreed to go, when they were asked. */
  readonly agreed?: Agreed;
}

interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  readonly organisers: readonly string[];
}

/** Writes what the organisers decided on an expression of interest, and notifies the delegation. Organisers only. */
export async function decideSelection(deps: Deps, decision: SelectionDecision): Promise<SelectionOutcome> {
  const { store, clock, organisers } = deps;
  const { uid, user, delegation, selected, press, agreed } = decision;
  if (!organisers.includes(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const changed = await store.change<SelectionRefusal | "beyond-places">(
    uid,
    { by: user, at, press },
    (state) => {
      const reason = whyNot(state, decision, at);
      if (reason !== undefined) return { ok: false, reason };
      if (isDecided(state, decision)) return { ok: true };
      const { event, attendance } = state;
      const beyond = beyondOf(state, decision);
      if (beyond !== undefined && !isAgreed(event, beyond, agreed))
        return { ok: false, reason: "beyond-places" };
      const result = select(event, attendance, selectionOf(decision, beyond));
      if (!result.ok) return { ok: false, reason: "not-pending" };
      const moved = moveQueue(event, result.attendance, at);
      return {
        ok: true,
        act: "select",
        details: { delegation, selected },
        attendance: moved.attendance,
        enqueue: [...moved.enqueue, selectionTask(uid, delegation, selected, at)],
      };
    },
  );
  if (changed.ok) return { ok: true };
  const { reason } = changed;
  if (reason !== "beyond-places") return { ok: false, reason };
  const event = await store.event(uid);
  if (event === undefined) return { ok: false, reason: "unknown-event" };
  const beyond = beyondOf({ event, attendance: await store.attendance(uid) }, decision);
  // Places became free while the organiser was about to be asked.
  return beyond === undefined ? decideSelection(deps, decision) : { ok: false, reason, event, beyond };
}

function whyNot(
  { event, attendance }: EventState,
  { delegation, answeredAt }: SelectionDecision,
  at: Instant,
): SelectionRefusal | undefined {
  const closed = whyClosed(event, at);
  // The time for answers is over when organisers select; the event is not.
  if (closed !== undefined && closed !== "deadline-passed") return closed;
  const attendee = attendance.find((candidate) => candidate.delegation === delegation);
  if (attendee === undefined || attendee.standing === "none") return "not-pending";
  return answeredAt === undefined || answeredAt === attendee.at ? undefined : "answer-changed";
}

/** Whether the same was decided before: nothing is written, and nobody is notified twice. */
function isDecided({ attendance }: EventState, { delegation, selected }: SelectionDecision): boolean {
  const standing = selected ? "confirmed" : "not-selected";
  return attendance.some((attendee) => attendee.delegation === delegation && attendee.standing === standing);
}

function beyondOf(
  { event, attendance }: Pick<EventState, "event" | "attendance">,
  decision: SelectionDecision,
): BeyondPlaces | undefined {
  const result = select(event, attendance, { ...selectionOf(decision, undefined), override: true });
  if (!result.ok) return undefined;
  return beyondPlaces(event, decision.delegation, { before: attendance, after: result.attendance });
}

function selectionOf(
  { delegation, selected }: SelectionDecision,
  beyond: BeyondPlaces | undefined,
): Selection {
  return { delegation, selected, ...(beyond === undefined ? {} : { override: true }) };
}
