import type { Instant } from "@rabat-process/timezones";
import { whenGiven } from "../answers/same-answer.ts";
import type { EventStore } from "../ports/events.ts";
import type { LinkStore } from "../ports/links.ts";
import type { OpenLink } from "./open-link.ts";
import { lastUse } from "./open-link.ts";

/**
 * Reads when a person last dealt with an event by their links, by its UID: when they were last written to about it, or
 * answered. What they sent from the page of their delegation about something else is none of it: no page may have said to
 * them what changed here.
 */
export async function lastUses(
  { store }: { readonly store: LinkStore & Pick<EventStore, "answers"> },
  { member, link }: OpenLink,
): Promise<(uid: string) => Promise<Instant>> {
  const { user, delegation } = member;
  const links = await store.linksOf(user);
  return async (uid) => {
    const toEvent = links.find(({ event }) => event === uid);
    if (toEvent !== undefined) return lastUse(toEvent);
    const answers = await store.answers(uid, delegation);
    const last = answers.findLast(({ by, byLink }) => by === user && byLink !== undefined);
    const given = last === undefined ? link.sentAt : whenGiven(last);
    return given > link.sentAt ? given : link.sentAt;
  };
}
