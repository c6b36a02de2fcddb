import type { AnswerRefusal, Attendance, Claim, Standing } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { acceptClaim, findClaim } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { Roles } from "../ports/roles.ts";
import type { EventStore } from "../ports/events.ts";
import type { PeopleStore } from "../ports/people.ts";
import { applyChange } from "../events/apply-change.ts";
import type { MessageShown, ShownRefusal } from "./as-shown.ts";
import { recallMessage, whyNotAsShown } from "./as-shown.ts";
import { isConfirmed } from "../people/membership.ts";
import type { Situation } from "../events/situation.ts";
import { closedBy } from "../events/situation.ts";
import { decidedTask } from "../jobs/tasks.ts";

/** A decision on a claim, as the button that was pressed showed it. */
export interface ClaimDecision {
  readonly uid: string;
  /** Who decides. */
  readonly user: string;
  readonly delegation: DelegationCode;
  /** Who made the claim, and its version. */
  readonly claimant: string;
  readonly version: string;
  /** What it said of the event and of the answer that counts; absent where that is not known. */
  readonly shown?: Pick<MessageShown, "sequence" | "answeredAt">;
  readonly accepted: boolean;
  readonly press: string;
}

export type DecisionOutcome =
  /** How the answer stands that an accepted claim became. */
  | { readonly ok: true; readonly claim: Claim; readonly standing: Standing | undefined }
  /** `gone`: the claim was changed, withdrawn or decided on; `not-yours`: others decide on it. */
  | {
      readonly ok: false;
      readonly reason: AnswerRefusal | ShownRefusal | "unknown-event" | "gone" | "not-yours";
    };

/**
 * Accepts or refuses a claim. Confirmed members of its delegation and organisers only. What is accepted takes the place of
 * the answer that the message showed, on the date that it showed, and of no other.
 */
export async function decideClaim(
  deps: { store: EventStore & PeopleStore; clock: Clock; roles: Roles },
  decision: ClaimDecision,
): Promise<DecisionOutcome> {
  const { store, clock } = deps;
  const { uid, user, delegation, claimant, version, accepted, press } = decision;
  if (!(await mayDecide(deps, { user, delegation }))) return { ok: false, reason: "not-yours" };
  const isMember = (await store.person(claimant)).delegation === delegation;
  const at = clock.now();
  const shown = await recallMessage(deps, uid, decision.shown);
  const actor = { uid, by: user, at, press };
  type Reason = AnswerRefusal | ShownRefusal | "gone";
  const changed = await applyChange<Reason, Claim>(store, actor, (situation) => {
    const claim = findClaim(situation.claims, { delegation, by: claimant });
    if (!isMember || claim?.at !== version || closedBy(situation, at) !== undefined)
      return { ok: false, reason: "gone" };
    if (!accepted) return close(situation, claim, { outcome: "refused", at });
    const before = situation.attendance.find((answer) => answer.delegation === delegation);
    const given = { delegation, partstat: claim.partstat, at };
    const reason = whyNotAsShown(given, shown, { event: situation.event, before });
    return reason === undefined ? accept(situation, claim, at) : { ok: false, reason };
  });
  if (!changed.ok) return changed;
  const { result: claim } = changed;
  // The same press, which Slack delivered again.
  if (claim === undefined) return { ok: false, reason: "gone" };
  return { ok: true, claim, standing: accepted ? standingOf(changed, claim) : undefined };
}

/** Whether a person may decide on the claims for a delegation. */
export async function mayDecide(
  { store, roles }: { store: PeopleStore; roles: Roles },
  { user, delegation }: { user: string; delegation: DelegationCode },
): Promise<boolean> {
  const person = await store.person(user);
  if (isConfirmed(person) && person.delegation === delegation) return true;
  // An app that has just begun learns who organises only when it is asked for all.
  return (await roles.organisers()).includes(user);
}

function accept(situation: Situation, claim: Claim, at: Instant) {
  const { event, attendance, replacedBy } = situation;
  const result = acceptClaim(event, attendance, claim, { at, replacedBy });
  if (!result.ok) return result;
  const standing = standingOf(result, claim);
  return {
    ...close(situation, claim, { outcome: "accepted", standing, at }),
    attendance: result.attendance,
  };
}

function standingOf(
  { attendance }: { attendance: Attendance },
  claim: Claim,
): Standing | undefined {
  return attendance.find(({ delegation }) => delegation === claim.delegation)?.standing;
}

function close(
  { event, claims }: Situation,
  claim: Claim,
  end: { outcome: "accepted" | "refused"; standing?: Standing | undefined; at: Instant },
) {
  const { delegation, partstat, by } = claim;
  return {
    ok: true as const,
    act: end.outcome === "accepted" ? "accept-claim" : "refuse-claim",
    subject: by,
    details: { delegation, partstat },
    result: claim,
    claims: claims.filter((other) => other !== claim),
    also: [decidedTask(event.uid, claim, end)],
  };
}
