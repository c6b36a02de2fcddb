import type { Attendee } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { CoreJob } from "./core-jobs.ts";

// The jobs about places: who is offered one, has one, or was selected for one.

/** Ends the offers of an event whose time is over, and offers the places to those who wait behind. */
export function offersTask(event: string, dueAt: Instant): CoreJob<"offers"> {
  return { key: `offers:${event}`, kind: "offers", payload: { event }, dueAt, recurs: true };
}

/** Offers a place to a delegation. */
export function offerTask(
  event: string,
  { delegation, until }: { readonly delegation: DelegationCode; readonly until: Instant },
  dueAt: Instant,
): CoreJob<"offer"> {
  const key = `offer:${event}:${delegation}:${until}`;
  return { key, kind: "offer", payload: { event, delegation, until }, dueAt, usefulUntil: until };
}

/** Tells a delegation that it waited and has its places now. */
export function admittedTask(
  event: string,
  delegation: DelegationCode,
  dueAt: Instant,
): CoreJob<"admitted"> {
  const key = `admitted:${event}:${delegation}:${dueAt}`;
  return { key, kind: "admitted", payload: { event, delegation }, dueAt };
}

/** Tells a delegation what the organisers decided on its expression of interest. */
export function selectionTask(
  event: string,
  { delegation, selected }: { readonly delegation: DelegationCode; readonly selected: boolean },
  dueAt: Instant,
): CoreJob<"selection"> {
  const key = `selection:${event}:${delegation}:${dueAt}`;
  return { key, kind: "selection", payload: { event, delegation, selected }, dueAt };
}

/** Tells organisers that a delegation can come no longer, when answers are closed and its place is offered to nobody. */
export function withdrewTask(
  event: string,
  { delegation, at }: Pick<Attendee, "delegation" | "at">,
): CoreJob<"withdrew"> {
  const key = `withdrew:${event}:${delegation}:${at}`;
  return { key, kind: "withdrew", payload: { event, delegation }, dueAt: at };
}
