import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { startOf } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Outcome } from "../ports/jobs.ts";
import type { Member, Person } from "../ports/people.ts";
import { isConfirmed, isMember, unconfirmedOf, wayIn } from "../people/membership.ts";
import { isDone, readSituation } from "../events/situation.ts";
import { organisersOf } from "./recipients.ts";
import type { ClaimedCoreJob, CoreHandlers, CoreJob, CorePayload } from "../jobs/core-jobs.ts";
import type { JobDeps } from "../jobs/deps.ts";
import { plannedSituation } from "../jobs/event-jobs.ts";
import { tellPerson } from "./notifications.ts";
import { partFor, partsFor } from "../jobs/parts.ts";

const done = { result: "done" } as const;
const week = 7 * 24 * 60;

/** Does the jobs about who may answer for a delegation. */
export function handleMemberJobs(deps: JobDeps) {
  return {
    async joined(job) {
      const told = { kind: "joined-one", payload: job.payload } as const;
      return isAsked(await deps.store.person(job.payload.member), job.payload)
        ? partsFor(job, told, await organisersOf(deps))
        : done;
    },
    "joined-one": (job) => askToConfirm(deps, job),
    membership: (job) => tellMembership(deps, job),
    unconfirmed: (job) => askForUnconfirmed(deps, job),
    async "unconfirmed-one"(job) {
      const delegations = await unconfirmedOf(deps, job.payload.event);
      // They were confirmed meanwhile.
      return delegations.length === 0
        ? done
        : tellPerson(deps, job, () => ({ kind: "unconfirmed", delegations }));
    },
    "link-later-one": (job) =>
      tellPerson(deps, job, ({ attendance }, reader) =>
        isMember(reader) && wayIn(reader, attendance) === "link-later"
          ? { kind: "link-later", delegation: reader.delegation }
          : undefined,
      ),
  } satisfies Partial<CoreHandlers>;
}

/** Whether a person is still to be confirmed in the delegation that they joined. */
function isAsked(person: Person, { delegation }: CorePayload<"joined">): person is Member {
  return isMember(person) && person.delegation === delegation && !isConfirmed(person);
}

async function askToConfirm(deps: JobDeps, job: ClaimedCoreJob<"joined-one">): Promise<Outcome> {
  const { member: joined, left, wasFocalPoint = false, user } = job.payload;
  const member = await deps.store.person(joined);
  if (!isAsked(member, job.payload)) return done;
  const before = left === undefined ? undefined : { delegation: left, wasFocalPoint };
  return deps.notifier.tell(job, { user }, { kind: "joined", member, left: before });
}

async function tellMembership(deps: JobDeps, job: ClaimedCoreJob<"membership">): Promise<Outcome> {
  const { user, told, delegation, isNew } = job.payload;
  const waiting = await waitingAnswers(deps, { user, delegation });
  const news = { kind: "membership", told, delegation, waiting } as const;
  const outcome = await deps.notifier.tell(job, { user }, news);
  return isNew ? withLinks(deps, outcome, user) : outcome;
}

async function askForUnconfirmed(deps: JobDeps, job: CoreJob<"unconfirmed">): Promise<Outcome> {
  const { event, minutes } = job.payload;
  const situation = await plannedSituation(deps, job);
  if (situation === undefined || (await unconfirmedOf(deps, event)).length === 0) return done;
  const asked = { kind: "unconfirmed-one", payload: { event } } as const;
  const members = await answerersToTell(deps, situation.event, minutes);
  const later = { kind: "link-later-one", payload: { event } } as const;
  const times = { ...job, key: `link-later:${event}` };
  return {
    result: "done",
    next: [
      ...(await organisersOf(deps)).map((organiser) => partFor(job, asked, organiser)),
      ...members.map((member) => ({
        ...partFor(times, later, member),
        key: `link-later:${event}:${member.user}:${job.dueAt}`,
      })),
    ],
  };
}

/** The events to which a person gave an answer for a delegation that waits to be accepted. */
async function waitingAnswers(
  { store }: JobDeps,
  { user, delegation }: { user: string; delegation: DelegationCode },
): Promise<readonly CalendarEvent[]> {
  const claims = (await store.claimsBy(user)).filter((claim) => claim.delegation === delegation);
  return (await store.events()).filter(({ uid }) => claims.some(({ event }) => event === uid));
}

function hasPrivateLink({ online }: CalendarEvent): boolean {
  return online?.joinUrl !== undefined && online.joinUrlIsPublic !== true;
}

/** Those who answered for a delegation and are not confirmed, unless a reminder of this hour says it to them. */
async function answerersToTell(
  { store }: JobDeps,
  event: CalendarEvent,
  minutes: number,
): Promise<readonly Member[]> {
  if (!hasPrivateLink(event)) return [];
  const attendance = await store.attendance(event.uid);
  const reminded = (await store.reminderTimes(event.uid)).includes(minutes);
  const people = await Promise.all(attendance.map(({ by }) => store.person(by)));
  return people
    .filter(isMember)
    .filter(
      (member) => wayIn(member, attendance) === "link-later" && !(reminded && member.reminders),
    );
}

/** Has whoever was just confirmed get the links of which reminders were sent already. */
async function withLinks(deps: JobDeps, outcome: Outcome, user: string): Promise<Outcome> {
  if (outcome.result !== "done") return outcome;
  const { store, clock } = deps;
  const person = await store.person(user);
  const now = clock.now();
  const soon = (await store.events()).filter(
    (event) => hasPrivateLink(event) && isSoon(event, now),
  );
  const links = await Promise.all(
    soon.map(async ({ uid }): Promise<readonly CoreJob<"remind-one">[]> => {
      const situation = await readSituation(store, uid);
      if (situation === undefined || isDone(situation, now)) return [];
      if (wayIn(person, situation.attendance) !== "link") return [];
      // Whoever wants no reminders was told of a link only where they answered.
      if (!person.reminders && !situation.attendance.some(({ by }) => by === user)) return [];
      const payload = { event: uid, user };
      return [{ key: `link:${uid}:${user}:${now}`, kind: "remind-one", payload, dueAt: now }];
    }),
  );
  return { ...outcome, next: [...(outcome.next ?? []), ...links.flat()] };
}

/** Whether an event is so near that people may have been told that a link follows. */
function isSoon(event: CalendarEvent, now: Instant): boolean {
  const start = startOf(event);
  return start !== undefined && addMinutes(start, -week) <= now;
}
