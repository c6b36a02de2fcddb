import type { Instant } from "@rabat-process/timezones";
import type { Actor } from "./actor.ts";
import type { Json } from "./jobs.ts";
import type { Person, PersonChange } from "./people.ts";

/** The door of those who come by a mailbox. What it calls them is the mailbox, in small letters. */
export const mailDoor = "mail";

/** Under this name stands the id that a person had before two became one: whoever erases them finds what that one said. */
export const formerDoor = "former";

/** A person with a mailbox: organisers named them in the list of contacts, now or formerly. */
export interface Contact {
  readonly person: Person;
  /** In alphabetical order; one at least. */
  readonly mailboxes: readonly string[];
  /** When an organiser last removed them from a delegation, as far as the log still has it. */
  readonly removedAt?: Instant;
}

/** What becomes of one person of the list. */
export interface ContactChange {
  readonly user: string;
  readonly known: PersonChange;
  /** The mailbox by which they come from now on, where nobody does yet. */
  readonly mailbox?: string;
  /** The mailbox of another contact that is theirs from now on. */
  readonly takes?: string;
  /** Whose it was: the same person, by an id that nobody has any more. */
  readonly was?: string;
}

/** What is to be written, and what of it stands in the log: numbers, never who. */
export interface ContactChanges {
  readonly people: readonly ContactChange[];
  readonly noted: Readonly<Record<string, Json>>;
}

/** The list of contacts, whom organisers named by their mailboxes. */
export interface ContactStore {
  /** Everybody on it, and who was. Somebody who left their delegation is a contact without one. */
  contacts(): Promise<readonly Contact[]>;
  /**
   * Decides on the list as it is and writes what `apply` says, all of it or nothing; of two who change it at once, the
   * second one decides on what the first one made. Gives the decision; undefined for a press that was taken before.
   */
  changeContacts<Decision extends { readonly apply?: ContactChanges | undefined }>(
    actor: Actor,
    decide: (contacts: readonly Contact[]) => Decision,
  ): Promise<Decision | undefined>;
  /**
   * Forgets the names and mailboxes of those who answer for nobody, and of whom the log says nothing since an instant: how
   * many they were.
   */
  forgetFormer(since: Instant): Promise<number>;
}
