import type { AnalysedSentence, Analysis } from "./analysis.ts";
import { isInDoubt } from "./doubts.ts";
import { areBeside, isGathered, isPutOff } from "./beforehand.ts";
import { isDateLabel, isDetails } from "./entries.ts";
import type { Naming } from "./found-event.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import type { Mention } from "./lexemes/mentions.ts";
import type { Predicate } from "./lexemes/predicates.ts";
import { gathered, isOfPast, isPast, isTurnout } from "./retrospect.ts";
import { inside } from "./span.ts";
import { isAdjacent, isObject, isPeriod } from "./surroundings.ts";

const thisYear = /\b(?:this\s+year|de\s+cette\s+annee|cette\s+annee)\b/i;

/** A noun phrase with the verb that governs it and the days beside it. */
interface Candidate extends Naming {
  readonly predicate: Predicate | undefined;
  readonly days: readonly DateLexeme[];
}

/** Whether a noun phrase that stands for no event known so far brings one in. */
export function isNewEvent(
  naming: Naming,
  predicate: Predicate | undefined,
  days: readonly DateLexeme[],
): boolean {
  const candidate = { ...naming, predicate, days };
  const { analysis, sentence, mention } = naming;
  if (days.length === 0 && mention.determiner === "indefinite" && isCounted(sentence, mention))
    return false;
  const isLine = isNameOfLine(candidate);
  const isMeeting = isLine && (days.length > 0 || isSection(analysis, sentence, mention));
  if (mention.isBody && !isMeeting) {
    if (predicate === undefined || isObject(analysis, sentence, mention)) return false;
  }
  if (isLine) return isNewOnLine(candidate);
  if (isCompanion(analysis, sentence, mention) && days.length > 0 && predicate !== undefined)
    return true;
  return predicate === undefined || predicate.isWeak
    ? isNewWithoutVerb(candidate)
    : isNewByVerb(candidate, predicate);
}

/** Whether a line names an event by itself, and is no sentence about one. */
function isNameOfLine({ analysis, sentence, mention, predicate, days }: Candidate): boolean {
  const { block } = sentence;
  // "… cordially invite you to the webinar" on a line of its own is a sentence.
  const isBefore = predicate?.event === "object" && predicate.end <= mention.start;
  const isTold = predicate?.isWeak === false && (isBefore || block.kind === "item");
  // "The deadline for the study visit in Riga (6-8 May 2030) is …": an item that is a sentence.
  const isNamedWithin =
    block.kind === "item" &&
    mention.determiner === "definite" &&
    isAdjacent(analysis, mention, days);
  return sentence.isLine && !isTold && !isNamedWithin;
}

/** The noun phrase of a heading or an item. */
function isNewOnLine(candidate: Candidate): boolean {
  const { analysis, sentence, mention, events, predicate, days } = candidate;
  if (sentence.mentions.some(({ isPlural }) => isPlural) && days.length === 0) return false;
  const isFirst = events.length === 0 || days.length > 0 || mention.hasSubject;
  const isDated = days.length > 0 || startsWithMonth(analysis, sentence);
  return (
    (isTitle(candidate) && isFirst) ||
    isSection(analysis, sentence, mention) ||
    (isDated && mention.determiner !== "definite" && predicate?.tense !== "past")
  );
}

/** Whether a heading begins with a noun phrase that can be what an event is called. */
function isTitle({ analysis, sentence, mention }: Candidate): boolean {
  const before = analysis.source.folded.slice(sentence.start, mention.start);
  return (
    sentence.block.kind === "heading" &&
    (before.length < 40 || /:\s*$/.test(before)) &&
    !isObject(analysis, sentence, mention) &&
    (mention.kind !== undefined ||
      (mention.hasSubject && analysis.sentences.some(isDateLabel)) ||
      isSection(analysis, sentence, mention))
  );
}

