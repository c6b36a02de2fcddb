import type {
  Attendance,
  CalendarEvent,
  Change,
  ChangeContext,
  ChangeRefusal,
  ChangeResult,
} from "@rabat-process/events";
import { describeChange } from "@rabat-process/events";
import type { Clock } from "../ports/clock.ts";
import type { ReminderTimes } from "../ports/events.ts";
import type { Store } from "../ports/store.ts";
import { momentAfter } from "./announce.ts";
import { planEvent, plannedKinds } from "./event-plan.ts";
import { newReminders } from "./set-reminders.ts";
import { redrawTask, tellTask } from "./tasks.ts";

export type ChangeOutcome =
  | {
      readonly ok: true;
      readonly event: CalendarEvent;
      /** What happened, and whether people are told; absent where the same press counted before. */
      readonly done?: {
        /** Absent where only the reminder times changed. */
        readonly change?: Change;
        /** The new ones, where they changed. */
        readonly reminderTimes?: ReminderTimes;
        readonly told: boolean;
        readonly attendance: Attendance;
      };
    }
  | { readonly ok: false; readonly reason: ChangeRefusal | "unknown-event" | "organisers-only" };

/** What an organiser saw when they decided on a change. */
export function versionOf({ sequence, lastModified }: CalendarEvent): string {
  return `${sequence}/${lastModified}`;
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
  { store, clock, organisers }: { store: Store; clock: Clock; organisers: readonly string[] },
  request: {
    readonly uid: string;
    readonly user: string;
    readonly seen: string;
    readonly press?: string;
    readonly askAgain?: boolean;
    readonly reminderTimes?: ReminderTimes;
    readonly decide: (event: CalendarEvent, context: ChangeContext) => ChangeResult;
  },
): Promise<ChangeOutcome> {
  const { uid, user, seen, press, askAgain = false, decide } = request;
  if (!organisers.includes(user)) return { ok: false, reason: "organisers-only" };
  const now = clock.now();
  const actor = { by: user, at: now, ...(press === undefined ? {} : { press }) };
  const isDraft = (await store.drafts()).some((draft) => draft.uid === uid);
  let done: Extract<ChangeOutcome, { ok: true }>["done"];
  const changed = await store.change(uid, actor, ({ event, attendance, reminderTimes: before }) => {
    if (versionOf(event) !== seen) return { ok: false, reason: "stale" as const };
    const at = momentAfter(event, now);
    const decided = decide(event, { at, sequence: event.sequence });
    const result = isDraft ? withoutTraces(decided, event) : decided;
    const times = request.reminderTimes ?? before;
    const otherTimes = times.join() === before.join() ? undefined : times;
    const reminders = otherTimes && { reminderTimes: otherTimes };
    if (!result.ok && result.reason === "nothing-changed" && reminders !== undefined) {
      done = { ...reminders, told: false, attendance };
      return newReminders(event, times, now);
    }
    if (!result.ok) return result;
    const words = wordsOf(result.change);
    const told = !isDraft && isTold(result.change);
    done = { change: result.change, ...reminders, told, attendance };
    return {
      ok: true,
      act: result.change.kind,
      details: words,
      event: result.event,
      attendance: askAgain ? [] : attendance,
      ...reminders,
      drop: plannedKinds,
      enqueue: [
        ...planEvent(result.event, times, now),
        redrawTask(uid, now),
        ...(told ? [tellTask(uid, { words, attendance, askAgain }, now)] : []),
      ],
    };
  });
  return changed.ok ? { ok: true, event: changed.event, ...(done && { done }) } : changed;
}

/** What a draft said before was known to nobody: it becomes no former date. */
function withoutTraces(result: ChangeResult, { formerDates }: CalendarEvent): ChangeResult {
  if (!result.ok) return result;
  const { formerDates: _, ...event } = result.event;
  return { ...result, event: { ...event, ...(formerDates && { formerDates }) } };
}

/** Whether a change is told to people: that an event has taken place is seen on its card. */
function isTold({ kind }: Change): boolean {
  return kind !== "held";
}

function wordsOf(change: Change) {
  return { en: describeChange(change, "en"), fr: describeChange(change, "fr") };
}
