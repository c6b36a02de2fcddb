import type { Attendance, Attendee, Claim, Standing } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import type { Change } from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { storeChange } from "../events/stored-change.ts";
import type { CoreJob, CoreKind, CorePayload } from "./core-jobs.ts";
import type { Person } from "../ports/people.ts";

// The jobs that use cases enqueue: their keys say which of them are the same one.

/**
 * The kinds of jobs that tell a person something because of their delegation, or organisers something about such a
 * person: they go when the person leaves it.
 */
export const memberNotices = [
  "remind-one",
  "chase-one",
  "tell-one",
  "message-one",
  "offer-one",
  "admitted-one",
  "selection-one",
  "answer-replaced-one",
  "link-later-one",
  "membership",
  "joined",
  "joined-one",
] as const satisfies readonly CoreKind[];

/** Brings the cards of an event in line with the store. */
export function redrawTask(event: string, dueAt: Instant): CoreJob<"redraw"> {
  return { key: `redraw:${event}`, kind: "redraw", payload: { event }, dueAt, recurs: true };
}

/** Looks at an event again when time alone has changed what it takes: at its deadline, at its end. */
export function turnTask(event: string, dueAt: Instant): CoreJob<"turn"> {
  return { key: `turn:${event}:${dueAt}`, kind: "turn", payload: { event }, dueAt };
}

/** Says of an event, and to those who answered, that another one has taken its place. */
export function replacedTask(
  event: string,
  replacement: string,
  dueAt: Instant,
): CoreJob<"replaced"> {
  const key = `replaced:${event}:${replacement}:${dueAt}`;
  return { key, kind: "replaced", payload: { event, replacement }, dueAt };
}

/** Says of an event, and to those who answered, that none takes its place any longer, and plans it anew. */
export function restoredTask(event: string, by: string, dueAt: Instant): CoreJob<"restored"> {
  return { key: `restored:${event}:${by}:${dueAt}`, kind: "restored", payload: { event }, dueAt };
}

/** Tells what happened to an event: in the threads of the cards, and to those who answered before it. */
export function tellTask(
  { uid: event, lastModified }: Pick<CalendarEvent, "uid" | "lastModified">,
  told: { changes: readonly Change[]; attendance: Attendance; askAgain: boolean },
  dueAt: Instant,
): CoreJob<"tell"> {
  const { changes, attendance, askAgain } = told;
  const kinds = changes.map(({ kind }) => kind);
  const answered = attendance.map(({ by, delegation }) => ({ by, delegation }));
  // Two changes within a second are two: the clock shows full seconds.
  const key = `tell:${event}:${dueAt}:${lastModified}:${kinds.join("+")}`;
  return {
    key,
    kind: "tell",
    payload: { event, changes: changes.map(storeChange), askAgain, answered },
    dueAt,
  };
}

/** Asks the focal points of delegations without a definite answer, because an organiser wants it now. */
export function chaseTask(event: string, dueAt: Instant): CoreJob<"chase"> {
  return { key: `chase:${event}:now:${dueAt}`, kind: "chase", payload: { event }, dueAt };
}

/**
 * Tells a person that what they pressed or typed may not have been done, where they could not be told at once. After a
 * week that helps nobody.
 */
export function pressLostTask(
  { user, reference }: { user: string; reference: string },
  at: Instant,
  dueAt: Instant,
): CoreJob<"press-lost"> {
  return {
    key: `press-lost:${reference}:${user}`,
    kind: "press-lost",
    payload: { user, at, reference },
    dueAt,
    usefulUntil: addMinutes(dueAt, 7 * 24 * 60),
  };
}

/**
 * Asks organisers to confirm whom a person answers for, each time that the person joins a delegation. Of whoever was a
 * focal point of another one until then it says so.
 */
export function joinedTask(
  before: Person,
  delegation: DelegationCode,
  dueAt: Instant,
): CoreJob<"joined"> {
  const { user, delegation: left, focalPoint } = before;
  return {
    key: `joined:${user}:${delegation}`,
    kind: "joined",
    payload: {
      member: user,
      delegation,
      ...(left !== undefined && { left, wasFocalPoint: focalPoint }),
    },
    dueAt,
    recurs: true,
  };
}

/** What an organiser made of a person's membership in a delegation. */
export type Membership = CorePayload<"membership">["told"];

/** Tells a person what an organiser made of their membership; whoever was not confirmed before gets the links they missed. */
export function membershipTask(
  { user }: Pick<Person, "user">,
  { delegation, told, isNew }: { delegation: DelegationCode; told: Membership; isNew: boolean },
  dueAt: Instant,
): CoreJob<"membership"> {
  return {
    key: `membership:${user}:${delegation}:${told}:${dueAt}`,
    kind: "membership",
    payload: { user, delegation, told, isNew },
    dueAt,
  };
}

/** Asks the confirmed members of a delegation and the organisers to decide on a claim, as it is then. */
export function claimTask(
  event: string,
  { delegation, by, at }: Claim,
  dueAt: Instant,
): CoreJob<"claim"> {
  const payload = { event, delegation, claimant: by, version: at };
  const key = `claim:${event}:${delegation}:${by}`;
  return { key, kind: "claim", payload, dueAt, recurs: true };
}

/** What became of a claim. */
type ClaimEnd = CorePayload<"decided">["outcome"];

/** Tells what became of a claim: to whoever made it, and if it lapsed to all who were asked about it. */
export function decidedTask(
  event: string,
  { delegation, by, partstat, at: version }: Claim,
  { outcome, standing, at }: { outcome: ClaimEnd; standing?: Standing | undefined; at: Instant },
): CoreJob<"decided"> {
  const end = { outcome, ...(standing !== undefined && { standing }) };
  const payload = { event, delegation, claimant: by, partstat, ...end };
  const key = `decided:${event}:${delegation}:${by}:${version}`;
  return { key, kind: "decided", payload, dueAt: at };
}

/** Tells a person that the answer of another one takes the place of theirs. */
export function answerReplacedTask(
  event: string,
  { delegation, partstat, by }: Pick<Attendee, "delegation" | "partstat" | "by">,
  { formerly, at }: { formerly: string; at: Instant },
): CoreJob<"answer-replaced"> {
  const payload = { event, delegation, answerer: by, partstat, formerly };
  const key = `answer-replaced:${event}:${delegation}:${formerly}:${by}:${at}`;
  return { key, kind: "answer-replaced", payload, dueAt: at };
}

/** Erases what is older than it may be; once a day, whichever process comes first. */
export function retentionTask(dueAt: Instant): CoreJob<"retention"> {
  return { key: `retention:${dueAt.slice(0, 10)}`, kind: "retention", payload: {}, dueAt };
}

/** Looks for events that start at another instant by the rules of this release than announced; once a day. */
export function tzCheckTask(dueAt: Instant): CoreJob<"tz-check"> {
  return { key: `tz-check:${dueAt.slice(0, 10)}`, kind: "tz-check", payload: {}, dueAt };
}
