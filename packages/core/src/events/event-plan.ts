import type { CalendarEvent } from "@rabat-process/events";
import { deadlineOf, endOf, lapseOf, startOf } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { CoreJob, CoreKind } from "../jobs/core-jobs.ts";
import type { ReminderTimes } from "../ports/events.ts";
import type { Situation } from "./situation.ts";
import { rulesOf } from "./situation.ts";
import { turnTask } from "../jobs/tasks.ts";

const hour = 60;
const day = 24 * hour;

/** When people are reminded of an event for which nobody chose other times: also written into the table of events. */
export const usualReminderTimes: ReminderTimes = [7 * day, day, hour];

/** An event of days without hours is not reminded of at midnight, but at nine in the morning, counted from its first day. */
const morning = 9 * hour;

/** How long before the end of answers those who have not given one are asked, in minutes. */
const chases = [
  { name: "7d", before: 7 * day },
  { name: "2d", before: 2 * day },
] as const;

/** The kinds of jobs of a plan, and the messages that they become: they go when the event's date or status changes. */
export const plannedKinds = [
  "remind",
  "remind-one",
  "unconfirmed",
  "unconfirmed-one",
  "link-later-one",
  "chase",
  "chase-one",
  "sum-up",
  "turn",
] as const satisfies readonly CoreKind[];

/**
 * What is to be done about an event in time: reminders, who is to be confirmed before it, the chase of those who have not
 * answered, the sum of the answers, and what its deadline and its end change. Of a draft nothing.
 */
export function planEvent(situation: Situation, now: Instant): readonly CoreJob[] {
  return planOf(situation).filter(
    ({ dueAt, usefulUntil }) =>
      dueAt > now ||
      (usefulUntil !== undefined && usefulUntil > now && dueAt > addMinutes(now, -hour)),
  );
}

/** Whether a job that was planned is a part of the plan that an event has by now: else it rests on an earlier date. */
export function isPlanned({ key }: CoreJob, situation: Situation): boolean {
  return planOf(situation).some((planned) => planned.key === key);
}

function planOf(situation: Situation): readonly CoreJob[] {
  const { event, reminderTimes, isDraft } = situation;
  const { closedAs, isReminded } = rulesOf(situation);
  if (isDraft || closedAs !== undefined) return [];
  const before = isReminded
    ? [...planReminders(event, reminderTimes), ...planConfirmation(event)]
    : [];
  return [...before, ...planDeadline(event), ...planTurns(event), ...planLapses(situation)];
}

function planReminders(event: CalendarEvent, times: ReminderTimes): readonly CoreJob[] {
  const timed = event.when.precision === "time";
  const possible = times.filter((before) => timed || before >= day);
  return beforeStart(event, possible).map((time) => planned("remind", event, time));
}

/** A job of the plan of an event. Its name says for which of several times it was planned. */
function planned(
  kind: "remind" | "chase" | "sum-up",
  { uid: event }: CalendarEvent,
  { name, dueAt, usefulUntil }: { name: string; dueAt: Instant; usefulUntil: Instant },
): CoreJob {
  return { key: `${kind}:${event}:${name}`, kind, payload: { event }, dueAt, usefulUntil };
}

/** Times before the start of an event, with a name that is another one for another start. */
function beforeStart(event: CalendarEvent, times: readonly number[]) {
  const start = startOf(event);
  if (start === undefined) return [];
  const from = event.when.precision === "time" ? start : addMinutes(start, morning);
  return times.map((before) => {
    const dueAt = addMinutes(from, -before);
    const usefulUntil = addMinutes(dueAt, usefulFor(before));
    return { before, name: `${start}:${nameOf(before)}`, dueAt, usefulUntil };
  });
}

/** A reminder time in the name of a job: `7d`, `1h`, `90min`. */
function nameOf(before: number): string {
  if (before % day === 0) return `${before / day}d`;
  return before % hour === 0 ? `${before / hour}h` : `${before}min`;
}

/** For how many minutes a reminder is of use: two days at most; a late one still leaves half of the time, or ten minutes. */
function usefulFor(before: number): number {
  return Math.min(2 * day, Math.max(before / 2, Math.min(before - 10, 50)));
}

/** When organisers are asked to confirm members of delegations that come and have none, whatever reminders there are. */
function planConfirmation(event: CalendarEvent): readonly CoreJob[] {
  return beforeStart(event, [7 * day, day]).map(({ before, name, dueAt, usefulUntil }) => ({
    key: `unconfirmed:${event.uid}:${name}`,
    kind: "unconfirmed",
    payload: { event: event.uid, minutes: before },
    ...{ dueAt, usefulUntil },
  }));
}

/** Once no answer is taken any more, cards say so, and nothing is offered. */
function planTurns(event: CalendarEvent): readonly CoreJob[] {
  return [deadlineOf(event), endOf(event)].flatMap((dueAt) =>
    dueAt === undefined ? [] : [turnTask(event.uid, dueAt)],
  );
}

/** When to look at an event again, since answers lapse then that nobody has accepted. */
export function planLapses({ event, claims }: Situation): readonly CoreJob[] {
  const lapses = claims.flatMap((claim) => lapseOf(event, claim) ?? []);
  return [...new Set(lapses)].map((at) => turnTask(event.uid, at));
}

function planDeadline(event: CalendarEvent): readonly CoreJob[] {
  const deadline = deadlineOf(event);
  // Nobody is chased for an answer to an event that was not announced.
  if (deadline === undefined || event.announced === undefined) return [];
  const asked = chases.map(({ name, before }) => {
    const dueAt = addMinutes(deadline, -before);
    return planned("chase", event, { name: `${deadline}:${name}`, dueAt, usefulUntil: deadline });
  });
  const summed = { name: deadline, dueAt: deadline, usefulUntil: addMinutes(deadline, 7 * day) };
  return [...asked, planned("sum-up", event, summed)];
}
