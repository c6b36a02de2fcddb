import type {
  Answer,
  AnswerRefusal,
  AnswerRequest,
  Attendee,
  CalendarEvent,
  DelegationCode,
  Participant,
} from "@rabat-process/events";
import { select, takeAnswer } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { EventState } from "../ports/events.ts";
import type { Store } from "../ports/store.ts";
import { applyChange } from "./apply-change.ts";
import { closedBy } from "./situation.ts";
import { joinedTask, selectionTask } from "./tasks.ts";

export type AnswerOutcome =
  | { readonly ok: true; readonly event: CalendarEvent; readonly attendee: Attendee }
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
  const { delegation, focalPoint } = await deps.store.person(answer.user);
  if (delegation !== undefined)
    return record(deps, answer, { delegation, ...(focalPoint ? { onBehalf: "focal-point" as const } : {}) });
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
  return record(deps, answer, { delegation, onBehalf: "organiser", override: true });
}

async function record(
  { store, clock }: { store: Store; clock: Clock },
  { uid, user, partstat, people, comment, press }: AnswerGiven,
  whose: Pick<AnswerRequest, "delegation" | "onBehalf" | "override">,
): Promise<AnswerOutcome> {
  const { delegation } = whose;
  const at = clock.now();
  const actor = { uid, by: user, at, ...(press === undefined ? {} : { press }) };
  const changed = await applyChange(store, actor, ({ event, attendance, replacedBy }) => {
    const before = attendance.find((attendee) => attendee.delegation === delegation);
    const result = takeAnswer(event, attendance, {
      ...whose,
      partstat,
      people: people ?? (partstat === "DECLINED" ? [] : (before?.people ?? [])),
      ...commentOf(comment ?? before?.comment),
      ...(replacedBy && { replacedBy }),
      by: user,
      at,
    });
    if (!result.ok) return result;
    return {
      ok: true,
      act: whose.onBehalf === "organiser" ? "answer-behalf" : "answer",
      details: { delegation, partstat },
      attendance: result.attendance,
    };
  });
  if (!changed.ok) return changed;
  return { ok: true, event: changed.event, attendee: attendeeOf(changed, delegation) };
}

function commentOf(comment: string | undefined) {
  return comment === undefined ? {} : { comment };
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

/**
 * Remembers whom a person answers for and the language in which they said so, and asks the organisers to confirm it: what
 * they are told later comes from no channel whose language it could have.
 */
export async function joinDelegation(
  { store, clock }: { store: Store; clock: Clock },
  joining: {
    readonly user: string;
    readonly delegation: DelegationCode;
    readonly team: string;
    readonly locale: Locale;
  },
): Promise<void> {
  const { user, ...known } = joining;
  const at = clock.now();
  await store.savePerson(user, known, { by: user, at }, [joinedTask(user, known.delegation, at)]);
}
