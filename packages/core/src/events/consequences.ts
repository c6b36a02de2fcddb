import type { Attendance, Claims } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import type { Change } from "@rabat-process/events/changes";
import { changesBetween } from "@rabat-process/events/changes";
import {
  endOffers,
  followMode,
  lapsedClaims,
  offerPlaces,
  withdrawOffers,
} from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import type { CoreJob, CoreKind } from "../jobs/core-jobs.ts";
import { planEvent, planLapses, plannedKinds } from "./event-plan.ts";
import type { Situation } from "./situation.ts";
import { isDone, isPast, rulesOf } from "./situation.ts";
import { admittedTask, offersTask, offerTask } from "../jobs/place-tasks.ts";
import {
  answerReplacedTask,
  decidedTask,
  redrawTask,
  replacedTask,
  restoredTask,
  tellTask,
} from "../jobs/tasks.ts";

/** What follows from a change, to be written with it. */
export interface Consequences {
  readonly attendance: Attendance;
  readonly claims: Claims;
  /** Kinds of jobs of this event that are of no use any more. */
  readonly drop: readonly CoreKind[] | "all";
  readonly enqueue: readonly CoreJob[];
}

/** What was said of a change that its two states do not show. */
export interface ChangeSaid {
  /** What happened, with its reason; derived from the two states where nobody said it. */
  readonly changes?: readonly Change[] | undefined;
  /** Whether the answers given before count no more. */
  readonly askAgain?: boolean | undefined;
}

/** How long an offered place is kept, and how long before the start nothing moves by itself any more. */
const offerRules = { offerHours: 48, freezeHours: 24 } as const;

/** What is of no use once nothing more is asked or offered. */
const endingKinds: readonly CoreKind[] = [
  ...plannedKinds,
  "offers",
  "offer",
  "offer-one",
  "admitted",
  "admitted-one",
];

/**
 * What follows from a change of an event or its answers, or from the passing of time: the same whichever way it came. The
 * waiting list moves, cards are drawn anew, those concerned are notified, and what is planned follows the new state.
 *
 * @param before undefined where the event was not known
 * @param said.events the events that everybody may see, among them those that name this one
 */
export function consequencesOf(
  before: Situation | undefined,
  after: Situation,
  said: ChangeSaid & { readonly now: Instant; readonly events: readonly CalendarEvent[] },
): Consequences {
  const { now, events } = said;
  const { uid } = after.event;
  const attendance = moveWaitingList(after, now);
  const isTakenBack = isWithdrawn(before, after);
  const lapsed = isTakenBack ? after.claims : lapsedOf(after, said);
  const claims = after.claims.filter((claim) => !lapsed.includes(claim));
  const isEnding = isDone(after, now) || isTakenBack;
  // One that takes place after all is planned anew, also where that is the doing of another event.
  const isReplanned = hasOtherPlan(before, after) || isBack(said);
  return {
    attendance,
    claims,
    // What doors have still to do about it would show it again.
    drop: isTakenBack ? "all" : isEnding ? endingKinds : isReplanned ? plannedKinds : [],
    enqueue: [
      ...[uid, ...relativesOf(after.event, events)].map((each) => redrawTask(each, now)),
      ...(isEnding ? [] : offersOf(uid, attendance, now)),
      ...admitted(after.attendance, attendance).map((each) => admittedTask(uid, each, now)),
      ...(isReplanned ? planEvent(after, now) : []),
      ...without(replacesOf(after), replacesOf(before)).map((each) => replacedTask(each, uid, now)),
      ...without(replacesOf(before), replacesOf(after)).map((each) => restoredTask(each, uid, now)),
      ...notices(before, after, said),
      ...lapsed.map((claim) => decidedTask(uid, claim, { outcome: "lapsed", at: now })),
      ...planLapses({ ...after, claims }),
      ...answersReplaced(before, { ...after, attendance }, now),
    ],
  };
}

/** Whether its announcement was taken back: nobody is asked for anything any more. */
function isWithdrawn(before: Situation | undefined, after: Situation): boolean {
  return before?.isDraft === false && after.isDraft;
}

