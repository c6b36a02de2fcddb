import type { Party } from "@rabat-process/events";
import type { Reading } from "../reading.ts";
import { wordsAt } from "../reading.ts";
import { inside } from "../span.ts";
import type { Span } from "../span.ts";

/** Where a list of parties ends: at a verb, at another role, at the end of the clause. */
export const listEnd =
  /[.;:!?]|\s-\s|\n\n|,?\s+(?:and\s+|et\s+)?(?:in|on|at|(?<!\b(?:together|along|jointly)\s)with|under|will|is|are|was|were|has|have|to|for(?!\s+\p{Lu})|which|who|that|where|from|took|brought|it|this|its|co-?convened|co-?chaired|organi[sz]ed|hosted|convened|funded|supported|chaired|avec|sous|dans|pour|qui|que|dont|afin|lors|aura|auront|sera|seront|se|s'est|a\s+(?:ete|eu|rassemble|reuni)|est|sont|organisee?|accueillie?|financee?|soutenue?|co-?presidee?|les?\s+\d|du\s+\d)\b(?!\s+(?:the\s+)?(?:European|Union))/iu;
export const aside =
  /,\s+(?:as|en\s+tant\s+que|en\s+sa\s+qualite\s+de|current|the\s+current|(?:the\s+|its\s+|our\s+)?host(?:\s+country)?|(?:le\s+)?pays\s+(?:hote|d'accueil)|hote)\b[^,.;]*,?/giu;

export interface Named extends Span {
  readonly party: Party;
}

/** The parties in a stretch of words, joined by commas and "and" alone: names of the tables, else proper names. */
export function partiesIn(reading: Reading, span: Span): readonly Named[] {
  const { folded } = reading.source;
  let words = folded.slice(span.start, span.end);
  for (const match of words.matchAll(aside))
    words = words.replace(match[0], " ".repeat(match[0].length - 1) + ",");
  // The "and" of "São Tomé and Príncipe" joins nothing.
  for (const { start, end } of inside(reading.parties, span))
    words =
      words.slice(0, start - span.start) + "X".repeat(end - start) + words.slice(end - span.start);
  const body = bodyIn(reading, span);
  if (body !== undefined) {
    const rest = /^(?:\s*\([^)]*\))?\s*,?\s*(?:and|et|ainsi\s+que|as\s+well\s+as|,)\s+/u.exec(
      folded.slice(body.end, span.end),
    );
    return rest === null
      ? [body]
      : [body, ...partiesIn(reading, { start: body.end + rest[0].length, end: span.end })];
  }
  const named: Named[] = [];
  for (const match of words.matchAll(/(?:[^,]|,(?=\d))+/gu)) {
    let at = 0;
    for (const part of match[0].split(
      /(\s+(?:and|et|ainsi\s+que|as\s+well\s+as|together\s+with|&)\s+)/u,
    )) {
      const start = span.start + match.index + at;
      at += part.length;
      if (
        /^\s*(?:and|et|ainsi|as|together|&)\s*/.test(part) &&
        part.trim().length < 14 &&
        !/\p{Lu}/u.test(part)
      )
        continue;
      const found = partyIn(reading, { start, end: start + part.length });
      if (found !== undefined) named.push(found);
      else if (part.trim() !== "" && named.length > 0 && !/^\s*(?:the|les?)?\s*$/.test(part))
        return named;
    }
  }
  return named;
}

const bodyNouns = {
  en: "Ministry|Ministries|Department|Directorate|Agency|Office|Bureau|Commission|Council|Institute|Authority",
  fr: "[Mm]inistere|Agence|Office|Direction|Institut|Observatoire|Conseil|Service|Bureau|Commission|Delegation|Haut-Commissariat|Secretariat\\s+d'Etat|Autorite",
};
const bodies = {
  en: new RegExp(
    `^\\s*(?:[Tt]he\\s+)?((?:\\p{Lu}[\\p{L}'-]+\\s+){0,3}(?:${bodyNouns.en})(?:\\s+(?:of|for|on)(?=\\s)(?:,?\\s+(?:\\p{Lu}[\\p{L}'-]*|of|for|on|and|the)(?![\\p{L}]))+|(?=\\s*(?:$|[(,]))))`,
    "u",
  ),
  fr: new RegExp(
    `^\\s*(?:[Ll]es?\\s+|[Ll]a\\s+|[Ll]'|du\\s+)?((?:${bodyNouns.fr})(?![\\p{L}])(?:\\s+(?!et\\s+(?:la\\s|le\\s|les\\s|l')?\\p{Lu})(?:(?:[dl]')?[\\p{L}-]+))+)`,
    "u",
  ),
};

/** A ministry or an agency keeps its "and": "the French Ministry for Europe and Foreign Affairs". */
function bodyIn(reading: Reading, { start: from, end: to }: Span): Named | undefined {
  const words = reading.source.folded.slice(from, to);
  const match =
    bodies[reading.locale].exec(words) ?? bodies.en.exec(words) ?? bodies.fr.exec(words);
  const name = match?.[1]?.replace(/(?:,?\s+(?:of|for|on|and|the|et|de|du|des|la|le|les))+$/u, "");
  if (match === null || name === undefined) return undefined;
  const start = from + match[0].indexOf(name);
  // "the Bureau of Statistics and Eurostat": what is joined to it and known is another one.
  const other = reading.parties.find(
    (one) =>
      one.start > start &&
      one.start < start + name.length &&
      /\s(?:and|et)\s+(?:the\s+|la\s+|le\s+|l')?$/i.test(
        reading.source.folded.slice(start, one.start),
      ),
  );
  const whole = reading.source.folded.slice(start, other?.start ?? start + name.length);
  const end = start + whole.replace(/\s+(?:and|et)\s+(?:the\s+|la\s+|le\s+|l')?$/i, "").length;
  const isKnown = reading.parties.some(
    (one) =>
      one.form === "name" && one.country === undefined && one.start <= start && one.end > start,
  );
  if (isKnown) return undefined;
  return {
    party: { outsider: { [reading.locale]: wordsAt(reading, { start, end }) } },
    start,
    end,
  };
}

/** Words before the name of a party that are none of it. */
export const articles =
  /^\s*(?:and\s+|et\s+|by\s+|both\s+|de\s+|(?:together|along|jointly)\s+with\s+|as\s+well\s+as\s+|ainsi\s+que\s+|avec\s+)?(?:[Tt]he\s+|[Ll]a\s+|[Ll]e\s+|[Ll]es\s+|[Ll]'|du\s+|de\s+la\s+|de\s+l'|des\s+|d'|de\s+)?(?:(?:Kingdom|Republic|Governments?|Federal\s+Republic|Grand\s+Duchy|Principality|Grand-Duche|Royaume|Republique|gouvernement|Gouvernement)\s+(?:of\s+(?:the\s+)?|du\s+|de\s+la\s+|de\s+l'|des\s+|d'|de\s+)?)?/u;
const properName =
  /^(?!(?:In|On|At|From|During|After|Before|Following|With|By|To|For|En|Au|Aux|A|Du|Dans|Apres|Avant|Lors|Pour|Sous|Avec|It|They|This|We|Nous|Elle|Il|Ils|Elles)\s)(?:\p{Lu}[\p{L}'&-]*|[A-Z]{2,})(?:\s+(?:(?:of|for|the|and|on|de|du|des|la|le|et|pour|d')\s+){0,3}\p{Lu}[\p{L}'&-]*){1,9}(?:\s*\(\p{Lu}{2,10}\))?/u;

/** A body by its letters alone: "AFD", "GIZ". */
const acronym =
  /^(?!(?:SOM|RHN|RHF|TBC|TBD|CES?T|GMT|UTC|NB|EN|FR|PS)(?!\p{L}))\p{Lu}{2,8}(?:-\p{Lu}\p{L}+)?(?=\s*(?:\([^)]*\)\s*)?$)/u;

/** One party: a name of the tables that is all that stands there, else a proper name as an outsider. */
function partyIn(reading: Reading, span: Span): Named | undefined {
  const { folded } = reading.source;
  const words = folded.slice(span.start, span.end);
  const lead = articles.exec(words)?.[0].length ?? 0;
  const start = span.start + lead;
  const known =
    reading.parties.find(
      (party) =>
        party.start >= span.start &&
        party.start <= start &&
        party.end > start - 1 &&
        party.end <= span.end + 1,
    ) ?? reading.parties.find((party) => party.start === start);
  const isMinistry = /^(?:\p{Lu}?\p{L}+\s+)?(?:Ministr(?:y|ies)|Ministere|ministere)\b/iu.test(
    words.slice(lead),
  );
  if (known !== undefined && !isMinistry) {
    const rest = folded
      .slice(known.end, span.end)
      .replace(/^\s*\([^)]*\)|^\)/, "")
      .trim();
    const government =
      /^(?:government|Government|gouvernement|Presidency|presidency|Chair|Chairmanship|authorities)\b/.test(
        rest,
      ) || /gouvernement\s+$/i.test(folded.slice(Math.max(0, known.start - 14), known.start));
    if (rest === "" || government || /^[(,]/.test(rest)) {
      return known.form === "name" || government
        ? { party: known.party, start: known.start, end: known.end }
        : undefined;
    }
    if (known.form === "name" && /^\p{Ll}/u.test(rest))
      return { party: known.party, start: known.start, end: known.end };
  }
  const match =
    properName.exec(folded.slice(start, span.end)) ?? acronym.exec(folded.slice(start, span.end));
  const isDialogue = reading.processes.some(
    (one) =>
      one.start <= start + 1 && start < one.end && start + (match?.[0].length ?? 0) <= one.end + 1,
  );
  if (
    match === null ||
    isDialogue ||
    /^(?:Rabat|Khartoum|Euro)/.test(match[0]) ||
    match[0].length > 140
  )
    return undefined;
  const end = start + match[0].replace(/\s*\([^)]*\)$/u, "").length;
  return {
    party: { outsider: { [reading.locale]: wordsAt(reading, { start, end }) } },
    start,
    end,
  };
}
