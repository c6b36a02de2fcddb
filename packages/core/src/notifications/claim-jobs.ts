import { findClaim } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import type { Outcome } from "../ports/jobs.ts";
import type { Person } from "../ports/people.ts";
import { mayDecide } from "../answers/decide-claim.ts";
import { isConfirmed } from "../people/membership.ts";
import { organisersOf } from "./recipients.ts";
import type { ClaimedCoreJob, CoreHandlers, CorePayload } from "../jobs/core-jobs.ts";
import type { JobDeps } from "../jobs/deps.ts";
import { tellPerson } from "./notifications.ts";
import { partsFor } from "../jobs/parts.ts";

const done = { result: "done" } as const;

/** Does the jobs about answers that count only after they were accepted, and about answers that were replaced. */
export function handleClaimJobs(deps: JobDeps) {
  return {
    claim: async (job) =>
      partsFor(
        job,
        { kind: "claim-one", payload: job.payload },
        await decidersOn(deps, job.payload.delegation),
      ),
    async "claim-one"(job) {
      const { delegation, claimant, user, version } = job.payload;
      if (!(await mayDecide(deps, { user, delegation }))) return done;
      return tellPerson(deps, job, ({ claims, attendance }) => {
        const claim = findClaim(claims, { delegation, by: claimant });
        // What was changed has a message of its own, and what was decided needs none.
        if (claim?.at !== version) return undefined;
        const present = attendance.find((answer) => answer.delegation === delegation);
        return { kind: "claim", claim, present };
      });
    },
    decided: async (job) =>
      partsFor(
        job,
        { kind: "decided-one", payload: job.payload },
        await concernedBy(deps, job.payload),
      ),
    "decided-one": (job) =>
      tellPerson(deps, job, () => {
        const { outcome, delegation, partstat, claimant, standing, user } = job.payload;
        const isTheirs = user === claimant;
        return { kind: "decided", outcome, delegation, partstat, claimant, standing, isTheirs };
      }),
    async "answer-replaced"(job) {
      const former = await deps.store.person(job.payload.formerly);
      const isTheirs =
        former.delegation === job.payload.delegation &&
        (await deps.reachability.reaches(former.user));
      // A confirmed member is told of an answer by a link with the button that undoes it.
      const isTold = isTheirs && !(isConfirmed(former) && (await cameByLink(deps, job.payload)));
      return partsFor(
        job,
        { kind: "answer-replaced-one", payload: job.payload },
        isTold ? [former] : [],
      );
    },
    "answer-replaced-one": (job) => tellReplaced(deps, job),
  } satisfies Partial<CoreHandlers>;
}

async function cameByLink(
  { store }: JobDeps,
  { event, delegation, answerer }: CorePayload<"answer-replaced">,
): Promise<boolean> {
  const answers = await store.attendance(event);
  const present = answers.find((answer) => answer.delegation === delegation);
  return present?.byLink !== undefined && present.by === answerer;
}

async function tellReplaced(
  deps: JobDeps,
  job: ClaimedCoreJob<"answer-replaced-one">,
): Promise<Outcome> {
  const { delegation, answerer, partstat, user } = job.payload;
  const reader = await deps.store.person(user);
  if (reader.delegation !== delegation) return done;
  const isOurs = (await deps.store.person(answerer)).delegation === delegation;
  const shown = isConfirmed(reader) ? { user: answerer } : "not-shown";
  const by = isOurs ? shown : "the-secretariat";
  return tellPerson(deps, job, () => ({ kind: "answer-replaced", delegation, partstat, by }));
}

/** Who is told what became of a claim: whoever made it, and if it lapsed all who were asked about it. */
async function concernedBy(
  deps: JobDeps,
  { delegation, claimant, outcome }: CorePayload<"decided">,
): Promise<readonly Person[]> {
  const others = outcome === "lapsed" ? await decidersOn(deps, delegation) : [];
  return [await deps.store.person(claimant), ...others.filter(({ user }) => user !== claimant)];
}

/** Who decides on claims for a delegation: its confirmed members, and the organisers. */
async function decidersOn(deps: JobDeps, delegation: DelegationCode): Promise<readonly Person[]> {
  const isReached = await deps.reachability.reached();
  const confirmed = (await deps.store.membersOf(delegation)).filter(
    (member) => isConfirmed(member) && isReached(member.user),
  );
  const others = (await organisersOf(deps)).filter(
    ({ user }) => !confirmed.some((member) => member.user === user),
  );
  return [...confirmed, ...others];
}
