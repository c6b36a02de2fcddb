import { Answer, findClaim, isDelegationCode, Standing } from "@rabat-process/events";
import type { DelegationCode } from "@rabat-process/events";
import { claimMessage, decidedMessage, replacedMessage } from "../blocks/claims.ts";
import type { Job, Perform } from "../ports/jobs.ts";
import type { Person } from "../ports/people.ts";
import { mayDecide } from "../use-cases/decide-claim.ts";
import { isConfirmed, membersOf } from "../use-cases/membership.ts";
import type { ClaimEnd } from "../use-cases/tasks.ts";
import { claimOutcomes } from "../use-cases/tasks.ts";
import type { JobDeps } from "./deps.ts";
import { partsFor } from "./parts.ts";
import { createToPerson, payloadText } from "./post.ts";

const done = { result: "done" } as const;

/** Who does the jobs about answers that count only after they were accepted, and about answers that were replaced. */
export function createClaims(deps: JobDeps): Readonly<Record<string, Perform>> {
  const { store } = deps;
  const toPerson = createToPerson(deps);
  return {
    async claim(job) {
      const { delegation } = readClaimJob(job);
      return delegation === undefined ? done : partsFor(job, await decidersOn(deps, delegation));
    },
    async "claim-one"(job) {
      const { delegation, claimant } = readClaimJob(job);
      const user = payloadText(job, "user");
      if (delegation === undefined || !(await mayDecide(deps, { user, delegation }))) return done;
      return toPerson((notice, { payload }, { situation: { claims, attendance } }) => {
        const claim = findClaim(claims, { delegation, by: claimant });
        // What was changed has a message of its own, and what was decided needs none.
        if (claim?.at !== payload["version"]) return undefined;
        const present = attendance.find((answer) => answer.delegation === delegation);
        return claim && claimMessage(notice, claim, present);
      })(job);
    },

    async decided(job) {
      const { delegation, claimant } = readClaimJob(job);
      if (delegation === undefined) return done;
      const others = payloadText(job, "outcome") === "lapsed" ? await decidersOn(deps, delegation) : [];
      const maker = await store.person(claimant);
      return partsFor(job, [maker, ...others.filter(({ user }) => user !== claimant)]);
    },
    "decided-one": toPerson((notice, job) => {
      const { delegation, claimant } = readClaimJob(job);
      const partstat = Answer.safeParse(job.payload["partstat"]).data;
      const outcome = claimOutcomes.find((end): end is ClaimEnd => end === job.payload["outcome"]);
      if (delegation === undefined || partstat === undefined || outcome === undefined) return undefined;
      const isTheirs = job.payload["user"] === claimant;
      const standing = Standing.safeParse(job.payload["standing"]).data;
      return decidedMessage(notice, { outcome, delegation, partstat, claimant, standing, isTheirs });
    }),

    async "answer-replaced"(job) {
      const former = await store.person(payloadText(job, "formerly"));
      return former.delegation === job.payload["delegation"] ? partsFor(job, [former]) : done;
    },
    async "answer-replaced-one"(job) {
      const { delegation } = readClaimJob(job);
      const answerer = payloadText(job, "answerer");
      const partstat = Answer.safeParse(job.payload["partstat"]).data;
      const reader = await store.person(payloadText(job, "user"));
      if (delegation === undefined || partstat === undefined || reader.delegation !== delegation) return done;
      const isOurs = (await store.person(answerer)).delegation === delegation;
      const shown = isConfirmed(reader) ? { user: answerer } : "not-shown";
      const by = isOurs ? shown : "the-secretariat";
      return toPerson((notice) => replacedMessage(notice, { delegation, partstat, by }))(job);
    },
  };
}

function readClaimJob({ payload }: Job) {
  const { delegation } = payload;
  return {
    delegation: isDelegationCode(delegation) ? delegation : undefined,
    claimant: String(payload["claimant"]),
  };
}

/** Who decides on claims for a delegation: its confirmed members, and the organisers. */
async function decidersOn(deps: JobDeps, delegation: DelegationCode): Promise<readonly Person[]> {
  const confirmed = (await membersOf(deps, delegation)).filter(isConfirmed);
  const others = deps.organisers.filter((user) => !confirmed.some((member) => member.user === user));
  return [...confirmed, ...(await Promise.all(others.map((user) => deps.store.person(user))))];
}
