import type { Attendance, DelegationCode } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Job } from "../ports/jobs.ts";

// The jobs that use cases enqueue: their keys say which of them are the same one.

/** Brings the cards of an event in line with the store. */
export function redrawTask(event: string, dueAt: Instant): Job {
  return { key: `redraw:${event}`, kind: "redraw", event, payload: {}, dueAt, recurs: true };
}

/** Has the card of an event stand in a channel: of several that want it there at once, one is posted. */
export function postTask(
  event: string,
  { channel, team, by }: { channel: string; team: string; by: string },
  dueAt: Instant,
): Job {
  const key = `post:${event}:${channel}`;
  return { key, kind: "post", event, payload: { channel, team, by }, dueAt, recurs: true };
}

/** Ends the offers of an event whose time is over, and offers the places to those who wait behind. */
export function offersTask(event: string, dueAt: Instant): Job {
  return { key: `offers:${event}`, kind: "offers", event, payload: {}, dueAt, recurs: true };
}

/** Looks at an event again when time alone has changed what it takes: at its deadline, at its end. */
export function turnTask(event: string, dueAt: Instant): Job {
  return { key: `turn:${event}:${dueAt}`, kind: "turn", event, payload: {}, dueAt };
}

/** Says of an event, and to those who answered, that another one has taken its place. */
export function replacedTask(event: string, by: string, dueAt: Instant): Job {
  return { key: `replaced:${event}:${by}`, kind: "replaced", event, payload: { by }, dueAt };
}

/**
 * Tells a change: in the threads of the cards, and to those who answered before it. The words are those of the day on
 * which it happened.
 */
export function tellTask(
  event: string,
  change: { words: Readonly<Record<Locale, string>>; attendance: Attendance; askAgain: boolean },
  dueAt: Instant,
): Job {
  const { words, attendance, askAgain } = change;
  const users = attendance.map(({ by }) => by).join(" ");
  const delegations = attendance.map(({ delegation }) => delegation).join(" ");
  const payload = { ...words, users, delegations, askAgain };
  return { key: `tell:${event}:${dueAt}`, kind: "tell", event, payload, dueAt };
}

/** Offers a place to a delegation. */
export function offerTask(event: string, delegation: DelegationCode, until: Instant, dueAt: Instant): Job {
  const key = `offer:${event}:${delegation}:${until}`;
  return { key, kind: "offer", event, payload: { delegation, until }, dueAt, usefulUntil: until };
}

/** Tells a delegation what the organisers decided on its expression of interest. */
export function selectionTask(
  event: string,
  delegation: DelegationCode,
  selected: boolean,
  dueAt: Instant,
): Job {
  const key = `selection:${event}:${delegation}:${dueAt}`;
  return { key, kind: "selection", event, payload: { delegation, selected }, dueAt };
}

/** Asks the focal points of delegations without a definite answer, because an organiser wants it now. */
export function chaseTask(event: string, dueAt: Instant): Job {
  return { key: `chase:${event}:now:${dueAt}`, kind: "chase", event, payload: {}, dueAt };
}

/** One message of those that a job sends: the job again, with the place at which it goes. */
export function partOf(
  job: Job,
  to: { channel: string; ts: string; team: string } | { user: string; team: string },
): Job {
  const place = "user" in to ? to.user : `${to.channel}:${to.ts}`;
  return { ...job, key: `${job.key}:${place}`, kind: `${job.kind}-one`, payload: { ...job.payload, ...to } };
}

/** Tells organisers that Slack does not let the app change its cards in a channel; once a day, however many there are. */
export function channelLostTask(lost: string, reason: string, dueAt: Instant): Job {
  const key = `channel-lost:${lost}:${dueAt.slice(0, 10)}`;
  return { key, kind: "channel-lost", payload: { lost, reason }, dueAt };
}

/**
 * Tells organisers that Slack took back the token of the app; once, however often Slack says so before they are told. As
 * long as there is no other token nobody can be told, and after a month nobody needs to be.
 */
export function tokenLostTask(at: Instant): Job {
  const usefulUntil = addMinutes(at, 30 * 24 * 60);
  return { key: "token-lost", kind: "token-lost", payload: { at }, dueAt: at, usefulUntil, recurs: true };
}

/** Asks organisers to confirm whom a person answers for, once for each delegation that the person names. */
export function joinedTask(user: string, delegation: DelegationCode, dueAt: Instant): Job {
  return {
    key: `joined:${user}:${delegation}`,
    kind: "joined",
    payload: { member: user, delegation },
    dueAt,
  };
}

/** Tells organisers that Slack does not take the digest of a channel; once for each that it did not take. */
export function digestLostTask(lost: string, reason: string, dueAt: Instant): Job {
  const key = `digest-lost:${lost}:${dueAt.slice(0, 10)}`;
  return { key, kind: "digest-lost", payload: { lost, reason }, dueAt };
}

/** Tells organisers that the card of an event was not posted in a channel, or perhaps not, after nobody waits for it. */
export function postLostTask(
  event: string,
  { channel, reason }: { channel: string; reason: string },
  dueAt: Instant,
): Job {
  const key = `post-lost:${event}:${channel}:${dueAt}`;
  return { key, kind: "post-lost", event, payload: { lost: channel, reason }, dueAt };
}

/** Erases what is older than it may be; once a day, whichever process comes first. */
export function retentionTask(dueAt: Instant): Job {
  return { key: `retention:${dueAt.slice(0, 10)}`, kind: "retention", payload: {}, dueAt };
}

/** Looks for events that start at another instant by the rules of this release than announced; once a day. */
export function tzCheckTask(dueAt: Instant): Job {
  return { key: `tz-check:${dueAt.slice(0, 10)}`, kind: "tz-check", payload: {}, dueAt };
}
