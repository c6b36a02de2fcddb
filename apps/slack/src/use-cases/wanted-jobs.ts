import { isOver } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { Job } from "../ports/jobs.ts";
import type { Channel } from "../ports/channels.ts";
import type { Store } from "../ports/store.ts";
import { planEvent } from "./event-plan.ts";
import type { Situation } from "./situation.ts";
import { situate } from "./situation.ts";
import { digestTasks } from "./subscribe.ts";
import { redrawTask, retentionTask, tzCheckTask } from "./tasks.ts";

/** What the jobs rest on that come in their time, whatever was done before. */
interface Wishes {
  readonly subscriptions: readonly Channel[];
  /** The events that everybody may see and of which something is still to be done. */
  readonly events: readonly Situation[];
  /** The events with a card that Slack refused to change, among them some that are over. */
  readonly refused: readonly string[];
}

/** The kinds of jobs of which one follows another for ever: when one ends, in whatever way, the next is wanted. */
export const endlessKinds: ReadonlySet<string> = new Set(["digest", "retention", "tz-check"]);

/**
 * Every job that is wanted at an instant. None rests on an earlier one having been done: which of them were done, the
 * queue knows by their keys.
 */
export function wantedJobs({ subscriptions, events, refused }: Wishes, now: Instant): readonly Job[] {
  return [
    ...subscriptions.flatMap((channel) => digestTasks(channel, now)),
    ...events.flatMap((situation) => planEvent(situation, now)),
    // Nobody tells the app that it may write in a channel again.
    ...refused.map((uid) => redrawTask(uid, now)),
    retentionTask(now),
    tzCheckTask(now),
  ];
}

/** For how long after an event it is tried to bring its cards up to date, in minutes. */
const late = 30 * 24 * 60;

/** Enqueues what is wanted and missing. It may be called at any time, and by several processes at once. */
export async function planAhead({ store, clock }: { store: Store; clock: Clock }): Promise<void> {
  const now = clock.now();
  const all = await store.events();
  const ahead = all.filter((event) => !isOver(event, now));
  const events = [];
  for (const { uid } of ahead) {
    const state = await store.state(uid);
    if (state !== undefined) events.push(situate(state, all));
  }
  // A card that missed the end of its event would take answers for ever; one of long ago is read by nobody.
  const isLately = new Set(
    all.flatMap((event) => (isOver(event, addMinutes(now, -late)) ? [] : [event.uid])),
  );
  const refused = (await store.refusedEvents()).filter((uid) => isLately.has(uid));
  const wishes = { subscriptions: await store.subscriptions(), events, refused };
  await store.jobs.ensure(wantedJobs(wishes, now), now);
}
