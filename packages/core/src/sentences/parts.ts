import type { Answer, Standing } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode, Text, TimedWhen } from "@rabat-process/events";
import type { Instant, PhraseForm, PlainDate } from "@rabat-process/timezones";

/**
 * A piece of a sentence. What depends on its reader, or on the marks of a door, is no text yet: a clock, a name, what
 * is lifted out. A door renders it.
 */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  /** Lifted out, as each door does that. */
  | { readonly kind: "strong"; readonly part: Part }
  /** An instant on the reader’s clock. */
  | { readonly kind: "time"; readonly at: Instant }
  /** When an event begins and ends on the reader’s clock. */
  | { readonly kind: "hours"; readonly when: TimedWhen }
  | { readonly kind: "day"; readonly day: PlainDate }
  /** The title of an event. */
  | { readonly kind: "event"; readonly title: Text }
  /** A delegation: its name alone, as a label, or as it stands in a sentence. */
  | {
      readonly kind: "delegation";
      readonly code: DelegationCode;
      readonly form?: PhraseForm | undefined;
    }
  /** A person, by whichever name a door has for them. */
  | { readonly kind: "person"; readonly person: string }
  /** What an answer is called, lifted out. */
  | { readonly kind: "answer"; readonly answer: AnswerGiven };

/** An answer, and how it stands where that is known: who asks for a place and has none is never said to attend. */
export interface AnswerGiven {
  readonly partstat: Answer;
  readonly standing?: Standing | undefined;
}

/** A sentence, or several, as a list of parts. */
export type Sentence = readonly Part[];

/** What may stand in a sentence: a part, or a text or a number that is the same for every reader. */
type Value = Part | string | number;

/** Writes a sentence as it reads: sentence`A place is offered to ${delegation(code, "the")}.` */
export function sentence(texts: TemplateStringsArray, ...values: readonly Value[]): Sentence {
  return texts.flatMap((text, index) => {
    const value = values[index];
    return [text, ...(value === undefined ? [] : [value])]
      .filter((part) => part !== "")
      .map(toPart);
  });
}

function toPart(value: Value): Part {
  return typeof value === "object" ? value : { kind: "text", text: String(value) };
}

export function strong(value: Value): Part {
  return { kind: "strong", part: toPart(value) };
}

export function time(at: Instant): Part {
  return { kind: "time", at };
}

export function hours(when: TimedWhen): Part {
  return { kind: "hours", when };
}

export function day(date: PlainDate): Part {
  return { kind: "day", day: date };
}

export function event({ summary }: Pick<CalendarEvent, "summary">): Part {
  return { kind: "event", title: summary };
}

/** @param form how it stands in the sentence, `the` also behind “for” and “pour”; without one it is a label */
export function delegation(code: DelegationCode, form?: PhraseForm): Part {
  return { kind: "delegation", code, form };
}

export function person(id: string): Part {
  return { kind: "person", person: id };
}

export function answer(given: AnswerGiven): Part {
  return { kind: "answer", answer: given };
}
