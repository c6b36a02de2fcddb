import type { AnswerRefusal, Attendance, Attendee, Claim } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { findClaim } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { Roles } from "../ports/roles.ts";
import type { EventStore, OnGrounds } from "../ports/events.ts";
import type { PeopleStore } from "../ports/people.ts";
import type { Decision } from "../events/apply-change.ts";
import { applyChange } from "../events/apply-change.ts";
import { actedAt, isOvertaken } from "./acted-at.ts";
import type { ShownRefusal } from "./as-shown.ts";
import { recallMessage, whyNotAsShown } from "./as-shown.ts";
import type { Agreed, BeyondPlaces } from "./beyond-places.ts";
import { beyondPlaces, isAgreed } from "./beyond-places.ts";
import type { AnswerGiven, Given } from "./given-answer.ts";
import { givenAnswer, take } from "./given-answer.ts";
import { laterThan } from "./later-than.ts";
import { recordClaim } from "./make-claim.ts";
import { answerOf, asBefore, isSameAnswer, replaced } from "./same-answer.ts";
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
  /** It was sent before, and changed nothing now: the answer is the one that counts by now. */
  readonly repeated: boolean;
}

export type AnswerOutcome<More extends string = never> =
  | Recorded
  /** It counts only after it was accepted. */
  | { readonly ok: true; readonly event: CalendarEvent; readonly claim: Claim }
  | {
      readonly ok: false;
      readonly reason: AnswerRefusal | ShownRefusal | "unknown-event" | "unknown-delegation" | More;
    };

/** The same for an organiser, who is asked before they go beyond the places. */
export type BehalfOutcome =
  | Recorded
  | {
      readonly ok: false;
      readonly reason: AnswerRefusal | "unknown-event" | "answer-changed" | "overtaken";
    }
  | {
      readonly ok: false;
      readonly reason: "beyond-places";
      readonly event: CalendarEvent;
      readonly beyond: BeyondPlaces;
    };

/** What an answer by a link rests on, at the moment in which it is written. */
export interface Written extends OnGrounds {
  readonly at: Instant;
}

interface Deps {
  readonly store: EventStore & PeopleStore;
  readonly clock: Clock;
  readonly roles: Roles;
}

/**
 * Records the answer of a person for their delegation. When it resolves with `ok`, the answer is on the disk, and the
 * cards follow. An answer that is not what its message said is refused; so is one that a later press has overtaken.
 *
 * @param whyNot why an answer by a link does not count though it would; it is asked when nobody else can change that
 */
