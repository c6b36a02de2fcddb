import type { DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Job } from "../ports/jobs.ts";

// The jobs about places: who is offered one, has one, or was selected for one.

/** Ends the offers of an event whose time is over, and offers the places to those who wait behind. */
export function offersTask(event: string, dueAt: Instant): Job {
  return { key: `offers:${event}`, kind: "offers", event, payload: {}, dueAt, recurs: true };
}

/** Offers a place to a delegation. */
export function offerTask(event: string, delegation: DelegationCode, until: Instant, dueAt: Instant): Job {
  const key = `offer:${event}:${delegation}:${until}`;
  return { key, kind: "offer", event, payload: { delegation, until }, dueAt, usefulUntil: until };
}

/** Tells a delegation that it waited and has its places now. */
export function admittedTask(event: string, delegation: DelegationCode, dueAt: Instant): Job {
  const key = `admitted:${event}:${delegation}:${dueAt}`;
  return { key, kind: "admitted", event, payload: { delegation }, dueAt };
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

/** Tells organisers instead what a delegation was to be told, of which nobody can be reached. */
export function notReachedJob(job: Job): Job {
  const payload = { ...job.payload, about: job.kind };
  return { ...job, key: `not-reached:${job.key}`, kind: "not-reached", payload };
}
