import type { CalendarEvent, Change } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { Job, JobStore } from "../ports/jobs.ts";
import type { ReminderTimes } from "../ports/events.ts";
import type { Roles } from "../ports/roles.ts";
import { departTask, leavingTask } from "../jobs/departure-tasks.ts";
import type { Reach } from "../notifications/recipients.ts";
import { reachablePeople, reachOf } from "../notifications/recipients.ts";
import type { ChangeOutcome, ChangeRequest, ReachDeps } from "./change-event.ts";
import { changeEvent, decideChange, isToldOf } from "./change-event.ts";
import { readSituation } from "./situation.ts";

/** How long a change or a message waits before people hear of it, in minutes: as long as a mistake takes to be noticed. */
export const waitMinutes = 2;

/** A change that waits. */
export interface HeldChange {
  /** By which it is stopped, or sent at once. */
  readonly departure: string;
  readonly leavesAt: Instant;
  readonly change: Change;
  readonly askAgain: boolean;
  readonly reach: Reach;
  /** The new ones, where they change. */
  readonly reminderTimes?: ReminderTimes | undefined;
}

export type HoldOutcome =
  | { readonly ok: true; readonly event: CalendarEvent; readonly held: HeldChange }
  | (ChangeOutcome & { readonly held?: undefined })
  | Refusal<"waiting">;

/**
 * Has a change made in two minutes: until then nothing is changed, nobody hears of it, and it can be stopped. What nobody
 * would be notified of is made at once. Organisers only.
 */
export async function holdChange(
  deps: ReachDeps & { readonly roles: Roles; readonly store: JobStore },
  request: ChangeRequest,
): Promise<HoldOutcome> {
  const { store, clock, roles } = deps;
  const { uid, user, askAgain = false } = request;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const before = await readSituation(store, uid);
  if (before === undefined) return { ok: false, reason: "unknown-event" };
  const now = clock.now();
  const decided = decideChange(before, request, now);
  if (!decided.ok) return decided;
  const { event = before.event, result: change, reminderTimes } = decided;
  if (change === undefined || !isToldOf(change, { before, event, now }))
    return changeEvent(deps, request);
  const leavesAt = addMinutes(now, waitMinutes);
  const task = departTask(
    { before: before.event, after: event },
    { change, askAgain, by: user, ...(reminderTimes && { reminderTimes }) },
    leavesAt,
  );
  const other = (await store.jobs.waiting(uid)).find(({ kind }) => kind === "depart");
  if (other !== undefined && !isSame(other, task)) return { ok: false, reason: "waiting" };
  await store.jobs.enqueue([task, leavingTask(task, now)], now);
  const reach = reachOf(await reachablePeople(deps), before.attendance, before.claims);
  return {
    ok: true,
    event,
    held: { departure: task.key, leavesAt, change, askAgain, reach, reminderTimes },
  };
}

/** Whether the same was sent twice: what was typed again is another change. */
function isSame(one: Job, other: Job): boolean {
  const said = ({ key, payload }: Job) => JSON.stringify([key, payload["by"], payload["changes"]]);
  return said(one) === said(other);
}

/** What may be stopped as long as it waits: a change, or a message to those who come. */
const departing = ["depart", "message"];

async function waitingDeparture(
  store: JobStore,
  { uid, departure }: Pick<Decision, "uid" | "departure">,
): Promise<Job | undefined> {
  const waiting = await store.jobs.waiting(uid);
  return waiting.find(({ kind, key }) => departing.includes(kind) && key === departure);
}

interface Decision {
  readonly uid: string;
  readonly user: string;
  readonly departure: string;
}

/** `gone`: it has left, or was stopped before. */
export type DepartureOutcome = { readonly ok: true } | Refusal<"organisers-only" | "gone">;

/** Takes back a change or a message that waits: nothing has changed, and nobody was notified. Organisers only. */
export async function stopDeparture(
  { store, clock, roles }: { store: JobStore & LogStore; clock: Clock; roles: Roles },
  { uid, user, departure }: Decision,
): Promise<DepartureOutcome> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const job = await waitingDeparture(store, { uid, departure });
  if (job === undefined || !(await store.jobs.cancel(departure)))
    return { ok: false, reason: "gone" };
  await store.note("stop-departure", { by: user, at: clock.now() }, { event: uid });
  return { ok: true };
}

/**
 * Has a change that waits made at once, or a message sent. Organisers only.
 *
 * @param deps.runNow does a job that is due, and resolves when it is done
 */
export async function departNow(
  {
    store,
    clock,
    roles,
    runNow,
  }: {
    store: JobStore;
    clock: Clock;
    roles: Roles;
    runNow: (key: string) => Promise<unknown>;
  },
  { uid, user, departure }: Decision,
): Promise<DepartureOutcome> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const job = await waitingDeparture(store, { uid, departure });
  if (job === undefined) return { ok: false, reason: "gone" };
  const now = clock.now();
  await store.jobs.enqueue(
    [{ ...job, payload: { ...job.payload, awaited: true }, dueAt: now }],
    now,
  );
  await runNow(departure);
  return { ok: true };
}
