import { countries, findCountry, isCountryCode } from "@rabat-process/timezones";
import { isDelegationCode } from "@rabat-process/events";
import type { Party } from "@rabat-process/events";
import { adjectives } from "../data/adjectives.ts";
import { organisations } from "../data/organisations.ts";
import { otherCountries } from "../data/other-countries.ts";
import type { Span } from "../span.ts";
import { namesPattern, simplify } from "./names.ts";

/** Somebody named in a text: by name ("Cameroon", "le CICR"), or by an adjective ("Portuguese"). */
export interface PartyLexeme extends Span {
  readonly party: Party;
  readonly form: "name" | "adjective";
  /** ISO 3166-1 alpha-2, of a country. */
  readonly country?: string;
}

/** Names in use beside those of the Process; which country each is, `findCountry` says. */
const otherNames =
  "Ivory Coast|Cape Verde|Cap-Vert|Cap Vert|Czechia|Tchéquie|DR Congo|DRC|RDC|RD Congo|Republic of the Congo|République du Congo|" +
  "Congo-Brazzaville|Congo-Kinshasa|Slovak Republic|République slovaque|Centrafrique|Guinea-Conakry|Guinée-Conakry|" +
  "São Tomé and Príncipe|Sao Tomé-et-Príncipe|Guinée Bissau|Guinea Bissau|Nigeria|Libéria|The Netherlands|Holland|Cabo-Verde";

interface Known {
  readonly party: Party;
  readonly form: PartyLexeme["form"];
  readonly country?: string;
}

function partyOfCountry(code: string): Party {
  const other = otherCountries[code];
  if (other !== undefined) return { outsider: { en: other.en, fr: other.fr } };
  if (!isDelegationCode(code))
    throw new RangeError(`${code} is neither a country of the Process nor known beside it`);
  return code;
}

function partyOf(party: (typeof organisations)[number]["party"]): Party {
  if (typeof party !== "string") return { outsider: party };
  if (party === "SECRETARIAT" || isDelegationCode(party)) return party;
  throw new RangeError(`${party} is no delegation`);
}

function* knownNames(): Generator<readonly [string, Known]> {
  const named = (code: string): Known => ({
    party: partyOfCountry(code),
    form: "name",
    country: code,
  });
  for (const { code, name } of countries)
    for (const word of [name.en, name.fr]) yield [word, named(code)];
  for (const word of otherNames.split("|")) {
    const code = findCountry(word)?.code;
    if (code !== undefined) yield [word, named(code)];
  }
  for (const [code, { en, fr, aliases }] of Object.entries(otherCountries)) {
    for (const word of [en, fr, ...(aliases?.split("|") ?? [])]) yield [word, named(code)];
  }
  for (const { party, names } of organisations) {
    for (const word of names.split("|")) yield [word, { party: partyOf(party), form: "name" }];
  }
  for (const [code, { en, fr }] of Object.entries(adjectives)) {
    const known: Known = { party: partyOfCountry(code), form: "adjective", country: code };
    for (const word of en.split(" ")) {
      yield [word, known];
      yield [word.replaceAll("-", " "), known];
    }
    for (const word of fr.split(" ")) {
      for (const form of [word, word.endsWith("s") ? word : `${word}s`]) {
        yield [form, known];
        yield [form.charAt(0).toUpperCase() + form.slice(1), known];
      }
    }
  }
}

interface Index {
  readonly known: ReadonlyMap<string, Known>;
  readonly pattern: RegExp;
}
let cachedIndex: Index | undefined;

/** Made when first asked for, since it takes some milliseconds. A name of a country is not lost to an adjective. */
function index(): Index {
  if (cachedIndex === undefined) {
    const known = new Map<string, Known>();
    for (const [name, value] of knownNames()) {
      const key = simplify(name);
      if (!known.has(key)) known.set(key, value);
    }
    cachedIndex = { known, pattern: namesPattern(known.keys()) };
  }
  return cachedIndex;
}

/** All countries and bodies that a text names, in their order. */
export function findParties(folded: string): readonly PartyLexeme[] {
  const { known, pattern } = index();
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const found = known.get(match[0].replace(/\s+/g, " "));
    return found === undefined
      ? []
      : [{ ...found, start: match.index, end: match.index + match[0].length }];
  });
}

/** The zone of all clocks of a country; undefined where it has several, or is not known here. */
export function zoneOfCountry(code: string): string | undefined {
  if (!isCountryCode(code)) return otherCountries[code]?.timeZone;
  return countries.find((one) => one.code === code)?.timeZone;
}
