import { found, refusal } from "./arguments.ts";
import { otherCodes } from "./data/country-aliases.ts";
import { alpha3 } from "./data/country-alpha3.ts";
import type { BilingualName } from "./data/country-facts.ts";
import { type CountryCode, countryFacts } from "./data/countries.ts";
import { countryZones } from "./data/country-zones.ts";
import type { PlainDate } from "./plain-date.ts";
import { nearestSpellings } from "./spelling.ts";
import type { TimeZoneId } from "./tzdb.ts";

export type { BilingualName, CountryCode };

/** A country of the Rabat Process. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: CountryCode;
  /** ISO 3166-1 alpha-3, by which the tables of the World Bank and the UN are joined: `CIV`. */
  readonly alpha3: string;
  /** The Process's own short name, never CLDR's "Congo - Kinshasa". */
  readonly name: BilingualName;
  readonly region: "Africa" | "Europe";
  readonly role: "partner" | "observer";
  /** The first date for which a source counts it in this role, where it had another one (see `formerParticipation`). */
  readonly firstCounted?: PlainDate;
  /** `since`: the day of the act that made it the capital, where the capital moved and a source says when. */
  readonly capital: { readonly name: BilingualName; readonly since?: PlainDate };
  /** BCP 47 subtags: official in the whole country, and others in use (working, national, regional). */
  readonly languages: { readonly official: readonly string[]; readonly other: readonly string[] };
  /** The zone of its capital and of most of its people: the first one that tzdb lists for it. */
  readonly timeZone: TimeZoneId;
  /** All zones that tzdb's zone.tab lists for the country, `timeZone` first. */
  readonly timeZones: readonly TimeZoneId[];
  /** The flag as an emoji. Windows shows its two letters instead: print the name or the code beside it. */
  readonly flag: string;
  /** Addresses of the pages that the facts come from. */
  readonly sources: readonly string[];
}

/**
 * The 57 countries that take part in the Rabat Process: 28 in Africa, of which Algeria and Libya are observers, and 29
 * in Europe. In the order of the Process's English list, Africa first.
 *
 * Source: the partners' pages of the Process, November 2026; zones from tzdb.
 */
export const countries: readonly Country[] = countryFacts.map((facts) => {
  const timeZones = countryZones[facts.code];
  return {
    ...facts,
    alpha3: alpha3[facts.code],
    timeZone: timeZones[0],
    timeZones,
    flag: flagOf(facts.code),
  };
});

const byCode = new Map<string, Country>(countries.map((one) => [one.code, one]));

/**
 * The country of a code.
 *
 * @throws RangeError when no country of the Process has this code; the message names the likely one.
 */
export function country(code: CountryCode): Country {
  const known = byCode.get(code);
  if (!known) throw refusal(code, explainUnknownCode(code));
  return known;
}

/** Says whether a value is the code of one of the 57 countries: two capital letters as in ISO 3166-1. */
export function isCountryCode(value: unknown): value is CountryCode {
  return typeof value === "string" && byCode.has(value);
}

function explainUnknownCode(code: unknown): string {
  const meant = typeof code === "string" ? countryMeantBy(code) : undefined;
  return `${found(code)} is no country of the Rabat Process: ${
    meant
      ? `${meant.name.en} is ${JSON.stringify(meant.code)}.`
      : `expected an ISO 3166-1 code of one of its 57 countries, such as "MA".`
  }`;
}

/** By another code in use, or a name with at most a slip of the pen, in place of the code. */
function countryMeantBy(text: string): Country | undefined {
  const upper = text.trim().toUpperCase();
  const byOtherCode = byCode.get(otherCodes[upper] ?? upper);
  if (byOtherCode !== undefined || text.length > longestName) return byOtherCode;
  const names = countries.flatMap(({ name, alpha3 }) => [name.en, name.fr, alpha3]);
  const [nearest, ...others] = nearestSpellings(text, names);
  const meant = countries.filter(({ name, alpha3 }) =>
    [nearest, ...others].some((one) => one === name.en || one === name.fr || one === alpha3),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** Nothing longer is a name; comparing takes as long as the text is. */
const longestName = 60;

/** A flag emoji is the code in regional indicator letters, which lie in the order of A to Z. */
function flagOf(code: string): string {
  return String.fromCodePoint(...Array.from(code, (letter) => letter.charCodeAt(0) - 65 + 0x1f1e6));
}
