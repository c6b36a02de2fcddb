import type { Format } from "@rabat-process/events";
import { clauseAt } from "../analysis.ts";
import type { AnalysedSentence } from "../analysis.ts";
import { isDetails } from "../entries.ts";
import type { Finding } from "../facts.ts";
import type { FoundEvent } from "../found-event.ts";
import { formatQuestion } from "../questions.ts";
import type { Reading, Rule } from "../reading.ts";
import { placesOfEvents } from "./places-of-events.ts";
import { sentenceAt, subjectsOf, wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";

interface FormatCue {
  readonly format: Format;
  readonly pattern: RegExp;
  /** Whether it says so only of what takes place nowhere else: "on Zoom". */
  readonly isPlatform?: true;
  /** Whether it is about the event of the text although no verb for it stands there: "in person only". */
  readonly isWhole?: true;
}

const online =
  "(?:online|virtually|remotely|via\\s+(?:Zoom|Teams|Webex)|by\\s+video[- ]?(?:conference|link)|en\\s+ligne|a\\s+distance|en\\s+distanciel|virtuellement|par\\s+(?:visio|video)-?conference|en\\s+visio(?:conference)?)";
const onSite =
  "(?:in\\s+person|on[- ]site|face[- ]to[- ]face|physically|en\\s+presentiel|sur\\s+place|en\\s+presence|en\\s+personne|physiquement)";
const both = "\\s+(?:and|or|as\\s+well\\s+as|et|ou|ainsi\\s+qu[e'])\\s*";
const products =
  "(?:(?:Microsoft|MS|Cisco)\\s+)?(?:Zoom|Teams|Webex|WebEx|Interprefy|KUDO|Google\\s+Meet|Skype)";

const only = "(?:only|exclusively|uniquement|exclusivement|seulement)";

const formats: readonly FormatCue[] = [
  {
    format: "hybrid",
    pattern: new RegExp(
      `\\bhybrid(?:e)?(?:\\s+(?:format|event|meeting|mode|manner|formula|setting))?\\b|\\b(?:format|mode|mixte)\\s+(?:mixte|hybride|presentiel)\\b|\\b(?:both\\s+)?${onSite}${both}${online}|\\b(?:both\\s+)?${online}${both}${onSite}|\\bpresentiel${both}(?:le\\s+)?distanciel\\b`,
      "giu",
    ),
  },
  {
    format: "in-person",
    isWhole: true,
    pattern: new RegExp(`\\b${onSite}\\s+${only}\\b|\\b${only}\\s+${onSite}\\b`, "giu"),
  },
  {
    format: "virtual",
    isWhole: true,
    pattern: new RegExp(`\\b${online}\\s+${only}\\b|\\b${only}\\s+${online}\\b`, "giu"),
  },
  {
    format: "in-person",
    pattern:
      /\bin[- ]person\b|\bface[- ]to[- ]face\b|\bin\s+physical\s+(?:form|format|presence)\b|\bphysically\b|\bphysical\s+(?=meeting|event|workshop|format)|\ben\s+presentiel\b|\ben\s+face\s+a\s+face\b|\ben\s+personne\b|\ben\s+presence(?=\s*[.,;)]|\s*$)|\ben\s+format\s+presentiel\b|\bphysiquement\b|(?<=\b(?:reunion|rencontre|atelier|conference)\s)physique\b/giu,
  },
  {
    format: "virtual",
    pattern:
      /\bvirtual(?:ly)?\b|\bonline\b|\bvia\s+(?:zoom|teams|webex|interprefy|kudo)\b|\bby\s+video[- ]?(?:conference|link)\b|\b(?:video\s?conference|remotely)\b|\bvirtuelle?s?\b|\bvirtuellement\b|\ben\s+ligne\b|\ben\s+distanciel\b|(?<=\b(?:lieu|tiendra|tenue?|deroulera|organisee?|entierement|uniquement|exclusivement)\s)a\s+distance\b|\bpar\s+(?:visio|video)-?conference\b|\ben\s+(?:visio-?conference|visio)\b|(?<=\(|,\s)visioconference\b|\bpar\s+zoom\b|\bsur\s+zoom\b/giu,
  },
  {
    format: "virtual",
    isPlatform: true,
    pattern: new RegExp(
      `^\\s*${products}\\s*$|\\b(?:on|via|over|using|through|sur|par)\\s+(?:the\\s+|la\\s+)?(?:(?:platform|plateforme)\\s+)?${products}\\b`,
      "gmu",
    ),
  },
];
/** One way that is likely, and not two to choose from. */
const likely =
  /(?:(?:most\s+|very\s+)?(?:probably|likely)|presumably|in\s+all\s+likelihood|(?:tres\s+)?(?:probablement|vraisemblablement)|sans\s+doute|en\s+principe|a\s+priori)[\s,]+(?:\p{L}+\s+){0,4}$/iu;
const doubtful =
  /\b(?:considering|exploring|could|possibly|perhaps|may\s+be|might|whether|or|either|peut-etre|eventuellement|pourrait|soit|ou)\s+(?:\p{L}+\s+){0,4}$/iu;
/** What is online or in person without being the event: "online registration", "an online platform", "a virtual library". */
const otherThings =
  /^\s+(?:registration|form|platform|training|portal|library|tool|survey|questionnaire|course|network|consultation|community|abuse|streaming|inscription|harcelement|formulaire|recruitment|services?|information)\b/i;
/** What says how people meet within an event: panels, gatherings, sessions. */
const parts =
  /^\s+(?:(?:panels?|discussions?|sessions?|gathering|meeting|workshop|webinar|event|conference|exercise|roundtable|seminar)\b)/i;

export const formatRule: Rule = {
  id: "format/words",
  reason:
    "“Virtual”, “en présentiel” or “via Zoom” of the event itself, of its verb, or of its panels.",
  find: (reading) => {
    const taken: Span[] = [];
    return formats.flatMap((cue) =>
      [...reading.source.folded.matchAll(cue.pattern)].flatMap((match): Finding[] => {
        const span = { start: match.index, end: match.index + match[0].length };
        if (taken.some((one) => one.start <= span.start && span.end <= one.end)) return [];
        const owners =
          cue.isWhole === true ? subjectsOf(reading, span, false) : formatOwners(reading, span);
        const events =
          cue.isPlatform === true ? owners.filter((event) => !isSomewhere(reading, event)) : owners;
        if (events.length === 0) return [];
        taken.push(span);
        const before = reading.source.folded.slice(Math.max(0, span.start - 40), span.start);
        const isLikely = likely.test(before);
        if (isLikely || doubtful.test(before))
          for (const event of events) reading.ask(formatQuestion(event, span));
        if (!isLikely && doubtful.test(before)) return [];
        // "can be followed online": of what takes place somewhere, and of nothing else.
        const isFollowed = /\b(?:followed|joined|attended|suivie?|suivre)\s+$/i.test(before);
        const held = isFollowed ? events.filter((event) => isSomewhere(reading, event)) : [];
        if (isFollowed)
          return held.map((event) => ({ event, field: "format", value: "hybrid", spans: [span] }));
        const there = placeJoined(reading, span);
        const format = cue.format === "virtual" && there !== undefined ? "hybrid" : cue.format;
        const spans = there === undefined ? [span] : [span, there];
        return events.map((event) => ({ event, field: "format", value: format, spans }));
      }),
    );
  },
};

export const likelyFormatRule: Rule = {
  id: "format/likely",
  reason: "“Probably online”: the format that is named, which may still change.",
  find: (reading) =>
    formatRule
      .find({ ...reading, ask: () => undefined })
      .flatMap(({ event, spans: [span] }): Finding[] => {
        if (span === undefined) return [];
        const before = reading.source.folded.slice(Math.max(0, span.start - 40), span.start);
        const match = likely.exec(before);
        if (match === null) return [];
        const start = span.start - before.length + match.index;
        return [
          { event, field: "formatTentative", value: true, spans: [{ start, end: span.end }] },
        ];
      }),
};

/** Whether the text says of a city or a country that the event takes place there. */
function isSomewhere(reading: Reading, event: FoundEvent): boolean {
  return placesOfEvents(reading).some(
    ({ events, isFormer }) => !isFormer && events.includes(event),
  );
}

/** "in Dakar and online", "en ligne et à Dakar": the place that "and" joins to it. */
function placeJoined(reading: Reading, { start, end }: Span): Span | undefined {
  const {
    places,
    source: { folded },
  } = reading;
  return places.find(
    (place) =>
      (place.isThere || sentenceAt(reading, place)?.block.kind === "label") &&
      (/^\)?,?\s+(?:and|et|as\s+well\s+as|ainsi\s+qu[e'])\s*$/.test(
        folded.slice(place.end, start),
      ) ||
        /^\s+(?:and|et)\s+$/.test(folded.slice(end, place.start))),
  );
}

function formatOwners(reading: Reading, span: Span): readonly FoundEvent[] {
  const { folded } = reading.source;
  const sentence = sentenceAt(reading, span);
  if (sentence === undefined || otherThings.test(folded.slice(span.end, span.end + 20))) return [];
  const ofLine = ownersOfLine(reading, span, sentence);
  if (ofLine !== undefined) return ofLine;
  const clause = clauseAt(sentence, span);
  if (clause === undefined || clause.kind === "background") return [];
  const inMention = sentence.mentions.find(
    (one) =>
      one.start <= span.start && span.start <= one.noun.end + 14 && span.start < one.end + 14,
  );
  if (inMention !== undefined && !inMention.isPlural) return listOf(reading.eventOf.get(inMention));
  if (inMention !== undefined && !reading.groupAt.has(sentence)) return [];
  const verb = sentence.predicates.find(
    ({ end, start, isWeak }) => !isWeak && start >= clause.start && end <= span.start,
  );
  const isOfVerb = verb !== undefined && span.start - verb.end < 70;
  const isOfPart = parts.test(folded.slice(span.end, span.end + 24));
  const isOnLine = sentence.isLine;
  const opens =
    span.start === sentence.start &&
    sentence.mentions.length === 0 &&
    !/^\s+(?:\p{Ll}|\d)/u.test(folded.slice(span.end, span.end + 3));
  const isBehindComma =
    sentence.mentions.length === 0 && /,\s*$/.test(folded.slice(sentence.start, span.start));
  if (opens) return subjectsOf(reading, span, false);
  if (isBehindComma) return subjectsOf(reading, span);
  if (
    !isOfVerb &&
    !isOfPart &&
    !isOnLine &&
    !isApart(folded, sentence, span) &&
    !/^\s*(?:\(|via)/.test(folded.slice(span.start - 1, span.start + 4))
  )
    return [];
  return subjectsOf(reading, span);
}

/** "Online too; …" at the beginning of a sentence, or "…, en ligne." at its end. */
function isApart(folded: string, sentence: AnalysedSentence, { start, end }: Span): boolean {
  const isEnd =
    /,\s*$/.test(folded.slice(sentence.start, start)) &&
    /^[\s.]*$/.test(folded.slice(end, sentence.end));
  return start === sentence.start || isEnd;
}

const listOf = (event: FoundEvent | undefined): readonly FoundEvent[] =>
  event === undefined ? [] : [event];

/** The event of a line that names it, of the date on a line of its own, or of a label; undefined elsewhere. */
function ownersOfLine(
  reading: Reading,
  span: Span,
  sentence: AnalysedSentence,
): readonly FoundEvent[] | undefined {
  const lined = reading.events.find(
    ({ line }) =>
      line?.title !== undefined && line.title.start <= span.start && span.end <= line.title.end,
  );
  if (lined !== undefined) return [lined];
  const isDetail = sentence.block.kind === "label" || isDetails(reading, sentence);
  return isDetail ? listOf(reading.currentAt.get(sentence)) : undefined;
}

const platforms =
  /\b(?:Zoom|Microsoft\s+Teams|MS\s+Teams|Teams|Webex|WebEx|Interprefy|KUDO|Google\s+Meet|Skype)\b/giu;

export const platformRule: Rule = {
  id: "online/platform",
  reason: "The product by which an event takes place, behind “via”, “on” or “sur”.",
  find: (reading) =>
    [...reading.source.folded.matchAll(platforms)].flatMap((match): Finding[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const before = reading.source.folded.slice(Math.max(0, span.start - 26), span.start);
      if (
        !/(?:\bvia|\bon|\bsur|\bpar|\bover|\busing|\bthrough|\bla\s+plateforme|\bplatform:?|\bplateforme\s*:)\s+(?:the\s+|la\s+)?(?:plateforme\s+|platform\s+)?"?$/i.test(
          before,
        ) &&
        !isFactLine(reading, span)
      )
        return [];
      const words = wordsAt(reading, span);
      return platformOwners(reading, span).map((event) => ({
        event,
        field: "online.platform",
        value: words.toLowerCase() === "zoom" ? "Zoom" : words,
        spans: [span],
      }));
    }),
};

/** A label, or a line of nothing but when, where and how: "Online (Webex)". */
function isFactLine(reading: Reading, span: Span): boolean {
  const sentence = sentenceAt(reading, span);
  return (
    sentence !== undefined && (sentence.block.kind === "label" || isDetails(reading, sentence))
  );
}

function platformOwners(reading: Reading, span: Span): readonly FoundEvent[] {
  const sentence = sentenceAt(reading, span);
  if (sentence === undefined) return [];
  return ownersOfLine(reading, span, sentence) ?? subjectsOf(reading, span);
}
