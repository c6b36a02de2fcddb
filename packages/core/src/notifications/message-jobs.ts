import { applyChange } from "../events/apply-change.ts";
import type { ClaimedCoreJob, CoreHandlers } from "../jobs/core-jobs.ts";
import type { JobDeps } from "../jobs/deps.ts";
import { messageLeftTask } from "../jobs/message-tasks.ts";
import { partFor } from "../jobs/parts.ts";
import { audienceOf } from "../messages/audience.ts";
import { messageAct } from "../messages/sent-messages.ts";
import type { Outcome } from "../ports/jobs.ts";
import { tellPerson } from "./notifications.ts";

const done = { result: "done" } as const;

/** Does the jobs about messages of the organisers to those who come. */
export function handleMessages(deps: JobDeps) {
  return {
    message: (job) => send(deps, job),
    "message-one": (job) =>
      tellPerson(deps, job, ({ attendance }, { delegation }) => {
        const comes = attendance.some(
          (attendee) => attendee.delegation === delegation && attendee.standing === "confirmed",
        );
        // They may have said meanwhile that they do not come.
        return comes ? { kind: "message", words: job.payload.words } : undefined;
      }),
    async "message-leaving-one"(job) {
      const { event, departure, leavesAt, words } = job.payload;
      const waiting = await deps.store.jobs.waiting(event);
      // It was stopped, or sent at once, before this could be told.
      if (!waiting.some(({ key, dueAt }) => key === departure && dueAt === leavesAt)) return done;
      const { audience } = await audienceOf(deps, await deps.store.attendance(event));
      const said = { departure, leavesAt, words, audience };
      return tellPerson(deps, job, () => ({ kind: "message-leaving", ...said }));
    },
    "message-left-one": (job) => {
      const { departure, words, at, awaited = false, people, byMail, unreachable } = job.payload;
      const audience = { people, byMail, unreachable };
      const said = { departure, words, at, isAwaited: awaited, audience };
      return tellPerson(deps, job, () => ({ kind: "message-left", ...said }));
    },
  } satisfies Partial<CoreHandlers>;
}

async function send(deps: JobDeps, job: ClaimedCoreJob<"message">): Promise<Outcome> {
  const { store, clock } = deps;
  const { event: uid, by, words } = job.payload;
  const at = clock.now();
  const state = await store.state(uid);
  if (state === undefined) return { result: "given-up", reason: "unknown-event" };
  const { reached, audience } = await audienceOf(deps, state.attendance);
  await applyChange(store, { uid, by, at, press: job.key }, () => ({
    ok: true,
    act: messageAct,
    details: { words, ...audience },
  }));
  const told = { kind: "message-one", payload: { event: uid, words } } as const;
  return {
    result: "done",
    next: [
      ...reached.map((person) => partFor({ key: job.key, dueAt: at }, told, person)),
      messageLeftTask(job, audience, at),
    ],
  };
}
