import type { PostedCard } from "../ports/cards.ts";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Outcome } from "@rabat-process/core/ports/jobs";
import type { Roles } from "@rabat-process/core/ports/roles";
import type { Store } from "../ports/store.ts";
import type { AnnounceRefusal } from "@rabat-process/core/events/announce";
import { whyNotAnnounce } from "@rabat-process/core/events/announce";
import { postTask } from "./jobs/tasks.ts";

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
  | { readonly ok: false; readonly reason: AnnounceRefusal };

interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  readonly roles: Roles;
  /** Does a job that was just enqueued, for somebody who waits for its outcome. */
  readonly runNow: (key: string) => Promise<Outcome | undefined>;
}

/**
 * Has an event's card stand in a channel, once however often that is asked for, and makes the event public as soon as it
 * is posted. Organisers only. That it is to be posted is on the disk before Slack is asked: if this process ends in
 * between, another one posts it.
 */
export async function announce(
  deps: Deps,
  { uid, channel, team, user }: { uid: string; channel: string; team: string; user: string },
): Promise<AnnounceOutcome> {
  const { store, clock, runNow } = deps;
  const refusal = await whyNotAnnounce(deps, { uid, user });
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const at = clock.now();
  const task = postTask(uid, { channel, team, by: user }, at);
  const cardThere = async () => (await store.cards(uid)).find((card) => card.channel === channel);
  const before = await cardThere();
  await store.jobs.enqueue([task], at);
  const outcome = await runNow(task.key);
  if (outcome?.result === "given-up") {
    const { reason: code } = outcome;
    await store.note(
      "not-announced",
      { by: user, at },
      { event: uid, details: { channel, reason: code } },
    );
    return { ok: false, reason: code === "not-in-channel" ? code : "not-posted", code };
  }
  const card = await cardThere();
  if (card === undefined || outcome?.result === "later") return { ok: true, isPosted: false };
  return { ok: true, isPosted: true, ...(card.ts === before?.ts && { there: card }) };
}
