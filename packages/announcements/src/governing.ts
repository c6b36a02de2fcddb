import { clauseAt } from "./analysis.ts";
import type { AnalysedSentence } from "./analysis.ts";
import type { Mention } from "./lexemes/mentions.ts";
import type { Predicate } from "./lexemes/predicates.ts";
import type { Span } from "./span.ts";

/** The verb of which a noun phrase is the subject, or which brings it about. */
export function governing(sentence: AnalysedSentence, mention: Mention): Predicate | undefined {
  const clause = clauseAt(sentence, mention);
  if (clause === undefined) return undefined;
  const relative = relativeBehind(sentence, mention);
  if (relative !== undefined && relative.tense !== "pluperfect") return relative;
  const changed = sentence.predicates.find(
    ({ tense, event, start, end }) =>
      tense === "changed" &&
      (event === "subject"
        ? start >= mention.end
        : end <= mention.noun.start && mention.noun.start - end < 20),
  );
  if (relative?.event === "subject") return changed ?? resumed(sentence, relative) ?? relative;
  const own = predicatesIn(sentence, clause);
  const bringing = own.findLast(({ end, event }) => event === "object" && end <= mention.start);
  const hasNearer = sentence.mentions.some(
    ({ start, end }) => bringing !== undefined && start >= bringing.end && end <= mention.start,
  );
  if (bringing !== undefined && mention.start - bringing.end < 160 && !hasNearer) return bringing;
  const ahead = own.filter(({ start, event }) => event === "subject" && start >= mention.noun.end);
  const put = ahead.findIndex(({ tense }) => tense === "changed");
  const settled =
    put < 0 ? undefined : ahead.slice(put + 1).find(({ isWeak, isPlan }) => !isWeak && !isPlan);
  const strong = ahead.filter(({ isWeak }) => !isWeak);
  // "prévu à Bamako … se tiendra finalement": the promise counts, not the plan.
  const promised =
    strong[0]?.isPlan === true
      ? strong.find(({ isPlan, tense }) => !isPlan && tense === "future")
      : undefined;
  // "La formation prévue en mai avait été suspendue": so does what became of it.
  const left =
    strong[0]?.isPlan === true && strong[1]?.tense === "pluperfect" ? strong[1] : undefined;
  const following = settled ?? promised ?? left ?? ahead[put] ?? strong[0] ?? ahead[0];
  if (following !== undefined && !isBetween(sentence, mention, following)) return following;
  const inverted = own.find(
    ({ end, event, isWeak }) => event === "subject" && !isWeak && end <= mention.start,
  );
  const hasSubject = sentence.mentions.some(
    ({ start, end }) => inverted !== undefined && start >= clause.start && end <= inverted.start,
  );
  const here = inverted !== undefined && !hasSubject ? inverted : following;
  return here ?? ofPronoun(sentence, clause);
}

/** The verb of the relative clause behind a noun phrase: "the conference, which will take place …". */
export function relativeBehind(
  sentence: AnalysedSentence,
  mention: Mention,
): Predicate | undefined {
  const behind = sentence.clauses.find(
    ({ start, kind }) => kind === "relative" && start >= mention.end && start - mention.reach < 4,
  );
  return behind === undefined
    ? undefined
    : predicatesIn(sentence, behind).find(({ isWeak }) => !isWeak);
}

/** "We have a new date for the workshop: it will be on 17 June", with nothing but a pronoun before the verb. */
function ofPronoun(sentence: AnalysedSentence, { end: from }: Span): Predicate | undefined {
  const next = sentence.clauses.find(({ start, kind }) => start >= from && kind === "main");
  const [verb] = next === undefined ? [] : predicatesIn(sentence, next);
  const isNear = next !== undefined && verb !== undefined && verb.start - next.start < 6;
  return isNear && verb.event === "subject" && !verb.isWeak ? verb : undefined;
}

/** The verb with which the sentence goes on behind a relative clause: "the workshop, which …, is now planned for June". */
function resumed(sentence: AnalysedSentence, { end: from }: Span): Predicate | undefined {
  const clause = sentence.clauses.find(({ start }) => start >= from);
  return clause?.kind === "main"
    ? predicatesIn(sentence, clause).find(({ event, isWeak }) => event === "subject" && !isWeak)
    : undefined;
}

/** Whether another noun phrase stands nearer to the verb and is not joined to this one by "and". */
function isBetween(sentence: AnalysedSentence, mention: Mention, predicate: Span): boolean {
  return sentence.mentions.some(
    ({ start }) => start >= mention.end && start < predicate.start && start - mention.end > 8,
  );
}

function predicatesIn(sentence: AnalysedSentence, { start, end }: Span): readonly Predicate[] {
  return sentence.predicates.filter((one) => one.start >= start && one.end <= end);
}
