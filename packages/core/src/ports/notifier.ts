import type {
  Answer,
  AttendanceSummary,
  Attendee,
  Claim,
  RsvpRefusal,
  Standing,
} from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode, Text } from "@rabat-process/events";
import type { Instant, PlainDate } from "@rabat-process/timezones";
import type { ToldChange } from "../events/stored-change.ts";
import type { ClaimedJob, Job, Outcome } from "./jobs.ts";
import type { Member } from "./people.ts";

/** What a notification says of an event beside its news: how it is at this moment. */
interface AboutEvent {
  readonly event: CalendarEvent;
  /** Why no answer is taken any more. */
  readonly closed?: RsvpRefusal | undefined;
  /** The event that has taken its place. */
  readonly replacedBy?: CalendarEvent | undefined;
}

interface AboutDelegation extends AboutEvent {
  readonly delegation: DelegationCode;
}

/** A delegation that comes and has no confirmed member, with those who could be confirmed. */
export interface UnconfirmedDelegation {
  readonly delegation: DelegationCode;
  readonly members: readonly Member[];
}

/** The delegation for which a person answered until they joined another one. */
interface LeftDelegation {
  readonly delegation: DelegationCode;
  readonly wasFocalPoint: boolean;
}

/** A change that waits before people hear of it, by the key of its job. */
interface WaitingChange {
  readonly departure: string;
  readonly told: ToldChange;
  readonly askAgain: boolean;
  readonly people: number;
  readonly unreachable: readonly DelegationCode[];
  /** The jobs of doors that show the event, where it is its announcement that waits. */
  readonly shows?: readonly Omit<Job, "dueAt">[] | undefined;
}

/** How many people what is said to those who come reaches, and how. */
export interface Audience {
  /** Whom a door notifies. */
  readonly people: number;
  /** Who has a mailbox and no door: the Secretariat writes to them, with files of ours. */
  readonly byMail: number;
  /** The delegations that come and of which nobody is among either. */
  readonly unreachable: readonly DelegationCode[];
}

/** A message to those who come that waits, by the key of its job. */
interface WaitingMessage {
  readonly departure: string;
  readonly words: Text;
  readonly audience: Audience;
}

/** All that is said to people about events, by what happened. A door says it in their language and on their clock. */
export interface EventNotifications {
  /** An event changed for which they answered: `describeTold` says how; with the answer of their delegation that counts now. */
  changed: AboutEvent & {
    readonly told: ToldChange;
    readonly askAgain: boolean;
    readonly answer?: Pick<Attendee, "partstat" | "standing">;
  };
  /** To whoever made a change: it waits until then, and can be stopped; how many people will be notified, and for whom nobody. */
  leaving: AboutEvent & WaitingChange & { readonly leavesAt: Instant };
  /** To whoever made a change that waited: it was made, or somebody else was quicker. */
  departed: AboutEvent &
    WaitingChange & {
      readonly isMade: boolean;
      /** They have read it already: only what says that the change waits is to be brought in line. */
      readonly isAwaited: boolean;
    };
  /** What the organisers say to those who come. */
  message: AboutEvent & { readonly words: Text };
  /** To whoever wrote such a message: it waits until then, and can be stopped; whom it will reach. */
  "message-leaving": AboutEvent & WaitingMessage & { readonly leavesAt: Instant };
  /** To whoever wrote it: it has left. */
  "message-left": AboutEvent &
    WaitingMessage & {
      readonly at: Instant;
      /** They have read it already: only what says that the message waits is to be brought in line. */
      readonly isAwaited: boolean;
    };
  /** An event begins soon to which they come; the private link is for those who may have it. */
  reminder: AboutEvent & { readonly way: "link" | "link-later" };
  /** The private link follows once they are confirmed. */
  "link-later": AboutDelegation;
  /** Their delegation has not given a definite answer; none is taken from `deadline` on. */
  chase: AboutDelegation & { readonly deadline?: Instant };
  /** A place became free, and is kept for their delegation until then. */
  offer: AboutDelegation & { readonly until: Instant };
  /** Their delegation waited, and has its places now. */
  admitted: AboutDelegation;
  selection: AboutDelegation & { readonly selected: boolean };
  /** To organisers: a delegation can come no longer, after the deadline; and who waits for a place, the longest first. */
  withdrew: AboutDelegation & { readonly waiting: readonly DelegationCode[] };
  /** To organisers: nobody of a delegation could be told of this. */
  "not-reached": AboutDelegation & {
    readonly about: "offer" | "selection" | "admitted";
    readonly until?: Instant;
  };
  /** To organisers: how many answered, when the time for it is over. */
  "sum-up": AboutEvent & { readonly summary: AttendanceSummary };
  /** To organisers: by the rules of this release of tzdb the event starts at another instant than announced. */
  "clock-moved": AboutEvent & { readonly tzdbVersion: string };
  /** To organisers: these delegations come, and nobody of them is confirmed. */
  unconfirmed: AboutEvent & { readonly delegations: readonly UnconfirmedDelegation[] };
  /** To those who decide on it: an answer that counts only after it was accepted. */
  claim: AboutEvent & { readonly claim: Claim; readonly present: Attendee | undefined };
  /** What became of a claim. */
  decided: AboutDelegation & {
    readonly outcome: "accepted" | "refused" | "lapsed";
    readonly partstat: Answer;
    readonly claimant: string;
    /** How the answer stands that an accepted claim became. */
    readonly standing: Standing | undefined;
    readonly isTheirs: boolean;
  };
  /** Another answer takes the place of theirs; only confirmed members learn who gave it. */
  "answer-replaced": AboutDelegation & {
    readonly partstat: Answer;
    readonly by: "the-secretariat" | "not-shown" | { readonly user: string };
  };
  /** To the other people of a delegation: an answer came by a link, and can be undone as long as it counts. */
  "answered-by-link": AboutDelegation & {
    readonly partstat: Answer;
    readonly answerer: string;
    readonly version: Instant;
  };
  /** To those who could have undone an answer that came by a link: somebody did. */
  "answer-undone": AboutDelegation & {
    readonly partstat: Answer;
    readonly answerer: string;
    readonly by: "the-secretariat" | { readonly user: string };
    /** The answer that the delegation has now. */
    readonly present: Attendee | undefined;
  };
  /** To organisers: so many people without an account were not written to since the event changed. */
  untold: AboutEvent & { readonly people: number };
}

