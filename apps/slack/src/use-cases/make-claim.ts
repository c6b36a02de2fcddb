import type { AnswerRefusal, CalendarEvent, Claim, Claims, Given } from "@rabat-process/events";
import { findClaim, lapsedClaims, lapseOf, makeClaim } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Job } from "../ports/jobs.ts";
import type { Store } from "../ports/store.ts";
import { claimTask, lapseTask } from "./tasks.ts";

export type ClaimOutcome =
  | { readonly ok: true; readonly event: CalendarEvent; readonly claim: Claim }
  | { readonly ok: false; readonly reason: AnswerRefusal | "unknown-event" };

/**
 * Records the answer of a person who is not confirmed for a delegation that has confirmed members: it is a claim, on
 * which those and the organisers are asked to decide.
 */
export async function recordClaim(
  { store }: { store: Store },
  { uid, given, press }: { uid: string; given: Given; press: string | undefined },
): Promise<ClaimOutcome> {
  const { delegation, partstat, by, at } = given;
  const actor = { by, at, ...(press !== undefined && { press }) };
  const changed = await store.change(uid, actor, ({ event, claims }) => {
    const made = makeClaim(event, claims, given);
    if (!made.ok) return made;
    const tasks = [claimTask(uid, made.claim, at), ...planLapse(event, made.claims, at)];
    return { ok: true, act: "claim", details: { delegation, partstat }, claims: made.claims, enqueue: tasks };
  });
  if (!changed.ok) return changed;
  const claim = findClaim(changed.claims, given);
  // A press that Slack delivers again after the claim was decided on.
  return { ok: true, event: changed.event, claim: claim ?? given };
}

/** The job that ends claims, at the time when the first one lapses by the present date of the event. */
export function planLapse(event: CalendarEvent, claims: Claims, now: Instant): readonly Job[] {
  if (lapsedClaims(event, claims, now).length > 0) return [lapseTask(event.uid, now)];
  const [first] = claims.flatMap((claim) => lapseOf(event, claim) ?? []).toSorted();
  return first === undefined ? [] : [lapseTask(event.uid, first)];
}
