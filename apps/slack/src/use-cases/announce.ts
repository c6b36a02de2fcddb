import { announce as markAnnounced } from "@rabat-process/events";
import type { CalendarEvent } from "@rabat-process/events";
import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { PostedCard } from "../ports/cards.ts";
import type { Outcome } from "../ports/jobs.ts";
import type { Roles } from "../ports/roles.ts";
import type { Store } from "../ports/store.ts";
import { applyChange } from "./apply-change.ts";
import { postTask } from "./tasks.ts";

export type AnnounceOutcome =
  | {
      readonly ok: true;
      /** False where Slack did not take it at once: it is posted as soon as Slack does. */
      readonly isPosted: boolean;
      /** The card that stood in the channel already, and is brought up to date: no other one is posted. */
      readonly there?: PostedCard;
    }
  /** Slack refused it, so that nothing has changed; `code` is Slack’s own word for why. */
  | { readonly ok: false; readonly reason: "not-in-channel" | "not-posted"; readonly code: string }
  | { readonly ok: false; readonly reason: "organisers-only" | "unknown-event" };

/**
 * Has an event's card stand in a channel, once however often that is asked for, and makes the event public as soon as it
 * is posted. Organisers only. That it is to be posted is on the disk before Slack is asked: if this process ends in
 * between, another one posts it.
 */
export async function announce(
  {
    store,
    clock,
    runNow,
    roles,
  }: {
    store: Store;
    clock: Clock;
    runNow: (key: string) => Promise<Outcome | undefined>;
    roles: Roles;
  },
  { uid, channel, team, user }: { uid: string; channel: string; team: string; user: string },
): Promise<AnnounceOutcome> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  if ((await store.event(uid)) === undefined) return { ok: false, reason: "unknown-event" };
  const at = clock.now();
  const task = postTask(uid, { channel, team, by: user }, at);
  const cardThere = async () => (await store.cards(uid)).find((card) => card.channel === channel);
  const before = await cardThere();
  await store.jobs.enqueue([task], at);
  const outcome = await runNow(task.key);
  if (outcome?.result === "given-up") {
    const { reason: code } = outcome;
    await store.note("not-announced", { by: user, at }, { event: uid, details: { channel, reason: code } });
    return { ok: false, reason: code === "not-in-channel" ? code : "not-posted", code };
  }
  const card = await cardThere();
  if (card === undefined || outcome?.result === "later") return { ok: true, isPosted: false };
  return { ok: true, isPosted: true, ...(card.ts === before?.ts && { there: card }) };
}

/** Makes an event whose card was posted public, and known from then on; one that is both already stays as it is. */
export async function recordAnnouncement(
  { store, clock }: { store: Store; clock: Clock },
  { uid, by, channel }: { uid: string; by: string; channel: string },
): Promise<void> {
  const now = clock.now();
  await applyChange(store, { uid, by, at: now }, ({ event, isDraft }) => {
    const marked = markAnnounced(event, { at: momentAfter(event, now), sequence: event.sequence });
    return {
      ok: true,
      act: "announce",
      details: { channel },
      ...(isDraft ? { publish: true } : {}),
      // One that was announced before, or is past, is shown as it is.
      ...(marked.ok ? { event: marked.event } : {}),
    };
  });
}

/** Now, or a second after the last change where that was not before: changes of an event have an order. */
export function momentAfter({ lastModified }: CalendarEvent, now: Instant): Instant {
  return now > lastModified ? now : addMinutes(lastModified, 1 / 60);
}
