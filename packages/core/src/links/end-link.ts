import type { Clock } from "../ports/clock.ts";
import type { FeedStore } from "../ports/feeds.ts";
import type { JobStore } from "../ports/jobs.ts";
import type { LinkStore } from "../ports/links.ts";
import { linkEndedTask } from "../jobs/link-tasks.ts";
import type { OpenLink } from "./open-link.ts";

/**
 * Ends the links of a person because whoever opened one says that it was not sent to them, and
 * the feed that they may have made there. No answer changes, and organisers are told.
 */
export async function endLink(
  { store, clock }: { store: LinkStore & FeedStore & JobStore; clock: Clock },
  { link, member }: OpenLink,
): Promise<void> {
  const at = clock.now();
  const { user, delegation } = member;
  // Before the links end: a failure in between tells organisers of links that still open, not the reverse.
  await store.jobs.enqueue([linkEndedTask({ id: link.id, member: user, delegation }, at)], at);
  // Whoever has one has found the way to the others.
  for (const each of await store.linksOf(user)) await store.withdrawLink(each, { by: user, at });
  await store.revokeFeeds(user, { by: user, at });
}
