import type { AnalysedSentence, Analysis } from "./analysis.ts";
import { resolve } from "./coreference.ts";
import { findEntries, isDateLabel, isDetailLine, isDetails as isDetailsOf } from "./entries.ts";
import type { Entry } from "./entries.ts";
import { createEvent } from "./found-event.ts";
import type { FoundEvent } from "./found-event.ts";
import { findGroups } from "./groups.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import type { Mention } from "./lexemes/mentions.ts";
import { gathered, startsWithPast } from "./retrospect.ts";
import { findSeries, findSeveral } from "./series.ts";
import type { SeriesLine, SeveralInOne } from "./series.ts";
import { inside } from "./span.ts";

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
  /** The events of the sentences that speak of several at once: "The two webinars …". */
  readonly groupAt: ReadonlyMap<AnalysedSentence, readonly FoundEvent[]>;
}

/** What is known while a text is read. */
interface State {
  readonly analysis: Analysis;
  readonly events: FoundEvent[];
  readonly eventOf: Map<Mention, FoundEvent>;
  readonly currentAt: Map<AnalysedSentence, FoundEvent>;
  readonly entryOf: Map<DateLexeme, readonly FoundEvent[]>;
  readonly details: Set<AnalysedSentence>;
  readonly entries: readonly Entry[];
  readonly series: readonly SeriesLine[];
  readonly isReport: boolean;
  /** The event of which the last sentence spoke, and the one that the last heading named. */
  current: FoundEvent | undefined;
  section: FoundEvent | undefined;
  /** Whether the last heading named none, behind others that did. */
  isBetween: boolean;
}

/** Reads a text from its beginning, sentence by sentence. */
export function readDiscourse(analysis: Analysis): Discourse {
  const state: State = {
    analysis,
    events: [],
    eventOf: new Map(),
    currentAt: new Map(),
    entryOf: new Map(),
    details: new Set(),
    entries: findEntries(analysis),
    series: findSeries(analysis),
    isReport: startsWithPast(analysis),
    current: undefined,
    section: undefined,
    isBetween: false,
  };
  let block: AnalysedSentence["block"] | undefined;
  for (const sentence of analysis.sentences) {
    if (sentence.block.start !== block?.start) {
      block = sentence.block;
      if (block.kind !== "item" && block.kind !== "label")
        state.current = topicOf(state) ?? state.current;
    }
    readSentence(state, sentence);
    if (isOtherHeading(state, sentence)) closeSection(state);
  }
  for (const sentence of analysis.sentences) readLead(state, sentence);
  return { ...state, groupAt: findGroups(analysis, state.events) };
}

/**
 * "For three days, from 3 to 5 November, experts have worked in Cotonou. Their technical meeting …": when and where
 * stand before the sentence that names it.
 */
function readLead(state: State, sentence: AnalysedSentence): void {
  const { analysis, currentAt, eventOf, details } = state;
  const next = analysis.sentences[sentence.position + 1];
  const [named] = next?.mentions ?? [];
  const event = named && eventOf.get(named);
  if (next === undefined) return;
  const isLead =
    sentence.block.kind === "paragraph" &&
    sentence.mentions.length === 0 &&
    !currentAt.has(sentence) &&
    (next.block.start === sentence.block.start || gathered.test(beginningOf(state, sentence))) &&
    named?.determiner === "definite" &&
    named.start - next.start < 3;
  const days = inside(analysis.dates, sentence).filter(({ value }) => value.kind === "days");
  if (!isLead || event === undefined || event.days.length > 0 || days.length === 0) return;
  currentAt.set(sentence, event);
  details.add(sentence);
  event.days.push(...days);
}

/** What a block is about: the event that the heading above it names, else the first of the text. */
function topicOf({ section, isBetween, events }: State): FoundEvent | undefined {
  return section ?? (isBetween ? undefined : events[0]);
}

/** A heading that names no event, in a text whose headings name several: what follows is about none of them. */
function isOtherHeading({ analysis, events, entries }: State, sentence: AnalysedSentence): boolean {
  if (sentence.block.kind !== "heading" || events.filter(({ isTitled }) => isTitled).length < 2)
    return false;
  const isEntry = entries.some(({ line, title }) => line === sentence || title === sentence);
  return (
    !isEntry &&
    sentence.mentions.length === 0 &&
    !isDetailLine(analysis, sentence) &&
    !isDetailsOf(analysis, sentence)
  );
}

function closeSection(state: State): void {
  state.section = undefined;
  state.current = undefined;
  state.isBetween = true;
}

const pronoun = /^\W*(?:It|They|Elles?|Ils?|Celle-ci|Celui-ci)\s/;

function beginningOf({ analysis }: State, { start }: AnalysedSentence): string {
  return analysis.source.folded.slice(start, start + 14);
}

function readSentence(state: State, sentence: AnalysedSentence): void {
  const before = state.current;
  const several = findSeveral(state.analysis, sentence);
  if (several !== undefined) addSeveral(state, several);
  const subject = readLine(state, sentence, readMentions(state, sentence));
  const isPronoun = pronoun.test(beginningOf(state, sentence));
  const about = isPronoun
    ? isOfUnknown(state, sentence)
      ? undefined
      : before
    : (startsWithMention(sentence, state.eventOf) ?? before ?? subject);
  // A line of when and where is about what the next one names, or nothing.
  const isOfNext = state.entries.some(
    ({ line, title }) => line === sentence && title?.position === sentence.position + 1,
  );
  if (about !== undefined && (before ?? subject) !== undefined && !isOfNext)
    state.currentAt.set(sentence, about);
  if (subject === undefined) return;
  if (state.series.some(({ line }) => line === sentence)) state.currentAt.set(sentence, subject);
  state.current = subject;
  const isEntry = state.entries.some(({ title }) => title === sentence);
  if (sentence.block.kind !== "heading" && !isEntry) return;
  state.section = subject;
  state.isBetween = false;
  subject.isTitled = true;
}