/** How an event stands that takes answers. */
export interface OpenEvent {
  readonly event: CalendarEvent;
  /** How many delegations have answered. */
  readonly answered: number;
  readonly missing: readonly DelegationCode[];
  /** How many answers wait to be accepted. */
  readonly claims: number;
  /** From when on no answer is taken. */
  readonly deadline?: Instant;
}

/** All that is said to people about themselves or others. */
interface PeopleNotifications {
  /** To organisers: a person answers for a delegation from now on, to be confirmed or not. */
  joined: { readonly member: Member; readonly left: LeftDelegation | undefined };
  /** What an organiser made of their membership, and the events to which they gave answers that do not count yet. */
  membership: {
    readonly told: "confirmed" | "focal-point" | "refused" | "removed";
    readonly delegation: DelegationCode;
    readonly waiting: readonly CalendarEvent[];
  };
  /** To organisers: whoever opened the link of a person says that they are somebody else, and it was ended. */
  "link-ended": { readonly member: Member };
  /** To organisers, each Monday: how each event stands that takes answers, the next one first. */
  "week-note": { readonly week: PlainDate; readonly events: readonly OpenEvent[] };
  /** What they pressed or typed at an instant may not have been done. */
  "press-lost": { readonly at: Instant; readonly reference: string };
}

type OneOf<Kinds> = { [Kind in keyof Kinds]: { readonly kind: Kind } & Kinds[Kind] }[keyof Kinds];

export type EventNotification = OneOf<EventNotifications>;
export type Notification = EventNotification | OneOf<PeopleNotifications>;

/** Who is notified. */
export type Recipient = Readonly<Record<"user", string>>;

/** Whom a door can notify of anything: somebody who only has a link reads its page, and is told nothing. */
export interface Reachability {
  /** Whether a person is one of those, as it is at this moment. */
  reaches(person: string): Promise<boolean>;
  /** The same for many: all are read at once. */
  reached(): Promise<(person: string) => boolean>;
}

/** What a door does so that people learn of things. What it throws is a failure of the world, and is tried again. */
export interface Notifier {
  /** Says something to a person, once however often the job is tried. */
  tell(job: ClaimedJob, to: Recipient, notification: Notification): Promise<Outcome>;
  /** Brings everything that shows an event to everybody in line with the store. */
  eventChanged(uid: string): Promise<Outcome>;
  /** The jobs of the door that note a change wherever it shows the event to everybody. */
  notesOf(change: ChangeToNote): Promise<readonly Job[]>;
}

/** A change of an event that everybody may see. */
export interface ChangeToNote extends Pick<Job, "key" | "dueAt"> {
  readonly event: string;
  readonly told: ToldChange;
}
