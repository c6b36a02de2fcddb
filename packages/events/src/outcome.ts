import type { Locale } from "@rabat-process/timezones";
import { checkLocale } from "@rabat-process/timezones/arguments";
import * as z from "zod";
import { formatText, Title, WebAddress } from "./text.ts";

/** A whole number, 1 or more. */
const count = z.int().positive();

/** A number of people or countries with the precision of its source: `68`, “about 100”, “over 100”, “nearly 50”. */
const Figure = z.union(
  [
    count,
    z.strictObject({ about: count }),
    z.strictObject({ moreThan: count }),
    z.strictObject({ nearly: count }),
  ],
  { error: "expected a number such as 68, or { about: 100 }, { moreThan: 100 } or { nearly: 50 }" },
);
type Figure = z.infer<typeof Figure>;

const continents = ["africa", "europe", "other"] as const;

/** Who came to an event, and what it set down. Sources count countries alone or together with organisations. */
export const Outcome = z
  .strictObject({
    /** How many people came. */
    participants: Figure.optional(),
    /** How many countries they came from. */
    countries: Figure.optional(),
    /** Of the countries, those of each continent. */
    byContinent: z
      .strictObject({ africa: count.optional(), europe: count.optional(), other: count.optional() })
      .refine((parts) => continents.some((continent) => parts[continent] !== undefined), {
        message: "expected a number for africa, europe or other",
      })
      .optional(),
    /** How many countries and organisations, where a source counts them together. */
    countriesAndOrganisations: Figure.optional(),
    /** The papers that hold its conclusions. */
    documents: z
      .array(
        z.strictObject({
          /** What it is called. */
          title: Title,
          /** Where it can be read. */
          url: WebAddress.optional(),
        }),
      )
      .min(1)
      .optional(),
  })
  .superRefine(({ countries, byContinent = {} }, context) => {
    const sum = continents.reduce((total, continent) => total + (byContinent[continent] ?? 0), 0);
    if (typeof countries !== "number" || sum <= countries) return;
    const message = `expected at most ${countries} countries by continent, as there are in all, found ${sum}`;
    context.addIssue({ code: "custom", path: ["byContinent"], message });
  });
export type Outcome = z.infer<typeof Outcome>;

const nouns = {
  people: { en: ["person", "people"], fr: ["personne", "personnes"] },
  countries: { en: ["country", "countries"], fr: ["pays", "pays"] },
  countriesAndOrganisations: {
    en: ["country or organisation", "countries and organisations"],
    fr: ["pays ou organisation", "pays et organisations"],
  },
} as const;

const origins = {
  africa: { en: ["African", "African"], fr: ["africain", "africains"] },
  europe: { en: ["European", "European"], fr: ["européen", "européens"] },
  other: { en: ["other", "other"], fr: ["autre", "autres"] },
} as const;

const approximations = {
  about: { en: "about", fr: "environ" },
  moreThan: { en: "more than", fr: "plus de" },
  nearly: { en: "nearly", fr: "près de" },
} as const;

/**
 * Who came, in words: `68 people, 25 countries (15 African, 10 European)`; undefined where no number was published.
 */
export function describeTurnout(outcome: Outcome, locale: Locale): string | undefined {
  checkLocale(locale);
  const { participants, countries, byContinent = {}, countriesAndOrganisations } = outcome;
  const parts = continents.flatMap((continent) => {
    const number = byContinent[continent];
    return number === undefined ? [] : [{ continent, number }];
  });
  const shares = parts.map(({ continent, number }) => inNumber(number, origins[continent], locale));
  const words = [
    participants && inNumber(participants, nouns.people, locale),
    countries &&
      inNumber(countries, nouns.countries, locale) +
        (parts.length > 0 ? ` (${shares.join(", ")})` : ""),
    ...(countries === undefined ? parts.map((part) => countriesOf(part, locale)) : []),
    countriesAndOrganisations &&
      inNumber(countriesAndOrganisations, nouns.countriesAndOrganisations, locale),
  ].filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join(", ");
}

/** The papers with their addresses: `Conclusions — https://…`. The address stands at the end, so that nothing is taken for a part of it. */
export function describeDocuments({ documents = [] }: Outcome, locale: Locale): readonly string[] {
  return documents.map(({ title, url }) => {
    const words = formatText(title, locale);
    return url === undefined ? words : `${words} — ${url}`;
  });
}

/** `25 African countries`, `25 pays africains`, `2 autres pays`. */
function countriesOf(
  { continent, number }: { continent: (typeof continents)[number]; number: number },
  locale: Locale,
): string {
  const [noun, origin] = [nouns.countries, origins[continent]].map(
    (words) => words[locale][number === 1 ? 0 : 1],
  );
  const nounFirst = { en: false, fr: true }[locale] && continent !== "other";
  return `${number} ${nounFirst ? `${noun} ${origin}` : `${origin} ${noun}`}`;
}

function inNumber(
  figure: Figure,
  words: Readonly<Record<Locale, readonly [string, string]>>,
  locale: Locale,
): string {
  const number = numberOf(figure);
  const digits = String(number).replaceAll(/\B(?=(\d{3})+$)/g, { en: ",", fr: "\u202f" }[locale]);
  return `${approximationOf(figure, locale)}${digits} ${words[locale][number === 1 ? 0 : 1]}`;
}

function numberOf(figure: Figure): number {
  if (typeof figure === "number") return figure;
  if ("about" in figure) return figure.about;
  return "moreThan" in figure ? figure.moreThan : figure.nearly;
}

function approximationOf(figure: Figure, locale: Locale): string {
  if (typeof figure === "number") return "";
  if ("about" in figure) return `${approximations.about[locale]} `;
  return `${approximations["moreThan" in figure ? "moreThan" : "nearly"][locale]} `;
}
