import type { DelegationCode } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { Actor } from "./actor.ts";
import type { Job } from "./jobs.ts";

/** A person, as far as the app knows them. */
export interface Person {
  /** An id of ours, whatever account they come by. */
  readonly user: string;
  /** What organisers called them in the list of contacts; absent where no list named them. */
  readonly name?: string;
  /** Whom they answer for; absent until they said so. */
  readonly delegation?: DelegationCode;
  /** The organiser who confirmed that. */
  readonly confirmedBy?: string;
  /** Named by an organiser to answer for their delegation, and asked for it. */
  readonly focalPoint: boolean;
  /** The delegations for which an organiser did not accept them, or from which one removed them; absent where none. */
  readonly removedFrom?: readonly DelegationCode[];
  /** Whether they want reminders. */
  readonly reminders: boolean;
  /** Whether they want the note of Monday, as an organiser: absent where they did not say that they want none. */
  readonly weekNote?: boolean;
  /** The language that they chose, or in which they first answered; absent until then. */
  readonly locale?: Locale;
}

/** A person who said, or of whom an organiser said, whom they answer for. */
export type Member = Person & { readonly delegation: DelegationCode };

/** What changes of a person. `null` ends that they answer for a delegation. */
export type PersonChange = Partial<Omit<Person, "user" | "delegation">> & {
  readonly delegation?: DelegationCode | null;
};

/** The people. */
export interface PeopleStore {
  /** Somebody who was never seen is a person of whom nothing is known. */
  person(user: string): Promise<Person>;
  /** Everybody who said whom they answer for. */
  people(): Promise<readonly Person[]>;
  /** The members of a delegation, confirmed or not, by their ids. */
  membersOf(delegation: DelegationCode): Promise<readonly Member[]>;
  /**
   * Changes what is known of a person, and notes who did. Of two who act at once the last one counts, field by field.
   * Who leaves a delegation loses all that rested on it: the confirmation, the role of a focal point, personal feeds,
   * claims, and what they were still to be told.
   */
  savePerson(
    user: string,
    known: PersonChange,
    actor: Actor,
    enqueue?: readonly Job[],
  ): Promise<void>;
  /** The same, only as long as the person answers for a delegation; false where they do no longer. */
  saveMember(
    member: { readonly user: string; readonly delegation: DelegationCode },
    known: PersonChange,
    actor: Actor,
    enqueue?: readonly Job[],
  ): Promise<boolean>;
}

/** What a door knows of people. */
export interface People {
  /** A person's name, IANA time zone and language, as they have set them there. */
  profile(user: string): Promise<{
    readonly name?: string;
    readonly timeZone?: string;
    readonly locale?: Locale;
  }>;
}
