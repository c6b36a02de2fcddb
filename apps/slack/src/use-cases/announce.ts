import { announce as markAnnounced } from "@rabat-process/events";
import type { CalendarEvent } from "@rabat-process/events";
import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { PostedCard } from "../ports/cards.ts";
import type { Outcome } from "../ports/jobs.ts";
import type { Store } from "../ports/store.ts";
import { planEvent } from "./event-plan.ts";
import { postTask } from "./tasks.ts";

export type AnnounceOutcome =
  | {
      readonly ok: true;
      /** False where Slack did not take it at once: it is posted as soon as Slack does. */
      readonly isPosted: boolean;
      /** The card that stood in the channel already, and is brought up to date: no other one is posted. */
      readonly there?: PostedCard;
    }
  | {
      readonly ok: false;
      readonly reason: "not-in-channel" | "not-posted" | "organisers-only" | "unknown-event";
    };

/**
 * Has an event's card stand in a channel, once however often that is asked for. Organisers only. That it is to be
 * posted is on the disk before Slack is asked: if this process ends in between, another one posts it.
 */
export async function announce(
  {
    store,
    clock,
    runNow,
    organisers,
  }: {
    store: Store;
    clock: Clock;
    runNow: (key: string) => Promise<Outcome | undefined>;
    organisers: readonly string[];
  },
  {
    uid,
    channel,
    team,
    user,
    request,
  }: { uid: string; channel: string; team: string; user: string; request: string },
): Promise<AnnounceOutcome> {
  if (!organisers.includes(user)) return { ok: false, reason: "organisers-only" };
  const at = clock.now();
  const task = postTask(uid, { channel, team }, at);
  const cardThere = async () => (await store.cards(uid)).find((card) => card.channel === channel);
  const before = await cardThere();
  const changed = await store.change(uid, { by: user, at, press: request }, ({ event, reminderTimes }) => {
    const marked = markAnnounced(event, { at: momentAfter(event, at), sequence: event.sequence });
    return {
      ok: true,
      act: "announce",
      publish: true,
      details: { channel },
      // One that was announced before, or is past, is shown as it is.
      ...(marked.ok ? { event: marked.event } : {}),
      enqueue: [task, ...(marked.ok ? planEvent(marked.event, reminderTimes, at) : [])],
    };
  });
  if (!changed.ok) return changed;
  const outcome = await runNow(task.key);
  if (outcome?.result === "given-up")
    return { ok: false, reason: outcome.reason === "not-in-channel" ? "not-in-channel" : "not-posted" };
  const card = await cardThere();
  const there = card !== undefined && card.ts === before?.ts ? { there: card } : {};
  return { ok: true, isPosted: card !== undefined && outcome?.result !== "later", ...there };
}

/** Now, or a second after the last change where that was not before: changes of an event have an order. */
export function momentAfter({ lastModified }: CalendarEvent, now: Instant): Instant {
  return now > lastModified ? now : addMinutes(lastModified, 1 / 60);
}
