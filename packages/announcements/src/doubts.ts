import type { AnalysedSentence, Analysis } from "./analysis.ts";

/** Nobody knows, nothing tells, nobody could find out. */
export const doubts =
  /\b(?:(?:it\s+is|remains?|is)\s+(?:not\s+known|unknown|unclear|uncertain|not\s+clear)|(?:no\s+one|nobody)\s+(?:knows|could\s+(?:say|confirm))|(?:we|I)\s+(?:do\s+not|don't|cannot|could\s+not)\s+(?:know|say|tell|confirm|establish|find\s+out)|(?:no|without\s+any)\s+(?:trace|record|report|information|confirmation)\b[^.;]{0,30}|could\s+not\s+be\s+(?:confirmed|established|verified)|(?:on|nous)\s+(?:ignor(?:e|ons)|ne\s+sa(?:it|vons)\s+(?:(?:donc|toutefois|cependant|toujours)\s+)?pas)(?:\s+(?:donc|toutefois|cependant|encore|toujours))?|nul\s+ne\s+sait|(?:il\s+)?(?:est\s+inconnu|n'est\s+pas\s+(?:connu|etabli|certain|clair))|(?:nous\s+)?n'a(?:vons)?\s+pu\s+(?:etre\s+)?(?:etabli|confirme|verifie)r?|(?:nous\s+)?n'avons\s+pas\s+pu\s+(?:etablir|confirmer|verifier|savoir)|rien\s+n'indique|aucune\s+trace\b[^.;]{0,30})\s+(?:of\s+)?(?:whether|if|that|si|s'(?=ils?\s|elles?\s)|que)[^.;]{0,80}?\b(?:was\s+(?:ever\s+|actually\s+|finally\s+)?held|took\s+place|has\s+taken\s+place|went\s+ahead|a\s+(?:bien\s+|finalement\s+|effectivement\s+)?eu\s+lieu|s'est\s+(?:bien\s+|finalement\s+|effectivement\s+)?(?:tenue?|deroulee?)|ait\s+eu\s+lieu|se\s+soit\s+tenue?)|\bwhether\s+(?:it|the\s+\p{L}+)\s+(?:was\s+held|took\s+place|went\s+ahead)[^.;]{0,30}\b(?:is\s+(?:not\s+known|unknown|unclear)|could\s+not\s+be\s+confirmed)/giu;

/** Whether a sentence or one soon behind it says that nobody knows whether something was held: its date is no former one. */
export function isInDoubt(
  { source: { folded }, sentences }: Analysis,
  sentence: AnalysedSentence,
): boolean {
  const end = sentences[Math.min(sentence.position + 5, sentences.length - 1)]?.end ?? sentence.end;
  return folded.slice(sentence.start, end).search(doubts) >= 0;
}
