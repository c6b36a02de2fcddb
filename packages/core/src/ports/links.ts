import type { Instant } from "@rabat-process/timezones";
import type { Actor } from "./actor.ts";
import type { Job } from "./jobs.ts";

/** A page by which a person answers without an account: for one event, or for all that their delegation is asked. */
export interface Link {
  /** Names the link and opens nothing: its address has a secret beside it, which is stored nowhere. */
  readonly id: string;
  readonly person: string;
  /** The event to which it answers; absent where it is the page of the delegation. */
  readonly event?: string;
  /** How often it was withdrawn: each time it gets another address. */
  readonly counter: number;
  /** How often something that was sent by it was refused: a form that was drawn before counts no more. */
  readonly refusals: number;
  /** When it was last written into a file for the person. */
  readonly sentAt: Instant;
  /** `sequence` of the event as that file had it; absent where no file has the present address. */
  readonly sentSequence?: number;
  /** When the page was drawn from which something was last sent; reading it is no use. */
  readonly usedAt?: Instant;
}

/** A link that is about to be written into a file. */
export type NewLink = Pick<Link, "id" | "person" | "event">;

/** A link that was written into a file, with the counter of its address there. */
export type SentLink = NewLink & Pick<Link, "counter" | "sentSequence">;

/** A link as somebody opened it: with that counter it opens, with a later one no more; so do the forms of its page. */
export type OpenedLink = Pick<Link, "id" | "counter" | "refusals" | "person">;

/** A form that is sent by a link and counts once. */
export interface LinkForm {
  /** What the log calls it. */
  readonly act: string;
  /** How often the person may send one by day, and since when that is counted. */
  readonly atMost: number;
  readonly since: Instant;
  /** When its page was drawn. */
  readonly drawnAt: Instant;
}

/** Whether a form counts; `spent`: one of its page was refused before, `ended`: the link opens no more. */
export type FormTaken = "taken" | "repeated" | "too-often" | "spent" | "ended";

/** The links that were ever sent. */
export interface LinkStore {
  link(id: string): Promise<Link | undefined>;
  /** Those to an event, in the order of their ids. */
  linksTo(event: string): Promise<readonly Link[]>;
  /** Those of a person, in the order of their ids. */
  linksOf(person: string): Promise<readonly Link[]>;
  /** Makes links that are about to be sent, and gives them as they are; those that are known stay so. */
  beginLinks(links: readonly NewLink[], at: Instant): Promise<readonly Link[]>;
  /** Notes that links were sent; of those that ended or were erased meanwhile, it notes nothing. */
  saveLinks(links: readonly SentLink[], actor: Actor): Promise<void>;
  /** Notes that something was sent by a link from a page as it was drawn at an instant; an earlier one than noted changes nothing. */
  useLink(id: string, at: Instant): Promise<void>;
  /**
   * Erases the links to the events named, and those to delegations, that were neither sent nor used since an instant; how
   * many there were.
   */
  eraseUnused(since: Instant, over: readonly string[]): Promise<number>;
  /**
   * Ends the forms of a link’s page that were drawn with so many refusals, since one was refused: no replay of it is taken
   * later. Where they ended before, nothing changes.
   */
  endForms(link: Pick<Link, "id" | "refusals">): Promise<void>;
  /**
   * Takes a form that is sent by a link: notes that it was, and that the link was used, as long as the link opens and its
   * person is a confirmed member. Of those who send the same one at once, one is told `taken`.
   */
  takeForm(
    link: OpenedLink,
    form: LinkForm,
    actor: Actor & { readonly press: string },
  ): Promise<FormTaken>;
  /**
   * Gives all links of a person other addresses, revokes their feeds and notes who did, with what follows; false where the
   * link by which it is asked opens no more.
   */
  endLinks(link: OpenedLink, actor: Actor, enqueue: readonly Job[]): Promise<boolean>;
}

/** Makes the addresses of links, and knows them again: by a key of the configuration, so that the store opens nothing. */
export interface LinkAddresses {
  /** The id of a person's link, the same each time. */
  idOf(person: string, event?: string): string;
  addressOf(link: Pick<Link, "id" | "event" | "counter">): string;
  /** Whether 34 characters are the key of an address, be it of one that has ended. */
  readonly isKey: (text: string) => boolean;
}
