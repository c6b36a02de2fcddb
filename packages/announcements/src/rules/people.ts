import type { Language } from "@rabat-process/events";
import type { FoundEvent } from "../found-event.ts";
import type { Finding } from "../facts.ts";
import type { Reading, Rule } from "../reading.ts";
import { sentenceAt, subjectsOf, wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";

/** The events of a sentence about a list below it, else the one that it speaks of. */
export function ownersOrListed(reading: Reading, span: Span): readonly FoundEvent[] {
  const sentence = sentenceAt(reading, span);
  const listed = reading.events.filter(
    ({ line }) => line !== undefined && sentence?.block === sentenceAt(reading, line.kind)?.block,
  );
  if (listed.length > 0) return listed;
  if (
    sentence?.mentions.some((mention) => !mention.isPlural && !reading.eventOf.has(mention)) ===
    true
  )
    return [];
  const owners = subjectsOf(reading, span, false);
  // "Call for expressions of interest", above the only event of the text.
  const [only, ...more] = reading.events;
  if (
    sentence?.block.kind === "heading" &&
    sentence.mentions.length === 0 &&
    only !== undefined &&
    more.length === 0
  )
    return [only];
  const current =
    sentence === undefined || sentence.mentions.length > 0
      ? undefined
      : reading.currentAt.get(sentence);
  return owners.length > 0 || current === undefined ? owners : [current];
}

const gathers =
  /(?<!not\s)\b(?:will\s+(?:also\s+)?(?:bring\s+together|gather|be\s+attended\s+by)|brings\s+together|(?:is|are)\s+(?:meant|intended|designed|aimed|geared)\s+(?:for|at|towards)|(?:is|are)\s+addressed\s+to|(?<!se\s)(?:rassembler(?:a|ont)|reunir(?:a|ont))|rassemble(?=\s+(?:des|les))|s'adresse\s+(?:a|aux)|(?:est|sera)\s+destinee?\s+(?:a|aux)|(?:est|sera)\s+concue?\s+pour|(?:is|are)\s+open\s+to(?:\s+all)?|(?:est|sont|sera)\s+ouverte?s?\s+(?:a|aux)(?:\s+tous\s+les)?)\s+/giu;
const audienceEnd =
  /[.;:!?]|\s+et\s+(?=(?:se\s|ser|aur))|\s+and\s+(?=will\s)|,\s+(?=(?:sur|on|upon|subject|up\s+to|jusqu'a)\s)|,\s+(?=(?:to|in\s+order|who|which|with\s+a|for|afin|pour|qui|et\s+(?:permettra|sera)|and\s+will)\b)|\s+(?=(?:who\s+will|to\s+(?:discuss|advance|exchange|share|work|review|take)|qui|afin|pour\s+(?:echanger|discuter|partager|faire)|on\s+\d|in\s+order|pendant|during)\b)|,\s+to\s/u;

/** "The Rabat Process brings together 57 countries": members of a body are no public of an event. */
const ofBodies =
  /\b(?:Process|Dialogue|Network|Forum|initiative|project|platform|Processus|Reseau|projet|plateforme|programme|GFMD|FMMD)\s*(?:\([^)]*\)\s*)?(?:which\s+|that\s+|qui\s+)?$/i;

export const audienceRule: Rule = {
  id: "audience/brings-together",
  reason:
    "Whom an event “will bring together” or is open to; not how many came, and not who was there before.",
  find: (reading) =>
    [...reading.source.folded.matchAll(gathers)].flatMap((match): Finding[] => {
      const start = match.index + match[0].length;
      const sentence = sentenceAt(reading, { start, end: start });
      if (sentence === undefined) return [];
      if (ofBodies.test(reading.source.folded.slice(sentence.start, match.index))) return [];
      const rest = reading.source.folded.slice(start, sentence.end);
      const end = start + (audienceEnd.exec(rest)?.index ?? rest.length);
      const span = { start, end };
      if (end - start < 8 || end - start > 300) return [];
      // "two officials per partner country" and "eight partners at most" say how many, and "all" says nobody.
      if (
        /\b(?:at\s+most|no\s+more\s+than|maximum|au\s+plus|au\s+maximum)\b/i.test(
          rest.slice(0, end - start),
        ) ||
        /\b(?:per|par)\s+(?:\p{L}+\s+)?(?:country|delegation|partner|pays|delegation)\b/iu.test(
          rest.slice(0, end - start),
        )
      )
        return [];
      return ownersOrListed(reading, { start: match.index, end }).map((event) => ({
        event,
        field: "audience",
        value: { [reading.locale]: wordsAt(reading, span) },
        spans: [span],
      }));
    }),
};

const interested =
  /\b(Interested\s+(?:Rabat\s+Process\s+)?partners\b[^.;:]{0,160}?)\s+(?:are|can|may)\s+(?:welcome|invited|register|sign|join)/gu;

export const interestedRule: Rule = {
  id: "audience/interested",
  reason: "“Interested partners … are welcome to sign up” names whom the event is for.",
  find: (reading) =>
    [...reading.source.folded.matchAll(interested)].flatMap((match): Finding[] => {
      const span = { start: match.index, end: match.index + (match[1]?.length ?? 0) };
      return ownersOrListed(reading, span).map((event) => ({
        event,
        field: "audience",
        value: { [reading.locale]: wordsAt(reading, span) },
        spans: [span],
      }));
    }),
};

const languageNames: readonly (readonly [Language, RegExp])[] = [
  ["en", /\b(?:English|anglais)\b/giu],
  ["fr", /\b(?:French|francais)\b/giu],
  ["pt", /\b(?:Portuguese|portugais)\b/giu],
  ["es", /\b(?:Spanish|espagnol)\b/giu],
  ["ar", /\b(?:Arabic|arabe)\b/giu],
];
const spoken =
  /\b(?:languages?\s+of\s+the\s|(?:held|conducted|run|given|take\s+place)\b[^.;]{0,60}\bin\s+(?:English|French|Portuguese|Spanish|Arabic)|(?:aur(?:a|ont)\s+lieu|se\s+tiendr\p{L}+|se\s+derouler\p{L}+)\b[^.;]{0,60}\ben\s+(?:francais|anglais|portugais|espagnol|arabe)|(?:simultaneous\s+)?translation\s+(?:in|into)|traduction\s+en|interpret(?:ation|ed|ers?)|interprete|interpretes|working\s+languages?|langues?\s+de\s+travail|(?:be\s+)?(?:held|conducted)\s+in\s+(?:English|French)|se\s+(?:tiendra|deroulera)\s+en\s+(?:anglais|francais))\b/iu;
/** "English & Russian.", "In English and French only." */
const onlyLanguages =
  /^\W*(?:in\s+|en\s+)?(?:English|French|Portuguese|Spanish|Arabic|Russian|anglais|francais|portugais|espagnol|arabe)(?:\W+(?:and\s+|et\s+|en\s+|only\b)*(?:English|French|Portuguese|Spanish|Arabic|Russian|anglais|francais|portugais|espagnol|arabe|only)?)*\W*$/i;

export const languageRule: Rule = {
  id: "languages/interpretation",
  reason:
    "Languages in a sentence about interpretation or working languages; a paper “available in French” is none.",
  find: (reading) =>
    reading.sentences.flatMap((sentence): Finding[] => {
      const words = reading.source.folded.slice(sentence.start, sentence.end);
      const isLabel =
        /^(?:languages?|langues?|working languages?|langues? de travail|interpretation)$/.test(
          sentence.block.label ?? "",
        );
      if (!isLabel && !spoken.test(words) && !onlyLanguages.test(words)) return [];
      const found = languageNames.flatMap(([language, pattern]) =>
        [...words.matchAll(pattern)].map((match) => ({
          language,
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        })),
      );
      const ordered = found.sort((one, other) => one.start - other.start);
      const [first] = ordered;
      if (first === undefined) return [];
      const events = isLabel
        ? [reading.currentAt.get(sentence)].filter((one) => one !== undefined)
        : ownersOrListed(reading, first);
      return events.flatMap((event) =>
        ordered.map(({ language, start, end }): Finding => ({
          event,
          field: "languages",
          value: language,
          spans: [{ start, end }],
        })),
      );
    }),
};
