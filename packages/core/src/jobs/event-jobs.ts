import { theApp } from "../ports/actor.ts";
import type { Change } from "@rabat-process/events/changes";
import { deadlineOf } from "@rabat-process/events/answers";
import type { Job, Outcome } from "../ports/jobs.ts";
import { untoldOf } from "../links/untold.ts";
import { applyChange } from "../events/apply-change.ts";
import { storeChange, tellsWithdrawal } from "../events/stored-change.ts";
import { isPlanned } from "../events/event-plan.ts";
import {
  focalPointsOf,
  organisersOf,
  reachablePeople,
  reachOf,
  undecided,
} from "../notifications/recipients.ts";
import type { Situation } from "../events/situation.ts";
import { closedBy, isDone, readSituation, rulesOf } from "../events/situation.ts";
import type { CoreHandlers, CoreJob } from "./core-jobs.ts";
import type { JobDeps } from "./deps.ts";
import type { Told } from "./parts.ts";
import { partFor, partsFor } from "./parts.ts";

const done = { result: "done" } as const;

/** Does the jobs about an event and its answers. What is told to several people becomes a job for each of them. */
export function handleEventJobs(deps: JobDeps) {
  return {
    redraw: ({ payload }) => deps.notifier.eventChanged(payload.event),
    offers: ({ payload }) => letTimePass(deps, payload.event),
    turn: ({ payload }) => letTimePass(deps, payload.event),
    replaced: (job) => noteReplaced(deps, job),
    restored: (job) => noteRestored(deps, job),
    tell: (job) => tell(deps, job),
    remind: (job) => remind(deps, job),
    chase: (job) => chase(deps, job),
    "sum-up": (job) => sumUp(deps, job),
    offer: (job) => tellDelegation(deps, job, { kind: "offer-one", payload: job.payload }),
    admitted: (job) => tellDelegation(deps, job, { kind: "admitted-one", payload: job.payload }),
    selection: (job) => tellDelegation(deps, job, { kind: "selection-one", payload: job.payload }),
    withdrew: async (job) =>
      partsFor(job, { kind: "withdrew-one", payload: job.payload }, await organisersOf(deps)),
  } satisfies Partial<CoreHandlers>;
}

/** Lets what follows from the passing of time follow: offers end, cards say what is closed. */
async function letTimePass({ store, clock }: JobDeps, uid: string): Promise<Outcome> {
  await applyChange(store, { uid, by: theApp, at: clock.now() }, () => ({
    ok: true,
    act: "move-queue",
  }));
  return done;
}

async function noteReplaced(
  { store, clock }: JobDeps,
  { payload }: CoreJob<"replaced">,
): Promise<Outcome> {
  const by = await store.event(payload.replacement);
  if (by === undefined) return done;
  const actor = { uid: payload.event, by: theApp, at: clock.now() };
  await applyChange(store, actor, () => happened("replaced", { kind: "replaced", by }));
  return done;
}

async function noteRestored(
  { store, clock }: JobDeps,
  { payload }: CoreJob<"restored">,
): Promise<Outcome> {
  const at = clock.now();
  await applyChange(store, { uid: payload.event, by: theApp, at }, (situation) =>
    // It may have been called off itself, or have taken place meanwhile.
    isDone(situation, at)
      ? { ok: true, act: "move-queue" }
      : happened("reinstated", { kind: "reinstated" }),
  );
  return done;
}

/** What another event did to this one. */
function happened(act: string, change: Change) {
  return { ok: true, act, details: { changes: [storeChange(change)] }, changes: [change] } as const;
}

async function tell(deps: JobDeps, job: CoreJob<"tell">): Promise<Outcome> {
  const { store, notifier } = deps;
  const { event, askAgain, answered, ...told } = job.payload;
  const { key, dueAt } = job;
  const notes = tellsWithdrawal(told) ? [] : await notifier.notesOf({ key, dueAt, event, told });
  // Whoever made a claim that lapsed by the change is told of that.
  const { people } = reachOf(await reachablePeople(deps), answered, await store.claims(event));
  const news = { kind: "tell-one", payload: { event, askAgain, ...told } } as const;
  return {
    result: "done",
    next: [
      ...notes,
      ...people.map((person) => partFor(job, news, person)),
      ...(await untoldJobs(deps, job)),
    ],
  };
}

/** Whom no door reaches organisers write to: they are told how many these are. */
async function untoldJobs(
  deps: JobDeps,
  { key, dueAt, payload: { event } }: CoreJob<"tell">,
): Promise<readonly Job[]> {
  const state = await deps.store.state(event);
  if (state === undefined || (await untoldOf(deps, state)).length === 0) return [];
  const told = { kind: "untold-one", payload: { event } } as const;
  return (await organisersOf(deps)).map((organiser) =>
    partFor({ key: `untold:${key}`, dueAt }, told, organiser),
  );
}

async function remind(deps: JobDeps, job: CoreJob<"remind">): Promise<Outcome> {
  const situation = await plannedSituation(deps, job);
  if (situation === undefined || !rulesOf(situation).isReminded) return done;
  const coming = situation.attendance.filter(({ standing }) => standing === "confirmed");
  const { people } = reachOf(await reachablePeople(deps), coming);
  const wanting = people.filter(({ reminders }) => reminders);
  return partsFor(job, { kind: "remind-one", payload: { event: job.payload.event } }, wanting);
}

async function chase(deps: JobDeps, job: CoreJob<"chase">): Promise<Outcome> {
  const situation = await readSituation(deps.store, job.payload.event);
  if (situation === undefined || closedBy(situation, deps.clock.now()) !== undefined) return done;
  const { event, attendance } = situation;
  const people = await focalPointsOf(deps, undecided(attendance));
  return partsFor(
    { ...job, usefulUntil: deadlineOf(event) },
    { kind: "chase-one", payload: { event: event.uid } },
    people.filter(({ reminders }) => reminders),
  );
}

async function sumUp(deps: JobDeps, job: CoreJob<"sum-up">): Promise<Outcome> {
  if ((await plannedSituation(deps, job)) === undefined) return done;
  const told = { kind: "sum-up-one", payload: { event: job.payload.event } } as const;
  return partsFor(job, told, await organisersOf(deps));
}

/** Becomes a message to each person of a delegation; where there is none, organisers are asked to tell it. */
async function tellDelegation(
  deps: JobDeps,
  job: CoreJob<"offer" | "admitted" | "selection">,
  told: Told,
): Promise<Outcome> {
  const { event, delegation } = job.payload;
  const theirs = (await deps.store.attendance(event)).filter(
    (answer) => answer.delegation === delegation,
  );
  const { people } = reachOf(await reachablePeople(deps), theirs);
  if (people.length > 0 || theirs.length === 0) return partsFor(job, told, people);
  const until = job.kind === "offer" ? { until: job.payload.until } : {};
  return partsFor(
    { ...job, key: `not-reached:${job.key}` },
    { kind: "not-reached-one", payload: { event, delegation, about: job.kind, ...until } },
    await organisersOf(deps),
  );
}

/** The event of a job as long as the job is planned: it may outlive its plan where two processes plan at once. */
export async function plannedSituation(
  { store }: Pick<JobDeps, "store">,
  job: CoreJob<"remind" | "sum-up" | "unconfirmed">,
): Promise<Situation | undefined> {
  const situation = await readSituation(store, job.payload.event);
  return situation !== undefined && isPlanned(job, situation) ? situation : undefined;
}