/** The claims that lapse: their time is over, or they were made for another date and the answers are asked for again. */
function lapsedOf(
  { event, claims, replacedBy: heir }: Situation,
  { now, askAgain = false }: ChangeSaid & { readonly now: Instant },
): Claims {
  return askAgain ? claims : lapsedClaims(event, claims, { now, replacedBy: heir });
}

/** Who gave an answer is notified when another person's takes its place. */
function answersReplaced(
  before: Situation | undefined,
  after: Situation,
  now: Instant,
): readonly CoreJob[] {
  const former = before?.attendance ?? [];
  return after.attendance.flatMap((answer) => {
    const other = former.find(({ delegation }) => delegation === answer.delegation);
    const formerly = other?.by ?? answer.by;
    if (formerly === answer.by) return [];
    return [answerReplacedTask(after.event.uid, answer, { formerly, at: now })];
  });
}

function moveWaitingList(situation: Situation, now: Instant): Attendance {
  const { event, replacedBy: heir } = situation;
  if (isDone(situation, now) || !rulesOf(situation).offersPlaces)
    return withdrawOffers(situation.attendance);
  const attendance = followMode(event, endOffers(situation.attendance, now));
  return offerPlaces(event, attendance, now, { ...offerRules, replacedBy: heir });
}

/** The delegations that waited and have their places now, without having been asked. */
function admitted(before: Attendance, after: Attendance): readonly DelegationCode[] {
  const confirmed = (attendance: Attendance) =>
    attendance.filter(({ standing }) => standing === "confirmed").map((each) => each.delegation);
  return without(confirmed(after), confirmed(before));
}

function offersOf(uid: string, attendance: Attendance, now: Instant): readonly CoreJob[] {
  const offers = attendance.flatMap(({ delegation, standing, offerUntil }) =>
    standing === "offered" && offerUntil !== undefined ? [{ delegation, until: offerUntil }] : [],
  );
  const [next] = offers.map(({ until }) => until).toSorted();
  return [
    ...offers.map((offer) => offerTask(uid, offer, now)),
    ...(next === undefined ? [] : [offersTask(uid, next)]),
  ];
}

/** Whether something else is to be planned in time than was. */
function hasOtherPlan(before: Situation | undefined, after: Situation): boolean {
  return (
    before?.event !== after.event ||
    before.isDraft !== after.isDraft ||
    before.reminderTimes.join() !== after.reminderTimes.join()
  );
}

function isBack({ changes = [] }: ChangeSaid): boolean {
  return changes.some(({ kind }) => kind === "reinstated");
}

/** Cards name the events to which an event refers and those that refer to it, with their dates. */
function relativesOf(
  { uid, lineage = [] }: CalendarEvent,
  events: readonly CalendarEvent[],
): readonly string[] {
  const referring = events.filter((other) => other.lineage?.some(({ event }) => event === uid));
  return [
    ...new Set([...lineage.map(({ event }) => event), ...referring.map((other) => other.uid)]),
  ];
}

/** The events whose place one takes. A draft, or what was not known, takes none. */
function replacesOf(situation: Situation | undefined): readonly string[] {
  const { event, isDraft = true } = situation ?? {};
  const links = isDraft ? [] : (event?.lineage ?? []);
  return links.filter(({ relation }) => relation === "replaces").map(({ event: uid }) => uid);
}

function without<Each>(all: readonly Each[], others: readonly Each[]): readonly Each[] {
  return all.filter((each) => !others.includes(each));
}

/** Who answered is notified of what happened to an event, unless it was past and stays so; of a draft nobody knows. */
function notices(
  before: Situation | undefined,
  after: Situation,
  { now, changes, askAgain = false }: ChangeSaid & { readonly now: Instant },
): readonly CoreJob[] {
  if (before === undefined || before.isDraft) return [];
  const happened = changes ?? changesBetween(before.event, after.event);
  const staysPast = isPast(before.event, now) && isPast(after.event, now);
  if (staysPast || !happened.some(isNotified)) return [];
  return [
    tellTask(after.event, { changes: happened, attendance: before.attendance, askAgain }, now),
  ];
}

/** Whether people are notified of a change: that an event was announced or held is seen on its card. */
export function isNotified({ kind }: Change): boolean {
  return kind !== "held" && kind !== "announced";
}
