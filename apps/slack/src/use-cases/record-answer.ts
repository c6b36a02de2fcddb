import type {
  Answer,
  AnswerRefusal,
  AnswerRequest,
  Attendance,
  Attendee,
  CalendarEvent,
  DelegationCode,
  Participant,
} from "@rabat-process/events";
import { takeAnswer } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { Store } from "../ports/store.ts";
import { applyChange } from "./apply-change.ts";
import type { MessageShown, ShownRefusal } from "./as-shown.ts";
import { eventShown, whyNotAsShown } from "./as-shown.ts";
import type { Agreed, BeyondPlaces } from "./beyond-places.ts";
import { beyondPlaces, isAgreed } from "./beyond-places.ts";
import type { Situation } from "./situation.ts";
import { readSituation } from "./situation.ts";
import { joinedTask } from "./tasks.ts";
import { visibleEvent } from "./visible-event.ts";

interface Recorded {
  readonly ok: true;
  readonly event: CalendarEvent;
  readonly attendee: Attendee;
}

export type AnswerOutcome =
  | Recorded
  | {
      readonly ok: false;
      readonly reason: AnswerRefusal | ShownRefusal | "unknown-event" | "unknown-delegation";
    };

/** The same for an organiser, who is asked before they go beyond the places. */
export type BehalfOutcome =
  | Recorded
  | { readonly ok: false; readonly reason: AnswerRefusal | "unknown-event" }
  | {
      readonly ok: false;
      readonly reason: "beyond-places";
      readonly event: CalendarEvent;
      readonly beyond: BeyondPlaces;
    };

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
  /** When they pressed, in seconds since 1970 by Slack's clock; absent where it was no press on a button. */
  readonly pressedAt?: number | undefined;
  /** What the message said to which the answer was given. */
  readonly shown?: MessageShown;
}

interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  readonly organisers: readonly string[];
}

/**
 * Records the answer of a person for their delegation. When it resolves with `ok`, the answer is on the disk, and the
 * cards follow. An answer that is not what its message said is refused; so is one that a later press has overtaken.
 */
export async function recordAnswer(deps: Deps, answer: AnswerGiven): Promise<AnswerOutcome> {
  const { delegation, focalPoint } = await deps.store.person(answer.user);
  if (delegation === undefined) {
    const known = (await visibleEvent(deps, answer)) !== undefined;
    return { ok: false, reason: known ? "unknown-delegation" : "unknown-event" };
  }
  const shown = answer.shown ?? {};
  const shownEvent = await eventShown(deps, answer.uid, shown);
  const whose = { delegation, ...(focalPoint ? { onBehalf: "focal-point" as const } : {}) };
  return record(deps, { ...answer, ...whose }, (state) =>
    whyNotAsShown({ ...answer, delegation, at: state.at }, { shown, shownEvent }, state),
  );
}

/**
 * Records the answer of a delegation that an organiser was told, also after the time for answers: it is marked as given
 * on its behalf. Organisers only; they are asked before they go beyond the places, or pass over those who wait.
 *
 * @param answer.agreed how far beyond the places they agreed to go, when they were asked
 */
export async function recordForAnother(
  deps: Deps,
  answer: AnswerGiven & { readonly delegation: DelegationCode; readonly agreed?: Agreed },
): Promise<BehalfOutcome> {
  if (!deps.organisers.includes(answer.user)) return { ok: false, reason: "organisers-only" };
  const { agreed, uid, delegation } = answer;
  const given = { ...answer, onBehalf: "organiser", override: true } as const;
  const outcome = await record(deps, given, ({ event, attendance, after }) => {
    const beyond = beyondPlaces(event, delegation, { before: attendance, after });
    return beyond === undefined || isAgreed(event, beyond, agreed) ? undefined : "beyond-places";
  });
  if (outcome.ok) return outcome;
  if (outcome.reason !== "beyond-places") return { ok: false, reason: outcome.reason };
  const situation = await readSituation(deps.store, uid);
  if (situation === undefined) return { ok: false, reason: "unknown-event" };
  const { event, attendance } = situation;
  const result = take(situation, given, deps.clock.now());
  const beyond =
    result.ok && beyondPlaces(event, delegation, { before: attendance, after: result.attendance });
  // Places became free while the organiser was about to be asked.
  return beyond ? { ok: false, reason: "beyond-places", event, beyond } : recordForAnother(deps, answer);
}

