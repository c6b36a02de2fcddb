import { isPlainDate } from "@rabat-process/timezones";
import type { When } from "@rabat-process/events";
import { clauseAt } from "../analysis.ts";
import type { AnalysedSentence } from "../analysis.ts";
import type { FoundEvent } from "../found-event.ts";
import type { DateValue, PrintedDay } from "../lexemes/date-readers.ts";
import type { DateLexeme } from "../lexemes/dates.ts";
import { isCompanion } from "../new-event.ts";
import { perReading } from "../per-reading.ts";
import type { Reading } from "../reading.ts";
import { isToldInPluperfect, ownersOf, sentenceAt, wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";
import { isPeriod } from "../surroundings.ts";
import { isFormerDate, keepsDate } from "./changed-dates.ts";

/** How a date belongs to an event: it is its date, or one that did not hold. */
export interface DatedFact {
  readonly date: DateLexeme;
  readonly events: readonly FoundEvent[];
  readonly isFormer: boolean;
  readonly sentence: AnalysedSentence;
}

const newDates =
  /\b(?:new\s+dates?\s+(?:is|are|will\s+be)|nouvelles?\s+dates?\s+(?:sont|est|seront))\s*:?\s*(?:les?\s+|the\s+|on\s+)?$/i;

/** "The new dates are 9 and 10 October": those of the event that the text is about, and the others did not hold. */
function renewed(
  reading: Reading,
  sentence: AnalysedSentence,
  date: DateLexeme,
): FoundEvent | undefined {
  const before = reading.source.folded.slice(sentence.start, date.start);
  return newDates.test(before) ? reading.currentAt.get(sentence) : undefined;
}

/** Each date of the text with its event; where the text gives new ones, the others are former dates. */
export const datesOfEvents = perReading((reading): readonly DatedFact[] => {
  const facts = datesAsPrinted(reading);
  const fresh = facts.filter(
    ({ date, sentence }) => renewed(reading, sentence, date) !== undefined,
  );
  const isReplaced = (fact: DatedFact) =>
    fact.date.value.kind === "days" &&
    fresh.some((one) => !fresh.includes(fact) && fact.events[0] === one.events[0]);
  return fresh.length === 0
    ? facts
    : facts.map((fact) => (isReplaced(fact) ? { ...fact, isFormer: true } : fact));
});

/** A date of something else, although it stands beside an event: when a plan was made, or until when it runs. */
const ofOthers =
  /\b(?:adopted|launched|began|begun|started|starting|since|signed|created|founded|established|entered|published|released|endorsed|as\s+of|until|till|by|before|prior\s+to|deadline|no\s+later\s+than|register\w*|registration|from\s+the|agreed|concluded|endorses?|ended|inaugurated|took\s+over|assumed|adoptee?s?|lancee?s?|commence|debute|depuis|nee?|signee?s?|creee?s?|publiee?s?|avant|inauguree?|entame|au\s+plus\s+tard|jusqu'au|inscri\p{L}*|approuvee?s?|of\s+the\s+year|horizon)\s+(?:[\p{L}']+\s+){0,2}?(?:in|on|en|le|les|au|du|a|the)?\s*$/iu;
