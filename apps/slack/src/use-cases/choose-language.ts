import type { Locale } from "@rabat-process/timezones";
import type { People, Store } from "../ports.ts";

/** The language for a person: what they chose, else that of their Slack, else the channel's, else English. */
export async function personLocale(
  { store, people }: { store: Store; people: People },
  { user, channel }: { user: string; channel: string },
): Promise<Locale> {
  const { locale: chosen } = await store.person(user);
  if (chosen !== undefined) return chosen;
  const { locale: slack } = await people.profile(user);
  return slack ?? (await store.channelLocale(channel)) ?? "en";
}

export type LanguageOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: "organisers-only" };

/** Sets the language of a person, or of a channel, which only organisers may do. */
export async function chooseLanguage(
  { store, organisers }: { store: Store; organisers: readonly string[] },
  choice: { user: string; locale: Locale; channel?: string },
): Promise<LanguageOutcome> {
  if (choice.channel === undefined) {
    await store.saveLocale(choice.user, choice.locale);
    return { ok: true };
  }
  if (!organisers.includes(choice.user)) return { ok: false, reason: "organisers-only" };
  await store.saveChannelLocale(choice.channel, choice.locale);
  return { ok: true };
}
