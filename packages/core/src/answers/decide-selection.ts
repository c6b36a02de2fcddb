import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import type { RsvpRefusal, Selection } from "@rabat-process/events/answers";
import { selectDelegation } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { Roles } from "../ports/roles.ts";
import type { EventStore } from "../ports/events.ts";
import { applyChange } from "../events/apply-change.ts";
import type { Agreed, BeyondPlaces } from "./beyond-places.ts";
import { beyondPlaces, isAgreed } from "./beyond-places.ts";
import type { Situation } from "../events/situation.ts";
import { closedBy, readSituation } from "../events/situation.ts";
import { selectionTask } from "../jobs/place-tasks.ts";

/** Why organisers cannot decide on an expression of interest. */
type SelectionRefusal =
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
  readonly store: EventStore;
  readonly clock: Clock;
  readonly roles: Roles;
}

/** Writes what the organisers decided on an expression of interest, and notifies the delegation. Organisers only. */
export async function decideSelection(
  deps: Deps,
  decision: SelectionDecision,
): Promise<SelectionOutcome> {
  const { store, clock, roles } = deps;
  const { uid, user, delegation, selected, press, agreed } = decision;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const actor = { uid, by: user, at, press };
  const changed = await applyChange<SelectionRefusal | "beyond-places">(
    store,
    actor,
    (situation) => {
      const reason = whyNot(situation, decision, at);
      if (reason !== undefined) return { ok: false, reason };
      if (isDecided(situation, decision)) return { ok: true };
      const { event, attendance } = situation;
      const beyond = beyondOf(situation, decision);
      if (beyond !== undefined && !isAgreed(event, beyond, agreed))
        return { ok: false, reason: "beyond-places" };
      const result = selectDelegation(event, attendance, selectionOf(decision, beyond));
      if (!result.ok) return { ok: false, reason: "not-pending" };
      return {
        ok: true,
        act: "select",
        details: { delegation, selected },
        attendance: result.attendance,
        also: [selectionTask(uid, { delegation, selected }, at)],
      };
    },
  );
  if (changed.ok) return { ok: true };
  const { reason } = changed;
  if (reason !== "beyond-places") return { ok: false, reason };
  const situation = await readSituation(store, uid);
  if (situation === undefined) return { ok: false, reason: "unknown-event" };
  const beyond = beyondOf(situation, decision);
  // Places became free while the organiser was about to be asked.
  if (beyond === undefined) return decideSelection(deps, decision);
  return { ok: false, reason, event: situation.event, beyond };
}

function whyNot(
  situation: Situation,
  { delegation, answeredAt }: SelectionDecision,
  at: Instant,
): SelectionRefusal | undefined {
  const closed = closedBy(situation, at);
  // The time for answers is over when organisers select; the event is not.
  if (closed !== undefined && closed !== "deadline-passed") return closed;
  const attendee = situation.attendance.find((candidate) => candidate.delegation === delegation);
  if (attendee === undefined || attendee.standing === "none") return "not-pending";
  return answeredAt === undefined || answeredAt === attendee.at ? undefined : "answer-changed";
}

/** Whether the same was decided before: nothing is written, and nobody is notified twice. */
function isDecided(
  { attendance }: Situation,
  { delegation, selected }: SelectionDecision,
): boolean {
  const standing = selected ? "confirmed" : "not-selected";
  return attendance.some(
    (attendee) => attendee.delegation === delegation && attendee.standing === standing,
  );
}

function beyondOf(
  { event, attendance }: Situation,
  decision: SelectionDecision,
): BeyondPlaces | undefined {
  const result = selectDelegation(event, attendance, {
    ...selectionOf(decision, undefined),
    override: true,
  });
  if (!result.ok) return undefined;
  return beyondPlaces(event, decision.delegation, { before: attendance, after: result.attendance });
}

function selectionOf(
  { delegation, selected }: SelectionDecision,
  beyond: BeyondPlaces | undefined,
): Selection {
  return { delegation, selected, ...(beyond === undefined ? {} : { override: true }) };
}
