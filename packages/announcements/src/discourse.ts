import type { Kind } from "@rabat-process/events";
import { clauseAt, inside } from "./analysis.ts";
import type { AnalysedSentence, Analysis } from "./analysis.ts";
import { findEntries, isDateLabel, isDetailLine } from "./entries.ts";
import type { Entry } from "./entries.ts";
import type { DateLexeme, PrintedDay } from "./lexemes/dates.ts";
import type { Mention } from "./lexemes/mentions.ts";
import type { Predicate } from "./lexemes/predicates.ts";
import type { Span } from "./span.ts";

/** An event of which a text speaks, as far as its nouns tell. */
export interface FoundEvent {
  readonly index: number;
  kind?: Kind;
  ordinal?: number;
  /** Named by a heading alone: the first sentence that tells more speaks of the same one. */
  isOpen: boolean;
  /** The days that its sentences print. */
  readonly days: DateLexeme[];
  readonly mentions: { readonly mention: Mention; readonly sentence: AnalysedSentence }[];
  /** The line that names it, where that is no noun phrase for an event; and the words that tell its kind then. */
  line?: { readonly title: Span; readonly kind: Span };
}

/** Which event each noun phrase stands for, and which one a sentence without any speaks of. */
export interface Discourse {
  readonly events: readonly FoundEvent[];
  readonly eventOf: ReadonlyMap<Mention, FoundEvent>;
  /** The event that "it" is in a sentence. */
  readonly currentAt: ReadonlyMap<AnalysedSentence, FoundEvent>;
  /** Lines under a heading that begin with a place or a date: "Madrid, Spain, 1-2 July 2019, hosted by Spain." */
  readonly details: ReadonlySet<AnalysedSentence>;
  /** The events of the dates that have a line of their own. */
  readonly entryOf: ReadonlyMap<DateLexeme, readonly FoundEvent[]>;
}

