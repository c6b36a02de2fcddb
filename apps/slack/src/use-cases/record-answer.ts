import type {
  Answer,
  AnswerRefusal,
  AnswerRequest,
  Attendee,
  CalendarEvent,
  Claim,
  DelegationCode,
  GivenAnswer,
  Participant,
} from "@rabat-process/events";
import { enterAs, findClaim, select, takeAnswer } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { EventState } from "../ports/events.ts";
import type { Store } from "../ports/store.ts";
import { applyChange } from "./apply-change.ts";
import { recordClaim } from "./make-claim.ts";
import { isClaimant, isConfirmed } from "./membership.ts";
import { closedBy } from "./situation.ts";
import { selectionTask } from "./tasks.ts";

export type AnswerOutcome =
  | { readonly ok: true; readonly event: CalendarEvent; readonly attendee: Attendee }
  /** It counts only after it was accepted. */
  | { readonly ok: true; readonly event: CalendarEvent; readonly claim: Claim }
  | { readonly ok: false; readonly reason: AnswerRefusal | "unknown-event" | "unknown-delegation" };

/** An answer that somebody gives. */
export interface AnswerGiven {
  readonly uid: string;
  readonly user: string;
  readonly partstat: Answer;
  /** Who comes. Without it, those whom the delegation had named stay named while it comes. */
  readonly people?: readonly Participant[];
  readonly comment?: string | undefined;
  /** What Slack calls this press, the same when it delivers it twice. */
  readonly press?: string;
}

/**
 * Records the answer of a person for their delegation. When it resolves with `ok`, the answer is on the disk, and the
 * cards follow.
 */
export async function recordAnswer(
  deps: { store: Store; clock: Clock },
  answer: AnswerGiven,
): Promise<AnswerOutcome> {
  const person = await deps.store.person(answer.user);
  const { delegation, focalPoint } = person;
  if (delegation !== undefined) {
    if (await isClaimant(deps, person)) {
      const given = givenBy(answer, delegation, deps.clock.now());
      return recordClaim(deps, { uid: answer.uid, given, press: answer.press });
    }
    const role = isConfirmed(person) ? "confirmed" : "unconfirmed";
    return record(deps, answer, { delegation, role, ...(focalPoint && { onBehalf: "focal-point" }) });
  }
  const known = (await deps.store.event(answer.uid)) !== undefined;
  return { ok: false, reason: known ? "unknown-delegation" : "unknown-event" };
}

/**
 * Records the answer of a delegation that an organiser was told, also after the time for answers: it is marked as given
 * on its behalf. Organisers only.
 */
export async function recordForAnother(
  deps: { store: Store; clock: Clock; organisers: readonly string[] },
  { delegation, ...answer }: AnswerGiven & { readonly delegation: DelegationCode },
): Promise<AnswerOutcome> {
  if (!deps.organisers.includes(answer.user)) return { ok: false, reason: "organisers-only" };
  const whose = { delegation, role: "confirmed", onBehalf: "organiser", override: true } as const;
  return record(deps, answer, whose);
}

async function record(
  { store, clock }: { store: Store; clock: Clock },
  answer: AnswerGiven,
  {
    role,
    ...whose
  }: Pick<AnswerRequest, "delegation" | "onBehalf" | "override"> & {
    readonly role: "confirmed" | "unconfirmed";
  },
): Promise<AnswerOutcome> {
  const { uid, user, partstat, press } = answer;
  const { delegation } = whose;
  const at = clock.now();
  const actor = { uid, by: user, at, ...(press === undefined ? {} : { press }) };
  const given = givenBy(answer, delegation, at);
  const changed = await applyChange(store, actor, ({ event, attendance, claims, replacedBy }) => {
    const before = attendance.find((attendee) => attendee.delegation === delegation);
    const request = { ...enterAs(role, before, given), ...whose, ...(replacedBy && { replacedBy }) };
    const result = takeAnswer(event, attendance, request);
    if (!result.ok) return result;
    return {
      ok: true,
      act: whose.onBehalf === "organiser" ? "answer-behalf" : "answer",
      details: { delegation, partstat },
      attendance: result.attendance,
      // Whoever was confirmed meanwhile answers in place of their own claim.
      claims: claims.filter((claim) => claim !== findClaim(claims, given)),
    };
  });
  if (!changed.ok) return changed;
  return { ok: true, event: changed.event, attendee: attendeeOf(changed, delegation) };
}

function givenBy(
  { user, partstat, people, comment }: AnswerGiven,
  delegation: DelegationCode,
  at: Instant,
): GivenAnswer {
  const own = { ...(people !== undefined && { people }), ...(comment !== undefined && { comment }) };
  return { delegation, partstat, by: user, at, ...own };
}

/** Writes what the organisers decided on an expression of interest, and tells the delegation. Organisers only. */
export async function decideSelection(
  { store, clock, organisers }: { store: Store; clock: Clock; organisers: readonly string[] },
  decision: { uid: string; user: string; delegation: DelegationCode; selected: boolean; press: string },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: AnswerRefusal | "unknown-event" }> {
  const { uid, user, delegation, selected, press } = decision;
  if (!organisers.includes(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const changed = await applyChange(store, { uid, by: user, at, press }, (situation) => {
    const { event, attendance } = situation;
    const closed = closedBy(situation, at);
    // The time for answers is over when organisers select; the event is not.
    if (closed !== undefined && closed !== "deadline-passed") return { ok: false, reason: closed };
    const result = select(event, attendance, delegation, selected);
    if (!result.ok) return result;
    return {
      ok: true,
      act: "select",
      details: { delegation, selected },
      attendance: result.attendance,
      also: [selectionTask(uid, delegation, selected, at)],
    };
  });
  return changed.ok ? { ok: true } : changed;
}

function attendeeOf({ attendance }: EventState, delegation: DelegationCode): Attendee {
  const attendee = attendance.find((candidate) => candidate.delegation === delegation);
  if (attendee === undefined) throw new Error(`the answer of ${delegation} was written and is not there`);
  return attendee;
}
