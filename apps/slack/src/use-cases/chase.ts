import type { RsvpRefusal } from "@rabat-process/events";
import { whyClosed } from "@rabat-process/events";
import type { Clock } from "../ports/clock.ts";
import type { Store } from "../ports/store.ts";
import { focalPointsOf, undecided } from "./recipients.ts";
import { chaseTask } from "./tasks.ts";

export type ChaseOutcome =
  | {
      readonly ok: true;
      /** How many people are asked. */
      readonly people: number;
      /** How many delegations without a definite answer have no focal point to be asked. */
      readonly without: number;
    }
  | { readonly ok: false; readonly reason: RsvpRefusal | "unknown-event" | "organisers-only" };

/** Asks the focal points of all delegations that have given no definite answer. Organisers only. */
export async function chaseNow(
  deps: { store: Store; clock: Clock; organisers: readonly string[] },
  { uid, user, press }: { uid: string; user: string; press: string },
): Promise<ChaseOutcome> {
  const { store, clock, organisers } = deps;
  if (!organisers.includes(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const changed = await store.change(uid, { by: user, at, press }, ({ event }) => {
    const closed = whyClosed(event, at);
    if (closed !== undefined) return { ok: false, reason: closed };
    return { ok: true, act: "chase", enqueue: [chaseTask(uid, at)] };
  });
  if (!changed.ok) return changed;
  const delegations = undecided(changed.attendance);
  const people = await focalPointsOf(deps, delegations);
  const reached = new Set(people.map(({ delegation }) => delegation));
  return {
    ok: true,
    people: people.filter(({ reminders }) => reminders).length,
    without: delegations.filter((delegation) => !reached.has(delegation)).length,
  };
}
