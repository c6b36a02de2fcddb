import type { AnalysedSentence, Analysis } from "./analysis.ts";
import type { Mention } from "./lexemes/mentions.ts";

/** "It was the", "C'était la": what follows says what it is; "It is part of a series leading up to the" does not. */
export const sayingWhat =
  /^\W*\S+(?:\s+\S+){0,4}?\s+(?:is|was|be|been|as|est|sera|etait|ete)\s*(?:the\s+|la\s+|le\s+)?$|^\W*(?:C'est|C'etait|Ce\s+sera)\s+$|^\W*(?:This|That|Ce)\s+$/i;

/** "It is part of a series leading up to the Summit": another one, towards which it leads. */
const isLeadingUp =
  /\b(?:leading\s+(?:up\s+)?to|towards|in\s+the\s+run-up\s+to|ahead\s+of|to\s+prepare|in\s+preparation\s+(?:for|of)|en\s+vue\s+de|en\s+amont\s+de|pour\s+preparer|prepare(?:s|ra)?|dans\s+la\s+perspective\s+de)\s*$/i;

/** "the webinar, a label event, …": the noun phrase of which it is another name. */
export function apposedTo(
  { source }: Analysis,
  sentence: AnalysedSentence,
  mention: Mention,
): Mention | undefined {
  if (mention.kind !== undefined || mention.determiner === "definite") return undefined;
  return sentence.mentions.findLast(
    ({ end }) =>
      end <= mention.start && /^"?\s*,\s*$/.test(source.folded.slice(end, mention.start)),
  );
}

/** "It is organised as a label event", "C'est la première réunion": the noun is said of what the sentence goes on about. */
export function isPredicateNoun(
  { source }: Analysis,
  sentence: AnalysedSentence,
  mention: Mention,
): boolean {
  if (
    sentence.mentions[0] !== mention ||
    !/^\W*(?:It|This|C'est|Elle|Il)\s/.test(
      source.folded.slice(sentence.start, sentence.start + 10),
    ) ||
    isLeadingUp.test(source.folded.slice(sentence.start, mention.start))
  )
    return false;
  return !sentence.predicates.some(({ event, end }) => event === "object" && end <= mention.start);
}
