/**
 * Writes the names of the countries in the languages in which the Process does not publish, and the alphabetical order
 * in all of them, from the CLDR of this Node:
 *
 *     pnpm --filter @rabat-process/tzdb update-names
 *
 * The order is written down, because a runtime sorts by the CLDR that it happens to have.
 */
import { countryFacts } from "@rabat-process/timezones/internal";
import { writeData } from "./data-file.ts";

const translated = ["pt-PT", "es", "ar"] as const;
const codes = countryFacts.map(({ code }) => code);

const names = new Map<string, ReadonlyMap<string, string>>([
  ["en", new Map(countryFacts.map(({ code, name }) => [code, name.en]))],
  ["fr", new Map(countryFacts.map(({ code, name }) => [code, name.fr]))],
  ...translated.map((language) => [language, readNames(language)] as const),
]);

writeData(
  "country-names.ts",
  [
    `/** From CLDR ${process.versions["cldr"] ?? "?"} (ICU ${process.versions["icu"] ?? "?"}) by tooling/tzdb; do not edit. */`,
    `export const translatedNames = {`,
    ...translated.map(
      (language) =>
        `  ${JSON.stringify(language)}: ${JSON.stringify(Object.fromEntries(names.get(language) ?? []))},`,
    ),
    `} as const;`,
    ``,
    `/** The codes in the alphabetical order of the names in each language. */`,
    `export const alphabeticalOrder = {`,
    ...[...names.keys()].map(
      (language) =>
        `  ${JSON.stringify(language)}: ${JSON.stringify(sortCodes(language).join(" "))},`,
    ),
    `} as const;`,
    ``,
  ].join("\n"),
);

function readNames(language: string): Map<string, string> {
  const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return new Map(
    codes.map((code) => {
      const name = display.of(code);
      if (name === undefined)
        throw new Error(`No ${language} name of ${code}: run this on a Node with full ICU.`);
      return [code, name];
    }),
  );
}

function sortCodes(language: string): string[] {
  const nameOf = (code: string) => names.get(language)?.get(code) ?? code;
  const collator = new Intl.Collator([language]);
  return [...codes].sort((one, other) => collator.compare(nameOf(one), nameOf(other)));
}
