import { countries, findCountry } from "@rabat-process/timezones";
import { closest, distance } from "fastest-levenshtein";
import type { DelegationCode } from "./delegation.ts";
import { delegationCodes, delegationName } from "./delegation.ts";

/** The one of the known words that a slip of the pen makes of this one; undefined when all are too far. */
export function suggestWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const simple = fold(word);
  const byFolded = new Map(known.map((candidate) => [fold(candidate), candidate]));
  const nearest = closest(simple, [...byFolded.keys()]);
  // Beyond a third of the letters it is a guess, no slip of the pen.
  return distance(simple, nearest) <= Math.max(1, Math.floor(simple.length / 3))
    ? byFolded.get(nearest)
    : undefined;
}

/** The delegation that somebody wrote by its name, in English or French, and perhaps not quite: "Cameron" is CM. */
export function suggestDelegation(word: string): { code: DelegationCode; name: string } | undefined {
  const country = findCountry(word);
  if (country !== undefined) return { code: country.code, name: country.name.en };
  const names = new Map<string, DelegationCode>();
  for (const code of delegationCodes) {
    for (const locale of ["en", "fr"] as const) names.set(delegationName(code, locale), code);
  }
  for (const { code, capital } of countries) names.set(capital.name.en, code);
  const nearest = suggestWord(word, [...names.keys()]);
  const code = nearest === undefined ? undefined : names.get(nearest);
  return code === undefined ? undefined : { code, name: delegationName(code, "en") };
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[^\p{Letter}\d]/gu, "")
    .toLowerCase();
}
