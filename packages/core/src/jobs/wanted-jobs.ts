import { isOver } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import type { EventStore } from "../ports/events.ts";
import type { People, PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import type { CoreJob, CoreKind } from "./core-jobs.ts";
import { planEvent } from "../events/event-plan.ts";
import { situate } from "../events/situation.ts";
import { weekNotesWanted } from "./week-note-tasks.ts";
import { retentionTask, tzCheckTask } from "./tasks.ts";

/** The kinds of jobs of which one follows another for ever: when one ends, in whatever way, the next is wanted. */
export const endlessKinds: readonly CoreKind[] = ["retention", "tz-check"];

/**
 * Every job of the core that is wanted at an instant. None rests on an earlier one having been done: which of them were
 * done, the queue knows by their keys.
 */
export async function wantedJobs(
  { store, ...deps }: { store: EventStore & PeopleStore; roles: Roles; people: People },
  now: Instant,
): Promise<readonly CoreJob[]> {
  const events = await store.events();
  const ahead = events.filter((event) => !isOver(event, now));
  const planned: CoreJob[] = [];
  for (const { uid } of ahead) {
    const state = await store.state(uid);
    if (state !== undefined) planned.push(...planEvent(situate(state, events), now));
  }
  const notes = await weekNotesWanted({ store, ...deps }, now);
  return [...planned, ...notes, retentionTask(now), tzCheckTask(now)];
}
