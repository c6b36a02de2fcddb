import { clauseAt } from "./analysis.ts";
import type { AnalysedSentence, Analysis } from "./analysis.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import type { Mention } from "./lexemes/mentions.ts";
import { governing, relativeBehind } from "./governing.ts";
import { within } from "./span.ts";

/** What leads to something that lies behind, or that is not the subject: its date and place are not the event's. */
const strongly = {
  en: /(?:\bfollow(?:s|ed|ing)?(?:\s+up)?(?:\s+(?:on|to|from))?|\bfollow-up\s+(?:to|of|on)|\bafter|\bbefore|\bprior\s+to|\bsince|\bbuild(?:s|ing)?\s+(?:up)?on(?:\s+the\s+\p{L}+\s+of)?|\bbased\s+on|\bpriorit(?:y|ies)\s+of|\b(?:outcomes?|results?|conclusions?|recommendations?|discussions?|findings|success)\s+(?:of|from|at|reached\s+at)|\b(?:adopted|launched|agreed|made|proposed|presented|expressed|raised|decided)\s+(?:at|during|by|in)|\bled\s+to|\bcontinuation\s+of|\bsequel\s+(?:to|of)|\breplaces|\binstead\s+of|\bin\s+the\s+(?:wake|aftermath)\s+of|\bechoes|\blike|\bahead\s+of|\bin\s+the\s+run-up\s+to)\s+$/iu,
  fr: /(?:\bsuite\s+(?:a|aux?|de)|\bapres|\bavant|\bdepuis|\bfai(?:t|sant)\s+suite\s+a|\bdonn(?:e|era|ant)\s+suite\s+(?:a|aux?|\p{L}+\s+\p{L}+\s+de)|\b(?:resultats?|conclusions?|recommandations?|discussions?|travaux|echanges|priorites|acquis)\s+(?:de|du|d')|\b(?:adoptee?s?|lancee?s?|convenue?s?|presentee?s?|formulee?s?|exprimee?s?)\s+(?:lors|a|par|au\s+cours)(?:\s+de)?|\bprolonge(?:ment\s+de)?|\bpoursui(?:t|vre|te)(?:\s+(?:de|le\s+travail\s+entame\s+lors\s+de))?|\bs'appu(?:ie|yant)\s+sur|\bremplace|\bau\s+lieu\s+de|\bau\s+lendemain\s+de|\ben\s+vue\s+de|\ben\s+amont\s+de)\s*$/iu,
};
/** The same with words between: "will follow up and build on the discussions of the …". */
const loosely = {
  en: /\b(?:follow(?:s|ed)?\s+up|build(?:s|ing)?\s+(?:up)?on|continu(?:es?|ing)\s+the\s+work)\b[^.;]*$/i,
  fr: /\b(?:poursui(?:t|vre|vra)|prolonge\p{Ll}*|donn(?:e|era)\s+suite|fait\s+suite|s'appuie)(?!\p{L})[^.;]*$/iu,
};
const weakly = {
  en: /(?:\b(?:at|during|of|in|with|for|from|to|by)|\bon\s+the\s+(?:margins|sidelines)\s+of|\bin\s+(?:conjunction|parallel)\s+(?:with|to))\s+$/i,
  fr: /(?:\b(?:lors|au\s+cours|pendant|durant|a|dans|avec|pour|de|du|a\s+l'occasion|en\s+marge|en\s+parallele)(?:\s+(?:de|a|avec))?)\s*$/i,
};

/** "the minutes of the meeting held on 17 June": of one that has left papers. */
const papers =
  /\b(?:minutes|reports?|records?|proceedings|conclusions|compte[- ]rendu|proces-verbal|rapport|actes|releve)\s+(?:of|from|on|de|du|d')\s*(?:the\s+|la\s+|l')?$/i;
const heldThen =
  /^,?\s+(?:held|which\s+(?:was|took)|of\s+\d|tenue?|organisee?|qui\s+s'est|d[ue]\s+\d)/i;

/** Whether words before a noun phrase put it behind: "following the …", "in line with the conclusions of the …". */
export function isBehind(
  { source, locale }: Analysis,
  sentence: AnalysedSentence,
  mention: Mention,
): boolean {
  if (
    sentence.block.kind === "heading" &&
    isToldAbout(source.folded.slice(sentence.start, mention.start))
  )
    return false;
  if (ofItsWork.test(source.folded.slice(sentence.start, mention.start))) return false;
  if (clauseAt(sentence, mention)?.kind === "background") return true;
  if (relativeBehind(sentence, mention)?.tense === "future") return false;
  const before = source.folded.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  const after = source.folded.slice(mention.end, mention.end + 20);
  return (
    (papers.test(before) && heldThen.test(after)) ||
    strongly[locale].test(before) ||
    loosely[locale].test(
      source.folded.slice(Math.max(sentence.start, mention.start - 110), mention.start),
    )
  );
}

/** "Les travaux de l’atelier ont pris fin": what an event does, and so the event itself. */
const ofItsWork =
  /^(?:[^.;:]{4,60}\s-\s)?\W*(?:les\s+(?:travaux|echanges|debats)\s+(?:de\s+(?:la\s+|l'|cett?e?\s+)?|du\s+)|the\s+(?:work|proceedings|discussions)\s+(?:of|at)\s+)$/i;

/** What a heading says of the event behind it: "Postponement of the …", "Compte rendu de l’…". */
const aboutIt =
  /^(?:postponement|cancellation|change|rescheduling|new\s+dates?|invitation|registration|reminder|report|summary|outcomes?|follow-up|call\s+for\s+\p{L}+|concept\s+note|programme|agenda|announcement|preparations?|save\s+the\s+date|report|annulation|report|changement|nouvelles?\s+dates?|invitation|inscriptions?|rappel|bilan|compte\s+rendu|compte-rendu|retour|appel\s+a\s+\p{L}+|note\s+conceptuelle|convocation|ordre\s+du\s+jour|annonce|tenue|minutes|summary\s+record|proces-verbal|releve\s+de\s+(?:decisions|conclusions))\s*(?:of\s+venue\s+)?(?:of|to|for|on|from|at|de|du|d'|a|au|pour|sur|:|-)\s*$/iu;

/** Whether words at the beginning of a sentence say what became of the event behind them. */
export function isToldAbout(words: string): boolean {
  return aboutIt.test(words);
}

/** Whether a noun phrase stands behind a preposition: "at the …", "lors de la …". */
export function isObject(
  { source, locale }: Analysis,
  sentence: AnalysedSentence,
  mention: Mention,
): boolean {
  if (isToldAbout(source.folded.slice(sentence.start, mention.start))) return false;
  return weakly[locale].test(
    source.folded.slice(Math.max(sentence.start, mention.start - 40), mention.start),
  );
}

/** "la 6ème Conférence ministérielle du 13 au 14 décembre": nothing but a preposition between. */
export function isAdjacent(
  { source, places }: Analysis,
  mention: Mention,
  days: readonly DateLexeme[],
): boolean {
  const place = places.find(({ start }) => start >= mention.end && start - mention.end < 4);
  const from = place?.end ?? mention.end;
  return days.some(
    ({ start }) =>
      start >= from &&
      /^[\s,()-]*(?:on|from|du|le|les|of|held|prevue?)?\s*$/i.test(
        source.folded.slice(from, start),
      ),
  );
}

/** A month, a quarter, a season or a part of a year, with its year. */
export function isPeriod(value: DateLexeme["value"]): boolean {
  if (value.kind === "month") return value.year !== undefined;
  return (
    value.kind === "half" ||
    value.kind === "quarter" ||
    value.kind === "season" ||
    (value.kind === "year" && value.part !== undefined)
  );
}

/** "On the eve of the meeting, on 2 July, Germany organised a side event": the meeting is not the first. */
const beside =
  /^\W*(?:on\s+the\s+eve\s+of|the\s+day\s+(?:before|after)|ahead\s+of|on\s+the\s+(?:margins|sidelines)\s+of|(?:a\s+)?la\s+veille\s+d[eu'](?:\s+la)?|le\s+lendemain\s+d[eu'](?:\s+la)?|en\s+marge\s+d[eu'](?:\s+la)?)\s*$/i;

/** The days in the clause of a noun phrase, or in the relative clause behind it, up to the next noun phrase. */
export function daysBeside(
  { dates, source }: Analysis,
  sentence: AnalysedSentence,
  mention: Mention,
): readonly DateLexeme[] {
  const clause = clauseAt(sentence, mention);
  if (clause === undefined) return [];
  const next = sentence.mentions.find(({ start }) => start >= mention.end);
  const behind = sentence.clauses.find(
    ({ start, kind }) => kind === "relative" && start >= mention.end && start - mention.reach < 4,
  );
  const isFirst = !sentence.mentions.some(
    ({ start }) =>
      (start >= clause.start || sentence.isLine) &&
      start < mention.start &&
      !beside.test(source.folded.slice(sentence.start, start)),
  );
  const { isLine } = sentence;
  const from = isFirst ? (isLine ? sentence.start : clause.start) : mention.start;
  // Behind its relative clause the sentence goes on about it: "the workshop, which …, is now planned for June".
  const after = sentence.clauses.find(
    ({ start, kind }) => start === behind?.end && kind === "main",
  );
  const end = isLine ? sentence.end : (after?.end ?? behind?.end ?? clause.end);
  const to = Math.min(end, next?.start ?? Infinity);
  const predicate = governing(sentence, mention);
  const hasMonths = isLine || (predicate !== undefined && !predicate.isWeak);
  // "a été précédée, le 21 février, d'une réunion": the day of the other one.
  const isOfOther = (date: DateLexeme) => sentence.predicates.some((one) => within(date, one));
  const own = dates.filter((date) => !isOfOther(date) || mention !== sentence.mentions[0]);
  return own.filter(
    ({ start, end, value }) =>
      (value.kind === "days" || (hasMonths && isPeriod(value))) && start >= from && end <= to,
  );
}