/** A noun phrase without a verb that says that something takes place. */
function isNewWithoutVerb(candidate: Candidate): boolean {
  const { analysis, sentence, mention, events, isReport, predicate, days } = candidate;
  if (predicate !== undefined && days.length > 0 && !isObject(analysis, sentence, mention))
    return true;
  if (events.length === 0 && isTopic(analysis, sentence, mention)) return true;
  if (events.length === 0 && isLedInto(analysis, sentence, mention)) return true;
  if (isPromised(analysis, sentence, mention) || isToldNext(analysis, sentence, mention))
    return true;
  return (
    days.length > 0 &&
    isAdjacent(analysis, mention, days) &&
    !/\b(?:of|de|du|d')\s*$/i.test(analysis.source.folded.slice(sentence.start, mention.start)) &&
    !isReport &&
    !isTelling(analysis, days) &&
    mention.kind !== undefined &&
    !isPast(analysis, sentence)
  );
}

/** A noun phrase that is governed by a verb which says that something takes place. */
function isNewByVerb(candidate: Candidate, predicate: Predicate): boolean {
  const { analysis, sentence, mention, events, isReport, days } = candidate;
  if (predicate.tense === "pluperfect")
    return events.length === 0
      ? (days.length > 0 && (isInDoubt(analysis, sentence) || isPutOff(analysis, sentence))) ||
          isGathered(candidate, predicate)
      : isReport && mention.kind !== undefined && areBeside(days, events);
  const isPastPlace =
    events.length > 0 &&
    predicate.event === "subject" &&
    isObject(analysis, sentence, mention) &&
    mention.start > predicate.end &&
    !(predicate.tense === "future" && isPurpose(analysis, sentence, mention));
  if (isPastPlace) return false;
  if (predicate.tense === "future" || predicate.tense === "changed") return true;
  if (days.length > 0 && (isOfPast(analysis, sentence) || isTurnout(analysis, sentence)))
    return true;
  const { folded } = analysis.source;
  if (!isReport) return thisYear.test(folded.slice(mention.start, mention.end + 20));
  return (
    events.length === 0 ||
    /(?:preceded|followed|precedee?s?|suivie?s?)/i.test(
      folded.slice(predicate.start, predicate.end),
    ) ||
    mention.kind === "side-event"
  );
}

/** "Réunis à Banjul les 22 et 23 février, les hauts fonctionnaires … La réunion des hauts fonctionnaires …". */
function isLedInto(
  { sentences, dates, source: { folded } }: Analysis,
  sentence: AnalysedSentence,
  { start, kind, determiner }: Mention,
): boolean {
  const lead = sentences[sentence.position - 1];
  return (
    lead?.mentions.length === 0 &&
    gathered.test(folded.slice(lead.start, lead.start + 14)) &&
    inside(dates, lead).some(({ value }) => value.kind === "days") &&
    start - sentence.start < 3 &&
    kind !== undefined &&
    determiner === "definite"
  );
}

/** "A quick word on the next Senior Officials' Meeting.": the first sentence has nothing else, and the next ones say when. */
function isTopic(
  analysis: Analysis,
  sentence: AnalysedSentence,
  { kind, start, noun }: Mention,
): boolean {
  const first = analysis.sentences.find(({ block }) => block.kind === "paragraph");
  const words = analysis.source.folded.slice(start, noun.start);
  return (
    sentence === first &&
    kind !== undefined &&
    sentence.mentions.length === 1 &&
    /\b(?:next|upcoming|forthcoming|coming|prochaine?)\b/i.test(words)
  );
}

/** A heading that is nothing but a noun phrase, with a date below it before the next one: "The Summit". */
function isSection(analysis: Analysis, sentence: AnalysedSentence, mention: Mention): boolean {
  if (
    sentence.block.kind !== "heading" ||
    mention.isPlural ||
    !isNamed(analysis, sentence, mention)
  )
    return false;
  const { sentences, dates, source } = analysis;
  const rest = source.folded.slice(Math.max(mention.end, mention.noun.end), sentence.end);
  if (/\p{L}/u.test(rest)) return false;
  for (let at = sentence.position + 1; at < sentences.length; at++) {
    const below = sentences[at];
    if (below === undefined || (below.block.kind === "heading" && !isDetails(analysis, below)))
      return false;
    if (inside(dates, below).some(({ value }) => isPeriod(value) || hasYear(value))) return true;
  }
  return false;
}

/** Whether nothing stands before a noun phrase but names: "EMN-Rabat Process seminar". */
function isNamed({ source }: Analysis, { start }: AnalysedSentence, mention: Mention): boolean {
  return /^(?:(?:\p{Lu}|and\s|of\s|the\s|et\s|de\s|du\s|&)\S*\s+)*$/u.test(
    source.folded.slice(start, mention.start),
  );
}

function hasYear(value: DateLexeme["value"]): boolean {
  return value.kind === "days" && (value.last.year ?? value.first.year) !== undefined;
}

/** "February - Training for return counsellors": a month before the noun, on a line of a calendar. */
export function startsWithMonth(
  { dates, source: { folded } }: Analysis,
  sentence: AnalysedSentence,
): boolean {
  return dates.some(
    ({ start, end, value }) =>
      start === sentence.start &&
      (value.kind === "month" || isPeriod(value)) &&
      /^\s*[-:,]\s/.test(folded.slice(end, sentence.end)),
  );
}

const companion =
  /\b(?:the\s+day\s+(?:before|after)|the\s+(?:next|following|previous|same)\s+day|on\s+the\s+eve|la\s+veille|le\s+lendemain|le\s+meme\s+jour|preceded|followed|precedee?s?|suivie?s?)\b/i;

/** "The day before, on 11 October, the Steering Committee met": a meeting beside the one that the text is about. */
export function isCompanion(
  { source }: Analysis,
  sentence: AnalysedSentence,
  { start }: { readonly start: number },
): boolean {
  return companion.test(source.folded.slice(sentence.start, start));
}

/** "The topic will be taken up at a virtual meeting in autumn 2027": a verb in the future, and a date right behind. */
function isPromised(
  { source, dates }: Analysis,
  sentence: AnalysedSentence,
  mention: Mention,
): boolean {
  if (mention.determiner !== "indefinite" || mention.isPlural) return false;
  const isFuture =
    sentence.predicates.some(({ tense, end }) => tense === "future" && end <= mention.start) ||
    /\b(?:sera|seront|will\s+be)\b/i.test(source.folded.slice(sentence.start, mention.start));
  return (
    isFuture &&
    dates.some(
      ({ start, value }) =>
        start >= mention.end &&
        (value.kind === "days" || isPeriod(value)) &&
        /^[\s,(]*(?:on|in|from|le|les|en|a\s+l'|au|du)?\s*$/i.test(
          source.folded.slice(mention.end, start),
        ),
    )
  );
}

/** "The conference of Cadiz (13-14 December 2022) asked partners to …": a past verb of its own behind the date. */
function isTelling({ source }: Analysis, days: readonly DateLexeme[]): boolean {
  return days.some(({ end }) =>
    /^\)?,?\s+(?:\p{Ll}+ed|was|were|had|led|made|took|saw|brought|gave|has|have|a|ont|avait|fut)\s/u.test(
      source.folded.slice(end, end + 20),
    ),
  );
}

/** "The Dialogue is a label event. It takes place in Athens from 3 to 6 April": the next sentence says when. */
function isToldNext(analysis: Analysis, sentence: AnalysedSentence, mention: Mention): boolean {
  const { sentences, dates, source } = analysis;
  const next = sentences[sentence.position + 1];
  if (next?.block.start !== sentence.block.start || sentence.mentions[0] !== mention) return false;
  const isNominal = /\b(?:is|est)\s+$/i.test(
    source.folded.slice(Math.max(0, mention.start - 6), mention.start),
  );
  const isPronoun = /^\W*(?:It|Elle|Il)\s/.test(source.folded.slice(next.start, next.start + 8));
  const isNext = /\b(?:next|prochaine?)\b/i.test(
    source.folded.slice(mention.start, mention.noun.start),
  );
  const isNamed =
    mention.determiner === "definite" &&
    mention.kind !== undefined &&
    (mention.hasSubject || isNext);
  return (
    (isNominal || isNamed) &&
    isPronoun &&
    next.predicates.some(
      ({ tense, event, isWeak }) => tense === "future" && event === "subject" && !isWeak,
    ) &&
    inside(dates, next).some(({ value }) => value.kind === "days" || isPeriod(value))
  );
}

/** "will meet in Madrid for a second workshop": what people come for. */
function isPurpose({ source }: Analysis, sentence: AnalysedSentence, mention: Mention): boolean {
  return (
    (mention.determiner === "indefinite" || mention.kind !== undefined) &&
    /\b(?:pour|for)\s+$/i.test(source.folded.slice(sentence.start, mention.start))
  );
}

/** "four thematic meetings and a workshop": one of a number of events, of which nothing else is said. */
function isCounted(sentence: AnalysedSentence, mention: Mention): boolean {
  return sentence.mentions.some(
    ({ isPlural, end }) => isPlural && end <= mention.start && mention.start - end < 8,
  );
}
