import { clauseAt } from "../analysis.ts";
import type { AnalysedSentence } from "../analysis.ts";
import type { Finding } from "../facts.ts";
import type { DateLexeme } from "../lexemes/dates.ts";
import type { Reading, Rule } from "../reading.ts";
import { sentenceAt, subjectsOf } from "../reading.ts";
import type { Span } from "../span.ts";
import { ownersOrListed } from "./people.ts";
import { toDays } from "./when.ts";

const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  quatre: 4,
  cinq: 5,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
};
const number = "(\\d{1,2}|one|two|three|four|five|six|une?|deux|trois|quatre|cinq|six)";
const person =
  "(?:representatives?|participants?|delegates?|persons?|people|experts?|officials?|officers?|nominees?|specialists?|fonctionnaires?|agents?|representants?|delegues?|personnes?|members?|membres?)";
const quotas: readonly RegExp[] = [
  new RegExp(
    `\\b${number}(?:\\s?\\+\\s?(\\d{1,2}))?(?:\\s+\\(\\d\\))?\\s+(?:${person}\\s+)?(?:per|par|for\\s+each|from\\s+each|pour\\s+chaque)\\s+(?:country|delegation|partner|pays|partenaire|State|Etat)\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:each|every|chaque)\\s+(?:delegation|country|partner|pays|partenaire|State|Etat)\\b[^.;]{0,60}?\\b${number}(?:\\s?\\+\\s?(\\d{1,2}))?\\s+${person}`,
    "giu",
  ),
  // "one expert and one accompanying official (1+1)"
  /\b(?:each|every|chaque)\s+(?:delegation|country|partner|pays|partenaire|State|Etat)\b[^.;]{0,120}?\((\d)\s?\+\s?(\d)\)/giu,
  /\((\d)\s?\+\s?(\d)\)\s+(?:per|par)\s+(?:delegation|country|partner|pays|partenaire|State|Etat)\b/giu,
];

export const quotaRule: Rule = {
  id: "participation/quota",
  reason:
    "So many people for each delegation: “1+1 per country/organisation”, “un représentant par pays”.",
  find: (reading) =>
    quotas.flatMap((pattern) =>
      [...reading.source.folded.matchAll(pattern)].flatMap((match): Finding[] => {
        const span = { start: match.index, end: match.index + match[0].length };
        const [first = "", second] = match.slice(1);
        const per = small[first.toLowerCase()] ?? Number(first);
        if (
          isAboutCosts(reading, span) ||
          (second === undefined && isAdded(reading, span)) ||
          per < 1 ||
          per > 20
        )
          return [];
        return ownersOrListed(reading, span).flatMap((event): Finding[] => [
          { event, field: "participation.mode", value: "quota", spans: [span] },
          { event, field: "participation.perDelegation", value: per, spans: [span] },
          ...(second === undefined
            ? []
            : [
                {
                  event,
                  field: "participation.accompanying",
                  value: Number(second),
                  spans: [span],
                } as const,
              ]),
        ]);
      }),
    ),
};

/** "one expert from its pension fund and one from its ministry" are two. */
function isAdded({ source: { folded } }: Reading, { end }: Span): boolean {
  return /^[^.;]{0,60}\b(?:and|et|plus)\s+(?:one|two|un|une|deux|\d)\b(?!\s+(?:\p{L}+\s+)?(?:per|par)\b)/iu.test(
    folded.slice(end, end + 80),
  );
}

/** "The costs of one participant per country will be covered": who is paid for, not how many may come. */
function isAboutCosts(reading: Reading, span: Span): boolean {
  const sentence = sentenceAt(reading, span);
  const words =
    sentence === undefined ? "" : reading.source.folded.slice(sentence.start, sentence.end);
  return /\b(?:costs?|covered|reimbursed|paid\s+for|pris(?:e|es)?\s+en\s+charge|frais|rembours\p{L}*)\b/iu.test(
    words,
  );
}

