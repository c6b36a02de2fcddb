import type { AnalysedSentence, Analysis } from "./analysis.ts";
import { governing } from "./governing.ts";
import { inside } from "./span.ts";
import { isAdjacent, isBehind } from "./surroundings.ts";

/** "On 20 and 21 November, 49 officials from 18 countries took part in the …", first below a heading. */
export function isTurnout({ source, sentences }: Analysis, sentence: AnalysedSentence): boolean {
  const above = sentences[sentence.position - 1];
  return (
    above?.block.kind === "heading" &&
    /\b\d+\s+\p{L}+\s+(?:from|de|issus\s+de|venus\s+de)\s+\d+\s+(?:countries|pays|States|Etats)\b/u.test(
      source.folded.slice(sentence.start, sentence.end),
    )
  );
}

const lookingBack =
  /\b(?:look(?:ing)?\s+back|back\s+(?:from|at)|in\s+(?:pictures|retrospect|review|brief)|recent\s+(?:events|meetings|activities)|recap|since\s+our\s+last|depuis\s+(?:notre|la)\s+derni\p{Ll}+|report|what\s+we\s+did|what\s+you\s+may\s+have\s+missed|past\s+(?:events|meetings|activities)|highlights|just\s+held|ce\s+qui\s+s'est\s+passe|c'etait|activites\s+recentes|reunions\s+(?:recentes|passees)|retour|retrospective|bilan|en\s+images|compte\s+rendu)(?!\p{L})/iu;

const lookingAhead =
  /\b(?:coming\s+up|ahead|upcoming|next|save\s+the\s+date|a\s+venir|prochain\p{Ll}*|agenda)(?!\p{L})/iu;

/** Whether the heading right above says that what follows has taken place. */
export function isLookingBack(
  { source, sentences }: Analysis,
  sentence: AnalysedSentence,
): boolean {
  const heading = sentences[sentence.position - 1];
  return (
    heading?.block.kind === "heading" &&
    lookingBack.test(source.folded.slice(heading.start, heading.end))
  );
}

/** Whether the nearest heading that says so tells that what follows has taken place; those that name events say neither. */
export function isOfPast({ source, sentences }: Analysis, sentence: AnalysedSentence): boolean {
  for (let at = sentence.position - 1; at >= 0; at--) {
    const above = sentences[at];
    if (above?.block.kind !== "heading") continue;
    const words = source.folded.slice(above.start, above.end);
    if (lookingBack.test(words)) return true;
    if (lookingAhead.test(words) || above.mentions.length === 0) return false;
  }
  return false;
}

/** Whether a sentence without a verb for it speaks of the past. */
export function isPast({ source }: Analysis, sentence: AnalysedSentence): boolean {
  return /\b(?:since|depuis|was|were|etait|avait|fut|adopted|adoptee?)\b/i.test(
    source.folded.slice(sentence.start, sentence.end),
  );
}

/** Whether the first event with a day lies behind: the text is a report, and past verbs tell its events. */
export function startsWithPast(analysis: Analysis): boolean {
  for (const sentence of analysis.sentences) {
    const days = inside(analysis.dates, sentence).filter(
      ({ value }) => value.kind !== "year" && value.kind !== "term",
    );
    const isBare = days.length === 0 && inside(analysis.places, sentence).length === 0;
    for (const mention of sentence.mentions) {
      if (mention.isEarlier || mention.isPlural || isBehind(analysis, sentence, mention)) continue;
      const predicate = governing(sentence, mention);
      const isNamed =
        mention.determiner === "definite" &&
        (mention.kind !== undefined || mention.ordinal !== undefined);
      if (isBare && !(isNamed && !mention.isBody && predicate?.tense === "past")) continue;
      if (
        predicate !== undefined &&
        predicate.tense !== "pluperfect" &&
        !(predicate.isWeak && days.length === 0)
      )
        return predicate.tense === "past";
      const isDated =
        mention.kind !== undefined &&
        isAdjacent(analysis, mention, days) &&
        !isPast(analysis, sentence);
      if (predicate === undefined && isDated) return false;
    }
  }
  return (
    analysis.sentences.some((sentence) =>
      sentence.predicates.some(({ tense }) => tense === "past"),
    ) &&
    !analysis.sentences.some((sentence) =>
      sentence.predicates.some(({ tense }) => tense === "future"),
    )
  );
}

/** "Réunis à Banjul les 22 et 23 février, …": when and where people met; the next sentence names what for. */
export const gathered = /^\W*(?:Reuni(?:e|s|es)?|Gathered|Assembled|Meeting(?=\s+(?:in|on)\s))\s/;