/** What leads to something that lies behind, or that is not the subject: its date and place are not the event's. */
const strongly = {
  en: /(?:\bfollow(?:s|ed|ing)?(?:\s+up)?(?:\s+(?:on|to|from))?|\bfollow-up\s+(?:to|of|on)|\bafter|\bsince|\bbuild(?:s|ing)?\s+(?:up)?on(?:\s+the\s+\p{L}+\s+of)?|\bbased\s+on|\bpriorit(?:y|ies)\s+of|\b(?:outcomes?|results?|conclusions?|recommendations?|discussions?|findings|success)\s+(?:of|from|at|reached\s+at)|\b(?:adopted|launched|agreed|made|proposed|presented|expressed|raised|decided)\s+(?:at|during|by|in)|\bled\s+to|\bcontinuation\s+of|\bsequel\s+(?:to|of)|\breplaces|\binstead\s+of|\bechoes|\blike|\bahead\s+of|\bin\s+the\s+run-up\s+to)\s+$/iu,
  fr: /(?:\bsuite\s+(?:a|aux?|de)|\bapres|\bdepuis|\bfai(?:t|sant)\s+suite\s+a|\bdonn(?:e|era|ant)\s+suite\s+(?:a|aux?|\p{L}+\s+\p{L}+\s+de)|\b(?:resultats?|conclusions?|recommandations?|discussions?|travaux|echanges|priorites|acquis)\s+(?:de|du|d')|\b(?:adoptee?s?|lancee?s?|convenue?s?|presentee?s?|formulee?s?|exprimee?s?)\s+(?:lors|a|par|au\s+cours)(?:\s+de)?|\bprolonge(?:ment\s+de)?|\bpoursui(?:t|vre|te)(?:\s+(?:de|le\s+travail\s+entame\s+lors\s+de))?|\bs'appu(?:ie|yant)\s+sur|\bremplace|\bau\s+lieu\s+de|\ben\s+vue\s+de|\ben\s+amont\s+de)\s*$/iu,
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
const thisYear = /\b(?:this\s+year|de\s+cette\s+annee|cette\s+annee)\b/i;

/** Reads a text from its beginning, sentence by sentence. */
export function readDiscourse(analysis: Analysis): Discourse {
  const events: FoundEvent[] = [];
  const eventOf = new Map<Mention, FoundEvent>();
  const currentAt = new Map<AnalysedSentence, FoundEvent>();
  const entryOf = new Map<DateLexeme, readonly FoundEvent[]>();
  const details = new Set<AnalysedSentence>();
  const entries = findEntries(analysis);
  const isReport = startsWithPast(analysis);
  let current: FoundEvent | undefined;
  let section: FoundEvent | undefined;
  let block: AnalysedSentence["block"] | undefined;

  for (const sentence of analysis.sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      if (sentence.block.kind !== "item" && sentence.block.kind !== "label") current = section ?? events[0] ?? current;
    }
    const before = current;
    let subject: FoundEvent | undefined;
    for (const mention of sentence.mentions) {
      const found = resolve({ analysis, sentence, mention, events, current: subject ?? current, isReport, eventOf });
      if (found === undefined) continue;
      eventOf.set(mention, found);
      found.mentions.push({ mention, sentence });
      subject ??= found;
    }
    const entry = entries.find(({ line, title }) => line === sentence || title === sentence);
    if (entry?.title === sentence) {
      subject ??= listed({ analysis, entry, entries, events });
      for (const date of subject === undefined ? [] : entry.dates) entryOf.set(date, subject === undefined ? [] : [subject]);
      if (subject !== undefined) subject.days.push(...entry.dates.filter(({ value }) => value.kind === "days"));
    } else if ((entry !== undefined && entry.title === undefined) || isDateLabel(sentence) || isDetailLine(analysis, sentence)) {
      if (isDetailLine(analysis, sentence)) details.add(sentence);
      const owner = section ?? events[0];
      if (owner !== undefined) for (const date of inside(analysis.dates, sentence)) entryOf.set(date, [owner]);
    }
    const about = before ?? subject;
    if (about !== undefined) currentAt.set(sentence, startsWithMention(sentence, eventOf) ?? about);
    if (subject !== undefined) current = subject;
    if (sentence.block.kind === "heading" && subject !== undefined) section = subject;
  }
  return { events, eventOf, currentAt, entryOf, details };
}

interface List {
  readonly analysis: Analysis;
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly events: FoundEvent[];
}

/** An event of a list under "the exercises:": its line says the title, what stands before the list its kind. */
function listed({ analysis, entry, events }: List): FoundEvent | undefined {
  const { title } = entry;
  const before = analysis.sentences.filter(({ end }) => end <= entry.line.start);
  const plural = before.flatMap(({ mentions }) => mentions).findLast(({ isPlural }) => isPlural);
  if (title === undefined || plural === undefined) return undefined;
  const noun = analysis.source.folded.slice(plural.noun.start, plural.noun.end).replace(/s$/, "").toLowerCase();
  const like = events.find(({ mentions }) =>
    mentions.some(({ mention }) => analysis.source.folded.slice(mention.noun.start, mention.noun.end).toLowerCase().endsWith(noun)),
  );
  const kind = plural.kind ?? like?.kind;
  const event = create(events);
  if (kind !== undefined) event.kind = kind;
  event.isOpen = false;
  event.line = { title: { start: title.start, end: title.end }, kind: plural.noun };
  return event;
}

function startsWithMention(sentence: AnalysedSentence, eventOf: ReadonlyMap<Mention, FoundEvent>): FoundEvent | undefined {
  const first = sentence.mentions.find((mention) => eventOf.has(mention));
  return first === undefined ? undefined : eventOf.get(first);
}

/** Whether the first event with a day lies behind: the text is a report, and past verbs tell its events. */
function startsWithPast(analysis: Analysis): boolean {
  for (const sentence of analysis.sentences) {
    const days = inside(analysis.dates, sentence).filter(({ value }) => value.kind !== "year" && value.kind !== "term");
    if (days.length === 0 && inside(analysis.places, sentence).length === 0) continue;
    for (const mention of sentence.mentions) {
      if (mention.isEarlier || mention.isPlural || isBehind(analysis, sentence, mention)) continue;
      const predicate = governing(sentence, mention);
      if (predicate !== undefined && predicate.tense !== "pluperfect" && !(predicate.isWeak && days.length === 0)) return predicate.tense === "past";
      const isNamed = mention.kind !== undefined && isAdjacent(analysis, mention, days) && !isPast(analysis, sentence);
      if (predicate === undefined && isNamed) return false;
    }
  }
  return analysis.sentences.some((sentence) => sentence.predicates.some(({ tense }) => tense === "past")) &&
    !analysis.sentences.some((sentence) => sentence.predicates.some(({ tense }) => tense === "future"));
}

interface Question {
  readonly analysis: Analysis;
  readonly sentence: AnalysedSentence;
  readonly mention: Mention;
  readonly events: FoundEvent[];
  readonly current: FoundEvent | undefined;
  readonly isReport: boolean;
  readonly eventOf: ReadonlyMap<Mention, FoundEvent>;
}

/** The event that a noun phrase stands for: a known one, a new one, or none. */
function resolve(question: Question): FoundEvent | undefined {
  const { analysis, sentence, mention, events } = question;
  if (mention.isPlural || mention.isEarlier || isBehind(analysis, sentence, mention)) return undefined;
  const days = daysBeside(analysis, sentence, mention);
  const predicate = governing(sentence, mention);
  const known = findKnown(question, days);
  if (known !== undefined) return addTo(known, question, days);
  return isNew(question, predicate, days) ? addTo(create(events), question, days) : undefined;
}

function create(events: FoundEvent[]): FoundEvent {
  const event = { index: events.length, isOpen: true, days: [], mentions: [] };
  events.push(event);
  return event;
}

function addTo(event: FoundEvent, { sentence, mention }: Question, days: readonly DateLexeme[]): FoundEvent {
  if (mention.kind !== undefined) event.kind ??= mention.kind;
  if (mention.ordinal !== undefined) event.ordinal ??= mention.ordinal;
  if (sentence.block.kind === "paragraph") event.isOpen = false;
  event.days.push(...days);
  return event;
}

/** Whether words before a noun phrase put it behind: "following the …", "in line with the conclusions of the …". */
function isBehind({ source, locale }: Analysis, sentence: AnalysedSentence, mention: Mention): boolean {
  if (clauseAt(sentence, mention)?.kind === "background") return true;
  if (relativeBehind(sentence, mention)?.tense === "future") return false;
  const before = source.folded.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  return strongly[locale].test(before) || loosely[locale].test(source.folded.slice(Math.max(sentence.start, mention.start - 110), mention.start));
}

function isObject({ source, locale }: Analysis, sentence: AnalysedSentence, mention: Mention): boolean {
  return weakly[locale].test(source.folded.slice(Math.max(sentence.start, mention.start - 40), mention.start));
}

function findKnown({ analysis, sentence, mention, events, current, isReport, eventOf }: Question, days: readonly DateLexeme[]): FoundEvent | undefined {
  if (mention.isFurther && mention.determiner === "indefinite") return undefined;
  const isNext = /\b(?:next|prochaine?)\b/i.test(analysis.source.folded.slice(mention.start, mention.noun.start + 1));
  if (isReport && isNext && events.length > 0 && governing(sentence, mention)?.tense === "future") return undefined;
  const candidates = events.filter(
    (event) => fits(event, mention) && (!contradicts(event, days) || (event.isOpen && mention.determiner === "definite" && mention.ordinal === undefined)),
  );
  const apposed = apposedTo(analysis, sentence, mention);
  const named = apposed && eventOf.get(apposed);
  if (named !== undefined && candidates.includes(named)) return named;
  if (isPredicateNoun(analysis, sentence, mention) && current !== undefined && candidates.includes(current)) return current;
  if (mention.kind === undefined) {
    const isSame = current !== undefined && candidates.includes(current);
    if (!isSame) return undefined;
    const isOrdinal = mention.ordinal !== undefined && mention.ordinal !== current.ordinal && !/^\W*(?:It|This|That|He|C'|Ce)/.test(analysis.source.folded.slice(sentence.start, sentence.start + 12));
    if (isOrdinal && isObject(analysis, sentence, mention)) return undefined;
    if (mention.determiner === "definite") return current;
    return current.isOpen && mention.determiner === "indefinite" && governing(sentence, mention) !== undefined ? current : undefined;
  }
  const sameKind = candidates.filter(({ kind }) => kind === mention.kind);
  const [best] = current !== undefined && sameKind.includes(current) ? [current] : sameKind.toReversed();
  const open = candidates.find((event) => event.kind === undefined && (event.isOpen || mention.determiner === "definite"));
  const found = best ?? open;
  if (found === undefined || mention.determiner !== "indefinite" || found.isOpen) return found;
  const hasNewDate = days.length > 0 && found.days.length > 0;
  return hasNewDate || /\b(?:also|egalement|aussi|in addition|en outre)\b/i.test(analysis.source.folded.slice(sentence.start, sentence.end)) ? undefined : found;
}

/** "the webinar, a label event, …": the noun phrase of which it is another name. */
function apposedTo({ source }: Analysis, sentence: AnalysedSentence, mention: Mention): Mention | undefined {
  if (mention.kind !== undefined || mention.determiner !== "indefinite") return undefined;
  return sentence.mentions.findLast(({ end }) => end <= mention.start && /^"?\s*,\s*$/.test(source.folded.slice(end, mention.start)));
}

/** "It is organised as a label event", "C'est la première réunion": the noun is said of what the sentence goes on about. */
function isPredicateNoun({ source }: Analysis, sentence: AnalysedSentence, mention: Mention): boolean {
  if (sentence.mentions[0] !== mention || !/^\W*(?:It|This|C'est|Elle|Il)\s/.test(source.folded.slice(sentence.start, sentence.start + 10))) return false;
  return !sentence.predicates.some(({ event, end }) => event === "object" && end <= mention.start);
}

function fits(event: FoundEvent, mention: Mention): boolean {
  if (mention.ordinal !== undefined && event.ordinal !== undefined && mention.ordinal !== event.ordinal) return false;
  return event.kind === undefined || mention.kind === undefined || event.kind === mention.kind || mention.isBody;
}

/** Whether other days stand beside a noun phrase than the event has. */
function contradicts(event: FoundEvent, days: readonly DateLexeme[]): boolean {
  return days.some((one) => event.days.length > 0 && !event.days.some((other) => agree(one, other)));
}

/** Whether two dates can be one: equal as far as both say something. */
export function agree(one: DateLexeme, other: DateLexeme): boolean {
  const [a, b] = [firstOf(one), firstOf(other)];
  if (a === undefined || b === undefined) return true;
  const [lastA, lastB] = [lastOf(one), lastOf(other)];
  const years = a.year === undefined || b.year === undefined || a.year === b.year;
  const same = a.month === b.month && (a.day === 0 || b.day === 0 || (a.day <= (lastB?.day ?? a.day) && b.day <= (lastA?.day ?? b.day)) || lastA?.month !== a.month || lastB?.month !== b.month);
  return years && same;
}

function firstOf({ value }: DateLexeme): PrintedDay | undefined {
  if (value.kind === "days") return value.first;
  return value.kind === "month" ? { day: 0, month: value.month, ...(value.year !== undefined && { year: value.year }) } : undefined;
}
function lastOf({ value }: DateLexeme): PrintedDay | undefined {
  return value.kind === "days" ? value.last : undefined;
}

function isNew({ analysis, sentence, mention, events, isReport }: Question, predicate: Predicate | undefined, days: readonly DateLexeme[]): boolean {
  const { block } = sentence;
  if (days.length === 0 && mention.determiner === "indefinite" && isCounted(sentence, mention)) return false;
  if (mention.isBody && (predicate === undefined || isObject(analysis, sentence, mention))) return false;
  if (block.kind === "heading" || block.kind === "item") {
    if (sentence.mentions.some(({ isPlural }) => isPlural) && days.length === 0) return false;
    const isTitle = mention.kind !== undefined && mention.start - sentence.start < 40 && block.kind === "heading" && !isObject(analysis, sentence, mention);
    return (isTitle && (events.length === 0 || days.length > 0 || mention.hasSubject)) || (days.length > 0 && mention.determiner !== "definite" && predicate?.tense !== "past");
  }
  if (predicate === undefined || predicate.isWeak) {
    if (predicate !== undefined && days.length > 0 && !isObject(analysis, sentence, mention)) return true;
    return days.length > 0 && isAdjacent(analysis, mention, days) && !isReport && mention.kind !== undefined && !isPast(analysis, sentence);
  }
  if (predicate.tense === "pluperfect") return false;
  const isPastPlace = events.length > 0 && predicate.event === "subject" && isObject(analysis, sentence, mention) && mention.start > predicate.end;
  if (isPastPlace) return false;
  if (predicate.tense === "future" || predicate.tense === "changed") return true;
  const isThisYear = thisYear.test(analysis.source.folded.slice(mention.start, mention.end + 20));
  if (!isReport) return isThisYear;
  return events.length === 0 || /(?:preceded|followed|precedee?s?|suivie?s?)/i.test(analysis.source.folded.slice(predicate.start, predicate.end)) || mention.kind === "side-event";
}

/** "four thematic meetings and a workshop": one of a number of events, of which nothing else is said. */
function isCounted(sentence: AnalysedSentence, mention: Mention): boolean {
  return sentence.mentions.some(({ isPlural, end }) => isPlural && end <= mention.start && mention.start - end < 8);
}

function isPast({ source }: Analysis, sentence: AnalysedSentence): boolean {
  return /\b(?:since|depuis|was|were|etait|avait|fut|adopted|adoptee?)\b/i.test(source.folded.slice(sentence.start, sentence.end));
}

/** "la 6ème Conférence ministérielle du 13 au 14 décembre": nothing but a preposition between. */
function isAdjacent({ source }: Analysis, mention: Mention, days: readonly DateLexeme[]): boolean {
  return days.some(({ start }) => start >= mention.end && /^[\s,(-]*(?:on|from|du|le|les|of|held|prevue?)?\s*$/i.test(source.folded.slice(mention.end, start)));
}

/** The days in the clause of a noun phrase, or in the relative clause behind it, up to the next noun phrase. */
export function daysBeside({ dates }: Analysis, sentence: AnalysedSentence, mention: Mention): readonly DateLexeme[] {
  const clause = clauseAt(sentence, mention);
  if (clause === undefined) return [];
  const next = sentence.mentions.find(({ start }) => start >= mention.end);
  const behind = sentence.clauses.find(({ start, kind }) => kind === "relative" && start >= mention.end && start - mention.end < 4);
  const isFirst = !sentence.mentions.some(({ start }) => start >= clause.start && start < mention.start);
  const from = isFirst ? clause.start : mention.start;
  const to = Math.min(behind?.end ?? clause.end, next?.start ?? Infinity);
  const predicate = governing(sentence, mention);
  const hasMonths = predicate !== undefined && !predicate.isWeak;
  return dates.filter(
    ({ start, end, value }) =>
      (value.kind === "days" || (hasMonths && value.kind === "month" && value.year !== undefined)) && start >= from && end <= to,
  );
}

/** The verb of which a noun phrase is the subject, or which brings it about. */
export function governing(sentence: AnalysedSentence, mention: Mention): Predicate | undefined {
  const clause = clauseAt(sentence, mention);
  if (clause === undefined) return undefined;
  const relative = relativeBehind(sentence, mention);
  if (relative !== undefined && relative.tense !== "pluperfect") return relative;
  const changed = sentence.predicates.find(({ tense, start }) => tense === "changed" && start >= mention.end);
  if (relative !== undefined) return changed ?? relative;
  const own = predicatesIn(sentence, clause);
  const bringing = own.findLast(({ end, event }) => event === "object" && end <= mention.start);
  const hasNearer = sentence.mentions.some(({ start, end }) => bringing !== undefined && start >= bringing.end && end <= mention.start);
  if (bringing !== undefined && mention.start - bringing.end < 160 && !hasNearer) return bringing;
  const ahead = own.filter(({ start, event }) => event === "subject" && start >= mention.noun.end);
  const following = ahead.find(({ isWeak }) => !isWeak) ?? ahead[0];
  if (following !== undefined && !isBetween(sentence, mention, following)) return following;
  const inverted = own.find(({ end, event, isWeak }) => event === "subject" && !isWeak && end <= mention.start);
  const hasSubject = sentence.mentions.some(({ start, end }) => inverted !== undefined && start >= clause.start && end <= inverted.start);
  return inverted !== undefined && !hasSubject ? inverted : following;
}

/** The verb of the relative clause behind a noun phrase: "the conference, which will take place …". */
function relativeBehind(sentence: AnalysedSentence, mention: Mention): Predicate | undefined {
  const behind = sentence.clauses.find(({ start, kind }) => kind === "relative" && start >= mention.end && start - mention.end < 4);
  return behind === undefined ? undefined : predicatesIn(sentence, behind).find(({ event, isWeak }) => event === "subject" && !isWeak);
}

/** Whether another noun phrase stands nearer to the verb and is not joined to this one by "and". */
function isBetween(sentence: AnalysedSentence, mention: Mention, predicate: Span): boolean {
  return sentence.mentions.some(({ start }) => start >= mention.end && start < predicate.start && start - mention.end > 8);
}

function predicatesIn(sentence: AnalysedSentence, { start, end }: Span): readonly Predicate[] {
  return sentence.predicates.filter((one) => one.start >= start && one.end <= end);
}
