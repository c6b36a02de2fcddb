import { countries } from "@rabat-process/timezones";
import { cities, zonesApart } from "../data/cities.ts";
import type { Source } from "../source.ts";
import type { Span } from "../span.ts";
import { namesPattern, simplify } from "./names.ts";
import type { PartyLexeme } from "./parties.ts";
import { zoneOfCountry } from "./parties.ts";

/** A place that a text prints, from its preposition to its country. */
export interface PlaceLexeme extends Span {
  readonly city?: { readonly name: string; readonly span: Span; readonly country: string };
  readonly country?: { readonly code: string; readonly span: Span };
  /** Whether a preposition says that something is there: "in Lisbon", "à Lisbonne". */
  readonly isThere: boolean;
}

let cachedCities: { countryOf: ReadonlyMap<string, string>; pattern: RegExp } | undefined;

function cityIndex() {
  if (cachedCities === undefined) {
    const capitals = countries.map(
      ({ code, capital }) => [code, `${capital.name.en}|${capital.name.fr}`] as const,
    );
    const all = [...capitals, ...Object.entries(cities)].flatMap(([code, names]) =>
      names.split("|").map((name) => [simplify(name), code] as const),
    );
    const countryOf = new Map(all.map(([name, code]) => [name.toLowerCase(), code]));
    cachedCities = { countryOf, pattern: namesPattern(new Set(all.map(([name]) => name))) };
  }
  return cachedCities;
}

/** The country of a city that is known here, in whatever case it is written. */
export function countryOfCity(name: string): string | undefined {
  return cityIndex().countryOf.get(simplify(name).toLowerCase());
}

/** The zone of a city that is known here: not that of its country where it lies in another one. */
export function zoneOfCity(name: string): string | undefined {
  const code = countryOfCity(name);
  return (
    zonesApart[simplify(name).toLowerCase()] ??
    (code === undefined ? undefined : zoneOfCountry(code))
  );
}

