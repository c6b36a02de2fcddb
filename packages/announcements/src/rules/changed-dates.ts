import { isInDoubt } from "../doubts.ts";
import type { AnalysedSentence } from "../analysis.ts";
import type { DateLexeme } from "../lexemes/dates.ts";
import type { Reading } from "../reading.ts";
import type { Span } from "../span.ts";

const former =
  /\b(?:originally|initially|first\s+(?:planned|scheduled)|(?:was|were)\s+(?:to\s+(?:be|take|have|open|begin|start|meet|gather|bring|host)|supposed|due|meant|to\s+have|planned|scheduled|foreseen)|had\s+been|previously\s+(?:planned|scheduled)|postponed\s+from|instead\s+of|moved\s+from|initialement|d'abord|devait|devaient|etait\s+prevue?|etaient\s+prevue?s|avait\s+ete|reportee?\s+du|au\s+lieu\s+du)\b(?:(?!\b(?:will|shall|has\s+been|have\s+been|is\s+now|now|aura|sera|se\s+(?:tien|derou|reuni)\p{L}+|est\s+desormais|est\s+report\p{L}+|a\s+ete|a\s+du)\b)[^.;])*$/iu;
/** "moved from 14 March to 25 April": the first of the two. */
const movedFrom =
  /\b(?:(?:moves?|moved|shift(?:s|ed)?|postponed|rescheduled|brought\s+forward|put\s+back)\s+from|(?:glisse(?:nt)?|passe(?:nt)?|reportee?s?|decalee?s?|deplacee?s?|avancee?s?|repoussee?s?)\s+d(?:u|es))\s+$/i;
/** "(previously 18-21 March)", "au lieu du 3 mai". */
const instead =
  /\b(?:previously|formerly|instead\s+of|rather\s+than|and\s+not|au\s+lieu\s+d(?:u|es|e)|et\s+non(?:\s+pas)?|precedemment|auparavant|anciennement)\s*:?\s*(?:on\s+|from\s+|the\s+|les?\s+|du\s+)?$/i;
const newDate =
  /\b(?:postponed|moved|rescheduled|deferred|reportee?s?|repoussee?s?|decalee?s?|deplacee?s?)\s+(?:to|until|till|a|au|aux|en|pour)\b[^.;]*$/iu;
/** Whether a date is one that did not hold: it was planned for it, was moved from it, or had to be put off. */
export function isFormerDate(
  reading: Reading,
  sentence: AnalysedSentence,
  date: DateLexeme,
  before: string,
): boolean {
  if (keepsDate(reading, sentence, date) || isMovedTo(reading, sentence, date)) return false;
  return (
    isMovedFrom(reading, sentence, date) ||
    instead.test(before) ||
    (former.test(before) && !newDate.test(before)) ||
    isPutOff(reading, sentence, date)
  );
}

/** "moved from March to June 2027": the second of the two. */
function isMovedTo(
  { source: { folded }, dates }: Reading,
  sentence: AnalysedSentence,
  { start }: Span,
): boolean {
  return dates.some(
    (one) =>
      one.end < start &&
      start - one.end < 10 &&
      movedFrom.test(folded.slice(sentence.start, one.start)),
  );
}

/** Of a date whose new one stands behind it. */
function isMovedFrom(
  { source: { folded }, dates }: Reading,
  sentence: AnalysedSentence,
  { start, end }: Span,
): boolean {
  return (
    movedFrom.test(folded.slice(sentence.start, start)) &&
    dates.some((one) => one.start > end && one.start - end < 10 && one.end <= sentence.end)
  );
}

const calledOff =
  /\b(?:cancell?ed|called\s+off|annulee?s?|will\s+not\s+(?:take\s+place|be\s+held)|n'aura\s+pas\s+lieu)(?!\p{L})/iu;

/** "which was to be held on 9 June has been cancelled": what is called off keeps its date. */
function isCalledOff(
  { source: { folded }, sentences }: Reading,
  sentence: AnalysedSentence,
  { start, end }: Span,
): boolean {
  const next = sentences[sentence.position + 1];
  const rest = folded.slice(end, sentence.end);
  // "The workshop was to begin on Monday. It has been cancelled."
  const isNext =
    next?.block.start === sentence.block.start &&
    /^\W*(?:It|Elle|Il|The\s+\p{L}+|L[ae]\s+\p{L}+|L'\p{L}+)\s+(?:\p{L}+\s+){1,3}(?:cancell?ed|called\s+off|annulee?)(?!\p{L})/u.test(
      folded.slice(next.start, next.end),
    );
  const isBefore = /\b(?:to\s+(?:call\s+off|cancel)|d'annuler)\s/i.test(
    folded.slice(sentence.start, start),
  );
  if (isNext || isBefore) return true;
  return (
    calledOff.test(rest) &&
    !/\b(?:originally|initially|first|initialement|d'abord)\b[^,;]*$/i.test(
      folded.slice(sentence.start, start),
    ) &&
    !/\b(?:postponed|moved|reportee?|repoussee?)\b/i.test(rest)
  );
}

/** What is called off, or of which nobody knows whether it was held, has the date that it was to have. */
export function keepsDate(reading: Reading, sentence: AnalysedSentence, date: Span): boolean {
  return isCalledOff(reading, sentence, date) || isInDoubt(reading, sentence);
}

/** "planned for 20 October has been postponed": what stands before "postponed" did not hold. */
function isPutOff(
  { source: { folded } }: Reading,
  sentence: AnalysedSentence,
  date: DateLexeme,
): boolean {
  // "planned for 11 March will now be held on 25 March"
  const isPlanned =
    /\b(?:planned|scheduled|foreseen|prevue?s?|programmee?s?)\s+(?:for|on|le|les|pour|du)?\s*(?:le\s+|les\s+|the\s+)?$/i.test(
      folded.slice(
        sentence.start,
        date.start + (/^(?:du|les?)\s/i.exec(folded.slice(date.start, date.end))?.[0].length ?? 0),
      ),
    );
  const isReplaced = sentence.predicates.some(
    ({ start, end, tense }) =>
      tense === "future" &&
      start >= date.end &&
      /\b(?:now|instead|desormais|finalement)\b/i.test(folded.slice(start, end + 12)),
  );
  if (isPlanned && isReplaced) return true;
  const changed = sentence.predicates.find(
    ({ tense, start }) => tense === "changed" && start >= date.end,
  );
  if (
    changed === undefined ||
    !/cannot|no\s+longer|be\s+able|pourr|postpon|reschedul|moved|deferred|report|repouss|decal|deplac/i.test(
      folded.slice(changed.start, changed.end),
    )
  )
    return false;
  return !sentence.predicates.some(
    ({ tense, start, isWeak, isPlan }) =>
      tense === "future" && !isWeak && !isPlan && start >= date.end && start < changed.start,
  );
}
