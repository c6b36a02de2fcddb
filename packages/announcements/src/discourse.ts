import { inside } from "./analysis.ts";
import type { AnalysedSentence, Analysis } from "./analysis.ts";
import { resolve } from "./coreference.ts";
import { findEntries, isDateLabel, isDetailLine } from "./entries.ts";
import type { Entry } from "./entries.ts";
import { createEvent } from "./found-event.ts";
import type { FoundEvent } from "./found-event.ts";
import { governing } from "./governing.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import type { Mention } from "./lexemes/mentions.ts";
import { isPast } from "./new-event.ts";
import { isAdjacent, isBehind } from "./surroundings.ts";

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
      if (sentence.block.kind !== "item" && sentence.block.kind !== "label")
        current = section ?? events[0] ?? current;
    }
    const before = current;
    let subject: FoundEvent | undefined;
    for (const mention of sentence.mentions) {
      const found = resolve({
        analysis,
        sentence,
        mention,
        events,
        current: subject ?? current,
        isReport,
        eventOf,
      });
      if (found === undefined) continue;
      eventOf.set(mention, found);
      found.mentions.push({ mention, sentence });
      subject ??= found;
    }
    const entry = entries.find(({ line, title }) => line === sentence || title === sentence);
    if (entry?.title === sentence) {
      subject ??= listed({ analysis, entry, entries, events });
      for (const date of subject === undefined ? [] : entry.dates)
        entryOf.set(date, subject === undefined ? [] : [subject]);
      if (subject !== undefined)
        subject.days.push(...entry.dates.filter(({ value }) => value.kind === "days"));
    } else if (
      (entry !== undefined && entry.title === undefined) ||
      isDateLabel(sentence) ||
      isDetailLine(analysis, sentence)
    ) {
      if (isDetailLine(analysis, sentence)) details.add(sentence);
      const owner = section ?? events[0];
      if (owner !== undefined)
        for (const date of inside(analysis.dates, sentence)) entryOf.set(date, [owner]);
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
  const noun = analysis.source.folded
    .slice(plural.noun.start, plural.noun.end)
    .replace(/s$/, "")
    .toLowerCase();
  const like = events.find(({ mentions }) =>
    mentions.some(({ mention }) =>
      analysis.source.folded.slice(mention.noun.start, mention.noun.end).toLowerCase().endsWith(noun),
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

/** Whether the first event with a day lies behind: the text is a report, and past verbs tell its events. */
function startsWithPast(analysis: Analysis): boolean {
  for (const sentence of analysis.sentences) {
    const days = inside(analysis.dates, sentence).filter(
      ({ value }) => value.kind !== "year" && value.kind !== "term",
    );
    if (days.length === 0 && inside(analysis.places, sentence).length === 0) continue;
    for (const mention of sentence.mentions) {
      if (mention.isEarlier || mention.isPlural || isBehind(analysis, sentence, mention)) continue;
      const predicate = governing(sentence, mention);
      if (
        predicate !== undefined &&
        predicate.tense !== "pluperfect" &&
        !(predicate.isWeak && days.length === 0)
      )
        return predicate.tense === "past";
      const isNamed =
        mention.kind !== undefined && isAdjacent(analysis, mention, days) && !isPast(analysis, sentence);
      if (predicate === undefined && isNamed) return false;
    }
  }
  return (
    analysis.sentences.some((sentence) => sentence.predicates.some(({ tense }) => tense === "past")) &&
    !analysis.sentences.some((sentence) => sentence.predicates.some(({ tense }) => tense === "future"))
  );
}
