import type { AnalysedSentence } from "../analysis.ts";
import { isDetails } from "../entries.ts";
import type { FoundEvent } from "../found-event.ts";
import type { Mention } from "../lexemes/mentions.ts";
import type { Reading } from "../reading.ts";
import type { Span } from "../span.ts";
import { inside } from "../span.ts";

export type Named = FoundEvent["mentions"][number];

/** What a line directly below or above a heading is called that is no title: "Concept note", "SAVE THE DATE". */
const notTitles =
  /^(?:(?:draft\s+|provisional\s+)?(?:agenda|programme|concept\s+note|background|context|objectives?|aims?|invitation|reminder|announcement|save\s+the\s+date|practical\s+(?:information|points)|registration|participants?|press\s+release|venue|venue\s+.*|(?:ordre\s+du\s+jour|programme|note\s+conceptuelle|contexte|objectifs?|rappel|annonce|inscriptions?|informations\s+pratiques|communique)(?:\s+.*)?))$/iu;

/** The line that names an event whose own words say nothing of its subject. */
export function lineOf(reading: Reading, event: FoundEvent, main: Named): Span | undefined {
  const isText = main.sentence.block.kind === "paragraph";
  if (hasTopic(reading, main.mention) && !isText) return undefined;
  // "Webinaire" and, directly below, "Apprendre la langue": what the head of the text calls it, whatever it says later.
  return event.mentions
    .map((named) => {
      const below = reading.sentences[named.sentence.position + 1];
      const isHead = named.sentence.position < 3 && below?.block.opens === false;
      return hasTopic(reading, main.mention) && !isHead ? undefined : subtitleOf(reading, named);
    })
    .find((span) => span !== undefined);
}

/** "Thematic Meeting" and, on the line below, "Skills, Recognition, Mobility": the second line is what it is called. */
function subtitleOf(reading: Reading, { mention, sentence }: Named): Span | undefined {
  const { folded } = reading.source;
  const isBare =
    /^\s*(?:\d{1,2}|[IVX]{1,4}|regionale?|nationale?|internationale?|technique|thematique|conjointe?|de\s+haut\s+niveau|labellisee?.*)?\s*$/i.test(
      folded.slice(mention.noun.end, mention.end),
    );
  if (sentence.block.kind !== "heading" || !isBare) return undefined;
  return titleBelow(reading, sentence) ?? titleAbove(reading, sentence);
}

/** "Caring across borders", and on the line below "Webinar, 24 June 2027". */
function titleAbove(reading: Reading, { position }: AnalysedSentence): Span | undefined {
  const above = reading.sentences[position - 1];
  const words = reading.source.folded.slice(above?.start, above?.end);
  const isTitle =
    reading.events.length === 1 &&
    above?.block.kind === "heading" &&
    above.index === 0 &&
    above.mentions.length === 0 &&
    /\p{L}+\W+\p{L}+\W+\p{L}+/u.test(words) &&
    !/[|>\u203a/]|\b(?:Process(?:us)?|newsletter|issue|no\.)(?!\p{L})/iu.test(words) &&
    !notTitles.test(words) &&
    /\p{Ll}/u.test(words) &&
    inside(reading.dates, above).length === 0 &&
    !isDetails(reading, above);
  return isTitle ? trimmed(reading, above) : undefined;
}

/** The line below a bare noun, which says what the event is called. */
function titleBelow(reading: Reading, sentence: AnalysedSentence): Span | undefined {
  const { folded } = reading.source;
  const below = reading.sentences[sentence.position + 1];
  const words = folded.slice(below?.start, below?.end);
  const isTitle =
    below?.block.kind === "heading" &&
    below.index === 0 &&
    (!below.block.opens || reading.events.length === 1 || /^".*"$/.test(words)) &&
    below.mentions.length === 0 &&
    /\p{L}+\W+\p{L}+/u.test(words) &&
    !notTitles.test(words) &&
    /\p{Ll}/u.test(words) &&
    inside(reading.dates, below).length === 0 &&
    !isDetails(reading, below);
  return isTitle ? trimmed(reading, below) : undefined;
}

/** `labellisé "Processus de Rabat"` is no title in quotes. */
export const underLabel = /\blabel\p{Ll}*\s+"[^"]*"?/giu;

/** Whether a subject stands in the noun phrase itself: "on …", "sur …", a colon, or what the network is for. */
export function hasTopic({ source: { folded } }: Reading, mention: Mention): boolean {
  return /\b(?:on|about|for|sur|relative?\s+a|pour)\b(?!\s+(?:the\s+|le\s+)?(?:Domaine?|Area|Objecti))|:|"[^"]{15,}/i.test(
    folded.slice(mention.noun.end, mention.end).replace(underLabel, ""),
  );
}

export function trimmed({ source: { folded } }: Reading, { start, end }: Span): Span {
  const words = folded
    .slice(start, end)
    .replace(/\s*\((?:via|on|par)\s+\w+\)\s*$/i, "")
    .replace(/[\s,:;.(-]+$/u, "");
  const quotes = words.split('"').length - 1;
  const last = quotes % 2 === 1 && words.endsWith('"') ? 1 : 0;
  return { start, end: start + words.length - last };
}
