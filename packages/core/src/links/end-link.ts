import type { Clock } from "../ports/clock.ts";
import type { JobStore } from "../ports/jobs.ts";
import type { LinkStore } from "../ports/links.ts";
import { linkEndedTask } from "../jobs/link-tasks.ts";
import type { OpenLink } from "./open-link.ts";

/**
 * Ends a link because whoever opened it says that they are not the person to whom it was sent. No answer changes, and
 * organisers are told.
 */
export async function endLink(
  { store, clock }: { store: LinkStore & JobStore; clock: Clock },
  { link, member }: OpenLink,
): Promise<void> {
  const at = clock.now();
  const { user, delegation } = member;
  // Before the link ends: a failure in between tells organisers of a link that still opens, not the reverse.
  await store.jobs.enqueue([linkEndedTask({ id: link.id, member: user, delegation }, at)], at);
  await store.withdrawLink(link, { by: user, at });
}