/** "The next Network meeting will look at it. It …": a pronoun for what is none of the events, as the subject before it. */
function isOfUnknown({ analysis, eventOf }: State, sentence: AnalysedSentence): boolean {
  const before = analysis.sentences[sentence.position - 1];
  const [subject, ...others] = before?.mentions ?? [];
  return (
    before?.block === sentence.block &&
    subject?.kind !== undefined &&
    others.length === 0 &&
    !subject.isPlural &&
    !subject.isBody &&
    subject.start - before.start < 4 &&
    !eventOf.has(subject)
  );
}

/** Brings each noun phrase of a sentence to its event, and tells the first of them. */
function readMentions(state: State, sentence: AnalysedSentence): FoundEvent | undefined {
  const { analysis, events, isReport, eventOf } = state;
  let subject: FoundEvent | undefined;
  const entry = state.entries.find(({ title }) => title === sentence);
  for (const mention of sentence.mentions) {
    const current = subject ?? state.current;
    const own = mention === sentence.mentions[0] ? entry : undefined;
    const found = resolve({
      analysis,
      sentence,
      mention,
      events,
      current,
      isReport,
      eventOf,
      entry: own,
    });
    if (found === undefined) continue;
    eventOf.set(mention, found);
    found.mentions.push({ mention, sentence });
    subject ??= found;
  }
  return subject;
}

/** Gives the dates of a line without a verb to the event that the line beside it names. */
function readLine(
  state: State,
  sentence: AnalysedSentence,
  subject: FoundEvent | undefined,
): FoundEvent | undefined {
  const { analysis, entries, entryOf, details } = state;
  const ofSeries = state.series.find(({ line }) => line === sentence);
  if (ofSeries !== undefined) return addToSeries(state, ofSeries);
  const entry = entries.find(({ line, title }) => line === sentence || title === sentence);
  if (entry?.title === sentence) {
    const event = subject ?? listed(state, entry);
    if (event === undefined) return undefined;
    for (const date of entry.dates) entryOf.set(date, [event]);
    state.currentAt.set(entry.line, event);
    event.days.push(...entry.dates.filter(({ value }) => value.kind === "days"));
    return event;
  }
  const isDetail = isDetailLine(analysis, sentence);
  if (isDetail) details.add(sentence);
  const owner = topicOf(state);
  const isAlone = entry !== undefined && entry.title === undefined;
  if (owner !== undefined && (isAlone || isDetail || isDateLabel(sentence))) {
    for (const date of inside(analysis.dates, sentence)) {
      entryOf.set(date, [owner]);
      if (date.value.kind === "days") owner.days.push(date);
    }
  }
  return subject;
}

/** One event for each of the days in a phrase; what each is called the text does not say. */
function addSeveral({ events, entryOf }: State, { plural, dates }: SeveralInOne): void {
  for (const date of dates) {
    const event = createEvent(events);
    if (plural.kind !== undefined) event.kind = plural.kind;
    event.isOpen = false;
    event.isListed = true;
    event.line = { kind: plural.noun };
    event.days.push(date);
    entryOf.set(date, [event]);
  }
}

/** A line of a list of dates: the noun before the list says what it is, the line what it is called and when. */
function addToSeries(
  { events, entryOf, details }: State,
  { line, title, dates, plural }: SeriesLine,
): FoundEvent {
  details.add(line);
  const event = createEvent(events);
  if (plural.kind !== undefined) event.kind = plural.kind;
  event.isOpen = false;
  event.isListed = true;
  event.line = { title, kind: plural.noun };
  event.days.push(...dates);
  for (const date of dates) entryOf.set(date, [event]);
  return event;
}

/** An event of a list under "the exercises:": its line says the title, what stands before the list its kind. */
function listed({ analysis, events }: State, entry: Entry): FoundEvent | undefined {
  const { title } = entry;
  const before = analysis.sentences.filter(({ end }) => end <= entry.line.start);
  const plural = before.flatMap(({ mentions }) => mentions).findLast(({ isPlural }) => isPlural);
  if (title === undefined || plural === undefined) return undefined;
  const noun = analysis.source.folded
    .slice(plural.noun.start, plural.noun.end)
    .replace(/s$/, "")
    .toLowerCase();
  const like = events.find(({ mentions }) =>
    mentions.some(({ mention }) =>
      analysis.source.folded
        .slice(mention.noun.start, mention.noun.end)
        .toLowerCase()
        .endsWith(noun),
    ),
  );
  const kind = plural.kind ?? like?.kind;
  const event = createEvent(events);
  if (kind !== undefined) event.kind = kind;
  event.isOpen = false;
  event.line = { title: { start: title.start, end: title.end }, kind: plural.noun };
  return event;
}

function startsWithMention(
  sentence: AnalysedSentence,
  eventOf: ReadonlyMap<Mention, FoundEvent>,
): FoundEvent | undefined {
  const first = sentence.mentions.find((mention) => eventOf.has(mention));
  return first === undefined ? undefined : eventOf.get(first);
}
