import type { CalendarEvent } from "./event.ts";
import { slugOf } from "./identity.ts";
import { Language } from "./language.ts";
import { countryWords } from "./particulars.ts";
import { kindName, partyName } from "./terms.ts";

/** The words of a query as they are compared: without accents, capitals and quotes, with straight apostrophes. */
export function wordsOf(query: string): readonly string[] {
  return plain(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Whether all words occur in some texts, each word wherever it stands. */
export function haveWords(texts: readonly string[], words: readonly string[]): boolean {
  const text = plain(texts.join(" "));
  return words.every((word) => text.includes(word));
}

/** The slug and the title of an event in all its languages. */
export function titlesOf(event: CalendarEvent): readonly string[] {
  return [slugOf(event), ...wordings(event.summary)];
}

/** All that an event says in words, in all its languages, with the names of its kinds, of its country and of who has a role. */
export function textsOf(event: CalendarEvent): readonly string[] {
  const country = event.venue?.country ?? event.country;
  const names = (["en", "fr"] as const).flatMap((locale) => [
    ...[event.kind, ...(event.alsoKinds ?? [])].map((kind) => kindName(kind, locale)),
    ...(event.roles ?? []).map(({ party }) => partyName(party, locale)),
    ...(country === undefined ? [] : [countryWords(country, locale)]),
  ]);
  return [slugOf(event), ...wordings(event), ...names];
}

/** Every text within a value, in every language. */
function wordings(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner !== "string") return wordings(inner);
    return Language.options.some((language) => language === key) ? [inner] : [];
  });
}

/** Keyboards and telephones set other apostrophes and quotes than the files do. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u2018\u2019\u02bc\u2032`´]/g, "'")
    .replaceAll(/["\u201c-\u201f«»]/g, " ")
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
