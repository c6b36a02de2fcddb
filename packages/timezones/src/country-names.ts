import { checkText, found, refusal } from "./arguments.ts";
import { countries, type Country, country, type CountryCode } from "./countries.ts";
import { countryAliases, otherCodes } from "./data/country-aliases.ts";
import { alpha3 } from "./data/country-alpha3.ts";
import { alphabeticalOrder, translatedNames } from "./data/country-names.ts";
import { nearestSpellings, simplifySpelling } from "./spelling.ts";

/** English and French are the languages of the Process; the names in the others are CLDR's. */
export type NameLanguage = keyof typeof alphabeticalOrder;

/**
 * The name of a country: the Process's own in English and French, CLDR's in European Portuguese, Spanish and Arabic.
 *
 * @throws RangeError when `code` is no country of the Process, or `language` none of the five.
 */
export function countryName(code: CountryCode, language: NameLanguage): string {
  const { name } = country(code);
  checkLanguage(language);
  return language === "en" || language === "fr" ? name[language] : translatedNames[language][code];
}

/**
 * The 57 countries in the alphabetical order of a language. The order was taken from CLDR when the data was made, so
 * it is the same on every runtime.
 *
 * @throws RangeError when `language` is none of the five.
 */
export function countriesByName(language: NameLanguage): readonly Country[] {
  checkLanguage(language);
  return alphabeticalOrder[language].split(" ").map((code) => country(code as CountryCode));
}

/**
 * The country that a text names: by its code (of two letters, also `EL`, or of three), its name in any of the five
 * languages or its own, or another name in use ("Ivory Coast", "Cap-Vert", "RDC", "Congo, Dem. Rep."). Case, accents,
 * spaces and hyphens do not matter. Undefined when no country of the Process has that name; see {@link suggestCountry}.
 */
export function findCountry(text: string): Country | undefined {
  checkText("text", text);
  const code = index().get(simplifyName(text));
  return code === undefined ? undefined : country(code);
}

/** Nothing longer is a name; comparing takes as long as the text is. */
const mostLetters = 60;

/**
 * The country that a text most likely means when {@link findCountry} finds none: a slip of the pen away, by at most a
 * third of the letters. Ask the person before you take it. Undefined also where two are as near: "Nigeri".
 *
 * @example suggestCountry("Morroco")?.code // "MA"
 */
export function suggestCountry(text: string): Country | undefined {
  checkText("text", text);
  if (text.length > mostLetters) return undefined;
  const names = [...index().keys()].filter((name) => name.length > 3);
  const nearest = nearestSpellings(simplifyName(text), names).map((name) => index().get(name));
  const [code, other] = new Set(nearest);
  return code === undefined || other !== undefined ? undefined : country(code);
}

function checkLanguage(language: NameLanguage): void {
  if (Object.hasOwn(alphabeticalOrder, language)) return;
  const known = Object.keys(alphabeticalOrder).join(", ");
  throw refusal(language, `language is ${found(language)}: expected one of ${known}.`);
}

let cachedIndex: ReadonlyMap<string, CountryCode> | undefined;

/** Made when first asked for: most programs never search. */
function index(): ReadonlyMap<string, CountryCode> {
  cachedIndex ??= new Map(
    countries.flatMap(({ code }) => namesOf(code).map((name) => [simplifyName(name), code])),
  );
  return cachedIndex;
}

function namesOf(code: CountryCode): string[] {
  const languages = Object.keys(alphabeticalOrder) as NameLanguage[];
  const codes = Object.keys(otherCodes).filter((other) => otherCodes[other] === code);
  return [
    code,
    alpha3[code],
    ...codes,
    ...languages.map((language) => countryName(code, language)),
    ...(countryAliases[code] ?? []),
  ];
}

function simplifyName(name: string): string {
  return simplifySpelling(name.replaceAll("&", " and ")).replaceAll("-", "");
}
