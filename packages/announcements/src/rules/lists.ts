import type { AgendaItem } from "@rabat-process/events";
import type { AnalysedSentence } from "../analysis.ts";
import type { FoundEvent } from "../found-event.ts";
import type { Finding } from "../facts.ts";
import type { Reading, Rule } from "../reading.ts";
import { ownersOf, sentenceAt, wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";

const aimWords = {
  en: /\b(?:objectives?|aims?|aim(?:s|ing)?\s+to|goals?|purposes?|intends?\s+to|seeks?\s+to|issues|will)\b[^:]*:\s*$/i,
  fr: /\b(?:objectifs?|buts?|vis(?:e|era|ent|eront|ant)?(?:\s+(?:notamment|aussi|egalement|principalement))?\s+a|visera|permettra\s+de|a\s+pour\s+objet|cherchera\s+a|entend)\b[^:]*:\s*$/i,
};
/** "Participants are expected to:", "Les participants seront invités à :" */
const tasks = {
  en: /\b(?:participants|delegates|partners|experts|officials)\s+(?:are\s+expected|are\s+invited|will\s+be\s+(?:able|invited|asked))\s+to\s*:\s*$/i,
  fr: /\b(?:participants|delegues|partenaires|experts)\s+(?:seront\s+(?:invites|appeles|amenes)|sont\s+(?:invites|appeles)|pourront)(?:\s+a)?\s*:\s*$/i,
};
const notAims =
  /\b(?:panels?|sessions?|seances?|round\s?tables?|tables?\s+rondes?|lead\s+to|results?\s+in|outcomes?|speakers?|participants?|intervenants|include|agenda|ordre\s+du\s+jour|documents?|contact|register|inscri\p{L}*|following\s+(?:meetings|events|dates)|suivantes?\s+reunions)\b/iu;
/** What people do at an event, and so the event itself: "Les travaux viseront à :". */
const ofWork =
  /^\W*(?:les\s+(?:travaux|echanges|discussions|debats)|the\s+(?:discussions?|work|exchanges?|debates?)|it|elle|il)\s/i;
const aimHeading =
  /^(?:(?:main|key|specific|the)\s+)?(?:objectives?|aims|goals?|(?:les\s+)?objectifs?(?:\s+(?:principaux|specifiques))?|buts)(?:\s+(?:of|de|du)\s+.{3,60})?\s*:?$/i;

/** Each list of the text: the sentence that leads to it, and its items. */
function listsOf({ sentences }: Reading): readonly {
  readonly lead: AnalysedSentence;
  readonly items: readonly AnalysedSentence[];
}[] {
  return sentences.flatMap((lead, index) => {
    if (lead.block.kind === "item" || sentences[index + 1]?.block.kind !== "item") return [];
    const rest = sentences.slice(index + 1);
    const end = rest.findIndex(({ block }) => block.kind !== "item");
    return [{ lead, items: end < 0 ? rest : rest.slice(0, end) }];
  });
}

/** The items of a list as they stand there, each with all of its sentences. */
function itemsOf(items: readonly AnalysedSentence[]): readonly Span[] {
  return items.filter(({ index }) => index === 0).map(({ block }) => block);
}

function withoutEnd({ source: { folded } }: Reading, { start, end }: Span): Span {
  const words = folded.slice(start, end).replace(/(?:[\s;,.]|;\s+(?:and|et))+$/u, "");
  return { start, end: start + words.length };
}

function isAimLead({ locale, source }: Reading, lead: AnalysedSentence): boolean {
  const words = source.folded.slice(lead.start, lead.end);
  // "The roundtable will:" is about the event, not about roundtables in it.
  const rest = lead.mentions.reduce(
    (text, { noun: { start, end } }) => text.replace(source.folded.slice(start, end), ""),
    words,
  );
  return tasks[locale].test(words) || (aimWords[locale].test(words) && !notAims.test(rest));
}

export const aimRule: Rule = {
  id: "aims/list",
  reason:
    "The items of a list behind “The objectives are:” or “L’événement visera à :” are the aims of that event.",
  find: (reading) =>
    listsOf(reading).flatMap(({ lead, items }): Finding[] => {
      const words = reading.source.folded.slice(lead.start, lead.end);
      const isHeading = lead.block.kind === "heading" && aimHeading.test(words.trim());
      if (!isHeading && !isAimLead(reading, lead)) return [];
      const event = isHeading
        ? reading.currentAt.get(lead)
        : (ownersOf(reading, lead)[0] ??
          (/\bobjecti[vf]/i.test(words) || ofWork.test(words) || tasks[reading.locale].test(words)
            ? reading.currentAt.get(lead)
            : undefined));
      if (event === undefined) return [];
      return itemsOf(items).map((item) => {
        const span = withoutEnd(reading, item);
        return {
          event,
          field: "aims",
          value: { [reading.locale]: wordsAt(reading, span) },
          spans: [span],
        };
      });
    }),
};

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
};
const numbered =
  /^(?:panel|session|round\s?table|seance|table\s+ronde|panel\s+n°)\s*(?:n°\s*)?\d{1,2}\s*:\s*/i;

