import type { Kind } from "@rabat-process/events";
import type { AnalysedSentence, Analysis } from "./analysis.ts";
import type { Entry } from "./entries.ts";
import type { PrintedDay } from "./lexemes/date-readers.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import type { Mention } from "./lexemes/mentions.ts";
import type { Span } from "./span.ts";

/** An event of which a text speaks, as far as its nouns tell. */
export interface FoundEvent {
  readonly index: number;
  kind?: Kind;
  ordinal?: number;
  /** Named by a heading alone: the first sentence that tells more speaks of the same one. */
  isOpen: boolean;
  /** Named by a line that has its date beside it: the next line of that kind names another one. */
  isListed: boolean;
  /** Put off or cancelled, or planned for a day that did not hold: another day is no other event. */
  isMoved: boolean;
  /** Named by a heading. */
  isTitled: boolean;
  /** The days that its sentences print. */
  readonly days: DateLexeme[];
  readonly mentions: { readonly mention: Mention; readonly sentence: AnalysedSentence }[];
  /** The line that names it, where that is no noun phrase for an event; and the words that tell its kind then. */
  line?: { readonly title?: Span; readonly kind: Span };
}

/** Adds an event of which nothing is known yet. */
export function createEvent(events: FoundEvent[]): FoundEvent {
  const event = {
    index: events.length,
    isOpen: true,
    isListed: false,
    isMoved: false,
    isTitled: false,
    days: [],
    mentions: [],
  };
  events.push(event);
  return event;
}

/** Whether two dates can be one: equal as far as both say something. */
export function agree(one: DateLexeme, other: DateLexeme): boolean {
  const [a, b] = [firstOf(one), firstOf(other)];
  if (a === undefined || b === undefined) return true;
  const [lastA, lastB] = [lastOf(one), lastOf(other)];
  const years = a.year === undefined || b.year === undefined || a.year === b.year;
  const same =
    a.month === b.month &&
    (a.day === 0 ||
      b.day === 0 ||
      (a.day <= (lastB?.day ?? a.day) && b.day <= (lastA?.day ?? b.day)) ||
      lastA?.month !== a.month ||
      lastB?.month !== b.month);
  return years && same;
}

function firstOf({ value }: DateLexeme): PrintedDay | undefined {
  if (value.kind === "days") return value.first;
  return value.kind === "month"
    ? { day: 0, month: value.month, ...(value.year !== undefined && { year: value.year }) }
    : undefined;
}

function lastOf({ value }: DateLexeme): PrintedDay | undefined {
  return value.kind === "days" ? value.last : undefined;
}

/** A noun phrase, where it stands, and what is known before it. */
export interface Naming {
  readonly analysis: Analysis;
  readonly sentence: AnalysedSentence;
  readonly mention: Mention;
  readonly events: FoundEvent[];
  readonly current: FoundEvent | undefined;
  readonly isReport: boolean;
  readonly eventOf: ReadonlyMap<Mention, FoundEvent>;
  /** Of the first noun phrase of a line that has its date on the line beside it. */
  readonly entry?: Entry | undefined;
}
