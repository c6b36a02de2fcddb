import type { Locale } from "@rabat-process/timezones";
import type { FeedTokens } from "../addresses-and-files.ts";
import type { Clock } from "../ports/clock.ts";
import type { PersonalFeed } from "../ports/feeds.ts";
import type { Store } from "../ports/store.ts";

/** Makes a feed for a person's delegation. Its address is told once; an earlier one answers no more. */
export async function makeFeed(
  { store, clock, feedTokens }: { store: Store; clock: Clock; feedTokens: FeedTokens },
  { user, scope, locale }: { user: string; scope: PersonalFeed["scope"]; locale: Locale },
): Promise<
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reason: "unknown-delegation" }
> {
  const { delegation } = await store.person(user);
  if (delegation === undefined) return { ok: false, reason: "unknown-delegation" };
  const { hash, address } = feedTokens.create();
  await store.saveFeed(hash, { user, delegation, scope, locale }, { by: user, at: clock.now() });
  return { ok: true, address };
}
