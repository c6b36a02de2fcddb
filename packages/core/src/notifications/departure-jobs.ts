import { applyChange } from "../events/apply-change.ts";
import { versionOf } from "../events/version.ts";
import { departedTask } from "../jobs/departure-tasks.ts";
import type { ClaimedCoreJob, CoreHandlers } from "../jobs/core-jobs.ts";
import type { JobDeps } from "../jobs/deps.ts";
import type { Outcome } from "../ports/jobs.ts";
import { tellPerson } from "./notifications.ts";
import { reachablePeople, reachOf } from "./recipients.ts";

const done = { result: "done" } as const;

/** Makes changes that waited, and tells whoever made them. */
export function handleDepartures(deps: JobDeps) {
  return {
    depart: (job) => depart(deps, job),
    async "leaving-one"(job) {
      const { event, departure, leavesAt, askAgain, changes } = job.payload;
      const waiting = await deps.store.jobs.waiting(event);
      // It was stopped, or sent at once, before this could be told.
      if (!waiting.some(({ key, dueAt }) => key === departure && dueAt === leavesAt)) return done;
      const reach = await reachNow(deps, event);
      const told = { ...(changes && { changes }) };
      return tellPerson(deps, job, () => ({
        kind: "leaving",
        ...{ departure, leavesAt, askAgain, told },
        ...reach,
      }));
    },
    async "departed-one"(job) {
      const { departure, isMade, askAgain, awaited, people, unreachable, changes } = job.payload;
      const told = { ...(changes && { changes }) };
      // Whoever waits for it reads at once that it was made, but not that it was not.
      const isAwaited = awaited === true && isMade;
      const said = { departure, isMade, isAwaited, askAgain, told, people, unreachable };
      return tellPerson(deps, job, () => ({ kind: "departed", ...said }));
    },
  } satisfies Partial<CoreHandlers>;
}

async function depart(deps: JobDeps, job: ClaimedCoreJob<"depart">): Promise<Outcome> {
  const { store, clock } = deps;
  const { event: uid, by, seen, after, changes, askAgain, reminderTimes } = job.payload;
  const at = clock.now();
  const [change] = changes;
  // Whoever is asked again has no answer any more that would count afterwards.
  const reach = await reachNow(deps, uid);
  const made = await applyChange<"stale">(store, { uid, by, at, press: job.key }, (situation) => {
    if (versionOf(situation.event) !== seen) return { ok: false, reason: "stale" };
    return {
      ok: true,
      ...(change && { act: change.kind }),
      details: { changes },
      event: after,
      ...(askAgain ? { attendance: [] } : {}),
      ...(reminderTimes && { reminderTimes }),
      changes,
      askAgain,
    };
  });
  return { result: "done", next: [departedTask(job, { isMade: made.ok, ...reach }, at)] };
}

/** How many people are notified of what happens to an event, and for which delegations nobody is. */
async function reachNow(deps: JobDeps, uid: string) {
  const { attendance = [], claims = [] } = (await deps.store.state(uid)) ?? {};
  const { people, unreachable } = reachOf(await reachablePeople(deps), attendance, claims);
  return { people: people.length, unreachable };
}
