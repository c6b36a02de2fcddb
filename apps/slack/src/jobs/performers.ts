import type { Attendee } from "@rabat-process/events";
import { deadlineOf, describeChange, isDelegationCode } from "@rabat-process/events";
import type { Job, Outcome, Perform } from "../ports/jobs.ts";
import { recordAnnouncement } from "../use-cases/announce.ts";
import { applyChange } from "../use-cases/apply-change.ts";
import { isPlanned } from "../use-cases/event-plan.ts";
import { focalPointsOf, reachOf, undecided } from "../use-cases/recipients.ts";
import { closedBy, isDone, readSituation, rulesOf } from "../use-cases/situation.ts";
import { notReachedJob } from "../use-cases/place-tasks.ts";
import { partOf, postLostTask } from "../use-cases/tasks.ts";
import type { JobDeps } from "./deps.ts";
import { createClaims } from "./claims.ts";
import { createDigest } from "./digest.ts";
import { createHousekeeping } from "./housekeeping.ts";
import { createLosses } from "./losses.ts";
import { createMembers } from "./members.ts";
import { partsFor } from "./parts.ts";
import { createPost } from "./post.ts";

/**
 * Who does each kind of job. What is told to several people is a job that becomes one for each; those are told by
 * the kinds that end in `-one`.
 */
export function createPerformers(deps: JobDeps): Readonly<Record<string, Perform>> {
  const { store, clock, messenger, organisers } = deps;
  /** Does what is planned as long as it is: jobs of a plan may outlive it where two processes plan at once. */
  const whilePlanned =
    (perform: Perform): Perform =>
    async (job) => {
      const situation = await readSituation(store, job.event ?? "");
      return situation !== undefined && isPlanned(job, situation) ? perform(job) : { result: "done" };
    };
  /** Lets what follows from the passing of time follow: offers end, cards say what is closed. */
  async function lookAgain({ event: uid = "" }: Job): Promise<Outcome> {
    await applyChange(store, { uid, by: "", at: clock.now() }, () => ({ ok: true, act: "move-queue" }));
    return { result: "done" };
  }
  const reach = async (attendees: readonly Pick<Attendee, "by" | "delegation">[]) =>
    reachOf(await store.people(), attendees).people;

  /** Becomes a message to each person of a delegation; where there is none, organisers are asked to tell it. */
  async function toDelegation(job: Job): Promise<Outcome> {
    const attendance = await store.attendance(job.event ?? "");
    const theirs = attendance.filter(({ delegation }) => delegation === job.payload["delegation"]);
    const people = await reach(theirs);
    if (people.length > 0 || theirs.length === 0) return partsFor(job, people);
    return partsFor(notReachedJob(job), await everyOrganiser());
  }

  const everyOrganiser = () => Promise.all(organisers.map((user) => store.person(user)));
  return {
    redraw: ({ event = "" }) => messenger.redraw(event),
    async post(job) {
      const { event: uid = "", attempts, payload } = job;
      const [channel, by] = [String(payload["channel"]), String(payload["by"] ?? "")];
      const outcome = await messenger.postCard(job, { channel, team: String(payload["team"]) });
      // What was not posted is announced to nobody.
      if (outcome.result === "done") await recordAnnouncement(deps, { uid, by, channel });
      // Whoever announces waits for the first try. Of a later one nobody would be told.
      if (outcome.result === "given-up" && attempts > 1) {
        const at = clock.now();
        await store.jobs.enqueue([postLostTask(uid, { channel, reason: outcome.reason }, at)], at);
      }
      return outcome;
    },

    offers: lookAgain,
    turn: lookAgain,
    async replaced({ event: uid = "", payload }) {
      const by = await store.event(String(payload["by"]));
      if (by === undefined) return { result: "done" };
      const changes = [{ kind: "replaced", by }] as const;
      await applyChange(store, { uid, by: "", at: clock.now() }, () => ({
        ok: true,
        act: "replaced",
        details: { en: describeChange(changes[0], "en"), fr: describeChange(changes[0], "fr") },
        changes,
      }));
      return { result: "done" };
    },

    async restored({ event: uid = "" }) {
      const at = clock.now();
      const changes = [{ kind: "reinstated" }] as const;
      await applyChange(store, { uid, by: "", at }, (situation) => {
        // It may have been called off itself, or have taken place meanwhile.
        if (isDone(situation, at)) return { ok: true, act: "move-queue" };
        return {
          ok: true,
          act: "reinstated",
          details: { en: describeChange(changes[0], "en"), fr: describeChange(changes[0], "fr") },
          changes,
        };
      });
      return { result: "done" };
    },

    async tell(job) {
      const uid = job.event ?? "";
      const cards = (await store.cards(uid)).map((card) => partOf(job, card));
      // Whoever made a claim that lapsed by the change is told of that.
      const { people: concerned } = reachOf(await store.people(), attendeesOf(job), await store.claims(uid));
      const people = concerned.map((person) => partOf(job, person));
      return { result: "done", next: [...cards, ...people] };
    },

    remind: whilePlanned(async (job) => {
      const situation = await readSituation(store, job.event ?? "");
      if (situation === undefined || !rulesOf(situation).isReminded) return { result: "done" };
      const people = await reach(situation.attendance.filter(({ standing }) => standing === "confirmed"));
      return partsFor(
        job,
        people.filter(({ reminders }) => reminders),
      );
    }),
    async chase(job) {
      const situation = await readSituation(store, job.event ?? "");
      if (situation === undefined || closedBy(situation, clock.now()) !== undefined)
        return { result: "done" };
      const { event, attendance } = situation;
      const delegations = undecided(attendance);
      const people = await focalPointsOf(deps, delegations);
      const usefulUntil = deadlineOf(event);
      const until = usefulUntil === undefined ? {} : { usefulUntil };
      return partsFor(
        { ...job, ...until },
        people.filter(({ reminders }) => reminders),
      );
    },

    offer: toDelegation,
    admitted: toDelegation,
    selection: toDelegation,

    "sum-up": whilePlanned(async (job) => partsFor(job, await everyOrganiser())),

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
