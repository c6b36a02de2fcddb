import type { Answer, Participant } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode, Text } from "@rabat-process/events";
import type { PersonAct } from "@rabat-process/core/people/know-people";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { Topic } from "./topics.ts";
import type { Wish } from "./wishes.ts";

/** What there is to be looked at, by whoever asks for it. */
export type View = "event" | "board" | "own-answer" | "who" | "participants" | "log";

interface About {
  readonly uid: string;
}

interface ForDelegation extends About {
  readonly delegation: DelegationCode;
}

/** Everything that people do, and of each what they say with it. */
export interface Acts {
  see: About & { readonly view: View };
  speak: { readonly locale: Locale };
  join: { readonly delegation: DelegationCode };
  "want-reminders": { readonly reminders: boolean };
  /** An organiser wants the note of Monday, or wants it no more. */
  "want-week-note": { readonly weekNote: boolean };
  answer: About & { readonly partstat: Answer; readonly people?: readonly Participant[] };
  /** Somebody of the list of contacts, who comes by no door, answers by a link. */
  "answer-by-link": ForDelegation & { readonly partstat: Answer; readonly contact: string };
  /** Undoes the answer of a delegation, by the letter that told that it came by a link. */
  undo: ForDelegation;
  /** Takes a place, by the letter that offered it. */
  "take-offer": About;
  /** Accepts or refuses what somebody who is not confirmed answered. */
  decide: ForDelegation & { readonly claimant: string; readonly accepted: boolean };
  /** An event that only organisers see until it is announced. */
  draft: { readonly draft: CalendarEvent };
  /** Events that everybody sees at once. */
  send: { readonly events: readonly CalendarEvent[] };
  announce: About;
  change: About & { readonly to: Wish; readonly askAgain?: boolean };
  /** In minutes before it begins. */
  "set-reminders": About & { readonly times: readonly number[] };
  chase: About;
  /** Says something to those who come. */
  tell: About & { readonly words: Text };
  "answer-for": ForDelegation & { readonly partstat: Answer };
  select: ForDelegation & { readonly selected: boolean };
  manage: { readonly person: string; readonly delegation: DelegationCode; readonly act: PersonAct };
  /** Makes a focal point of somebody, whether they have ever come or not. */
  name: { readonly person: string; readonly delegation: DelegationCode };
}

export type Act = { [Kind in keyof Acts]: { readonly do: Kind } & Acts[Kind] }[keyof Acts];

export interface How {
  /** The door delivers it twice: at once, or after what happens in between. */
  readonly twice?: true | (() => Promise<unknown>);
  /** What happens between the moment at which they see what they act on and the moment at which they act. */
  readonly meanwhile?: () => Promise<unknown>;
}

export interface Opening {
  readonly begins: Instant;
  /** In which language events stand on the board. */
  readonly locale: Locale;
  readonly organisers: readonly string[];
}

/** A door, with people before it who have short names: each of them comes by an account of their own. */
export interface Door {
  /** Does something as a person; all words that they are shown there upon it. */
  act(who: string, act: Act, how?: How): Promise<string>;
  /** What a person was sent since the last look, the oldest first. */
  letters(who: string): Promise<readonly string[]>;
  /** Lets time pass up to an instant, and has everything done that is due by then. */
  until(instant: Instant): Promise<void>;
  /** Gives a person a second account at this door. */
  comesAlsoBy(who: string, other: string): Promise<void>;
  /** Erases a person, by their accounts and full name, as whoever looks after the program does. */
  erase(who: string, fullName: string): Promise<void>;
  /** Everything that the program remembers, as text. */
  stored(): Promise<string>;
  /** What the door calls a person, wherever it has to name them. */
  accountOf(who: string): string;
  /** The words by which readers know what they are told: any of these. */
  phrases(topic: Topic, locale: Locale): readonly string[];
  /** How it says on the board how many delegations come, perhaps, and do not. */
  counts(replies: readonly [yes: number, maybe: number, no: number], locale: Locale): string;
  close(): Promise<void>;
}
