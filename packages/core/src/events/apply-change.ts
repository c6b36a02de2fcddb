import type { Attendance, CalendarEvent, Claims } from "@rabat-process/events";
import { replacementOf } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Actor, Refusal } from "../ports/actor.ts";
import type { Changed, EventChange, EventStore, Found, ReminderTimes } from "../ports/events.ts";
import type { CoreJob } from "../jobs/core-jobs.ts";
import type { ChangeSaid } from "./consequences.ts";
import { consequencesOf } from "./consequences.ts";
import type { Situation } from "./situation.ts";

/** What was decided; all that is left out stays as it is. */
export interface Decision extends ChangeSaid, Pick<EventChange, "act" | "subject" | "details"> {
  readonly ok: true;
  readonly event?: CalendarEvent;
  readonly attendance?: Attendance;
  readonly claims?: Claims;
  readonly reminderTimes?: ReminderTimes;
  /** Everybody may see it from now on. */
  readonly publish?: true;
  /** What was asked for beside what follows from the change. */
  readonly also?: readonly CoreJob[];
}

/**
 * Changes an event or its answers, with everything that follows from that: the one way to do so but for event files,
 * which `loadEvents` takes in with the same consequences.
 *
 * @param decide is given the state, which nobody else can change meanwhile
 */
export async function applyChange<Reason extends string = never, Result = undefined>(
  store: EventStore,
  { uid, ...actor }: Actor & { readonly uid: string },
  decide: (situation: Situation) => (Decision & Found<Result>) | Refusal<Reason>,
): Promise<(Changed & Found<Result>) | Refusal<Reason | "unknown-event">> {
  const events = await store.events();
  const replacedBy = replacementOf({ uid }, events);
  return store.change<Reason, Result>(uid, actor, (state) => {
    const situation = replacedBy === undefined ? state : { ...state, replacedBy };
    const decision = decide(situation);
    if (!decision.ok) return decision;
    const { result } = decision;
    const change = changeOf(situation, decision, { now: actor.at, events });
    return { ...change, ...(result !== undefined && { result }) };
  });
}

function changeOf(
  before: Situation,
  decision: Decision,
  world: { readonly now: Instant; readonly events: readonly CalendarEvent[] },
): EventChange {
  const { event, attendance, claims, reminderTimes, publish } = decision;
  const { also = [], act, subject, details, changes, askAgain } = decision;
  const after: Situation = {
    ...before,
    ...(event && { event }),
    ...(attendance && { attendance }),
    ...(claims && { claims }),
    ...(reminderTimes && { reminderTimes }),
    ...(publish && { isDraft: false }),
  };
  const follows = consequencesOf(before, after, {
    ...world,
    ...(changes && { changes }),
    ...(askAgain === undefined ? {} : { askAgain }),
  });
  return {
    ok: true,
    ...(act && { act }),
    ...(subject !== undefined && { subject }),
    ...(details && { details }),
    ...(event && { event }),
    ...(reminderTimes && { reminderTimes }),
    ...(publish && { publish }),
    attendance: follows.attendance,
    claims: follows.claims,
    drop: follows.drop,
    enqueue: [...follows.enqueue, ...also],
  };
}
