import type { Locale } from "@rabat-process/timezones";
import { countries, findCountry } from "@rabat-process/timezones";
import { closest, distance } from "fastest-levenshtein";
import type { DelegationCode } from "./delegation.ts";
import { delegationCodes, delegationName } from "./delegation.ts";
import { Kind, Status } from "./event.ts";
import { Format } from "./place.ts";
import { findProgramme, programmeKeys } from "./programme.ts";
import { formatName, kindName, statusName } from "./terms.ts";
import { fold } from "./text.ts";

/** Nothing longer is a word; comparing takes as long as the word is. */
const maxLetters = 60;

/** The one of the known words that a slip of the pen makes of this one; undefined when all are too far. */
export function suggestWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > maxLetters) return undefined;
  const simple = fold(word);
  const byFolded = new Map(known.map((candidate) => [fold(candidate), candidate]));
  const nearest = closest(simple, [...byFolded.keys()]);
  // Beyond a third of the letters it is a guess, no slip of the pen.
  return distance(simple, nearest) <= Math.max(1, Math.floor(simple.length / 3))
    ? byFolded.get(nearest)
    : undefined;
}

/** The delegation that somebody wrote by its name, and perhaps not quite, as it is told: "Cameron" is `CM (Cameroon)`. */
export function suggestDelegation(word: string): string | undefined {
  const code = nearestDelegation(word);
  if (code === undefined) return undefined;
  const name = delegationName(code, "en");
  return name === code ? code : `${code} (${name})`;
}

/** The programme that somebody called by another name ("Cadix"), or nearly by its own. */
export function suggestProgramme(word: string): string | undefined {
  return word.length > maxLetters
    ? undefined
    : (findProgramme(word) ?? suggestWord(word, programmeKeys));
}

/** The zone of a partner that somebody wrote not quite right, by its city alone, or by the country or its capital. */
export function suggestTimeZone(word: string): string | undefined {
  const city = fold(word.split("/").at(-1) ?? "");
  const owner = word.includes("/") ? undefined : nearestDelegation(word);
  const zone = countries.find(
    ({ code, capital }) => code === owner || fold(capital.name.en) === city,
  )?.timeZone;
  const zones = countries.flatMap(({ timeZones }) => timeZones);
  const ofCity = zones.find((name) => fold(name.split("/").at(-1) ?? "") === city);
  return ofCity ?? zone ?? suggestWord(word, zones);
}

/** The status, kind or format that somebody wrote in the words in which it is told: "annulé", "en ligne". */
export const suggestTerm = {
  status: (word: string) => nearestTerm(word, Status.options, statusName),
  kind: (word: string) => nearestTerm(word, Kind.options, kindName),
  format: (word: string) => nearestTerm(word, Format.options, formatName),
};

function nearestTerm<Code extends string>(
  word: string,
  codes: readonly Code[],
  nameOf: (code: Code, locale: Locale) => string,
): Code | undefined {
  const names = new Map(
    codes.flatMap((code) =>
      (["en", "fr"] as const).map((locale) => [nameOf(code, locale), code] as const),
    ),
  );
  const nearest = suggestWord(word, [...names.keys()]);
  return nearest === undefined ? undefined : names.get(nearest);
}

/** By its name in English or French, or by its capital. */
function nearestDelegation(word: string): DelegationCode | undefined {
  if (word.length > maxLetters) return undefined;
  const exact = findCountry(word);
  if (exact !== undefined) return exact.code;
  const names = new Map<string, DelegationCode>();
  for (const locale of ["en", "fr"] as const) {
    for (const code of delegationCodes) names.set(delegationName(code, locale), code);
    for (const { code, capital } of countries) names.set(capital.name[locale], code);
  }
  const nearest = suggestWord(word, [...names.keys()]);
  return nearest === undefined ? undefined : names.get(nearest);
}
