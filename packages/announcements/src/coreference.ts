import type { Kind } from "@rabat-process/events";
import type { AnalysedSentence, Analysis } from "./analysis.ts";
import { agree, createEvent } from "./found-event.ts";
import type { FoundEvent, Naming } from "./found-event.ts";
import { governing } from "./governing.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import type { Mention } from "./lexemes/mentions.ts";
import { isNewEvent, startsWithMonth } from "./new-event.ts";
import { apposedTo, isPredicateNoun, sayingWhat } from "./predicate-nouns.ts";
import type { Span } from "./span.ts";
import { daysBeside, isBehind, isObject } from "./surroundings.ts";

/** The event that a noun phrase stands for: a known one, a new one, or none. */
export function resolve(naming: Naming): FoundEvent | undefined {
  const { analysis, sentence, mention } = naming;
  if (mention.isPlural || mention.isEarlier || isBehind(analysis, sentence, mention))
    return undefined;
  const days = daysBeside(analysis, sentence, mention);
  const predicate = governing(sentence, mention);
  const known = findKnown(naming, days);
  if (known !== undefined) return addTo(known, naming, days);
  const isNew = naming.entry !== undefined || isNewEvent(naming, predicate, days);
  return isNew ? addTo(withNounBefore(naming), naming, days) : undefined;
}

/**
 * A new event. "The two-day meeting" of a report is the one that the sentence before named with its kind: "at the Senior
 * Officials’ Meeting".
 */
function withNounBefore({ analysis, sentence, mention, events, eventOf }: Naming): FoundEvent {
  const event = createEvent(events);
  if (mention.kind !== undefined || mention.determiner !== "definite" || events.length > 1)
    return event;
  const before = analysis.sentences[sentence.position - 1];
  if (before === undefined) return event;
  const noun = before.mentions.find(
    (one) => one.kind !== undefined && !one.isPlural && !one.isEarlier && !eventOf.has(one),
  );
  if (noun?.determiner !== "definite" || isBehind(analysis, before, noun)) return event;
  if (noun.kind !== undefined) event.kind = noun.kind;
  event.mentions.push({ mention: noun, sentence: before });
  return event;
}

function addTo(
  event: FoundEvent,
  { analysis, sentence, mention, entry }: Naming,
  days: readonly DateLexeme[],
): FoundEvent {
  if (mention.kind !== undefined) event.kind ??= mention.kind;
  // A joint meeting may be thematic too, and is called so.
  if (mention.kind === "joint-meeting" && event.isOpen) event.kind = "joint-meeting";
  if (mention.ordinal !== undefined) event.ordinal ??= mention.ordinal;
  const isStatement = sentence.block.kind === "item" && sentence.predicates.length > 0;
  if (sentence.block.kind === "paragraph" || isStatement) event.isOpen = false;
  if (entry !== undefined || hasOwnDate(analysis, sentence, days)) event.isListed = true;
  const tense = governing(sentence, mention)?.tense;
  if (tense === "changed" || tense === "pluperfect") event.isMoved = true;
  event.days.push(...days);
  return event;
}

function findKnown(naming: Naming, days: readonly DateLexeme[]): FoundEvent | undefined {
  const { analysis, sentence, mention, events, current, isReport, eventOf } = naming;
  if (mention.isFurther && mention.determiner === "indefinite") return undefined;
  // "Réuni à Stockholm, le Comité de pilotage a accepté …": a body that does something else than meet.
  if (mention.isBody && !sentence.isLine && governing(sentence, mention) === undefined)
    return undefined;
  const isPromised = governing(sentence, mention)?.tense === "future";
  const isDated = current !== undefined && current.days.length > 0 && mention.kind === undefined;
  const isComing = isPromised || sentence.block.kind === "heading";
  if ((isReport || isDated) && isNext(analysis, mention) && events.length > 0 && isComing)
    return undefined;
  const candidates = events.filter(
    (event) =>
      fits(event, mention) &&
      !contradicts(event, naming, days) &&
      !isOfOtherYear(analysis, event, mention) &&
      !(event.isListed && (naming.entry !== undefined || isOtherLine(naming, event, days))),
  );
  const apposed = apposedTo(analysis, sentence, mention);
  const named = apposed && eventOf.get(apposed);
  if (named !== undefined && candidates.includes(named)) return named;
  const isCurrent = current !== undefined && candidates.includes(current);
  if (isCurrent && isPredicateNoun(analysis, sentence, mention)) return current;
  const numbered =
    mention.ordinal === undefined
      ? undefined
      : candidates.find(
          ({ ordinal, kind }) => ordinal === mention.ordinal && (mention.kind ?? kind) === kind,
        );
  if (numbered !== undefined && mention.determiner === "definite") return numbered;
  if (mention.kind !== undefined) return findOfKind(naming, days, candidates);
  return isCurrent && isSame(naming, current) ? current : undefined;
}

