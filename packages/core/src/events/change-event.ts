import type { CalendarEvent } from "@rabat-process/events";
import type {
  Change,
  ChangeAct,
  ChangeContext,
  ChangeRefusal,
  ChangeResult,
} from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventState, EventStore, Found, ReminderTimes } from "../ports/events.ts";
import type { Reachability } from "../ports/notifier.ts";
import type { Roles } from "../ports/roles.ts";
import type { PeopleStore } from "../ports/people.ts";
import { momentAfter } from "./announce.ts";
import type { Decision } from "./apply-change.ts";
import { applyChange } from "./apply-change.ts";
import { isNotified } from "./consequences.ts";
import type { Reach } from "../notifications/recipients.ts";
import { reachablePeople, reachOf } from "../notifications/recipients.ts";
import { newReminders } from "./set-reminders.ts";
import type { Situation } from "./situation.ts";
import { isPast } from "./situation.ts";
import { storeChange } from "./stored-change.ts";
import { versionOf } from "./version.ts";

export type ChangeOutcome =
  | {
      readonly ok: true;
      readonly event: CalendarEvent;
      /** What happened, and whether people are told; absent where the same press counted before. */
      readonly done?: {
        /** Absent where only the reminder times changed. */
        readonly change?: Change | undefined;
        /** The new ones, where they changed. */
        readonly reminderTimes?: ReminderTimes | undefined;
        /** Who is notified: absent where nobody is, since it is a draft or seen on the card alone. */
        readonly reach?: Reach | undefined;
      };
    }
  | { readonly ok: false; readonly reason: ChangeRefusal | "unknown-event" | "organisers-only" };

export interface ReachDeps {
  readonly store: EventStore & PeopleStore;
  readonly clock: Clock;
  readonly reachability: Reachability;
}

/** What an organiser asks for: one of the changes of the package events. */
export interface ChangeRequest {
  readonly uid: string;
  readonly user: string;
  readonly seen: string;
  readonly press?: string;
  readonly askAgain?: boolean;
  readonly reminderTimes?: ReminderTimes;
  readonly decide: (event: CalendarEvent, context: ChangeContext) => ChangeResult;
}

/**
 * Changes an event: every card is redrawn, a note in its thread says what changed, those who answered are told,
 * reminders move, and the feeds follow. Organisers only.
 *
 * @param request.seen the version that the organiser saw: whoever comes second with an old one is told so
 * @param request.askAgain whether the answers count no more, since they were given for another date
 * @param request.reminderTimes when people are reminded from now on; as before where that is not said
 * @param request.decide one of the changes of the package events
 */
export async function changeEvent(
  deps: ReachDeps & { roles: Roles },
  request: ChangeRequest,
): Promise<ChangeOutcome> {
  const { store, clock, roles } = deps;
  const { uid, user, press } = request;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const now = clock.now();
  const actor = { uid, by: user, at: now, press };
  const changed = await applyChange<ChangeRefusal, Change>(store, actor, (situation) =>
    decideChange(situation, request, now),
  );
  if (!changed.ok) return changed;
  const { event, before, repeated, reminderTimes, result: change } = changed;
  if (repeated) return { ok: true, event };
  const isTold = isToldOf(change, { before, event, now });
  const hasOtherTimes = reminderTimes.join() !== before.reminderTimes.join();
  const done = {
    change,
    reminderTimes: hasOtherTimes ? reminderTimes : undefined,
    reach: isTold
      ? reachOf(await reachablePeople(deps), before.attendance, before.claims)
      : undefined,
  };
  return { ok: true, event, done };
}

/** Whether people are notified of a change: not of a draft, nor of what was past and stays so. */
export function isToldOf(
  change: Change | undefined,
  { before, event, now }: { before: EventState; event: CalendarEvent; now: Instant },
): boolean {
  const staysPast = isPast(before.event, now) && isPast(event, now);
  return change !== undefined && !before.isDraft && !staysPast && isNotified(change);
}

/** What comes of a change, or why it is not possible. */
export function decideChange(
  { event, isDraft, replacedBy, ...before }: Situation,
  { seen, askAgain = false, reminderTimes, decide }: ChangeRequest,
  now: Instant,
): (Decision & Found<Change>) | Refusal<ChangeRefusal> {
  if (versionOf(event) !== seen) return { ok: false, reason: "stale" };
  const at = momentAfter(event, now);
  const context = { at, sequence: event.sequence, replacedBy };
  const decided = decide(event, context);
  const result = isDraft ? withoutTraces(decided, event) : decided;
  const times = reminderTimes ?? before.reminderTimes;
  const hasOtherTimes = times.join() !== before.reminderTimes.join();
  if (!result.ok)
    return result.reason === "nothing-changed" && hasOtherTimes ? newReminders(times) : result;
  const { change, event: after } = result;
  const made = { event: after, askAgain, ...(hasOtherTimes && { reminderTimes: times }) };
  return { ...makingChange(change, made), result: change };
}

/** What is written of a change. An event that is withdrawn is a draft again, and nobody has answered it. */
export function makingChange(
  change: Change,
  made: Pick<Decision, "event" | "reminderTimes"> & { readonly askAgain: boolean },
): Decision {
  const isWithdrawn = change.kind === "withdrawn";
  return {
    ok: true,
    act: change.kind,
    // What became of the answers is told to whoever looks later.
    details: { changes: [storeChange(change)], askAgain: made.askAgain },
    ...made,
    changes: [change],
    ...(isWithdrawn && { isDraft: true }),
    ...((isWithdrawn || made.askAgain) && { attendance: [] }),
  };
}

/** What gives an event a date that is still to come, also where the one before is past. */
const datingActs: readonly ChangeAct[] = ["reschedule", "postpone"];

/** Whom a change of an event would be notified to now; undefined where nobody is, of a draft or of what stays past. */
export async function reachOfChange(
  deps: ReachDeps,
  { uid, act }: { uid: string; act: ChangeAct },
): Promise<Reach | undefined> {
  const { store, clock } = deps;
  const state = await store.state(uid);
  if (state === undefined || state.isDraft) return undefined;
  if (isPast(state.event, clock.now()) && !datingActs.includes(act)) return undefined;
  return reachOf(await reachablePeople(deps), state.attendance, state.claims);
}

/** What a draft said before was known to nobody: it becomes no former date. */
function withoutTraces(result: ChangeResult, { formerDates }: CalendarEvent): ChangeResult {
  if (!result.ok) return result;
  const { formerDates: _, ...event } = result.event;
  return { ...result, event: { ...event, ...(formerDates && { formerDates }) } };
}
