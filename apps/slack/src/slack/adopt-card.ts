import { theApp } from "@rabat-process/core/ports/actor";
import type { PostedCard } from "../ports/cards.ts";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Store } from "../ports/store.ts";
import { redrawTask } from "@rabat-process/core/jobs/tasks";

/**
 * Takes in a message of the app that shows an event and is not known as its card: Slack took it without saying so. From
 * then on it is brought up to date.
 */
export async function adoptCard(
  { store, clock }: { store: Store; clock: Clock },
  card: PostedCard,
): Promise<void> {
  const { event, channel, ts } = card;
  const known = await store.cards(event);
  if (known.some((other) => other.channel === channel && other.ts === ts)) return;
  const state = await store.state(event);
  // What is drawn in a channel everybody sees there, also where somebody forged the press.
  if (state === undefined || state.isDraft || !(await store.saveCard(card))) return;
  const at = clock.now();
  await store.note("card-found", { by: theApp, at }, { event, details: { channel } });
  await store.jobs.enqueue([redrawTask(event, at)], at);
}
