import type { AnalysedSentence, Analysis } from "./analysis.ts";
import { isDateLabel } from "./entries.ts";
import type { Naming } from "./found-event.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import type { Mention } from "./lexemes/mentions.ts";
import type { Predicate } from "./lexemes/predicates.ts";
import { isAdjacent, isObject } from "./surroundings.ts";

const thisYear = /\b(?:this\s+year|de\s+cette\s+annee|cette\s+annee)\b/i;

/** Whether a noun phrase that stands for no event known so far brings one in. */
export function isNewEvent(
  { analysis, sentence, mention, events, isReport }: Naming,
  predicate: Predicate | undefined,
  days: readonly DateLexeme[],
): boolean {
  const { block } = sentence;
  if (days.length === 0 && mention.determiner === "indefinite" && isCounted(sentence, mention)) return false;
  const isLine = block.kind === "heading" || block.kind === "item";
  if (mention.isBody && !(isLine && days.length > 0)) {
    if (predicate === undefined || isObject(analysis, sentence, mention)) return false;
  }
  if (isLine) {
    if (sentence.mentions.some(({ isPlural }) => isPlural) && days.length === 0) return false;
    const isTitle =
      (mention.kind !== undefined || (mention.hasSubject && analysis.sentences.some(isDateLabel))) &&
      mention.start - sentence.start < 40 &&
      block.kind === "heading" &&
      !isObject(analysis, sentence, mention);
    return (
      (isTitle && (events.length === 0 || days.length > 0 || mention.hasSubject)) ||
      (days.length > 0 && mention.determiner !== "definite" && predicate?.tense !== "past")
    );
  }
  if (predicate === undefined || predicate.isWeak) {
    if (predicate !== undefined && days.length > 0 && !isObject(analysis, sentence, mention)) return true;
    return (
      days.length > 0 &&
      isAdjacent(analysis, mention, days) &&
      !/\b(?:of|de|du|d')\s*$/i.test(analysis.source.folded.slice(sentence.start, mention.start)) &&
      !isReport &&
      mention.kind !== undefined &&
      !isPast(analysis, sentence)
    );
  }
  if (predicate.tense === "pluperfect") return false;
  const isPastPlace =
    events.length > 0 &&
    predicate.event === "subject" &&
    isObject(analysis, sentence, mention) &&
    mention.start > predicate.end;
  if (isPastPlace) return false;
  if (predicate.tense === "future" || predicate.tense === "changed") return true;
  const isThisYear = thisYear.test(analysis.source.folded.slice(mention.start, mention.end + 20));
  if (!isReport) return isThisYear;
  return (
    events.length === 0 ||
    /(?:preceded|followed|precedee?s?|suivie?s?)/i.test(
      analysis.source.folded.slice(predicate.start, predicate.end),
    ) ||
    mention.kind === "side-event"
  );
}

/** "four thematic meetings and a workshop": one of a number of events, of which nothing else is said. */
function isCounted(sentence: AnalysedSentence, mention: Mention): boolean {
  return sentence.mentions.some(
    ({ isPlural, end }) => isPlural && end <= mention.start && mention.start - end < 8,
  );
}

/** Whether a sentence without a verb for it speaks of the past. */
export function isPast({ source }: Analysis, sentence: AnalysedSentence): boolean {
  return /\b(?:since|depuis|was|were|etait|avait|fut|adopted|adoptee?)\b/i.test(
    source.folded.slice(sentence.start, sentence.end),
  );
}
