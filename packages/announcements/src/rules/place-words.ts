import type { AnalysedSentence } from "../analysis.ts";
import type { PlaceLexeme } from "../lexemes/places.ts";
import type { Reading } from "../reading.ts";

/** "will not be held in Bissau but in Praia". */
export function isDenied(
  { source: { folded } }: Reading,
  sentence: AnalysedSentence,
  { start, end }: PlaceLexeme,
): boolean {
  return (
    /\b(?:not|pas)\s(?:[\p{L}']+\s+){0,3}$/iu.test(folded.slice(sentence.start, start)) &&
    /^,?\s+(?:but|mais)\s/i.test(folded.slice(end, end + 8))
  );
}

/** "in Libreville or in Douala": neither, as long as nobody chose. */
export function isChoice({ source: { folded } }: Reading, { start, end }: PlaceLexeme): boolean {
  return (
    /^\)?,?\s+(?:or|ou)\s+(?:(?:in|at|a|au|en)\s+)?\p{Lu}/u.test(folded.slice(end, end + 24)) ||
    /\b(?:or|ou|either|soit)\s+$/i.test(folded.slice(Math.max(0, start - 8), start))
  );
}

/** "The venue remains the same: Bamako", "Le lieu reste inchangé : Bamako". */
export function isStated(
  { source: { folded } }: Reading,
  sentence: AnalysedSentence,
  { start }: PlaceLexeme,
): boolean {
  return /^\W*(?:the\s+|le\s+)?(?:venue|place|location|lieu|meeting\s+place)\b[^.;]{0,50}(?::|\b(?:is|remains|will\s+be|est|sera|reste))\s+(?:in\s+|a\s+|the\s+same:\s+)?$/i.test(
    folded.slice(sentence.start, start),
  );
}
