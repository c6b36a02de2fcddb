import { dayOf } from "@rabat-process/events/schedule";
import type { Instant, Locale, PlainDate, PlainDateTime } from "@rabat-process/timezones";
import {
  addDays,
  addMinutes,
  dayOfWeek,
  isInstant,
  toInstant,
  toWallTime,
} from "@rabat-process/timezones";
import type { Actor } from "@rabat-process/core/ports/actor";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { SlackJob } from "./jobs/kinds.ts";
import type { Channel, ChannelStore, Subscription } from "../ports/channels.ts";
import type { Roles } from "@rabat-process/core/ports/roles";
import type { Store } from "../ports/store.ts";

export type SubscribeOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: "organisers-only" };

interface Deps {
  store: Store;
  clock: Clock;
  roles: Roles;
}

/** In minutes. */
const week = 7 * 24 * 60;

/** Has a digest of the schedule posted in a channel each week. Organisers only. */
export async function subscribe(
  { store, clock, roles }: Deps,
  wish: { user: string; team: string; channel: string; locale: Locale; subscription: Subscription },
): Promise<SubscribeOutcome> {
  const { user, subscription, ...place } = wish;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  await saveChannel(
    store,
    { ...place, subscription: { ...subscription, since: at } },
    { by: user, at },
  );
  return { ok: true };
}

/** Ends the digests of a channel; its language stays. Organisers only. */
export async function unsubscribe(
  { store, clock, roles }: Deps,
  { user, team, channel }: { user: string; team: string; channel: string },
): Promise<SubscribeOutcome> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const known = await store.channel(channel);
  const actor = { by: user, at: clock.now() };
  await saveChannel(store, { channel, team, locale: known?.locale ?? "en" }, actor);
  return { ok: true };
}

/** Remembers what is known of a channel, and has its digests wait as its subscription wants them. */
async function saveChannel(store: ChannelStore, channel: Channel, actor: Actor): Promise<void> {
  await store.saveChannel(channel, actor, digestTasks(channel, actor.at));
}

/**
 * The digests that are wanted for a channel: the next one, at its hour on its day, and the one before as long as it is of
 * use. Which of them were posted the queue knows, by their keys.
 */
export function digestTasks(
  { channel, subscription }: Channel,
  now: Instant,
): readonly SlackJob<"digest">[] {
  if (subscription === undefined) return [];
  const { since = "", timeZone } = subscription;
  const next = slotAfter(subscription, now);
  const before = slotAfter(subscription, addMinutes(next, -8 * 24 * 60));
  return [before, next]
    .map((slot): SlackJob<"digest"> & { usefulUntil: Instant } => ({
      key: `digest:${channel}:${slot}`,
      kind: "digest",
      payload: { channel, slot },
      dueAt: slot,
      // A digest of the day before yesterday is in nobody's way, one of last week is.
      usefulUntil: toInstant(`${addDays(dayOf(toWallTime(slot, timeZone)), 2)}T00:00`, timeZone),
    }))
    .filter(({ dueAt, usefulUntil }) => dueAt > since && usefulUntil > now);
}

/** Whether a subscription has a digest at an instant. */
export function isSlot(subscription: Subscription, instant: Instant): boolean {
  return slotAfter(subscription, addMinutes(instant, -1)) === instant;
}

/**
 * When the digest before the one of an hour was due, or may have been: of another day, where the channel was subscribed
 * anew since.
 */
export function digestBefore(subscription: Subscription, slot: Instant): Instant {
  const { since = "" } = subscription;
  const before = slotAfter(subscription, addMinutes(slot, -8 * 24 * 60));
  return isInstant(since) && since > before ? addMinutes(since, -week) : before;
}

/** The first hour of a digest after an instant. */
function slotAfter({ digestDay, digestHour, timeZone }: Subscription, after: Instant): Instant {
  const today = dayOf(toWallTime(after, timeZone));
  const first = addDays(today, (digestDay - dayOfWeek(today) + 7) % 7);
  const at = (day: PlainDate) =>
    toInstant(`${day}T${digestHour < 10 ? "0" : ""}${digestHour}:00` as PlainDateTime, timeZone);
  return at(first) > after ? at(first) : at(addDays(first, 7));
}

/** Sets the language of a channel. Organisers only. */
export async function chooseChannelLanguage(
  { store, clock, roles }: Deps,
  { user, team, channel, locale }: { user: string; team: string; channel: string; locale: Locale },
): Promise<SubscribeOutcome> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const known = (await store.channel(channel)) ?? { channel, team };
  await saveChannel(store, { ...known, locale }, { by: user, at: clock.now() });
  return { ok: true };
}