export async function recordAnswer<Reason extends string = never>(
  deps: Deps,
  answer: AnswerGiven,
  whyNot: (written: Written) => Reason | undefined = () => undefined,
): Promise<AnswerOutcome<Reason>> {
  const person = await deps.store.person(answer.user);
  const { delegation, focalPoint } = person;
  if (delegation === undefined) {
    const known = (await visibleEvent(deps, answer)) !== undefined;
    return { ok: false, reason: known ? "unknown-delegation" : "unknown-event" };
  }
  const shown = await recallMessage(deps, answer.uid, answer.shown);
  const isClaim = await isClaimant(deps, person);
  const isAgain = isClaim && (await hasSaid(deps, { ...answer, delegation }));
  if (isClaim && answer.byLink) {
    // Whoever is confirmed no more has no link: what they sent when it ended is no claim either.
    const reason = whyNot({ person, answers: [], at: deps.clock.now() });
    if (reason !== undefined) return { ok: false, reason };
  }
  if (isClaim && !isAgain) {
    const given = givenAnswer({ ...answer, delegation }, deps.clock.now());
    return recordClaim(deps, { uid: answer.uid, press: answer.press, given, shown });
  }
  const role = isConfirmed(person) ? ("confirmed" as const) : ("unconfirmed" as const);
  const whose = { delegation, role, ...(focalPoint ? { onBehalf: "focal-point" as const } : {}) };
  return record(deps, { ...answer, ...whose }, (state) => {
    // Another answer was quicker than one that was to change nothing.
    if (isAgain && !isTheirs(state.before, answer)) return "answer-changed";
    const reason = whyNot({ ...state.on, at: state.at });
    return reason ?? whyNotAsShown({ ...answer, delegation, at: state.at }, shown, state);
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
  const outcome = await record(deps, given, ({ event, attendance, before, after, at }) => {
    if (isOvertaken({ ...answer, at }, before)) return "overtaken";
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

/** An answer that the rules of the event let pass, before it is written. */
interface Taken extends Situation {
  readonly after: Attendance;
  /** The delegation's answer that counts so far. */
  readonly before: Attendee | undefined;
  readonly at: Instant;
  readonly on: OnGrounds;
}

type WhyNot<Objection extends string> = AnswerRefusal | Objection | "unknown-event";

/** @param objection why an answer is not recorded all the same */
async function record<Reason extends string>(
  { store, clock, roles }: Deps,
  given: Given,
  objection: (taken: Taken) => Reason | undefined,
): Promise<Recorded | Refusal<WhyNot<Reason> | "answer-changed">> {
  const { uid, user, press, delegation, byLink } = given;
  const at = clock.now();
  const actor = { uid, by: user, at, press };
  const grounds = { answersOf: delegation, ...(byLink && { person: user, link: byLink.id }) };
  const changed = await applyChange<WhyNot<Reason>>(
    store,
    { ...actor, grounds },
    (situation, on) => {
      if (situation.isDraft && !roles.isOrganiser(user))
        return { ok: false, reason: "unknown-event" };
      const before = situation.attendance.find((attendee) => attendee.delegation === delegation);
      const result = take(situation, given, at);
      if (!result.ok) return result;
      const answer = answerOf(result.attendance, delegation);
      const countsFrom = laterThan(at, [...on.answers, before]);
      // What counts from a second later was given now, before whatever is pressed within that second.
      const givenAt = countsFrom === at ? {} : { pressedAt: actedAt(answer, at) };
      const attendee = { ...answer, ...givenAt, at: countsFrom };
      const taken = { ...situation, after: replaced(result.attendance, attendee), before, at, on };
      const reason = objection(taken);
      return reason === undefined ? write(taken, given) : { ok: false, reason };
    },
  );
  if (!changed.ok) return changed;
  const attendee = changed.attendance.find((answer) => answer.delegation === delegation);
  // What is sent once more counted before, and was undone since.
  if (attendee === undefined) return { ok: false, reason: "answer-changed" };
  return { ok: true, event: changed.event, attendee, repeated: changed.repeated };
}

/** What is written of an answer. */
function write({ claims, attendance, after, before, ...situation }: Taken, given: Given): Decision {
  const { uid, user, delegation, partstat, onBehalf, byLink } = given;
  // Whoever gives an answer that counts takes back what they wished instead of it.
  const others = claims.filter((claim) => claim !== findClaim(claims, { delegation, by: user }));
  const attendee = answerOf(after, delegation);
  const said = {
    act: onBehalf === "organiser" ? "answer-behalf" : "answer",
    details: { delegation, partstat },
  } as const;
  // The same answer once more is no news: nothing is written, however often it comes.
  if (before !== undefined && isSameAnswer(before, attendee)) {
    const pressedAt = actedAt(attendee, situation.at);
    const isNewer = pressedAt > actedAt(before, before.at) && byLink === undefined;
    // By a link it is written nowhere: it may be a replay.
    if (!isNewer && others.length === claims.length) return { ok: true, isNews: false };
    const same = replaced(after, asBefore({ ...attendee, pressedAt }, before));
    return { ok: true, attendance: same, claims: others, ...(byLink && said) };
  }
  const isLate = isLateRefusal({ claims, attendance, ...situation }, given, situation.at);
  return {
    ...{ ok: true, ...said },
    ...{ attendance: after, claims: others },
    also: [
      ...(byLink ? [answeredByLinkTask(uid, attendee)] : []),
      ...(isLate ? [withdrewTask(uid, attendee)] : []),
    ],
  };
}

/** Whether a delegation takes back that it comes when answers are closed: nothing moves by itself then, so organisers hear of it. */
function isLateRefusal(situation: Situation, { partstat, onBehalf }: Given, at: Instant): boolean {
  const isTheirs = partstat === "DECLINED" && onBehalf !== "organiser";
  return isTheirs && closedBy(situation, at) === "deadline-passed";
}
