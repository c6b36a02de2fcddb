import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { isDelegationCode, startOf } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { joinedMessage } from "../blocks/members.ts";
import { linkLaterMessage, membershipMessage, unconfirmedMessage } from "../blocks/membership.ts";
import type { Job, Outcome, Perform } from "../ports/jobs.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { isPlanned } from "../use-cases/event-plan.ts";
import type { Member } from "../use-cases/membership.ts";
import { isConfirmed, isMember, unconfirmedOf, wayIn } from "../use-cases/membership.ts";
import { isDone, readSituation } from "../use-cases/situation.ts";
import { memberships } from "../use-cases/tasks.ts";
import type { JobDeps } from "./deps.ts";
import { partsFor } from "./parts.ts";
import { createToPerson, payloadText } from "./post.ts";

const done = { result: "done" } as const;
const week = 7 * 24 * 60;

/** Who does the jobs about who may answer for a delegation. */
export function createMembers(deps: JobDeps): Readonly<Record<string, Perform>> {
  const { store, messenger, organisers } = deps;
  const toPerson = createToPerson(deps);
  const everyOrganiser = () => Promise.all(organisers.map((user) => store.person(user)));
  return {
    async joined(job) {
      return (await readJoined(deps, job)) === undefined ? done : partsFor(job, await everyOrganiser());
    },
    async "joined-one"(job) {
      const member = await readJoined(deps, job);
      if (member === undefined) return done;
      const { left, wasFocalPoint } = job.payload;
      const before = isDelegationCode(left)
        ? { delegation: left, wasFocalPoint: wasFocalPoint === true }
        : undefined;
      const user = payloadText(job, "user");
      const locale = await personLocale(deps, { user, channel: "" });
      const message = joinedMessage(member, before, locale);
      return messenger.post(job, { user, team: payloadText(job, "team") }, message);
    },

    async membership(job) {
      const [user, team] = [payloadText(job, "user"), payloadText(job, "team")];
      const told = memberships.find((one) => one === job.payload["told"]);
      const { delegation } = job.payload;
      if (told === undefined || !isDelegationCode(delegation)) return done;
      const locale = await personLocale(deps, { user, channel: "" });
      const waiting = await waitingAnswers(deps, { user, delegation });
      const message = membershipMessage(told, { delegation, waiting }, locale);
      const outcome = await messenger.post(job, { user, team }, message);
      return job.payload["isNew"] === true ? withLinks(deps, outcome, user) : outcome;
    },

    async unconfirmed(job) {
      const event = await plannedEvent(deps, job);
      const delegations = event === undefined ? [] : await unconfirmedOf(deps, event.uid);
      if (event === undefined || delegations.length === 0) return done;
      const parts = partsFor(job, await everyOrganiser());
      const told = (await answerersToTell(deps, event, job)).map((member) =>
        linkLater(job, event.uid, member),
      );
      return { result: "done", next: [...(parts.result === "done" ? (parts.next ?? []) : []), ...told] };
    },
    async "unconfirmed-one"(job) {
      const delegations = await unconfirmedOf(deps, job.event ?? "");
      // They were confirmed meanwhile.
      if (delegations.length === 0) return done;
      return toPerson((notice) => unconfirmedMessage(notice, delegations))(job);
    },
    "link-later-one": toPerson((notice, _, { reader, situation: { attendance } }) =>
      isMember(reader) && wayIn(reader, attendance) === "link-later"
        ? linkLaterMessage(notice, reader.delegation)
        : undefined,
    ),
  };
}

/** The member whom a job is about, unless they have left, or were confirmed, meanwhile. */
async function readJoined({ store }: JobDeps, job: Job): Promise<Member | undefined> {
  const person = await store.person(payloadText(job, "member"));
  const isSo = isMember(person) && person.delegation === job.payload["delegation"] && !isConfirmed(person);
  return isSo ? person : undefined;
}

/** The events to which a person gave an answer for a delegation that waits to be accepted. */
async function waitingAnswers(
  { store }: JobDeps,
  { user, delegation }: { user: string; delegation: DelegationCode },
): Promise<readonly CalendarEvent[]> {
  const claims = (await store.claimsBy(user)).filter((claim) => claim.delegation === delegation);
  return (await store.events()).filter(({ uid }) => claims.some(({ event }) => event === uid));
}

/** The event of a job, as long as the job is planned for the date that it has now. */
async function plannedEvent({ store }: JobDeps, job: Job): Promise<CalendarEvent | undefined> {
  const situation = await readSituation(store, job.event ?? "");
  return situation !== undefined && isPlanned(job, situation) ? situation.event : undefined;
}

function hasPrivateLink({ online }: CalendarEvent): boolean {
  return online?.joinUrl !== undefined && online.joinUrlIsPublic !== true;
}

/** Those who answered for a delegation and are not confirmed, unless a reminder of this hour says it to them. */
async function answerersToTell(
  { store }: JobDeps,
  event: CalendarEvent,
  job: Job,
): Promise<readonly Member[]> {
  if (!hasPrivateLink(event)) return [];
  const attendance = await store.attendance(event.uid);
  const reminded = (await store.reminderTimes(event.uid)).includes(Number(job.payload["minutes"]));
  const people = await Promise.all(attendance.map(({ by }) => store.person(by)));
  return people
    .filter(isMember)
    .filter((member) => wayIn(member, attendance) === "link-later" && !(reminded && member.reminders));
}

function linkLater(job: Job, event: string, { user, team }: Member): Job {
  const key = `link-later:${event}:${user}:${job.dueAt}`;
  return { ...job, key, kind: "link-later-one", payload: { user, team } };
}

/** Has whoever was just confirmed get the links of which reminders were sent already. */
async function withLinks(deps: JobDeps, outcome: Outcome, user: string): Promise<Outcome> {
  if (outcome.result !== "done") return outcome;
  const { store, clock } = deps;
  const person = await store.person(user);
  const now = clock.now();
  const soon = (await store.events()).filter((event) => hasPrivateLink(event) && isSoon(event, now));
  const links = await Promise.all(
    soon.map(async ({ uid }): Promise<readonly Job[]> => {
      const situation = await readSituation(store, uid);
      if (situation === undefined || isDone(situation, now)) return [];
      if (wayIn(person, situation.attendance) !== "link") return [];
      // Whoever wants no reminders was told of a link only where they answered.
      if (!person.reminders && !situation.attendance.some(({ by }) => by === user)) return [];
      const payload = { user, team: person.team };
      return [{ key: `link:${uid}:${user}:${now}`, kind: "remind-one", event: uid, payload, dueAt: now }];
    }),
  );
  return { ...outcome, next: [...(outcome.next ?? []), ...links.flat()] };
}

/** Whether an event is so near that people may have been told that a link follows. */
function isSoon(event: CalendarEvent, now: Instant): boolean {
  const start = startOf(event);
  return start !== undefined && addMinutes(start, -week) <= now;
}
