import type { AnswerRefusal, Claim, DelegationCode, Standing } from "@rabat-process/events";
import { acceptClaim, findClaim, lapsedClaims } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { EventState } from "../ports/events.ts";
import type { Store } from "../ports/store.ts";
import { planLapse } from "./make-claim.ts";
import { isConfirmed } from "./membership.ts";
import { moveQueue } from "./record-answer.ts";
import { decidedTask, replacedTask } from "./tasks.ts";

/** A decision on a claim, as the button that was pressed showed it. */
export interface ClaimDecision {
  readonly uid: string;
  /** Who decides. */
  readonly user: string;
  readonly delegation: DelegationCode;
  /** Who made the claim, and its version. */
  readonly claimant: string;
  readonly version: string;
  readonly accepted: boolean;
  readonly press: string;
}

export type DecisionOutcome =
  | { readonly ok: true; readonly claim: Claim }
  /** `gone`: the claim was changed, withdrawn or decided on; `not-yours`: others decide on it. */
  | { readonly ok: false; readonly reason: AnswerRefusal | "unknown-event" | "gone" | "not-yours" };

/** Accepts or refuses a claim. Confirmed members of its delegation and organisers only. */
export async function decideClaim(
  deps: { store: Store; clock: Clock; organisers: readonly string[] },
  decision: ClaimDecision,
): Promise<DecisionOutcome> {
  const { store, clock } = deps;
  const { uid, user, delegation, claimant, version, accepted, press } = decision;
  if (!(await mayDecide(deps, { user, delegation }))) return { ok: false, reason: "not-yours" };
  const isMember = (await store.person(claimant)).delegation === delegation;
  const at = clock.now();
  let decided: Claim | undefined;
  const changed = await store.change(uid, { by: user, at, press }, (state) => {
    const claim = findClaim(state.claims, { delegation, by: claimant });
    const isOver = lapsedClaims(state.event, state.claims, at).some((lapsed) => lapsed === claim);
    if (!isMember || claim === undefined || claim.at !== version || isOver)
      return { ok: false, reason: "gone" as const };
    decided = claim;
    return accepted ? accept(state, claim, at) : close(state, claim, { outcome: "refused", at });
  });
  if (!changed.ok) return changed;
  return decided === undefined ? { ok: false, reason: "gone" } : { ok: true, claim: decided };
}

/** Whether a person may decide on the claims for a delegation. */
export async function mayDecide(
  { store, organisers }: { store: Store; organisers: readonly string[] },
  { user, delegation }: { user: string; delegation: DelegationCode },
): Promise<boolean> {
  if (organisers.includes(user)) return true;
  const person = await store.person(user);
  return isConfirmed(person) && person.delegation === delegation;
}

function accept(state: EventState, claim: Claim, at: Instant) {
  const result = acceptClaim(state.event, state.attendance, claim, at);
  if (!result.ok) return result;
  const before = state.attendance.find(({ delegation }) => delegation === claim.delegation);
  const moved = moveQueue(state.event, result.attendance, at);
  const standing = moved.attendance.find(({ delegation }) => delegation === claim.delegation)?.standing;
  const closed = close(state, claim, { outcome: "accepted", standing, at });
  return {
    ...closed,
    attendance: moved.attendance,
    enqueue: [...moved.enqueue, ...closed.enqueue, ...replacedTask(state.event.uid, before, claim, at)],
  };
}

function close(
  { event, claims }: EventState,
  claim: Claim,
  end: { outcome: "accepted" | "refused"; standing?: Standing | undefined; at: Instant },
) {
  const { outcome, at } = end;
  const { delegation, partstat, by } = claim;
  const rest = claims.filter((other) => other !== claim);
  return {
    ok: true as const,
    act: outcome === "accepted" ? "accept-claim" : "refuse-claim",
    details: { delegation, partstat, claimant: by },
    claims: rest,
    enqueue: [decidedTask(event.uid, claim, end), ...planLapse(event, rest, at)],
  };
}

/** Ends the claims on an event that nobody decided on in time, and tells all whom they concerned. */
export async function lapseClaims(
  { store, clock }: { store: Store; clock: Clock },
  uid: string,
): Promise<void> {
  const at = clock.now();
  await store.change(uid, { by: "", at }, ({ event, claims }) => {
    const lapsed = lapsedClaims(event, claims, at);
    const rest = claims.filter((claim) => !lapsed.includes(claim));
    const next = planLapse(event, rest, at);
    if (lapsed.length === 0) return { ok: false, reason: "none-lapsed" as const };
    return {
      ok: true,
      act: "lapse-claims",
      details: { delegations: lapsed.map(({ delegation }) => delegation).join(" ") },
      claims: rest,
      enqueue: [...lapsed.map((claim) => decidedTask(uid, claim, { outcome: "lapsed", at })), ...next],
    };
  });
}
