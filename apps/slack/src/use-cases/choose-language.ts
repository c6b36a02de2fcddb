import type { Locale } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { Store } from "../ports/store.ts";

/**
 * The language for a person without asking what their door knows of them, which may be slow: what they chose, else that of
 * what they read, else English.
 */
export async function knownLocale(
  { store }: { store: Pick<Store, "person"> },
  user: string,
  read: Locale | undefined,
): Promise<Locale> {
  return (await store.person(user)).locale ?? read ?? "en";
}

/** Sets the language of a person. */
export async function chooseLanguage(
  { store, clock }: { store: Store; clock: Clock },
  { user, team, locale }: { user: string; team: string; locale: Locale },
): Promise<void> {
  await store.savePerson(user, { locale, team }, { by: user, at: clock.now() });
}