/** What is named after a city, or is told by its clock, is not a place: "Rabat Process", "Plan d'action de Cadix". */
const namedAfter =
  /^(?:\s+(?:Process|Action|Declaration|Programme|Program|Strategy|Plan|Political|Summit|Agreement|Convention|Protocol|Principles|Conference|time|Knowledge)\b|'s?\s+time\b)/;
const namesAfter =
  /(?:Processus|Plan\s+d'action(?:\s+conjoint)?|Plan\s+d'Action(?:\s+[Cc]onjoint)?|PAC|Programme|Declaration|Declaration\s+politique|Strategie|Sommet|Accord|Protocole|[Hh]eure|Dialogue|Convention)\s+de\s+(?:la\s+)?$/i;

const there = {
  en: /\b(?:in|at|In|At|(?:[Vv]isit|VISIT|[Cc]ame|[Tt]ravelled|[Cc]onverged|(?:will|shall)\s+(?:come|travel|go)|(?:invite|invites|inviting|welcome|welcomes|welcoming)\s+(?:you|us|delegates|participants|partners))\s+to)\s+(?:the\s+city\s+of\s+)?$/,
  fr: /(?<!\p{L})(?:[àÀ]|A|au|Au|dans la ville de)\s+$/u,
};
/** A country behind its city: ", Portugal", ", in Portugal", " (Portugal)", " au Portugal", ", capitale marocaine". */
const beforeCountry =
  /^(?:\s*,\s*|\s+|\s*\(\s*|\s+-\s+)(?:in\s+(?:the\s+)?|the\s+|en\s+|au\s+|aux\s+|a\s+la\s+|(?:(?:the\s+)?(?:Federal\s+)?(?:Republic|Kingdom)\s+of\s+(?:the\s+)?|(?:en\s+)?(?:Republique|Royaume)\s+(?:du\s+|de\s+la\s+|de\s+|d'))|capitale\s+(?:de\s+la\s+|de\s+l'|du\s+|des\s+)?)?$/i;

/** All places of a text, in their order. */
export function findPlaces(
  { folded, plain }: Source,
  parties: readonly PartyLexeme[],
): readonly PlaceLexeme[] {
  const named = [...folded.matchAll(cityIndex().pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    country: countryOfCity(match[0]),
  }));
  const beside = findCitiesBesideDates(folded, plain, parties);
  const told = findUnknownCities(folded, parties);
  const unknown = [
    ...told,
    ...beside.filter(({ start }) => !told.some((one) => one.start === start)),
  ].filter((one) => !named.some((city) => city.start < one.end && one.start < city.end));
  const found = [...named, ...unknown].filter(
    ({ start, end }) =>
      !namedAfter.test(folded.slice(end, end + 16)) &&
      !namesAfter.test(folded.slice(Math.max(0, start - 40), start)),
  );
  const places = found.map(({ start, end, country }) => {
    const preposition = prepositionBefore(plain, start);
    const behind = countryBehind(folded, end, parties);
    return {
      start: preposition ?? start,
      end: behind?.span.end ?? end,
      city: {
        name: plain.slice(start, end).replace(/\s+/g, " "),
        span: { start, end },
        country: behind?.code ?? country ?? "",
      },
      ...(behind !== undefined && { country: behind }),
      isThere: preposition !== undefined,
    };
  });
  return [...places, ...findCountriesAlone(plain, parties, places)].sort(
    (one, other) => one.start - other.start,
  );
}

function prepositionBefore(plain: string, start: number): number | undefined {
  const before = plain.slice(Math.max(0, start - 34), start);
  const match = there.en.exec(before) ?? there.fr.exec(before);
  return match === null ? undefined : start - (before.length - match.index);
}

function countryBehind(folded: string, end: number, parties: readonly PartyLexeme[]) {
  const next = parties.find((party) => party.start >= end && party.start - end < 34);
  if (next?.country === undefined) return undefined;
  const between = folded.slice(end, next.start);
  if (between.includes("\n") || !beforeCountry.test(between)) return undefined;
  const isCapital = /capitale/i.test(between);
  if (next.form === "adjective" && !isCapital) return undefined;
  // "in Madrid Spain" is no way to write it, and "à Rabat le Maroc a" is another clause.
  if (/^\s+$/.test(between)) return undefined;
  return { code: next.country, span: { start: next.start, end: next.end } };
}

/** A place that is missing in the list, told by the country beside it: "in Tabarka, Tunisia", "à Tabarka, en Tunisie". */
function findUnknownCities(folded: string, parties: readonly PartyLexeme[]) {
  return parties.flatMap((party) => {
    if (party.country === undefined || party.form !== "name") return [];
    const before = folded.slice(Math.max(0, party.start - 60), party.start);
    const match =
      /(?:(?<!\p{L})(?:(?:in|In|[aA])\s+|(?:Lieu|Place|Venue|Location|Where|Ville|City)\s?:\s+|(?<=[,:-]\s|\n)(?=[^,\n]{3,40}\s\()))((?:\p{Lu}[\p{L}'-]+|El|Es|La|Le|de|da|do|del)(?:[\s-](?:\p{Lu}[\p{L}'-]+|de|da|do|del|el)){0,3})(?:,\s+(?:in\s+(?:the\s+)?|the\s+|en\s+|au\s+|aux\s+|a\s+la\s+)?|\s+\()$/u.exec(
        before,
      );
    const name = match?.[1];
    if (
      match === null ||
      name === undefined ||
      !/^\p{Lu}/u.test(name) ||
      isNoCity(name, parties, folded)
    )
      return [];
    const start = party.start - before.length + match.index + match[0].indexOf(name);
    return [{ start, end: start + name.length, country: party.country }];
  });
}

const cityName = "\\p{Lu}[\\p{L}'-]+(?:[ -]\\p{Lu}[\\p{L}'-]+){0,2}";
const besideDate = new RegExp(
  `(?<!\\p{L})(?:in|In|a|A)\\s+(${cityName})(?=,?\\s+(?:on|from|between|les|le|du)\\s+(?:the\\s+)?(?:\\p{L}+,?\\s+)?\\d{1,2}(?:st|nd|rd|th|er)?(?:\\s|-))`,
  "gu",
);

/** A place that is missing in the list, told by the day beside it: "à Batoumi, les 19 et 20 septembre". */
function findCitiesBesideDates(folded: string, plain: string, parties: readonly PartyLexeme[]) {
  return [...folded.matchAll(besideDate)].flatMap((match) => {
    const name = match[1] ?? "";
    const start = match.index + match[0].indexOf(name);
    const end = start + name.length;
    const isFrench = /^[aA]/.test(match[0]);
    const isThere = !isFrench || /^[àÀA]/.test(plain.slice(match.index, match.index + 1));
    const isOther =
      isNoCity(name, parties, folded) ||
      parties.some((one) => one.start < end && start < one.end) ||
      notCities.test(name);
    return isThere && !isOther ? [{ start, end, country: undefined }] : [];
  });
}

/** Names in which something is held that is no city. */
const notCities =
  /\b(?:Parliament|Cent(?:re|er)|Hotel|Palace|Hall|House|Headquarters|Institute|University|Ministry|Senate|Assembly|Council|English|French|Arabic|Spanish|Portuguese|Phase|Part|Session|Area|Annex|Room|Zoom|Teams|Webex|Paris\s+Agreement)\b/;

function isNoCity(name: string, parties: readonly PartyLexeme[], folded: string): boolean {
  return (
    parties.some(({ start, end }) => folded.slice(start, end) === name) ||
    /\b(?:Africa|Europe|Afrique|North|South|West|East|Central|January|February|March|April|May|June|July|August|September|October|November|December|Process|Union|Ministry|The)\b/.test(
      name,
    )
  );
}

/** "will be held in Senegal", "aura lieu au Portugal": a country with a preposition and no city. */
function findCountriesAlone(
  plain: string,
  parties: readonly PartyLexeme[],
  places: readonly PlaceLexeme[],
) {
  return parties.flatMap(({ start, end, country, form }): PlaceLexeme[] => {
    if (country === undefined || form !== "name") return [];
    if (
      places.some(
        (place) =>
          place.country?.span.start === start ||
          (place.city !== undefined &&
            place.city.span.start <= start &&
            start < place.city.span.end),
      )
    )
      return [];
    const before = plain.slice(Math.max(0, start - 16), start);
    const match =
      /(?:\b(?:[Ii]n|[Vv]isit\s+to)\s+(?:the\s+|The\s+)?|(?<!\p{L})(?:[Ee]n|[Aa]u|[Aa]ux)\s+|(?<!\p{L})[àÀ]\s+)$/u.exec(
        before,
      );
    if (match === null) return [];
    return [
      {
        start: start - (before.length - match.index),
        end,
        country: { code: country, span: { start, end } },
        isThere: true,
      },
    ];
  });
}
