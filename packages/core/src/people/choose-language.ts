import type { Locale } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { Member, PeopleStore } from "../ports/people.ts";

/**
 * The language for a person without asking what their door knows of them, which may be slow: what they chose, else that of
 * what they read, else English.
 */
export async function knownLocale(
  { store }: { store: PeopleStore },
  user: string,
  read: Locale | undefined,
): Promise<Locale> {
  return (await store.person(user)).locale ?? read ?? "en";
}

/** Sets the language of a person. */
export async function chooseLanguage(
  { store, clock }: { store: PeopleStore; clock: Clock },
  { user, locale }: { user: string; locale: Locale },
): Promise<void> {
  await store.savePerson(user, { locale }, { by: user, at: clock.now() });
}

/** Sets the language of a member by their link; false where they are none any more, and nothing is written. */
export function chooseLanguageByLink(
  { store, clock }: { store: PeopleStore; clock: Clock },
  member: Member,
  locale: Locale,
): Promise<boolean> {
  return store.saveMember(member, { locale }, { by: member.user, at: clock.now() });
}
