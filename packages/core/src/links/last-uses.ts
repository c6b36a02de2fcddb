import type { Instant } from "@rabat-process/timezones";
import type { LinkStore } from "../ports/links.ts";
import type { OpenLink } from "./open-link.ts";
import { lastUse } from "./open-link.ts";

/** When a person last dealt with an event by any of their links, by its UID. */
interface LastUses {
  /** When they were last written to about it, or sent something by the link to it. */
  sent(uid: string): Instant;
  /** The same, or when they last sent something from the page of their delegation, which says what changed as well. */
  read(uid: string): Instant;
}

/**
 * Reads when a person last dealt with events by their links: each has one to each event and one to their delegation, and
 * answers by either.
 */
export async function lastUses(
  { store }: { readonly store: LinkStore },
  { member, link }: OpenLink,
): Promise<LastUses> {
  const links = await store.linksOf(member.user);
  const toAll = links.find(({ event }) => event === undefined);
  const sent = (uid: string) => lastUse(links.find(({ event }) => event === uid) ?? link);
  const read = (uid: string) => {
    const since = sent(uid);
    const usedAt = toAll?.usedAt ?? since;
    return usedAt > since ? usedAt : since;
  };
  return { sent, read };
}