type Given = AnswerGiven & Pick<AnswerRequest, "delegation" | "onBehalf" | "override">;

/** The answers to an event as they would be with one more. */
function take({ event, attendance, replacedBy }: Situation, given: Given, at: Instant) {
  const { delegation, onBehalf, override, user, partstat, people, comment } = given;
  const before = attendance.find((attendee) => attendee.delegation === delegation);
  // A press that is older than one that counted stays older, whatever was said without a button in between.
  const pressedAt = given.pressedAt ?? before?.pressedAt;
  return takeAnswer(event, attendance, {
    delegation,
    partstat,
    people: people ?? (partstat === "DECLINED" ? [] : (before?.people ?? [])),
    ...commentOf(comment ?? before?.comment),
    ...(onBehalf && { onBehalf }),
    ...(override && { override }),
    ...(pressedAt === undefined ? {} : { pressedAt }),
    ...(replacedBy && { replacedBy }),
    by: user,
    at,
  });
}

/** An answer that the rules of the event let pass, before it is written. */
interface Taken extends Situation {
  readonly after: Attendance;
  /** The delegation's answer that counts so far. */
  readonly before: Attendee | undefined;
  readonly at: Instant;
}

/** @param objection why an answer is not recorded all the same */
async function record<Reason extends string>(
  { store, clock, organisers }: Deps,
  given: Given,
  objection: (taken: Taken) => Reason | undefined,
): Promise<Recorded | { readonly ok: false; readonly reason: AnswerRefusal | Reason | "unknown-event" }> {
  const { uid, user, press, delegation, partstat, onBehalf } = given;
  const at = clock.now();
  const actor = { uid, by: user, at, ...(press === undefined ? {} : { press }) };
  const changed = await applyChange<AnswerRefusal | Reason | "unknown-event">(store, actor, (situation) => {
    const { attendance, isDraft } = situation;
    if (isDraft && !organisers.includes(user)) return { ok: false, reason: "unknown-event" };
    const result = take(situation, given, at);
    if (!result.ok) return result;
    const before = attendance.find((attendee) => attendee.delegation === delegation);
    const reason = objection({ ...situation, after: result.attendance, before, at });
    if (reason !== undefined) return { ok: false, reason };
    const attendee = answerOf(result.attendance, delegation);
    // The same answer once more is no news.
    if (before !== undefined && isSameAnswer(before, attendee))
      return { ok: true, attendance: replaced(attendance, { ...before, ...pressOf(attendee) }) };
    return {
      ok: true,
      act: onBehalf === "organiser" ? "answer-behalf" : "answer",
      details: { delegation, partstat },
      attendance: result.attendance,
    };
  });
  if (!changed.ok) return changed;
  return { ok: true, event: changed.event, attendee: answerOf(changed.attendance, delegation) };
}

function isSameAnswer(one: Attendee, other: Attendee): boolean {
  const said = ({ at: _, pressedAt: __, ...attendee }: Attendee) =>
    JSON.stringify(Object.entries(attendee).toSorted());
  return said(one) === said(other);
}

function pressOf({ pressedAt }: Attendee): Pick<Attendee, "pressedAt"> {
  return pressedAt === undefined ? {} : { pressedAt };
}

function replaced(attendance: Attendance, attendee: Attendee): Attendance {
  return attendance.map((candidate) => (candidate.delegation === attendee.delegation ? attendee : candidate));
}

function commentOf(comment: string | undefined) {
  return comment === undefined ? {} : { comment };
}

function answerOf(attendance: Attendance, delegation: DelegationCode): Attendee {
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
