import type { AnswerRefusal, Claim, GivenAnswer } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { findClaim, makeClaim } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Roles } from "../ports/roles.ts";
import type { EventStore } from "../ports/events.ts";
import { applyChange } from "../events/apply-change.ts";
import type { KnownMessage, ShownRefusal } from "./as-shown.ts";
import { whyNotAsShown } from "./as-shown.ts";
import { isOvertaken } from "./acted-at.ts";
import type { Situation } from "../events/situation.ts";
import { claimTask } from "../jobs/tasks.ts";

/** Whoever changes their mind again and again is asked about once in ten minutes. */
const pauseMinutes = 10;

function askAt(before: Claim | undefined, now: Instant): Instant {
  return before === undefined ? now : addMinutes(now, pauseMinutes);
}

type ClaimRefusal = AnswerRefusal | ShownRefusal | "unknown-event";

export type ClaimOutcome =
  | { readonly ok: true; readonly event: CalendarEvent; readonly claim: Claim }
  | { readonly ok: false; readonly reason: ClaimRefusal };

/** A claim, and what the message said to which it was given. */
interface Claiming {
  readonly uid: string;
  readonly given: GivenAnswer;
  readonly press: string | undefined;
  readonly shown: KnownMessage;
}

/**
 * Records the answer of a person who is not confirmed for a delegation that has confirmed members: it is a claim, on
 * which those and the organisers are asked to decide.
 */
export async function recordClaim(
  { store, roles }: { store: EventStore; roles: Roles },
  claiming: Claiming,
): Promise<ClaimOutcome> {
  const { uid, given, press } = claiming;
  const { delegation, partstat, by, at } = given;
  const actor = { uid, by, at, press };
  const changed = await applyChange<ClaimRefusal>(store, actor, (situation) => {
    const { event, claims, replacedBy, isDraft } = situation;
    if (isDraft && !roles.isOrganiser(by)) return { ok: false, reason: "unknown-event" };
    const made = makeClaim(event, claims, { ...given, replacedBy });
    if (!made.ok) return made;
    const before = findClaim(claims, given);
    const reason = objection(claiming, situation, before);
    if (reason !== undefined) return { ok: false, reason };
    // The same once more is no news.
    if (made.claim === before) return { ok: true };
    const also = [claimTask(uid, made.claim, askAt(before, at))];
    return { ok: true, act: "claim", details: { delegation, partstat }, claims: made.claims, also };
  });
  if (!changed.ok) return changed;
  const claim = findClaim(changed.claims, given);
  // A press that Slack delivers again after the claim was decided on.
  return { ok: true, event: changed.event, claim: claim ?? given };
}

/** Why a claim is not what its message said, or was overtaken by a later press of the same person. */
function objection(
  { given, shown }: Claiming,
  { event }: Situation,
  before: Claim | undefined,
): ShownRefusal | undefined {
  if (isOvertaken(given, before)) return "overtaken";
  // What it said of places and of the answer that counts is for whoever decides on the claim.
  const { sequence, delegation, event: shownEvent } = shown;
  const said = { sequence, delegation, event: shownEvent };
  return whyNotAsShown(given, said, { event, before: undefined });
}