export const numberedPartRule: Rule = {
  id: "agenda/numbered",
  reason:
    "Items “Session 1: …” or “Table ronde 2 : …” of a list are the parts of the event, in their order.",
  find: (reading) =>
    listsOf(reading).flatMap(({ lead, items }): Finding[] => {
      const event = ownersOf(reading, lead, false)[0];
      const parts = itemsOf(items).filter((item) =>
        numbered.test(reading.source.folded.slice(item.start, item.end)),
      );
      if (event === undefined || parts.length < 2 || parts.length !== itemsOf(items).length)
        return [];
      return parts.map((item) => {
        const words = reading.source.folded.slice(item.start, item.end);
        const start = item.start + (numbered.exec(words)?.[0].length ?? 0);
        const span = withoutEnd(reading, { start, end: item.end });
        const kind = /^panel/i.test(words) ? "panel" : "session";
        const summary = { [reading.locale]: wordsAt(reading, span).slice(0, 300) };
        return {
          event,
          field: "agenda",
          value: { kind, summary },
          spans: [{ start: item.start, end: span.end }],
        };
      });
    }),
};

const count =
  "(?:(an?|one|two|three|four|five|six|seven|eight|une?|deux|trois|quatre|cinq|sept|huit|\\d)\\s+)?(?:(?:virtual|thematic|online|plenary|working|parallel|interactive|expert)\\s+)?";
const partPatterns: readonly (readonly [AgendaItem["kind"], RegExp])[] = [
  [
    "panel",
    new RegExp(
      `\\b${count}(?:panel\\s+discussions?|panels?(?=\\s+(?:de|of|on|with|sur|avec)\\b)|panels|debats?\\s+d'experts|tables?\\s+d'experts|panels?\\s+(?:de\\s+discussion|thematiques?|virtuels?))(?!\\p{L})`,
      "giu",
    ),
  ],
  [
    "screening",
    new RegExp(
      `\\b${count}(?:(?:video|film)\\s+screenings?|projections?\\s+(?:de\\s+|d'un\\s+)?(?:videos?|films?|court\\s+metrage))(?!\\p{L})`,
      "giu",
    ),
  ],
  [
    "session",
    new RegExp(
      `\\b${count}(?:(?:thematic\\s+)?sessions(?:\\s+plenieres)?|(?<=\\b(?:one|an?)\\s)(?:closing|opening|plenary)\\s+session|seances(?:\\s+(?:thematiques|plenieres|de\\s+travail))?)(?!\\p{L})`,
      "giu",
    ),
  ],
];
const before = /\b(?:previous|earlier|last|in\s+20\d\d|precedent|dernier)\b/i;

export const countedPartRule: Rule = {
  id: "agenda/counted",
  reason:
    "“Two panel discussions and video screenings”: so many parts of a kind, or several where no number is printed.",
  find: (reading) => {
    const done = new Set<string>();
    return partPatterns.flatMap(([kind, pattern]) =>
      [...reading.source.folded.matchAll(pattern)].flatMap((match): Finding[] => {
        const span = { start: match.index, end: match.index + match[0].length };
        const sentence = sentenceAt(reading, span);
        const event = partOwner(reading, span);
        if (event === undefined || sentence === undefined || done.has(`${event.index} ${kind}`))
          return [];
        const number =
          numbers[match[1]?.toLowerCase() ?? ""] ??
          (match[1] === undefined ? undefined : Number(match[1]));
        const isOne = /\sd'un\s/.test(match[0]);
        const isMany =
          /s(?!\p{L})/u.test(match[0].slice(-1)) || /screenings|panels/i.test(match[0]);
        if (number === undefined && !isOne && !(kind === "screening" && isMany)) return [];
        done.add(`${event.index} ${kind}`);
        if (isOne) return [{ event, field: "agenda", value: { kind }, spans: [span] }];
        if (number === undefined)
          return [{ event, field: "agenda", value: { kind, several: true }, spans: [span] }];
        return Array.from({ length: number }, () => ({
          event,
          field: "agenda",
          value: { kind },
          spans: [span],
        }));
      }),
    );
  },
};

function partOwner(reading: Reading, span: Span): FoundEvent | undefined {
  const sentence = sentenceAt(reading, span);
  if (sentence === undefined || sentence.block.kind === "item") return undefined;
  if (before.test(reading.source.folded.slice(sentence.start, span.start))) return undefined;
  const isOfOther = sentence.mentions.some(
    (mention) => mention.start < span.start && !mention.isPlural && !reading.eventOf.has(mention),
  );
  if (isOfOther) return undefined;
  return ownersOf(reading, span, false)[0];
}
