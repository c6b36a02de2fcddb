import type {
  Answer,
  AnswerRefusal,
  AnswerRequest,
  Attendance,
  Attendee,
  CalendarEvent,
  Claim,
  DelegationCode,
  GivenAnswer,
  Participant,
} from "@rabat-process/events";
import { enterAs, findClaim, takeAnswer } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { Roles } from "../ports/roles.ts";
import type { EventStore } from "../ports/events.ts";
import type { PeopleStore } from "../ports/people.ts";
import { applyChange } from "../events/apply-change.ts";
import type { MessageShown, ShownRefusal } from "./as-shown.ts";
import { recallMessage, whyNotAsShown } from "./as-shown.ts";
import type { Agreed, BeyondPlaces } from "./beyond-places.ts";
import { beyondPlaces, isAgreed } from "./beyond-places.ts";
import { recordClaim } from "./make-claim.ts";
import { answeredByLinkTask } from "../jobs/link-tasks.ts";
import { withdrewTask } from "../jobs/place-tasks.ts";
import { isClaimant, isConfirmed } from "../people/membership.ts";
import type { Situation } from "../events/situation.ts";
import { closedBy, readSituation } from "../events/situation.ts";
import { visibleEvent } from "../events/visible-event.ts";

interface Recorded {
  readonly ok: true;
  readonly event: CalendarEvent;
  readonly attendee: Attendee;
}

export type AnswerOutcome =
  | Recorded
  /** It counts only after it was accepted. */
  | { readonly ok: true; readonly event: CalendarEvent; readonly claim: Claim }
  | {
      readonly ok: false;
      readonly reason: AnswerRefusal | ShownRefusal | "unknown-event" | "unknown-delegation";
    };

/** The same for an organiser, who is asked before they go beyond the places. */
export type BehalfOutcome =
  | Recorded
  | { readonly ok: false; readonly reason: AnswerRefusal | "unknown-event" | "answer-changed" }
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
  /** What those who come need; empty where they need nothing any more. */
  readonly needs?: string | undefined;
  /** What Slack calls this press, the same when it delivers it twice. */
  readonly press?: string;
  /** When they pressed, in seconds since 1970 by Slack's clock; absent where it was no press on a button. */
  readonly pressedAt?: number | undefined;
  /** What the message said to which the answer was given. */
  readonly shown?: MessageShown;
  /** It came by a link, which others may have opened: the rest of the delegation is told, and can undo it. */
  readonly byLink?: true;
}

interface Deps {
  readonly store: EventStore & PeopleStore;
  readonly clock: Clock;
  readonly roles: Roles;
}

/**
 * Records the answer of a person for their delegation. When it resolves with `ok`, the answer is on the disk, and the
 * cards follow. An answer that is not what its message said is refused; so is one that a later press has overtaken.
 */
export async function recordAnswer(deps: Deps, answer: AnswerGiven): Promise<AnswerOutcome> {
  const person = await deps.store.person(answer.user);
  const { delegation, focalPoint } = person;
  if (delegation === undefined) {
    const known = (await visibleEvent(deps, answer)) !== undefined;
    return { ok: false, reason: known ? "unknown-delegation" : "unknown-event" };
  }
  const shown = await recallMessage(deps, answer.uid, answer.shown);
  const isClaim = await isClaimant(deps, person);
  const isAgain = isClaim && (await hasSaid(deps, { ...answer, delegation }));
  if (isClaim && !isAgain) {
    const given = givenAnswer({ ...answer, delegation }, deps.clock.now());
    return recordClaim(deps, { uid: answer.uid, press: answer.press, given, shown });
  }
  const role = isConfirmed(person) ? ("confirmed" as const) : ("unconfirmed" as const);
  const whose = { delegation, role, ...(focalPoint ? { onBehalf: "focal-point" as const } : {}) };
  return record(deps, { ...answer, ...whose }, (state) => {
    // Another answer was quicker than one that was to change nothing.
    if (isAgain && !isTheirs(state.before, answer)) return "answer-changed";
    return whyNotAsShown({ ...answer, delegation, at: state.at }, shown, state);
  });
}

/** Whether a person says once more what counts already in their name: that is no claim, and nobody is asked about it. */
async function hasSaid(
  { store }: Deps,
  answer: AnswerGiven & { readonly delegation: DelegationCode },
): Promise<boolean> {
  if (answer.people !== undefined || answer.comment !== undefined) return false;
  const attendance = await store.attendance(answer.uid);
  return isTheirs(
    attendance.find(({ delegation }) => delegation === answer.delegation),
    answer,
  );
}

/** Whoever takes a place with it does not say the same. */
function isTheirs(before: Attendee | undefined, { user, partstat }: AnswerGiven): boolean {
  const settled = before?.standing === "confirmed" || before?.standing === "none";
  return settled && before.by === user && before.partstat === partstat;
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
  if (!deps.roles.isOrganiser(answer.user)) return { ok: false, reason: "organisers-only" };
  const { agreed, uid, delegation } = answer;
  const given = { ...answer, role: "confirmed", onBehalf: "organiser", override: true } as const;
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
  return beyond
    ? { ok: false, reason: "beyond-places", event, beyond }
    : recordForAnother(deps, answer);
}

interface Given extends AnswerGiven, Pick<AnswerRequest, "delegation" | "onBehalf" | "override"> {
  /** Who is not confirmed replaces only what they entered themselves. */
  readonly role: "confirmed" | "unconfirmed";
}

