import type { Clashes } from "@rabat-process/core/events/clashes";
import type { CalendarEvent } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { Reach } from "./reach.ts";

/** The screens of the form, in their order: none asks for more than ten things. */
export const parts = ["what", "where", "more"] as const;
export type EventPart = (typeof parts)[number];

/** The input that chooses the screen: another one on each, since Slack keeps the choice of one that stays. */
export function partInputId(mark: string): string {
  return `part-${mark}`;
}

/** Whether an input chooses the screen; in forms of earlier versions it was the same on each. */
export function choosesPart(id: string): boolean {
  return /^part(?:-|$)/.test(id);
}

/** What a form is about: a new event, or one that is there, as an organiser saw it. */
export type EventTarget = NewEvent | KnownEvent;

export interface NewEvent {
  /** When its form was opened: by that it is known. */
  readonly opened: Instant;
  /** The text that speaks of it, at which place, and what it says. */
  readonly found?: {
    readonly announcement: string;
    readonly place: number;
    readonly fields: KnownFields;
  };
}

/** As much of an event as is known. */
export type KnownFields = Partial<CalendarEvent>;

/** What is known of the event that a form is about; undefined of a new one that nothing speaks of. */
export function knownOf(target: EventTarget): KnownFields | undefined {
  return "event" in target ? target.event : target.found?.fields;
}

export interface KnownEvent {
  readonly event: CalendarEvent;
  readonly seen: string;
  /** Nobody knows of a draft: all of it can be changed, and each screen is saved as it is sent. */
  readonly isDraft: boolean;
  /** Who is notified; undefined where nobody is. */
  readonly reach?: Reach | undefined;
  /** What other processes hold at that time; undefined where nobody looked. */
  readonly clashes?: Clashes | undefined;
}

/** What a text says for each input, by its name: what it was drawn with, and the words that say it. */
export type Quotes = ReadonlyMap<
  string,
  { readonly drawn: string; readonly words: readonly string[] }
>;

export interface EventForm {
  readonly target: EventTarget;
  readonly part: EventPart;
  /** When people are reminded of it at present, in minutes before it begins. */
  readonly reminderTimes: readonly number[];
  /** A text of which the event is made. */
  readonly text?: string;
  /** The words of a text that gave what the inputs hold. */
  readonly quotes?: Quotes | undefined;
  /** A date that was chosen before. */
  readonly when?: CalendarEvent["when"];
  readonly locale: Locale;
}
