import type { Evidence, Span } from "@rabat-process/announcements";
import type { EventDraft, When } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";

/** Words of one of the texts that were read, by its place among them. */
export interface Quote {
  readonly text: number;
  readonly span: Span;
}

/** The words of a text that prove a value of a draft. */
export type Proof = Evidence & Quote;

/** An event that an announcement speaks of, as far as it says. */
export interface FoundEvent {
  readonly draft: EventDraft;
  readonly evidence: readonly Proof[];
  /** Which items of its lineage are other events of the announcement, by their places in `events`. */
  readonly links?: readonly { readonly item: number; readonly to: number }[];
}

/** What the texts leave open, or say in two ways: for a person to answer. */
export interface OpenQuestion {
  /** Its place in `events`. */
  readonly event?: number;
  readonly field?: string;
  readonly quotes: readonly Quote[];
  readonly text: Readonly<Record<Locale, string>>;
  /** What the words can mean, the likeliest first. */
  readonly candidates?: readonly When[];
}

/** What the texts of one announcement say, in whatever languages. */
export interface Reading {
  /** The texts as they were read: one that holds both languages became two. */
  readonly texts: readonly { readonly text: string; readonly language: Locale }[];
  readonly events: readonly FoundEvent[];
  readonly questions: readonly OpenQuestion[];
  /** The sentences of which nothing was used. */
  readonly unread: readonly Quote[];
}

/** The words of a quote as they stand in their text, on one line. */
export function wordsOf({ texts }: Pick<Reading, "texts">, { text, span }: Quote): string {
  const words = texts[text]?.text.slice(span.start, span.end) ?? "";
  return words.replaceAll(/\s+/g, " ").trim();
}

/** The words that prove a field of an event and all that lies in it, each once: `venue` has those of its city. */
export function wordsIn(reading: Reading, event: number, field: string): readonly string[] {
  const proofs = reading.events[event]?.evidence.filter((proof) => isWithin(proof.field, field));
  return [...new Set(proofs?.map((proof) => wordsOf(reading, proof)))];
}

/** Whether a path is a field, or lies in it: `roles[0]` in `roles`. */
export function isWithin(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
}