/** "due to the earthquake of 3 January": the day of what stopped it. */
const ofCause =
  /\b(?:due\s+to(?!\s+(?:take|be)\b)|because\s+of|owing\s+to|in\s+the\s+wake\s+of|en\s+raison|a\s+cause|du\s+fait|a\s+la\s+suite)\s[^,;.]{0,60}\b(?:of|on|du|de|d')\s*(?:the\s+)?$/i;
const released =
  /\b(?:released|published|available|broadcast|diffusee?|publiee?|mis\s+en\s+ligne|presented)\b[^.;,]*$/iu;
/** "Brussels, 12 May 2021 – The Rabat Process …": where and when the news was written. */
const dateline =
  /^\s*\(?(?:\p{Lu}[\p{L}' -]{2,30}(?:,\s*\p{Lu}[\p{L}' -]{2,30})?\s*[,(]\s*)?(?:le\s+)?$/u;

/** Each date of the text that belongs to an event, in the order of the text. */
function datesAsPrinted(reading: Reading): readonly DatedFact[] {
  return reading.dates.flatMap((date): DatedFact[] => {
    const sentence = sentenceAt(reading, date);
    if (sentence === undefined || !isDate(date.value)) return [];
    if (!reading.entryOf.has(date) && isDateline(reading, sentence, date)) return [];
    const events =
      reading.entryOf.get(date) ??
      ofSection(reading, sentence, date) ??
      (reading.groupAt.has(sentence) ? [] : ownersOf(reading, date));
    const { folded } = reading.source;
    const inner = /^(?:du|on)\s+/i.exec(folded.slice(date.start, date.end))?.[0].length ?? 0;
    if (ofCause.test(folded.slice(sentence.start, date.start + inner))) return [];
    const anew = renewed(reading, sentence, date);
    if (anew !== undefined) return [{ date, events: [anew], isFormer: false, sentence }];
    if (events.length === 0) return [];
    const clause = clauseAt(sentence, date) ?? sentence;
    const before = folded.slice(clause.start, date.start);
    const isFormer = isFormerDate(reading, sentence, date, before);
    if (!isFormer && (ofOthers.test(before) || !isLinked(reading, sentence, date))) return [];
    if (date.value.kind === "open" && released.test(before)) return [];
    return [{ date, events, isFormer, sentence }];
  });
}

const coming =
  /\b(?:will|can|may|are\s+invited|invites?|sera|seront|peu(?:t|vent)|pourr\p{L}+)(?!\p{L})/iu;

const leading =
  /^(?:(?:over|for|during|pendant|durant|sur)\s+(?:two|three|four|deux|trois|quatre)\s+(?:days|jours|journees),?\s+)?(?:on|from|le|les|du)?\s*$/i;
/** "…, près de 70 participants ont échangé sur …": what people did at the event of the sentence before. */
const exchanged =
  /\b(?:participants|delegates|delegues|experts|officials|partners|partenaires|representatives|representants)\b[^.;]{0,80}\b(?:exchanged|discussed|compared|shared|debated|reviewed|ont\s+(?:echange|debattu|discute|partage|compare|examine))\b/i;

/** The first words below a heading that names an event: "On 27 January 2028, young leaders can say …". */
function ofSection(
  reading: Reading,
  sentence: AnalysedSentence,
  date: DateLexeme,
): readonly FoundEvent[] | undefined {
  const above = reading.sentences[sentence.position - 1];
  const event = reading.currentAt.get(sentence);
  const { folded } = reading.source;
  if (above === undefined || event === undefined || date.value.kind !== "days") return undefined;
  const isNamed = above.mentions.some((mention) => reading.eventOf.get(mention) === event);
  const isOther = sentence.mentions.some((mention) => reading.eventOf.has(mention));
  const [before, after] = [
    folded.slice(sentence.start, date.start),
    folded.slice(date.end, sentence.end),
  ];
  if (!isNamed || isOther || !leading.test(before)) return undefined;
  const verbs = above.block.kind === "heading" ? coming : exchanged;
  return verbs.test(after) ? [event] : undefined;
}

function isDate(value: DateValue): boolean {
  return value.kind !== "term";
}

export function isDateline(
  { source }: Reading,
  sentence: AnalysedSentence,
  date: DateLexeme,
): boolean {
  if (sentence.block.kind !== "paragraph" || sentence.index > 0 || sentence.isLine) return false;
  return (
    dateline.test(source.plain.slice(sentence.start, date.start)) &&
    /^\s*(?:\)?\s*(?:-|:|\.)|\))\s/.test(source.plain.slice(date.end, date.end + 5))
  );
}

/** "Réservez la date du 6 juin : une table ronde …", "Save the date of 6 June: …". */
const kept =
  /\b(?:save|block|mark|note|reserve[zr]?|retene[zr]|note[zr]|bloque[zr])\b[^.;:]{0,40}$/i;

