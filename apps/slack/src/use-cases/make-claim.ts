import type { AnswerRefusal, CalendarEvent, Claim, GivenAnswer } from "@rabat-process/events";
import { findClaim, makeClaim } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Store } from "../ports/store.ts";
import { applyChange } from "./apply-change.ts";
import { claimTask } from "./tasks.ts";

/** Whoever changes their mind again and again is asked about once in ten minutes. */
const pauseMinutes = 10;

function askAt(before: Claim | undefined, now: Instant): Instant {
  return before === undefined ? now : addMinutes(now, pauseMinutes);
}

export type ClaimOutcome =
  | { readonly ok: true; readonly event: CalendarEvent; readonly claim: Claim }
  | { readonly ok: false; readonly reason: AnswerRefusal | "unknown-event" };

/**
 * Records the answer of a person who is not confirmed for a delegation that has confirmed members: it is a claim, on
 * which those and the organisers are asked to decide.
 */
export async function recordClaim(
  { store }: { store: Store },
  { uid, given, press }: { uid: string; given: GivenAnswer; press: string | undefined },
): Promise<ClaimOutcome> {
  const { delegation, partstat, by, at } = given;
  const actor = { uid, by, at, ...(press !== undefined && { press }) };
  const changed = await applyChange(store, actor, ({ event, claims, replacedBy }) => {
    const made = makeClaim(event, claims, { ...given, ...(replacedBy && { replacedBy }) });
    if (!made.ok) return made;
    const before = findClaim(claims, given);
    const also = made.claim === before ? [] : [claimTask(uid, made.claim, askAt(before, at))];
    return { ok: true, act: "claim", details: { delegation, partstat }, claims: made.claims, also };
  });
  if (!changed.ok) return changed;
  const claim = findClaim(changed.claims, given);
  // A press that Slack delivers again after the claim was decided on.
  return { ok: true, event: changed.event, claim: claim ?? given };
}
