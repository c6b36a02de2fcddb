import { dayOf } from "@rabat-process/events";
import type { Instant, Locale, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import { addDays, dayOfWeek, toInstant, toWallTime } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { Job } from "../ports/jobs.ts";
import type { Channel, Subscription } from "../ports/people.ts";
import type { Store } from "../ports/store.ts";

export type SubscribeOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: "organisers-only" };

interface Deps {
  store: Store;
  clock: Clock;
  organisers: readonly string[];
}

/** Has a digest of the schedule posted in a channel each week. Organisers only. */
export async function subscribe(
  { store, clock, organisers }: Deps,
  wish: { user: string; team: string; channel: string; locale: Locale; subscription: Subscription },
): Promise<SubscribeOutcome> {
  const { user, subscription, ...place } = wish;
  if (!organisers.includes(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const channel = { ...place, subscription };
  await store.saveChannel(channel, { by: user, at }, [digestTask(channel, at)]);
  return { ok: true };
}

/** Ends the digests of a channel; its language stays. Organisers only. */
export async function unsubscribe(
  { store, clock, organisers }: Deps,
  { user, team, channel }: { user: string; team: string; channel: string },
): Promise<SubscribeOutcome> {
  if (!organisers.includes(user)) return { ok: false, reason: "organisers-only" };
  const known = await store.channel(channel);
  await store.saveChannel({ channel, team, locale: known?.locale ?? "en" }, { by: user, at: clock.now() });
  return { ok: true };
}

/** The next digest of a channel: at its hour on its day, after an instant. */
export function digestTask(channel: Channel & { readonly subscription: Subscription }, after: Instant): Job {
  const { timeZone } = channel.subscription;
  const dueAt = nextDigest(channel.subscription, after);
  return {
    key: `digest:${channel.channel}:${dueAt}`,
    kind: "digest",
    payload: { channel: channel.channel },
    dueAt,
    // A digest of the day before yesterday is in nobody's way, one of last week is.
    usefulUntil: toInstant(`${addDays(dayOf(toWallTime(dueAt, timeZone)), 2)}T00:00`, timeZone),
  };
}

function nextDigest({ digestDay, digestHour, timeZone }: Subscription, after: Instant): Instant {
  const today = dayOf(toWallTime(after, timeZone));
  const first = addDays(today, (digestDay - dayOfWeek(today) + 7) % 7);
  const at = (day: PlainDate) =>
    toInstant(`${day}T${digestHour < 10 ? "0" : ""}${digestHour}:00` as PlainDateTime, timeZone);
  return at(first) > after ? at(first) : at(addDays(first, 7));
}
