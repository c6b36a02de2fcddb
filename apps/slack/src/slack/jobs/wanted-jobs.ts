import { endOf } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Job } from "@rabat-process/core/ports/jobs";
import type { Store } from "../../ports/store.ts";
import { redrawTask } from "@rabat-process/core/jobs/tasks";
import { digestTasks } from "../subscriptions.ts";
import type { SlackKind } from "./kinds.ts";

/** The kinds of jobs of which one follows another for ever. */
export const endlessSlackKinds: readonly SlackKind[] = ["digest"];

/** For how long after an event it is tried to bring its cards up to date, in minutes. */
const late = 30 * 24 * 60;

/** Every job that Slack's channels want at an instant, whatever was done before. */
export async function wantedSlackJobs(
  store: Pick<Store, "events" | "refusedCards" | "subscriptions">,
  now: Instant,
): Promise<readonly Job[]> {
  // A card that missed the end of its event would take answers for ever; one of long ago is read by nobody.
  const lately = (await store.events()).filter((event) => {
    const end = endOf(event);
    return end === undefined || end > addMinutes(now, -late);
  });
  const uids = new Set(lately.map(({ uid }) => uid));
  // Nobody tells the app that it may write in a channel again: one card tries, and where it is changed, all others follow.
  const refused = (await store.refusedCards()).filter(({ event }) => uids.has(event));
  const tried = new Map(refused.toReversed().map((card) => [card.channel, card.event]));
  return [
    ...(await store.subscriptions()).flatMap((channel) => digestTasks(channel, now)),
    ...[...new Set(tried.values())].map((uid) => redrawTask(uid, now)),
  ];
}

/** A card shows whether answers are still taken, and a new version of the app may draw it otherwise. */
export async function redrawAll(
  store: Pick<Store, "announcedEvents">,
  now: Instant,
): Promise<readonly Job[]> {
  return (await store.announcedEvents()).map((uid) => redrawTask(uid, now));
}
