import type { DelegationCode } from "@rabat-process/events";
import type { Person } from "../ports/people.ts";
import { reachablePeople, organisersOf } from "./recipients.ts";
import type { CoreHandlers, CorePayload } from "../jobs/core-jobs.ts";
import { closedBy, readSituation } from "../events/situation.ts";
import type { JobDeps } from "../jobs/deps.ts";
import { mayDecide } from "../answers/decide-claim.ts";
import { partsFor } from "../jobs/parts.ts";
import { isConfirmed, isMember } from "../people/membership.ts";
import { untoldOf } from "../links/untold.ts";
import { tellPerson } from "./notifications.ts";

const done = { result: "done" } as const;

/** Does the jobs about people who answer by links, and about what came by them. */
export function handleLinkJobs(deps: JobDeps) {
  return {
    async "answered-by-link"(job) {
      const { delegation, answerer } = job.payload;
      const told = await whoCanUndo(deps, delegation, [answerer]);
      return partsFor(job, { kind: "answered-by-link-one", payload: job.payload }, told);
    },
    async "answered-by-link-one"(job) {
      const { delegation, answerer, version, user } = job.payload;
      if (!(await mayDecide(deps, { user, delegation }))) return done;
      return tellPerson(deps, job, ({ attendance }) => {
        // Another answer has taken its place: whom that concerns is told of it. Of two within a second the last one counts.
        const present = attendance.find(
          ({ by, at, ...answer }) =>
            answer.delegation === delegation && at === version && by === answerer,
        );
        if (present === undefined) return undefined;
        const { partstat } = present;
        return { kind: "answered-by-link", delegation, answerer, partstat, version };
      });
    },
    async "answer-undone"(job) {
      const { delegation, answerer, by, isAnswererTold } = job.payload;
      const except = isAnswererTold ? [by, answerer] : [by];
      const concerned = await whoCanUndo(deps, delegation, except);
      const known = new Set([by, ...concerned.map(({ user }) => user)]);
      const organisers = (await wasToldToOrganisers(deps, job.payload))
        ? (await organisersOf(deps)).filter(({ user }) => !known.has(user))
        : [];
      const told = [...concerned, ...organisers];
      return partsFor(job, { kind: "answer-undone-one", payload: job.payload }, told);
    },
    async "answer-undone-one"(job) {
      const { delegation, answerer, partstat, by, user } = job.payload;
      if (!(await mayDecide(deps, { user, delegation }))) return done;
      const isOurs = (await deps.store.person(by)).delegation === delegation;
      return tellPerson(deps, job, ({ attendance }) => ({
        kind: "answer-undone",
        ...{ delegation, answerer, partstat },
        by: isOurs ? { user: by } : "the-secretariat",
        present: attendance.find((answer) => answer.delegation === delegation),
      }));
    },
    "link-ended": async (job) =>
      partsFor(job, { kind: "link-ended-one", payload: job.payload }, await organisersOf(deps)),
    async "link-ended-one"(job) {
      const { member: id, user } = job.payload;
      const member = await deps.store.person(id);
      if (!isMember(member)) return done;
      return deps.notifier.tell(job, { user }, { kind: "link-ended", member });
    },
    "untold-one": async (job) => {
      const state = await deps.store.state(job.payload.event);
      const untold = state === undefined ? [] : await untoldOf(deps, state);
      if (untold.length === 0) return done;
      return tellPerson(deps, job, () => ({ kind: "untold", people: untold.length }));
    },
  } satisfies Partial<CoreHandlers>;
}

/** Whether organisers were told that a delegation can come no longer: they may have given its place to another one. */
async function wasToldToOrganisers(
  { store, clock }: JobDeps,
  { event, partstat }: CorePayload<"answer-undone">,
): Promise<boolean> {
  if (partstat !== "DECLINED") return false;
  const situation = await readSituation(store, event);
  return situation !== undefined && closedBy(situation, clock.now()) === "deadline-passed";
}

/** The other people of a delegation, who can undo what came by a link; where there is nobody else, organisers can. */
async function whoCanUndo(
  deps: JobDeps,
  code: DelegationCode,
  except: readonly string[],
): Promise<readonly Person[]> {
  const others = (await reachablePeople(deps)).filter(
    (person) => person.delegation === code && isConfirmed(person) && !except.includes(person.user),
  );
  if (others.length > 0) return others;
  return (await organisersOf(deps)).filter(({ user }) => !except.includes(user));
}
