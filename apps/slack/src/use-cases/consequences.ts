import type { Attendance, CalendarEvent, Change } from "@rabat-process/events";
import {
  changesBetween,
  describeChange,
  endOffers,
  isOver,
  offerPlaces,
  withdrawOffers,
} from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Job } from "../ports/jobs.ts";
import { planEvent, plannedKinds } from "./event-plan.ts";
import type { Situation } from "./situation.ts";
import { isDone, rulesOf } from "./situation.ts";
import { offersTask, offerTask, redrawTask, replacedTask, tellTask } from "./tasks.ts";

/** What follows from a change, to be written with it. */
export interface Consequences {
  readonly attendance: Attendance;
  /** Kinds of jobs of this event that are of no use any more. */
  readonly drop: readonly string[];
  readonly enqueue: readonly Job[];
}

/** What was said of a change that its two states do not show. */
export interface ChangeSaid {
  /** What happened, with its reason; derived from the two states where nobody said it. */
  readonly changes?: readonly Change[];
  /** Whether the answers given before count no more. */
  readonly askAgain?: boolean;
}

/** How long an offered place is kept, and how long before the start nothing moves by itself any more. */
const offerRules = { offerHours: 48, freezeHours: 24 } as const;

/** What is of no use once nothing more is asked or offered. */
const endingKinds = [...plannedKinds, "offers", "offer", "offer-one"];

/**
 * What follows from a change of an event or its answers, or from the passing of time: the same whichever way it came. The
 * waiting list moves, cards are drawn anew, those concerned are notified, and what is planned follows the new state.
 *
 * @param before undefined where the event was not known
 */
export function consequencesOf(
  before: Situation | undefined,
  after: Situation,
  said: ChangeSaid & { readonly now: Instant },
): Consequences {
  const { now } = said;
  const { uid } = after.event;
  const attendance = moveWaitingList(after, now);
  const isEnding = isDone(after, now);
  const isReplanned = hasOtherPlan(before, after);
  return {
    attendance,
    drop: isEnding ? endingKinds : isReplanned ? plannedKinds : [],
    enqueue: [
      ...[uid, ...relativesOf(after.event)].map((each) => redrawTask(each, now)),
      ...(isEnding ? [] : offersOf(uid, attendance, now)),
      ...(isReplanned ? planEvent(after, now) : []),
      ...replacedBy(before, after).map((each) => replacedTask(each, uid, now)),
      ...notices(before, after, said),
    ],
  };
}

function moveWaitingList(situation: Situation, now: Instant): Attendance {
  const { event, attendance, replacedBy: heir } = situation;
  if (isDone(situation, now) || !rulesOf(situation).offersPlaces) return withdrawOffers(attendance);
  return offerPlaces(event, endOffers(attendance, now), now, { ...offerRules, replacedBy: heir });
}

function offersOf(uid: string, attendance: Attendance, now: Instant): readonly Job[] {
  const offers = attendance.flatMap(({ delegation, standing, offerUntil }) =>
    standing === "offered" && offerUntil !== undefined ? [{ delegation, until: offerUntil }] : [],
  );
  const [next] = offers.map(({ until }) => until).toSorted();
  return [
    ...offers.map(({ delegation, until }) => offerTask(uid, delegation, until, now)),
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

/** Cards name the events to which an event refers, with their dates. */
function relativesOf({ lineage = [] }: CalendarEvent): readonly string[] {
  return lineage.map(({ event }) => event);
}

/** The events whose place this one has taken by this change. A draft replaces nothing. */
function replacedBy(before: Situation | undefined, after: Situation): readonly string[] {
  const known = new Set(before === undefined ? [] : replacesOf(before));
  return replacesOf(after).filter((uid) => !known.has(uid));
}

function replacesOf({ event, isDraft }: Situation): readonly string[] {
  const links = isDraft ? [] : (event.lineage ?? []);
  return links.filter(({ relation }) => relation === "replaces").map(({ event: uid }) => uid);
}

/** Who answered is notified of what happened to an event that is still to come; of a draft nobody knows. */
function notices(
  before: Situation | undefined,
  after: Situation,
  { now, changes, askAgain = false }: ChangeSaid & { readonly now: Instant },
): readonly Job[] {
  if (before === undefined || before.isDraft) return [];
  const happened = changes ?? changesBetween(before.event, after.event);
  const isPast = isOver(before.event, now) && isOver(after.event, now);
  if (isPast || !happened.some(isNotified)) return [];
  const words = {
    en: happened.map((change) => describeChange(change, "en")).join(" "),
    fr: happened.map((change) => describeChange(change, "fr")).join(" "),
  };
  return [tellTask(after.event.uid, { words, attendance: before.attendance, askAgain }, now)];
}

/** Whether people are notified of a change: that an event was announced or held is seen on its card. */
export function isNotified({ kind }: Change): boolean {
  return kind !== "held" && kind !== "announced";
}