function isNext({ source }: Analysis, mention: Mention): boolean {
  return /\b(?:next|prochaine?)\b/i.test(
    source.folded.slice(mention.start, mention.noun.start + 1),
  );
}

/** Whether a general word ("the meeting", "l’événement") stands for the event spoken of. */
function isSame({ analysis, sentence, mention }: Naming, current: FoundEvent): boolean {
  const begin = analysis.source.folded.slice(sentence.start, sentence.start + 12);
  const isOther =
    mention.ordinal !== undefined &&
    mention.ordinal !== current.ordinal &&
    !(
      /^\W*(?:It|This|That|He|C'|Ce)/.test(begin) &&
      sayingWhat.test(analysis.source.folded.slice(sentence.start, mention.start))
    );
  const isSubject = mention.start - sentence.start < 4 && !current.isOpen;
  if (isOther && (isSubject || isObject(analysis, sentence, mention))) return false;
  if (isElsewhere(analysis, sentence, mention, current)) return false;
  if (mention.determiner === "definite") return true;
  const isTold = mention.determiner === "indefinite" && governing(sentence, mention) !== undefined;
  return current.isOpen && isTold;
}

const generalWords =
  /^(?:meetings?|events?|gatherings?|reunions?|evenements?|rencontres?|exercises?|exercices?)$/i;

/** Whether an event was only called by a word for any: a seminar is no webinar. */
function isGeneral({ source: { folded } }: Analysis, { mentions }: FoundEvent): boolean {
  return mentions.every(({ mention: { noun } }) =>
    generalWords.test(folded.slice(noun.start, noun.end)),
  );
}

/** "dealt with at the meeting in Praia in 2024": with a place or a year of its own, of an event that has its day. */
function isElsewhere(
  analysis: Analysis,
  sentence: AnalysedSentence,
  mention: Mention,
  { days, mentions }: FoundEvent,
): boolean {
  if (isOtherNoun(analysis, mention, mentions)) return true;
  if (days.length === 0) return false;
  if (mention.ordinal === undefined && !isObject(analysis, sentence, mention)) return false;
  const isBeside = ({ start }: Span) => start >= mention.end && start - mention.end < 5;
  return (
    analysis.places.some((one) => one.city !== undefined && isBeside(one)) ||
    analysis.dates.some((one) => isBeside(one) && !days.some((day) => agree(day, one)))
  );
}

/**
 * "La formation prévue à Agadez" beside a workshop, "la réunion ministérielle prévue à Paris" beside a technical one: words
 * by which the event was never called, with a plan of their own.
 */
function isOtherNoun(
  { source: { folded } }: Analysis,
  { noun, end }: Mention,
  mentions: FoundEvent["mentions"],
): boolean {
  const own = /^\s+(?:prevue?|programmee?|annoncee?|planned|scheduled|announced|foreseen)\s/i;
  if (!own.test(folded.slice(end, end + 14))) return false;
  const wordAt = (one: Span) => folded.slice(one.start, one.end).toLowerCase();
  const isNamedSo = mentions.some(({ mention }) => wordAt(mention.noun) === wordAt(noun));
  const qualities =
    folded
      .slice(noun.end, end)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  const titles = mentions.map(({ mention }) => wordAt(mention)).join(" ");
  return generalWords.test(wordAt(noun))
    ? qualities.some((word) => !titles.includes(word))
    : !isNamedSo;
}

/** The known event of the same kind, or one without a kind that this noun tells. */
function findOfKind(
  { analysis, sentence, mention, current }: Naming,
  days: readonly DateLexeme[],
  candidates: readonly FoundEvent[],
): FoundEvent | undefined {
  const sameKind = candidates.filter(({ kind }) => kind === mention.kind);
  const [best] =
    current !== undefined && sameKind.includes(current) ? [current] : sameKind.toReversed();
  const isOfItsOwn = isNext(analysis, mention) || isObject(analysis, sentence, mention);
  const open = candidates.find(
    (event) =>
      event.kind === undefined &&
      isGeneral(analysis, event) &&
      (event.isOpen || mention.determiner === "definite") &&
      !isOfItsOwn,
  );
  const titled = candidates.find((event) => isOnlyTitled(event, mention));
  const found = best ?? open ?? titled;
  if (found === undefined || mention.determiner !== "indefinite" || found.isOpen) return found;
  const words = analysis.source.folded.slice(sentence.start, sentence.end);
  const isBeside = /\b(?:also|egalement|aussi|in addition|en outre)\b/i.test(words);
  const hasNewDate = days.length > 0 && found.days.length > 0;
  return hasNewDate || isBeside ? undefined : found;
}

/** A line with a date of its own, in a list of which another line named the event with another date. */
function isOtherLine(
  { analysis, sentence }: Naming,
  event: FoundEvent,
  days: readonly DateLexeme[],
): boolean {
  if (!hasOwnDate(analysis, sentence, days)) return false;
  return !days.some((one) => event.days.some((other) => agree(one, other)));
}

/** Whether a heading or an item has a day, or begins with a month. */
function hasOwnDate(
  analysis: Analysis,
  sentence: AnalysedSentence,
  days: readonly DateLexeme[],
): boolean {
  if (!sentence.isLine) return false;
  return days.length > 0 || startsWithMonth(analysis, sentence);
}

function fits(event: FoundEvent, mention: Mention): boolean {
  if (
    mention.ordinal !== undefined &&
    event.ordinal !== undefined &&
    mention.ordinal !== event.ordinal
  )
    return false;
  if (event.kind === undefined || mention.kind === undefined || event.kind === mention.kind)
    return true;
  return mention.isBody || isOnlyTitled(event, mention);
}

const meetings: ReadonlySet<Kind> = new Set([
  "thematic-meeting",
  "technical-meeting",
  "joint-meeting",
]);

/** A heading says “thematic meeting”, and the first sentence “joint meeting”: two words for one. */
function isOnlyTitled({ kind, isOpen, days }: FoundEvent, mention: Mention): boolean {
  if (!isOpen || days.length > 0 || kind === undefined || mention.kind === undefined) return false;
  return meetings.has(kind) && meetings.has(mention.kind);
}

/** "photos of the 2028 meeting in Rome", of an event that has its days in 2029. */
function isOfOtherYear(
  { source: { folded } }: Analysis,
  { days }: FoundEvent,
  mention: Mention,
): boolean {
  const named = /\b(?:19|20)\d\d\b/.exec(folded.slice(mention.start, mention.noun.start))?.[0];
  const years = days.flatMap(({ value }) =>
    value.kind === "days" ? (value.last.year ?? value.first.year ?? []) : [],
  );
  const isOpen = years.length === 0 && mention.kind !== undefined;
  return named !== undefined && !isOpen && !years.includes(Number(named));
}

/** Whether other days stand beside a noun phrase than the event has; of the only event that a heading names, it is asked. */
function contradicts(
  event: FoundEvent,
  { mention, events }: Naming,
  days: readonly DateLexeme[],
): boolean {
  const isNamedByDay = days.some(({ start }) => start >= mention.end && start - mention.end < 5);
  if (
    event.isMoved &&
    mention.determiner === "definite" &&
    mention.ordinal === undefined &&
    !isNamedByDay
  )
    return false;
  if (
    event.isOpen &&
    events.filter(({ isListed }) => isListed).length < 2 &&
    mention.determiner === "definite" &&
    mention.ordinal === undefined
  )
    return false;
  return days.some(
    (one) => event.days.length > 0 && !event.days.some((other) => agree(one, other)),
  );
}
