import type { Actor, Refusal } from "../ports/actor.ts";
import type {
  Changed,
  EventChange,
  EventStore,
  Found,
  Grounds,
  OnGrounds,
} from "../ports/events.ts";
import type { CoreJob } from "../jobs/core-jobs.ts";
import type { ChangeSaid } from "./consequences.ts";
import { consequencesOf } from "./consequences.ts";
import type { Situation } from "./situation.ts";
import { situate } from "./situation.ts";

/** What was known of the other events is old: the decision is taken anew. */
const stale = "other-events-changed";

/** What was decided; all that is left out stays as it is. */
export interface Decision extends ChangeSaid, Omit<EventChange, "drop" | "enqueue"> {
  /** What was asked for beside what follows from the change. */
  readonly also?: readonly CoreJob[];
  /** What was said counted before: nothing follows from it. */
  readonly isNews?: false;
}

/**
 * Changes an event or its answers, with everything that follows from that: the one way to do so but for event files,
 * which `loadEvents` takes in with the same consequences.
 *
 * @param decide is given the state, and the grounds that were asked for: nobody else can change either meanwhile
 */
export async function applyChange<Reason extends string = never, Result = undefined>(
  store: EventStore,
  change: Actor & { readonly uid: string; readonly grounds?: Grounds | undefined },
  decide: (situation: Situation, on: OnGrounds) => (Decision & Found<Result>) | Refusal<Reason>,
): Promise<(Changed & Found<Result>) | Refusal<Reason | "unknown-event">> {
  const { uid, grounds, ...actor } = change;
  const known = await store.revision();
  const events = await store.events();
  const changed = await store.change<Reason | typeof stale, Result>(
    uid,
    actor,
    (state, on, revision) => {
      // Another event was written meanwhile, and may have taken the place of this one.
      if (revision !== known) return { ok: false, reason: stale };
      const before = situate(state, events);
      const decision = decide(before, on);
      if (!decision.ok) return decision;
      const { also = [], changes, askAgain, isNews, ...decided } = decision;
      if (isNews === false) return { ...decided, enqueue: also };
      const said = { changes, askAgain, now: actor.at, events };
      const follows = consequencesOf(before, { ...before, ...decided }, said);
      return { ...decided, ...follows, enqueue: [...follows.enqueue, ...also] };
    },
    grounds,
  );
  if (changed.ok) return changed;
  const { reason } = changed;
  return reason === stale ? applyChange(store, change, decide) : { ok: false, reason };
}
