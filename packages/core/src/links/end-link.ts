import type { Clock } from "../ports/clock.ts";
import type { LinkStore } from "../ports/links.ts";
import { linkEndedTask } from "../jobs/link-tasks.ts";
import { openedBy } from "./link-use.ts";
import type { OpenLink } from "./open-link.ts";

/**
 * Ends the links of a person because whoever opened one says that it was not sent to them, and the feed that they may have
 * made there: whoever has one has found the way to the others. No answer changes, and organisers are told. What is sent by
 * a link that has ended meanwhile ends no later one.
 */
export async function endLink(
  { store, clock }: { store: LinkStore; clock: Clock },
  opened: OpenLink,
): Promise<void> {
  const at = clock.now();
  const { user, delegation } = opened.member;
  const link = openedBy(opened);
  const told = linkEndedTask({ id: link.id, member: user, delegation }, at);
  await store.endLinks(link, { by: user, at }, [told]);
}
