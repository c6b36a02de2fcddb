import type { Attendee } from "@rabat-process/events";
import { deadlineOf, isDelegationCode, whyClosed } from "@rabat-process/events";
import type { Job, Perform } from "../ports/jobs.ts";
import type { Person } from "../ports/people.ts";
import { moveQueue } from "../use-cases/record-answer.ts";
import { focalPointsOf, recipientsOf, undecided } from "../use-cases/recipients.ts";
import { partOf } from "../use-cases/tasks.ts";
import type { JobDeps } from "./deps.ts";
import { partsFor } from "./parts.ts";
import { createClaims } from "./claims.ts";
import { createDigest } from "./digest.ts";
import { createHousekeeping } from "./housekeeping.ts";
import { createLosses } from "./losses.ts";
import { createMembers } from "./members.ts";
import { createPost } from "./post.ts";

/**
 * Who does each kind of job. What is told to several people is a job that becomes one for each; those are told by
 * the kinds that end in `-one`.
 */
export function createPerformers(deps: JobDeps): Readonly<Record<string, Perform>> {
  const { store, clock, messenger, organisers } = deps;
  const everyOrganiser = () => Promise.all(organisers.map((user) => store.person(user)));
  return {
    redraw: ({ event = "" }) => messenger.redraw(event),
    post: (job) =>
      messenger.postCard(job, { channel: String(job.payload["channel"]), team: String(job.payload["team"]) }),

    async offers({ event = "" }) {
      const at = clock.now();
      await store.change(event, { by: "", at }, (state) => ({
        ok: true,
        act: "move-queue",
        ...moveQueue(state.event, state.attendance, at),
      }));
      return { result: "done" };
    },

    async tell(job) {
      const attendees = attendeesOf(job);
      const cards = (await store.cards(job.event ?? "")).map((card) => partOf(job, card));
      const people = (await recipientsOf(deps, attendees)).map((person) => partOf(job, person));
      return { result: "done", next: [...cards, ...people] };
    },

    async remind(job) {
      const attendance = await store.attendance(job.event ?? "");
      const coming = attendance.filter(({ standing }) => standing === "confirmed");
      const people = await recipientsOf(deps, coming);
      return partsFor(
        job,
        people.filter(({ reminders }) => reminders),
      );
    },

    async chase(job) {
      const event = await store.event(job.event ?? "");
      if (event === undefined || whyClosed(event, clock.now()) !== undefined) return { result: "done" };
      const delegations = undecided(await store.attendance(event.uid));
      const people = await focalPointsOf(deps, delegations);
      const usefulUntil = deadlineOf(event);
      const until = usefulUntil === undefined ? {} : { usefulUntil };
      return partsFor(
        { ...job, ...until },
        people.filter(({ reminders }) => reminders),
      );
    },

    async offer(job) {
      return partsFor(job, await peopleOf(deps, job));
    },
    async selection(job) {
      return partsFor(job, await peopleOf(deps, job));
    },

    async "sum-up"(job) {
      return partsFor(job, await everyOrganiser());
    },

    ...createMembers(deps),
    ...createClaims(deps),
    ...createPost(deps),
    ...createDigest(deps),
    ...createHousekeeping(deps),
    ...createLosses(deps),
  };
}

/** The answers that a change concerned, as far as they say whom to tell. */
function attendeesOf({ payload }: Job): readonly Pick<Attendee, "by" | "delegation">[] {
  const users = String(payload["users"]).split(" ");
  const delegations = String(payload["delegations"]).split(" ");
  return delegations.flatMap((delegation, index) =>
    isDelegationCode(delegation) ? [{ delegation, by: users[index] ?? "" }] : [],
  );
}

/** Those who answered for the delegation of a job, and its focal points. */
async function peopleOf(deps: JobDeps, job: Job): Promise<readonly Person[]> {
  const { delegation } = job.payload;
  const attendance = await deps.store.attendance(job.event ?? "");
  return recipientsOf(
    deps,
    attendance.filter((attendee) => attendee.delegation === delegation),
  );
}