const modes = [
  [
    "expression-of-interest",
    /\b(?:expressions?\s+of\s+interest|express(?:ed|es)?\s+(?:their\s+|an?\s+)?interest|manifestations?\s+d'interet)\b/giu,
  ],
  [
    "invitation",
    /\b(?:by|upon|on)\s+(?:personal\s+)?invitation(?:\s+only)?\b|\binvitation[- ]only\b|\bsur\s+(?:seule\s+)?invitation\b|\binvitation\s+letters?\b|\blettres?\s+d'invitation\b/giu,
  ],
  [
    "open",
    /\b(?:is|are|will\s+be)\s+open\s+to(?!\s+(?:the\s+)?(?:everyone|anyone|all\s*[.,;]|media|press|journalists|members|invited|participants\s+who))\b|\b(?:est|sont|sera|seront)\s+ouverte?s?\s+(?:a|aux)(?!\s+(?:tou(?:s|tes)\s*[.,;]|la\s+presse|medias|journalistes|seuls))(?!\p{L})|\bopen\s+to\s+(?:all\s+)?(?:interested\s+)?(?:Rabat\s+Process\s+)?partners\b|\bopen\s+to\s+(?:all\s+)?interested\b|\b(?:are\s+)?welcome\s+to\s+(?:sign\s+up|register)\b|\bpartners\s+(?:can|may)\s+(?:sign\s+up|register)\b|\bplease\s+register\s+(?:via|here|online|through|using)\b|\bouverte?s?\s+(?:a\s+tous\s+les|aux)\s+partenaires\b|\bpartenaires\s+interesses\s+(?:peuvent|sont\s+invites\s+a)\s+(?:s')?inscri\p{L}+/giu,
  ],
] as const;

const free =
  /\b(?:open\s+to\s+(?:all|everyone|anyone)|entree\s+libre|ouverte?s?\s+a\s+tou(?:s|tes))(?!\p{L})/giu;
const aboutComing =
  /^\W*(?:open|ouverte?s?|entree|participation|attendance|registration|la\s+participation|l'inscription)\b/i;

export const freeRule: Rule = {
  id: "participation/open-to-all",
  reason:
    "“Open to everyone” and “entrée libre” of the event itself, not of an exhibition beside it.",
  find: (reading) =>
    [...reading.source.folded.matchAll(free)].flatMap((match): Finding[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAt(reading, span);
      if (sentence === undefined) return [];
      const isLead = aboutComing.test(reading.source.folded.slice(sentence.start, sentence.end));
      const events = isLead ? ownersOrListed(reading, span) : subjectsOf(reading, span);
      return events.map((event) => ({
        event,
        field: "participation.mode",
        value: "open",
        spans: [span],
      }));
    }),
};

const places =
  "(?:places?|seats?|participants?|people|persons?|delegates?|experts?|personnes|delegues)";
const capacities: readonly RegExp[] = [
  new RegExp(
    `\\b(?:limited\\s+to|no\\s+more\\s+than|(?:a\\s+)?maximum\\s+(?:of|de)|limitee?s?\\s+a|pas\\s+plus\\s+de|au\\s+plus|room\\s+for|space\\s+for|de\\s+la\\s+place\\s+pour|first\\s+come,?\\s+first\\s+served:)\\s+(?:the\\s+first\\s+)?(\\d{1,4})(?:\\s+${places})?(?!\\p{L}|\\s*%|\\s+(?:rooms?|minutes|pages|words|mots)\\b)`,
    "giu",
  ),
  /\b(?:(?:number\s+of\s+)?(?:places|seats)|nombre\s+de\s+places|capacity|capacite)\s*:\s*(\d{1,4})(?!\d)/giu,
  /\b(\d{1,4})\s+(?:places|seats)\s+(?:are\s+)?(?:available|disponibles)\b/giu,
];

export const capacityRule: Rule = {
  id: "participation/capacity",
  reason: "“No more than 80 places” and “limitée à 40 personnes” say how many may come in all.",
  find: (reading) =>
    capacities.flatMap((pattern) =>
      [...reading.source.folded.matchAll(pattern)].flatMap((match): Finding[] => {
        const span = { start: match.index, end: match.index + match[0].length };
        const value = Number(match[1]);
        if (
          value < 1 ||
          /^\s+(?:per|par|for\s+each|pour\s+chaque)\s/i.test(
            reading.source.folded.slice(span.end, span.end + 12),
          )
        )
          return [];
        return ownersOrListed(reading, span).map((event) => ({
          event,
          field: "participation.capacity",
          value,
          spans: [span],
        }));
      }),
    ),
};

export const observerRule: Rule = {
  id: "participation/observers",
  reason: "“1+1 per partner, and 1 per observer”: so many people for each observer.",
  find: (reading) =>
    [
      ...reading.source.folded.matchAll(
        /\b(\d|one|two|un|une|deux)\s+(?:\p{L}+\s+)?(?:per|par)\s+(?:observers?|observateurs?)\b|\b(?:observers|observateurs)\s+(?:may|can|peuvent|pourront)\s+(?:each\s+)?(?:send|nominate|designate|envoyer|designer)\s+(?:(?<other>\d|one|two|un|une|deux))\b/giu,
      ),
    ].flatMap((match): Finding[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const words = match[1] ?? match.groups?.["other"] ?? "";
      const value = small[words.toLowerCase()] ?? Number(words);
      return ownersOrListed(reading, span).map((event) => ({
        event,
        field: "participation.perObserver",
        value,
        spans: [span],
      }));
    }),
};

export const modeRule: Rule = {
  id: "participation/mode",
  reason:
    "Who may come in words: open to interested partners, by expression of interest, or by invitation.",
  find: (reading) =>
    modes.flatMap(([mode, pattern]) =>
      [...reading.source.folded.matchAll(pattern)].flatMap((match): Finding[] => {
        const span = { start: match.index, end: match.index + match[0].length };
        return ownersOrListed(reading, span).map((event) => ({
          event,
          field: "participation.mode",
          value: mode,
          spans: [span],
        }));
      }),
    ),
};

/** What people are asked for until a day: their names, an answer, an application. */
const asked =
  /\b(?:register|registration|sign[- ]?up|nominat\p{L}*|confirm\p{L}*|repl(?:y|ies)|answers?|appl(?:y|ications?)|expressions?\s+of\s+interest|interest|names?|list|participants?|delegations?|delegates|badges?|submi\p{L}+|send|sent|deadline|others|inscri\p{L}*|designe\p{L}*|designation\p{L}*|candidatures?|reponses?|repondre|(?:se|vous)\s+manifester|s'annoncer|form|formulaire|interet|noms?|liste|delegues|parvenir|communiquer|transmettre|indiquer|confirmer|date\s+limite)(?!\p{L})/iu;
/** "Before 5 May" ends on the day before, or on that day, as people read it: it is left out. */
const until =
  /(?:\b(?:by|until|till|(?:no|not)\s+later\s+than|deadline\s*(?:is|:)?|ends?\s+on|closes?\s+(?:for\s+good\s+)?on|au\s+plus\s+tard(?:\s+le)?|jusqu'au|d'ici(?:\s+au|\s+le)?|est\s+fixee?\s+au|se\s+termine(?:nt|ra)?\s+le|date\s+limite[^.;]{0,80}\s(?:est|:)|deadline[^.;]{0,40}\sis|:)\s*(?:on\s+)?(?:le\s+|the\s+)?|\bjusqu'au\s*)$/iu;
/** Days for something else: when a report comes, a place is chosen, people hear, or what has been asked before. */
const notAsked =
  /\b(?:will\s+be\s+(?:published|released|announced|informed|available|chosen|posted)|who\s+(?:named|registered|replied|have)|already|informed|published|released|announce\p{L}*|book|travel|hotel|rooms?|flights?|report|guide|manual|publie\p{L}*|communiquee?s?|informee?s?|deja|chambres?|billets?|rapport|manuel|diffuse\p{L}*|ouverte?s?\s+au\s+public|exposition|exhibition)\b/iu;

function isDeadline(
  { source: { folded } }: Reading,
  sentence: AnalysedSentence,
  date: DateLexeme,
): boolean {
  const clause = clauseAt(sentence, date) ?? sentence;
  const inner = /^(?:le|au|the)\s+/i.exec(folded.slice(date.start, date.end))?.[0].length ?? 0;
  const before = folded.slice(clause.start, date.start + inner);
  const isLatest =
    /^,?\s+(?:au\s+plus\s+tard|at\s+the\s+latest)/i.test(folded.slice(date.end, date.end + 20)) &&
    /\b(?:by|on|for|pour|avant)\s+(?:le\s+|the\s+)?$/i.test(before);
  if (!(until.test(before) || isLatest) || notAsked.test(before)) return false;
  // "Les autres ont jusqu’au 31 mars pour se manifester": what is asked for stands behind.
  const isBehind = /\b(?:have\s+until|ont\s+jusqu'au|avez\s+jusqu'au)\s*$/i.test(before);
  return asked.test(folded.slice(sentence.start, isBehind ? sentence.end : date.start));
}

export const deadlineRule: Rule = {
  id: "participation/deadline",
  reason:
    "A day behind “register by”, “no later than” or “au plus tard le” is the last on which answers are taken.",
  find: (reading) =>
    reading.dates.flatMap((date): Finding[] => {
      const sentence = sentenceAt(reading, date);
      if (sentence === undefined || date.value.kind !== "days") return [];
      const before = reading.source.folded.slice(sentence.start, date.start);
      const isLabel =
        /^(?:deadline|rsvp|registration|nominations?|inscriptions?|date limite)$/.test(
          sentence.block.label ?? "",
        ) && !/\b(?:before|avant|from|des)\s*(?:le\s+)?$/i.test(before);
      if (!isLabel && !isDeadline(reading, sentence, date)) return [];
      const day = toDays(date.value, undefined);
      const current = reading.currentAt.get(sentence);
      const events = isLabel
        ? current === undefined
          ? []
          : [current]
        : ownersOrListed(reading, date);
      if (day === undefined || day.first !== day.last) return [];
      return events.map((event) => ({
        event,
        field: "participation.deadline",
        value: day.first,
        spans: [{ start: date.start, end: date.end }],
      }));
    }),
};
