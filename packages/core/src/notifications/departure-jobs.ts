import { addMinutes } from "@rabat-process/timezones";
import { applyChange } from "../events/apply-change.ts";
import { makingChange } from "../events/change-event.ts";
import { versionOf } from "../events/version.ts";
import { departedTask } from "../jobs/departure-tasks.ts";
import type { ClaimedCoreJob, CoreHandlers, CorePayload } from "../jobs/core-jobs.ts";
import type { JobDeps } from "../jobs/deps.ts";
import type { Outcome } from "../ports/jobs.ts";
import { tellPerson } from "./notifications.ts";
import { reachablePeople, reachOf } from "./recipients.ts";

const done = { result: "done" } as const;

/** How long doors have to show an event before that is told, in minutes; as long, whoever sends it at once has for that. */
const afterShowing = 1 / 6;

/** Makes changes that waited, and tells whoever made them. */
export function handleDepartures(deps: JobDeps) {
  return {
    depart: (job) => depart(deps, job),
    async "leaving-one"(job) {
      const { event, user: _, departure, leavesAt, askAgain, shows, ...told } = job.payload;
      const waiting = await deps.store.jobs.waiting(event);
      // It was stopped, or sent at once, before this could be told.
      if (!waiting.some(({ key, dueAt }) => key === departure && dueAt === leavesAt)) return done;
      const reach = await reachNow(deps, job.payload);
      const said = { departure, leavesAt, askAgain, told, shows, ...reach };
      return tellPerson(deps, job, () => ({ kind: "leaving", ...said }));
    },
    async "departed-one"(job) {
      const { departure, isMade, askAgain, awaited, people, unreachable, changes, shows } =
        job.payload;
      const told = { ...(changes && { changes }) };
      // Whoever waits for it reads at once that it was made, but not that it was not.
      const isAwaited = awaited === true && isMade;
      const said = { departure, isMade, isAwaited, askAgain, told, people, unreachable, shows };
      return tellPerson(deps, job, () => ({ kind: "departed", ...said }));
    },
  } satisfies Partial<CoreHandlers>;
}

async function depart(deps: JobDeps, job: ClaimedCoreJob<"depart">): Promise<Outcome> {
  const { store, clock } = deps;
  const { event: uid, by, seen, after, changes, askAgain, reminderTimes } = job.payload;
  const at = clock.now();
  // Whoever is asked again has no answer any more that would count afterwards.
  const reach = await reachNow(deps, job.payload);
  if (job.payload.shows !== undefined) return announce(deps, job, reach);
  const made = await applyChange<"stale">(store, { uid, by, at, press: job.key }, (situation) => {
    if (versionOf(situation.event) !== seen) return { ok: false, reason: "stale" };
    const made = { event: after, askAgain, ...(reminderTimes && { reminderTimes }) };
    return makingChange(changes[0], made);
  });
  return { result: "done", next: [departedTask(job, { isMade: made.ok, ...reach }, at)] };
}

/** Has the doors show an event, which makes it public, where it is what it was when that was decided on. */
async function announce(
  { store, clock }: JobDeps,
  job: ClaimedCoreJob<"depart">,
  reach: Pick<CorePayload<"departed-one">, "people" | "unreachable">,
): Promise<Outcome> {
  const { event: uid, seen, shows = [], awaited = false } = job.payload;
  const event = await store.event(uid);
  const isMade = event !== undefined && versionOf(event) === seen;
  const at = clock.now();
  const dueAt = awaited ? addMinutes(at, afterShowing) : at;
  const jobs = isMade ? shows.map((job) => ({ ...job, dueAt })) : [];
  // Whoever is told what came of it reads where it stands by then.
  const told = departedTask(job, { isMade, ...reach }, addMinutes(dueAt, afterShowing));
  return { result: "done", next: [...jobs, told] };
}

/** How many people are notified of what happens to an event, and for which delegations nobody is; an announcement is seen. */
async function reachNow(
  deps: JobDeps,
  { event: uid, shows }: CorePayload<"depart" | "leaving-one">,
) {
  if (shows !== undefined) return { people: 0, unreachable: [] };
  const { attendance = [], claims = [] } = (await deps.store.state(uid)) ?? {};
  const { people, unreachable } = reachOf(await reachablePeople(deps), attendance, claims);
  return { people: people.length, unreachable };
}
