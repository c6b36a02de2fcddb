import { isPlainDate } from "@rabat-process/timezones";
import type { When } from "@rabat-process/events";
import type { Fact, Finding } from "../facts.ts";
import type { FoundEvent } from "../found-event.ts";
import type { DateLexeme } from "../lexemes/dates.ts";
import { anyNumber, largeNumber, toNumber } from "../lexemes/number-words.ts";
import type { Reading, Rule } from "../reading.ts";
import { ownersOf, sentenceAt, wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";
import { toDays, toInexact } from "./when.ts";

type Figure = (Fact & { field: "outcome.participants" })["value"];

const hedges: readonly (readonly [RegExp, (count: number) => Figure])[] = [
  [/\b(?:over|more\s+than|plus\s+de|plus\s+d')\s*$/i, (count) => ({ moreThan: count })],
  [
    /\b(?:around|about|approximately|some|environ|quelque|autour\s+de)\s*$/i,
    (count) => ({ about: count }),
  ],
  [/\b(?:nearly|almost|close\s+to|pres\s+de|presque)\s*$/i, (count) => ({ nearly: count })],
];
const people =
  "(?:participants?|people|persons?|delegates?|representatives|attendees|experts?|officers|officials|specialists|practitioners|specialistes|fonctionnaires|personnes|delegues|representants|participantes?)";
const count = `(\\d{1,3}(?:[ ,.]\\d{3})+|\\d{1,4}|(?<![\\p{L}-])${largeNumber})`;
const share = `(\\d{1,2}|(?<![\\p{L}-])${anyNumber})`;
const participants = new RegExp(
  `(?<![\\d.,])${count}\\s+(?:(?:\\p{L}+)\\s+)?${people}(?!\\p{L})`,
  "giu",
);
/** "64 policiers et magistrats de 22 pays": whoever they are, they came from so many countries. */
const comers = new RegExp(
  `(?<![\\d.,])${count}\\s+(?!pays|countries|States|Etats)(?:\\p{Ll}[\\p{L}'-]+,?\\s+){1,6}(?=(?:\\([^)]*\\)\\s+)?(?:from|representing|de|d'|issus\\s+de|venus\\s+de|representant)\\s*\\d+\\s+(?:\\p{L}+\\s+)?(?:countries|pays|States|Etats)\\b)`,
  "giu",
);
const dozens = new RegExp(
  `\\b(?:une\\s+)(centaine|soixantaine|cinquantaine|quarantaine|trentaine|vingtaine|dizaine)\\s+de\\s+${people}`,
  "giu",
);
const dozenNumbers: Readonly<Record<string, number>> = {
  centaine: 100,
  soixantaine: 60,
  cinquantaine: 50,
  quarantaine: 40,
  trentaine: 30,
  vingtaine: 20,
  dizaine: 10,
};
const countries = new RegExp(
  `(?<![\\d.,])${count}\\s+(?:(?:African|European|partner|different|member|and|participating)\\s+){0,4}(?:countries|States|pays|Etats)(?:\\s+(?:partenaires|africains\\s+et\\s+europeens|europeens\\s+et\\s+africains|africains|europeens|membres))?(\\s+(?:and|et)\\s+(?:\\p{L}+\\s+)?organi[sz]ations)?`,
  "giu",
);
const shares = new RegExp(
  `${share}\\s+(?:pays\\s+|of\\s+(?:them|which|whom)\\s+)?(African|European|africains|europeens)(?!\\p{L})(?!\\s+(?:and|et)\\s+(?:African|European|africains|europeens))|${share}\\s+(?:of\\s+them\\s+|d'entre\\s+eux\\s+)?(?:in|from|d'|en)\\s*(Africa|Europe|Afrique)(?!\\p{L})`,
  "giu",
);
const came =
  /\b(?:drew|attracted|brought\s+together|gathered|came\s+to|travelled\s+to|attended|came\s+together|took\s+part|participated|were\s+present|saw\s+the\s+participation|a\s+vu\s+la\s+participation|presents?|presentes|met|joined|welcomed|exchanged|discussed|shared|debated|ont\s+(?:echange|debattu|discute)|a\s+(?:rassemble|reuni|accueilli|recu)|y\s+ont\s+\p{L}+|from\s+\d+\s+countries\s+(?:have\s+)?\p{Ll}+ed|(?:de|issus\s+de|venus\s+de)\s+\d+\s+pays\s+(?:y\s+)?ont|ont\s+(?:participe|pris\s+part|rassemble|assiste)|se\s+sont\s+(?:reunis|retrouves|reunies)|en\s+presence\s+de|with)\b/iu;
const notYet =
  /\b(?:will|expected|expects|attendus?|attendues?|sont\s+attendu|aura|sera|reunira|rassemblera|died|dead|missing|rescued|migrants\s+(?:died|crossed)|morts?|disparu\p{L}*|peri|traverse)\b/iu;

/** The event that a sentence says people came to; undefined where they are only expected. */
function attended(reading: Reading, span: Span): FoundEvent | undefined {
  const sentence = sentenceAt(reading, span);
  if (sentence === undefined) return undefined;
  const words = reading.source.folded.slice(sentence.start, sentence.end);
  if (!came.test(words) || notYet.test(words)) return undefined;
  if (sentence.mentions.some((mention) => !mention.isPlural && !reading.eventOf.has(mention)))
    return undefined;
  // "The Working Group met in Tashkent. Forty delegates attended.": of a meeting that is none of the events.
  const before = reading.sentences[sentence.position - 1];
  const isOfOther =
    sentence.mentions.length === 0 &&
    before?.block === sentence.block &&
    before.mentions.length > 0 &&
    before.mentions.every((mention) => !reading.eventOf.has(mention));
  if (isOfOther) return undefined;
  return ownersOf(
    reading,
    span,
    /^\W*(?:Around|About|Over|More|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Vingt|Trente|Quarante|Cinquante|Soixante|Quatre-vingt|Nearly|Some|Environ|Plus|Pres|Quelque|Une|In\s+(?:all|total)|Au\s+total|\d)/.test(
      words,
    )
      ? false
      : true,
  )[0];
}

function hedged(folded: string, start: number, value: number): { value: Figure; start: number } {
  const ahead = folded.slice(Math.max(0, start - 18), start);
  for (const [pattern, make] of hedges) {
    const match = pattern.exec(ahead);
    if (match !== null) return { value: make(value), start: start - (ahead.length - match.index) };
  }
  return { value, start };
}

export const turnoutRule: Rule = {
  id: "outcome/participants",
  reason:
    "How many people a sentence in the past says came to the event, as exact as it is printed.",
  find: (reading) => {
    const { folded } = reading.source;
    const exact = [...folded.matchAll(participants), ...folded.matchAll(comers)].map((match) => ({
      match,
      ...hedged(folded, match.index, toNumber(match[1] ?? "")),
    }));
    const round = [...folded.matchAll(dozens)].map((match) => ({
      match,
      start: match.index,
      value: { about: dozenNumbers[match[1]?.toLowerCase() ?? ""] ?? 0 },
    }));
    return [...exact, ...round].flatMap(({ match, start, value }): Finding[] => {
      const span = { start, end: match.index + match[0].length };
      const event = attended(reading, span);
      return event === undefined
        ? []
        : [{ event, field: "outcome.participants", value, spans: [span] }];
    });
  },
};

export const countriesRule: Rule = {
  id: "outcome/countries",
  reason: "From how many countries, or countries and organisations, they came.",
  find: (reading) =>
    [...reading.source.folded.matchAll(countries)].flatMap((match): Finding[] => {
      const { value, start } = hedged(reading.source.folded, match.index, toNumber(match[1] ?? ""));
      const span = { start, end: match.index + match[0].length };
      const event = attended(reading, span);
      if (event === undefined || isShare(match[0])) return [];
      const field =
        match[2] === undefined ? "outcome.countries" : "outcome.countriesAndOrganisations";
      return [{ event, field, value, spans: [span] }];
    }),
};

/** "25 African countries" alone counts one continent. */
function isShare(words: string): boolean {
  return (
    /\b(?:African|European)\s+(?:countries|States)|\bpays\s+(?:africains|europeens)$/i.test(
      words,
    ) && !/\b(?:and|et)\b/i.test(words)
  );
}

export const continentRule: Rule = {
  id: "outcome/byContinent",
  reason:
    "How many of the countries lie in Africa and how many in Europe: “(10 European, 15 African)”.",
  find: (reading) =>
    [...reading.source.folded.matchAll(shares)].flatMap((match): Finding[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const event = attended(reading, span);
      if (event === undefined) return [];
      const continent = /^af/i.test(match[2] ?? match[4] ?? "") ? "africa" : "europe";
      return [
        {
          event,
          field: `outcome.byContinent.${continent}`,
          value: toNumber(match[1] ?? match[3] ?? ""),
          spans: [span],
        },
      ];
    }),
};

const outputs = [
  [
    "podcast",
    /\b(?:an?|one|un)\s+podcast\b[^.;]{0,60}?\b(?:will\s+(?:also\s+)?be\s+(?:released|published|available|produced)|sera\s+(?:egalement\s+)?(?:diffuse|publie|mis\s+en\s+ligne))/giu,
  ],
  [
    "video",
    /\b(?:a|the|une|la)\s+(?:\p{L}+\s+)?video\b[^.;]{0,80}?\b(?:will\s+(?:also\s+)?be\s+(?:released|published|presented|shown|screened|posted|uploaded|available|put\s+online|made\s+available)|sera\s+(?:egalement\s+)?(?:diffusee|publiee|presentee|projetee|mise\s+en\s+ligne|disponible))/giu,
  ],
  [
    "paper",
    /\b(?:an?|the|its)\s+(?:final\s+)?(?:report|handbook|guide|manual|toolkit|summary)\b[^.;:]{0,60}?\bwill\s+(?:also\s+)?be\s+(?:published|released|posted|available|shared)\b|\b(?:un|le|son)\s+(?:rapport(?:\s+final)?|manuel|guide(?:\s+pratique)?|compte\s+rendu)\b[^.;:]{0,60}?\bsera\s+(?:publie|diffuse|partage|mis\s+en\s+ligne)\b|\b(?:the\s+)?(?:conclusions|proceedings|recommendations)\b[^.;:]{0,40}?\bwill\s+be\s+(?:published|released|posted|made\s+available)\b|\b(?:les\s+)?(?:conclusions|actes|recommandations)\b[^.;:]{0,40}?\bseront\s+(?:publiee?s|diffusee?s|mis(?:es)?\s+en\s+ligne)\b|\b(?:an?|the)\s+(?:joint\s+)?outcome\s+(?:document|paper)\b|\b(?:un|le)\s+document\s+(?:final|de\s+conclusions?|de\s+synthese)\b/giu,
  ],
] as const;

export const outputRule: Rule = {
  id: "outputs/noun",
  reason:
    "A podcast, video or outcome document that the text says the event leaves behind, with its date where there is one.",
  find: (reading) =>
    outputs.flatMap(([kind, pattern]) =>
      [...reading.source.folded.matchAll(pattern)].flatMap((match): Finding[] => {
        const span = { start: match.index, end: match.index + match[0].length };
        const sentence = sentenceAt(reading, span);
        const event = sentence === undefined ? undefined : currentBefore(reading, sentence);
        if (event === undefined) return [];
        const date = reading.dates.find(
          ({ start }) => start >= span.end && start - span.end < 20 && start < (sentence?.end ?? 0),
        );
        const when = date === undefined ? undefined : whenOf(reading, date);
        if (date === undefined || when === undefined)
          return [{ event, field: "outputs", value: { kind }, spans: [span] }];
        return [
          {
            event,
            field: "outputs",
            value: { kind, when },
            spans: [span, { start: date.start, end: date.end }],
          },
        ];
      }),
    ),
};

function whenOf(reading: Reading, date: DateLexeme): When | undefined {
  if (date.value.kind !== "days") return toInexact(reading, date, undefined);
  const days = toDays(date.value, undefined);
  if (days === undefined || !isPlainDate(days.first) || !isPlainDate(days.last)) return undefined;
  return {
    precision: "day",
    first: days.first,
    last: days.last,
    printed: { [reading.locale]: wordsAt(reading, date) },
  };
}

/** What the text was about before a sentence that may bring in another event. */
function currentBefore(
  reading: Reading,
  sentence: (typeof reading.sentences)[number],
): FoundEvent | undefined {
  const named = sentence.mentions.find(({ determiner }) => determiner === "definite");
  const own = named && reading.eventOf.get(named);
  if (own !== undefined) return own;
  if (sentence.index === 0 && sentence.mentions.length === 0)
    return reading.currentAt.get(sentence);
  const index = sentence.position;
  const earlier = reading.sentences
    .slice(0, index)
    .findLast((one) => reading.currentAt.has(one) && one.block.kind !== "heading");
  return (
    (earlier === undefined ? undefined : reading.currentAt.get(earlier)) ??
    reading.currentAt.get(sentence)
  );
}
