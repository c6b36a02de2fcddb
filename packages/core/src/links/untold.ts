import type { EventState } from "../ports/events.ts";
import type { LinkStore } from "../ports/links.ts";
import type { Reachability } from "../ports/notifier.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import { isConfirmed, isMember } from "../people/membership.ts";

/**
 * The people whom no door reaches and whom an event concerns, since their delegation answered or they were sent a link to
 * it, but who were not written to since it last changed.
 */
export async function untoldOf(
  { store, reachability }: { store: PeopleStore & LinkStore; reachability: Reachability },
  { event, attendance }: Pick<EventState, "event" | "attendance">,
): Promise<readonly Member[]> {
  const isReached = await reachability.reached();
  const sent = new Map((await store.linksTo(event.uid)).map((link) => [link.person, link]));
  const answered = new Set<string>(attendance.map(({ delegation }) => delegation));
  return (await store.people()).filter(isMember).filter((member) => {
    if (!isConfirmed(member) || isReached(member.user)) return false;
    const link = sent.get(member.user);
    if (link === undefined) return answered.has(member.delegation);
    return link.sentSequence === undefined || link.sentSequence < event.sequence;
  });
}
