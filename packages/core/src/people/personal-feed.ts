import type { DelegationCode } from "@rabat-process/events";
import type { FeedTokens } from "../ports/addresses.ts";
import type { Clock } from "../ports/clock.ts";
import type { FeedStore, PersonalFeed } from "../ports/feeds.ts";
import type { OpenedLink } from "../ports/links.ts";
import type { PeopleStore } from "../ports/people.ts";
import { isConfirmed } from "./membership.ts";

/** Makes a feed for a confirmed member of a delegation. Its address is told once; an earlier one answers no more. */
export async function makeFeed(
  {
    store,
    clock,
    feedTokens,
  }: { store: PeopleStore & FeedStore; clock: Clock; feedTokens: FeedTokens },
  {
    user,
    scope,
    locale,
    link,
  }: Pick<PersonalFeed, "user" | "scope" | "locale"> & {
    /** The link by which they ask; absent where they have an account. */
    readonly link?: OpenedLink;
  },
): Promise<
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reason: "unknown-delegation" }
  | { readonly ok: false; readonly reason: "unconfirmed"; readonly delegation: DelegationCode }
> {
  const person = await store.person(user);
  const { delegation } = person;
  if (delegation === undefined) return { ok: false, reason: "unknown-delegation" };
  if (!isConfirmed(person)) return { ok: false, reason: "unconfirmed", delegation };
  const { hash, address } = feedTokens.create();
  const feed = { user, delegation, scope, locale };
  const isSaved = await store.saveFeed(hash, feed, { by: user, at: clock.now() }, link);
  // They left it meanwhile, or somebody ended the link.
  return isSaved ? { ok: true, address } : { ok: false, reason: "unknown-delegation" };
}