/** Whether a verb of the clause says that it takes place, or nothing but the noun stands beside the date. */
function isLinked(reading: Reading, sentence: AnalysedSentence, date: DateLexeme): boolean {
  if (keepsDate(reading, sentence, date)) return true;
  if (reading.details.has(sentence) && date.value.kind === "days") return true;
  if (reading.entryOf.has(date) || ofSection(reading, sentence, date) !== undefined) return true;
  const clause = clauseAt(sentence, date) ?? sentence;
  const { folded } = reading.source;
  const predicates = sentence.predicates.filter(
    ({ start, end }) => start >= clause.start && end <= clause.end,
  );
  const isExact = date.value.kind === "days" || date.value.kind === "ambiguous";
  const { isLine } = sentence;
  if (isLine && (isExact || isApart(folded, sentence, date))) return true;
  const isBeside = isCompanion(reading, sentence, date) || isToldInPluperfect(reading, sentence);
  const isTaking = predicates.some(
    ({ isWeak, tense }) => (tense !== "pluperfect" || isBeside) && (!isWeak || isExact),
  );
  if (isTaking && (isExact || date.value.kind === "open")) return true;
  if (
    /\b(?:postpone\s+it|move\s+it|reschedule\s+it|reporter|repousser|decaler|deplacer|postponed|moved|rescheduled|deferred|reportee?s?|repoussee?s?|decalee?s?)\s+(?:to|until|till|a|au|aux|en|pour)\s+(?:le\s+|the\s+|la\s+|une\s+)?$/i.test(
      folded.slice(clause.start, date.start),
    )
  )
    return true;
  if (isTaking && predicates.some(({ isWeak }) => !isWeak)) return hasPreposition(folded, date);
  if (
    isExact &&
    kept.test(folded.slice(clause.start, date.start)) &&
    /:\s*$/.test(folded.slice(clause.start, clause.end))
  )
    return true;
  const nearest = sentence.mentions.findLast(({ end }) => end <= date.start);
  if (nearest !== undefined && isExact)
    return /^[\s,(-]*(?:(?:in|a|at|en|au)\s+\p{Lu}[\p{L}' ,-]{2,40})?[\s,(-]*(?:on|from|du|le|les|of|held\s+on|tenue?\s+les?|prevue?\s+les?)?\s*$/iu.test(
      folded.slice(nearest.end, date.start),
    );
  return false;
}

/** "Autumn 2027: …" or "– Lagos, June 2027 (tbc)": at the beginning of a line, or at its end behind a comma or a hyphen. */
function isApart(
  folded: string,
  sentence: AnalysedSentence,
  { value, start, end }: DateLexeme,
): boolean {
  const isBare = value.kind === "month" && start === sentence.start;
  if (!isPeriod(value) && !isBare) return false;
  if (start === sentence.start && /^\s*[,:-]/.test(folded.slice(end, sentence.end))) return true;
  return (
    /[,(:-]\s*$/.test(folded.slice(sentence.start, start)) &&
    /^\s*(?:\(|\)|$)/.test(folded.slice(end, sentence.end))
  );
}

/** A month or a year is the date only where a preposition says so: "in April 2021", "prévue pour début 2027". */
function hasPreposition(folded: string, { start, end }: Span): boolean {
  const words = folded.slice(Math.max(0, start - 14), start);
  return (
    /\b(?:in|for|during|to|until|en|pour|au|a|courant|d'ici|within|around|of|des|de|before\s+the|le|the)\s+(?:the\s+|la\s+|l'|le\s+)?$/i.test(
      words,
    ) ||
    /^(?:early|late|mid|debut|fin|mi-|au|du\s|in|en|at|when|as|a\s|the\s|dans|des|ulter|on|later|jeudi|lundi|mardi|mercredi|vendredi)/i.test(
      folded.slice(start, end),
    ) ||
    words.trim() === "" ||
    /[,(]\s*$/.test(words)
  );
}

function dayText({ day, month }: PrintedDay, year: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The years of the first and of the last day of something that has one year for both, or that ends in the next. */
export function toDays(
  value: DateValue & { kind: "days" },
  year: number | undefined,
): { first: string; last: string } | undefined {
  const lastYear = value.last.year ?? value.first.year ?? year;
  if (lastYear === undefined) return undefined;
  const firstYear =
    value.first.year ?? (value.first.month > value.last.month ? lastYear - 1 : lastYear);
  const [first, last] = [dayText(value.first, firstYear), dayText(value.last, lastYear)];
  return isPlainDate(first) && isPlainDate(last) && first <= last ? { first, last } : undefined;
}

/** A date that is not exact as the model says it; undefined where its year is missing. */
export function toInexact(
  reading: Reading,
  date: DateLexeme,
  year: number | undefined,
): When | undefined {
  const printed = { [reading.locale]: wordsAt(reading, date) };
  const { value } = date;
  switch (value.kind) {
    case "month": {
      const in_ = value.year ?? year;
      if (in_ === undefined) return undefined;
      const month = `${in_}-${String(value.month).padStart(2, "0")}`;
      return {
        precision: "month",
        month,
        ...(value.part !== undefined && { part: value.part }),
        printed,
      };
    }
    case "quarter":
      return { precision: "quarter", year: value.year, quarter: value.quarter, printed };
    case "half":
      return { precision: "half", year: value.year, half: value.half, printed };
    case "season":
      return { precision: "season", year: value.year, season: value.season, printed };
    case "year":
      return {
        precision: "year",
        year: value.year,
        ...(value.part !== undefined && { part: value.part }),
        printed,
      };
    case "open":
      return { precision: "open", printed };
    case "days":
    case "ambiguous":
    case "term":
      return undefined;
  }
}
