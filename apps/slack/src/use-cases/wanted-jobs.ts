import { isOver } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { CoreJob, CoreKind } from "../jobs/core-jobs.ts";
import type { Store } from "../ports/store.ts";
import { planEvent } from "./event-plan.ts";
import { situate } from "./situation.ts";
import { retentionTask, tzCheckTask } from "./tasks.ts";

/** The kinds of jobs of which one follows another for ever: when one ends, in whatever way, the next is wanted. */
export const endlessKinds: readonly CoreKind[] = ["retention", "tz-check"];

/**
 * Every job of the core that is wanted at an instant. None rests on an earlier one having been done: which of them were
 * done, the queue knows by their keys.
 */
export async function wantedJobs(
  store: Pick<Store, "events" | "state">,
  now: Instant,
): Promise<readonly CoreJob[]> {
  const events = await store.events();
  const ahead = events.filter((event) => !isOver(event, now));
  const planned: CoreJob[] = [];
  for (const { uid } of ahead) {
    const state = await store.state(uid);
    if (state !== undefined) planned.push(...planEvent(situate(state, events), now));
  }
  return [...planned, retentionTask(now), tzCheckTask(now)];
}
