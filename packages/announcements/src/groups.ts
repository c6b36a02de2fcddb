import type { AnalysedSentence, Analysis } from "./analysis.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Mention } from "./lexemes/mentions.ts";
import { inside } from "./span.ts";

const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
};
const every = /\b(?:all|both|tous|toutes)\b/i;
/** Words for the events of a series that are no nouns for an event elsewhere. */
const parts =
  /^\W*(?:all|both|the|les|toutes|tous)\s+(?:the\s+|les\s+)?(?:(two|three|four|five|deux|trois|quatre|cinq)\s+)?(?:sessions|seances|rendez-vous)\b/i;
const general = /^(?:meetings|events|reunions|evenements|rencontres|rendez-vous)$/i;
const toCome =
  /^\s*(?:a\s+venir|organisee?s?|prevue?s?|suivant\p{L}+|ci-dessous|below|ahead)?[\s:]*$/iu;
const goesOn =
  /^\W*(?:They|These|All|Both|Ils|Elles|Tous|Toutes|The\s+(?:discussions|recordings)|There\s+will|Simultaneous|Il\s+y\s+aura|Une\s+interpretation|Each|Chaque|Chacune?|Interpretation|Participation|Registration|Please|Les\s+echanges|Les\s+debats|L'interpretation|La\s+participation|Merci|Inscri\p{L}+)(?!\p{L})/u;

/**
 * The sentences that speak of several events at once: "The webinars …", "Les deux rendez-vous …", and "… organises two
 * webinars" where the text then names two. None where it is about others ("the meetings of 2024", "previous meetings").
 */
export function findGroups(
  analysis: Analysis,
  events: readonly FoundEvent[],
): ReadonlyMap<AnalysedSentence, readonly FoundEvent[]> {
  const groups = new Map<AnalysedSentence, readonly FoundEvent[]>();
  const named = events.filter(({ isTitled, isListed }) => isTitled || isListed);
  if (named.length < 2) return groups;
  let before: AnalysedSentence | undefined;
  for (const sentence of analysis.sentences) {
    const words = analysis.source.folded.slice(sentence.start, sentence.end);
    const last = before?.block === sentence.block ? groups.get(before) : undefined;
    const group =
      sentence.mentions.length === 0 && goesOn.test(words) && last !== undefined
        ? last
        : groupOf(analysis, named, sentence);
    if (group.length > 1) groups.set(sentence, group);
    before = sentence;
  }
  return groups;
}

function groupOf(
  analysis: Analysis,
  named: readonly FoundEvent[],
  sentence: AnalysedSentence,
): readonly FoundEvent[] {
  const words = analysis.source.folded.slice(sentence.start, sentence.end);
  const [mention] = sentence.mentions;
  if (mention === undefined) {
    const match = parts.exec(words);
    return match === null ? [] : counted(named, counts[match[1]?.toLowerCase() ?? ""]);
  }
  if (!mention.isPlural || mention.isEarlier) return [];
  if (inside(analysis.dates, mention).length > 0) return [];
  // "The consultations with civil society" are others; "the meetings" are all of them.
  const noun = analysis.source.folded.slice(mention.noun.start, mention.noun.end);
  const rest = analysis.source.folded.slice(mention.noun.end, mention.end);
  if (mention.kind === undefined && !(general.test(noun) && toCome.test(rest))) return [];
  return counted(
    named.filter(({ kind }) => mention.kind === undefined || kind === mention.kind),
    ...numberOf(analysis, mention),
  );
}

/** All of some events, if they are as many as the text says. */
function counted(
  events: readonly FoundEvent[],
  number: number | undefined,
  isAll = true,
): readonly FoundEvent[] {
  if (number !== undefined) return number === events.length ? events : [];
  return isAll ? events : [];
}

/** The number before a plural noun; without one, whether it means all of them. */
function numberOf(analysis: Analysis, mention: Mention): [number | undefined, boolean] {
  const { start, noun, determiner } = mention;
  const words = analysis.source.folded.slice(Math.max(0, start - 12), noun.start);
  return [numberBefore(analysis, mention), determiner === "definite" || every.test(words)];
}

/** 2 for "two new webinars" and "les deux ateliers". */
export function numberBefore(
  { source: { folded } }: Analysis,
  { start, noun }: Mention,
): number | undefined {
  return folded
    .slice(start, noun.start)
    .split(/\W+/)
    .flatMap((word) => counts[word.toLowerCase()] ?? [])[0];
}
