import type { CalendarEvent } from "@rabat-process/events";
import type { Change } from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { Job, JobStore, Outcome } from "../ports/jobs.ts";
import type { EventStore, ReminderTimes } from "../ports/events.ts";
import type { Roles } from "../ports/roles.ts";
import type { CoreJob, CorePayload, Showing } from "../jobs/core-jobs.ts";
import { departTask, leavingTask } from "../jobs/departure-tasks.ts";
import type { Reach } from "../notifications/recipients.ts";
import { reachablePeople, reachOf } from "../notifications/recipients.ts";
import type { ChangeOutcome, ChangeRequest, ReachDeps } from "./change-event.ts";
import { changeEvent, decideChange, isToldOf } from "./change-event.ts";
import { readSituation } from "./situation.ts";
import { versionOf } from "./version.ts";

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
  const held = await wait(store, task, now);
  if (held === undefined) return { ok: false, reason: "waiting" };
  const reach = reachOf(await reachablePeople(deps), before.attendance, before.claims);
  return { ok: true, event, held: { ...held, change, askAgain, reach, reminderTimes } };
}

/** An announcement that waits. */
export type AnnouncementOutcome =
  | {
      readonly ok: true;
      readonly event: CalendarEvent;
      readonly held: Pick<HeldChange, "departure" | "leavesAt">;
    }
  | Refusal<"organisers-only" | "unknown-event" | "stale" | "waiting">;

/**
 * Has an event announced in two minutes: until then it is shown to nobody, and that can be stopped. Organisers only.
 *
 * @param request.seen the version that the organiser saw
 * @param request.shows the jobs of a door that show the event to everybody, by which it becomes public
 */
export async function holdAnnouncement(
  { store, clock, roles }: { store: EventStore & JobStore; clock: Clock; roles: Roles },
  {
    uid,
    seen,
    user,
    shows,
  }: Pick<ChangeRequest, "uid" | "seen" | "user"> & { readonly shows: readonly Showing[] },
): Promise<AnnouncementOutcome> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const event = await store.event(uid);
  if (event === undefined) return { ok: false, reason: "unknown-event" };
  if (versionOf(event) !== seen) return { ok: false, reason: "stale" };
  const now = clock.now();
  const leavesAt = addMinutes(now, waitMinutes);
  const said = { change: { kind: "announced" }, askAgain: false, by: user, shows } as const;
  const task = departTask({ before: event, after: event }, said, leavesAt);
  const held = await wait(store, task, now);
  return held === undefined ? { ok: false, reason: "waiting" } : { ok: true, event, held };
}

/** Has what was decided wait, and tells whoever decided so; undefined where something else of the same event waits. */
async function wait(
  store: JobStore,
  task: CoreJob<"depart">,
  now: Instant,
): Promise<Pick<HeldChange, "departure" | "leavesAt"> | undefined> {
  const waiting = await store.jobs.waiting(task.payload.event);
  const other = waiting.find(({ kind }) => kind === "depart");
  if (other === undefined) await store.jobs.enqueue([task, leavingTask(task, now)], now);
  else if (!isSame(other, task)) return undefined;
  const { key: departure, dueAt: leavesAt } = other ?? task;
  return { departure, leavesAt };
}

/** Whether the same was sent twice: what was typed again is another change. */
function isSame(one: Job, other: Job): boolean {
  const said = ({ payload: { seen, by, changes, shows } }: Job) =>
    JSON.stringify([seen, by, changes, shows]);
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

/** `gone`: it has left, or was stopped before. `stale`: the event is not what it was when that was decided on. */
export type DepartureOutcome =
  | {
      readonly ok: true;
      /** What came of the jobs that show the event, where its announcement was sent at once. */
      readonly shown?: readonly Shown[];
    }
  | Refusal<"organisers-only" | "gone" | "stale">;

/** What came of a job that shows an event; undefined where it was not there to be done. */
export interface Shown extends Pick<Job, "payload"> {
  readonly outcome: Outcome | undefined;
}

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
 * Has a change that waits made at once, or a message sent, and says what came of each job that shows an event. Organisers only.
 *
 * @param deps.runNow does a job that is due, and resolves when it is done
 */
export async function departNow(
  deps: NowDeps,
  { uid, user, departure }: Decision,
): Promise<DepartureOutcome> {
  const { store, clock, roles, runNow } = deps;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const job = await waitingDeparture(store, { uid, departure });
  if (job === undefined) return { ok: false, reason: "gone" };
  const now = clock.now();
  const awaited = { ...job, payload: { ...job.payload, awaited: true }, dueAt: now };
  await store.jobs.enqueue([awaited], now);
  const outcome = await runNow(departure);
  const next = outcome?.result === "done" ? (outcome.next ?? []) : [];
  if (next.some(({ payload }) => payload["isMade"] === false))
    return { ok: false, reason: "stale" };
  const { shows } = job.payload as CorePayload<"depart">;
  if (shows === undefined) return { ok: true };
  const keys = shows.map(({ key }) => key);
  return {
    ok: true,
    shown: await showNow(
      deps,
      next.filter(({ key }) => keys.includes(key)),
    ),
  };
}

interface NowDeps {
  readonly store: JobStore;
  readonly clock: Clock;
  readonly roles: Roles;
  readonly runNow: (key: string) => Promise<Outcome | undefined>;
}

/** Shows an event before the jobs for that are due. They wait for it: if this process ends, another one does the rest. */
async function showNow(
  { store, clock, runNow }: NowDeps,
  jobs: readonly Job[],
): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const job of jobs) {
    const now = clock.now();
    const awaited = { ...job, payload: { ...job.payload, awaited: true }, dueAt: now };
    await store.jobs.enqueue([awaited], now);
    shown.push({ payload: job.payload, outcome: await runNow(job.key) });
  }
  return shown;
}