/** The answers to an event as they would be with one more. */
function take({ event, attendance, replacedBy }: Situation, given: Given, at: Instant) {
  const { delegation, role, onBehalf, override, byLink } = given;
  const before = attendance.find((attendee) => attendee.delegation === delegation);
  return takeAnswer(event, attendance, {
    // A press that is older than one that counted stays older, whatever was said without a button in between.
    ...(before && pressOf(before)),
    ...enterAs(role, before, givenAnswer(given, at)),
    ...(onBehalf && { onBehalf }),
    ...(override && { override }),
    ...(byLink && { byLink: before === undefined ? {} : { before: before.at } }),
    replacedBy,
  });
}

function givenAnswer(
  given: AnswerGiven & { delegation: DelegationCode },
  at: Instant,
): GivenAnswer {
  const { delegation, partstat, user, people, comment, needs } = given;
  return {
    ...{ delegation, partstat, by: user, at },
    ...(people !== undefined && { people }),
    ...(comment !== undefined && { comment }),
    ...(needs !== undefined && { needs }),
    ...pressOf(given),
  };
}

function pressOf({ pressedAt }: Pick<AnswerGiven, "pressedAt">): Pick<Attendee, "pressedAt"> {
  return pressedAt === undefined ? {} : { pressedAt };
}

/** An answer that the rules of the event let pass, before it is written. */
interface Taken extends Situation {
  readonly after: Attendance;
  /** The delegation's answer that counts so far. */
  readonly before: Attendee | undefined;
  readonly at: Instant;
}

type WhyNot<Objection extends string> = AnswerRefusal | Objection | "unknown-event";

/** @param objection why an answer is not recorded all the same */
async function record<Reason extends string>(
  { store, clock, roles }: Deps,
  given: Given,
  objection: (taken: Taken) => Reason | undefined,
): Promise<Recorded | Refusal<WhyNot<Reason> | "answer-changed">> {
  const { uid, user, press, delegation, partstat, onBehalf, byLink } = given;
  const at = clock.now();
  const actor = { uid, by: user, at, press };
  const changed = await applyChange<WhyNot<Reason>>(store, actor, (situation) => {
    const { claims, isDraft } = situation;
    if (isDraft && !roles.isOrganiser(user)) return { ok: false, reason: "unknown-event" };
    const result = take(situation, given, at);
    if (!result.ok) return result;
    const before = situation.attendance.find((attendee) => attendee.delegation === delegation);
    const reason = objection({ ...situation, after: result.attendance, before, at });
    if (reason !== undefined) return { ok: false, reason };
    // Whoever gives an answer that counts takes back what they wished instead of it.
    const others = claims.filter((claim) => claim !== findClaim(claims, { delegation, by: user }));
    const attendee = answerOf(result.attendance, delegation);
    // The same answer once more is no news.
    if (before !== undefined && isSameAnswer(before, attendee)) {
      const { at: asked, byLink: way } = before;
      const same = replaced(result.attendance, {
        ...attendee,
        at: asked,
        ...(way && { byLink: way }),
      });
      return { ok: true, attendance: same, claims: others };
    }
    return {
      ok: true,
      act: onBehalf === "organiser" ? "answer-behalf" : "answer",
      details: { delegation, partstat },
      attendance: result.attendance,
      claims: others,
      also: [
        ...(byLink ? [answeredByLinkTask(uid, attendee)] : []),
        ...(isLateRefusal(situation, given, at) ? [withdrewTask(uid, attendee)] : []),
      ],
    };
  });
  if (!changed.ok) return changed;
  const attendee = changed.attendance.find((answer) => answer.delegation === delegation);
  // What is sent once more counted before: it was undone since, or another answer was sent by the same form.
  if (attendee === undefined || (byLink && changed.repeated && !isGiven(attendee, given)))
    return { ok: false, reason: "answer-changed" };
  return { ok: true, event: changed.event, attendee };
}

/** Whether a delegation takes back that it comes when answers are closed: nothing moves by itself then, so organisers hear of it. */
function isLateRefusal(situation: Situation, { partstat, onBehalf }: Given, at: Instant): boolean {
  const isTheirs = partstat === "DECLINED" && onBehalf !== "organiser";
  return isTheirs && closedBy(situation, at) === "deadline-passed";
}

/** Whether an answer is what somebody gave: whatever it became. */
function isGiven(
  { by, partstat, people, comment = "", needs = "" }: Attendee,
  given: Given,
): boolean {
  const names = (named: readonly Participant[]) => JSON.stringify(named.map(({ name }) => name));
  return (
    by === given.user &&
    partstat === given.partstat &&
    names(people) === names(given.people ?? people) &&
    comment === (given.comment ?? comment) &&
    needs === (given.needs ?? needs)
  );
}

function isSameAnswer(one: Attendee, other: Attendee): boolean {
  const said = ({ at: _, pressedAt: __, byLink, ...attendee }: Attendee) =>
    JSON.stringify(Object.entries({ ...attendee, byLink: byLink !== undefined }).toSorted());
  return said(one) === said(other);
}

function replaced(attendance: Attendance, attendee: Attendee): Attendance {
  return attendance.map((candidate) =>
    candidate.delegation === attendee.delegation ? attendee : candidate,
  );
}

function answerOf(attendance: Attendance, delegation: DelegationCode): Attendee {
  const attendee = attendance.find((candidate) => candidate.delegation === delegation);
  if (attendee === undefined)
    throw new Error(`the answer of ${delegation} was written and is not there`);
  return attendee;
}
