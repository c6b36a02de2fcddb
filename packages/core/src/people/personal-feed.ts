import type { DelegationCode } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { FeedTokens } from "../ports/addresses.ts";
import type { Clock } from "../ports/clock.ts";
import type { FeedStore, PersonalFeed } from "../ports/feeds.ts";
import type { PeopleStore } from "../ports/people.ts";
import { isConfirmed } from "./membership.ts";

/** Makes a feed for a confirmed member of a delegation. Its address is told once; an earlier one answers no more. */
export async function makeFeed(
  {
    store,
    clock,
    feedTokens,
  }: { store: PeopleStore & FeedStore; clock: Clock; feedTokens: FeedTokens },
  { user, scope, locale }: { user: string; scope: PersonalFeed["scope"]; locale: Locale },
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
  await store.saveFeed(hash, { user, delegation, scope, locale }, { by: user, at: clock.now() });
  return { ok: true, address };
}
