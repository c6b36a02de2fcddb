import type { Locale } from "@rabat-process/timezones";
import type { People } from "@rabat-process/core/ports/people";
import type { Store } from "../ports/store.ts";

/**
 * The language for a person: what they chose, else that of their Slack, else that of the channel in which they read it,
 * else English.
 */
export async function personLocale(
  { store, people }: { store: Pick<Store, "person" | "channel">; people: People },
  { user, channel }: { user: string; channel?: string | undefined },
): Promise<Locale> {
  const { locale: chosen } = await store.person(user);
  if (chosen !== undefined) return chosen;
  const { locale: slack } = await people.profile(user);
  const known = channel === undefined ? undefined : await store.channel(channel);
  return slack ?? known?.locale ?? "en";
}
