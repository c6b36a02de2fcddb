import type { PostedCard } from "../ports/cards.ts";
import type { Clock } from "../ports/clock.ts";
import type { Store } from "../ports/store.ts";
import { redrawTask } from "./tasks.ts";

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
  // A draft has no cards, whatever a press says.
  const isPublic = (await store.events()).some(({ uid }) => uid === event);
  if (!isPublic || !(await store.saveCard(card))) return;
  const at = clock.now();
  await store.note("card-found", { by: "", at }, { event, details: { channel } });
  await store.jobs.enqueue([redrawTask(event, at)], at);
}
