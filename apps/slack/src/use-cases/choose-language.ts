import type { Locale } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { People } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import type { Store } from "../ports/store.ts";
import { saveChannel } from "./subscribe.ts";

/** The language for a person: what they chose, else that of their Slack, else the channel's, else English. */
export async function personLocale(
  { store, people }: { store: Store; people: People },
  { user, channel }: { user: string; channel: string },
): Promise<Locale> {
  const { locale: chosen } = await store.person(user);
  if (chosen !== undefined) return chosen;
  const { locale: slack } = await people.profile(user);
  return slack ?? (await store.channel(channel))?.locale ?? "en";
}

/**
 * The language for a person without asking Slack, which may be slow: what they chose, else that of what they read, else
 * English.
 */
export async function knownLocale(
  { store }: { store: Pick<Store, "person"> },
  user: string,
  read: Locale | undefined,
): Promise<Locale> {
  return (await store.person(user)).locale ?? read ?? "en";
}

export type LanguageOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: "organisers-only" };

/** Sets the language of a person, or of a channel, which only organisers may do. */
export async function chooseLanguage(
  { store, clock, roles }: { store: Store; clock: Clock; roles: Roles },
  choice: { user: string; team: string; locale: Locale; channel?: string },
): Promise<LanguageOutcome> {
  const { user, team, locale, channel } = choice;
  const actor = { by: user, at: clock.now() };
  if (channel === undefined) {
    await store.savePerson(user, { locale, team }, actor);
    return { ok: true };
  }
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const known = (await store.channel(channel)) ?? { channel, team };
  await saveChannel(store, { ...known, locale }, actor);
  return { ok: true };
}
