import type { Attendance, Attendee, CalendarEvent, DelegationCode } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";

/** What the use cases need of a clock. */
export interface Clock {
  now(): Instant;
}

/** A person in Slack, as far as the app knows them. */
export interface Person {
  readonly user: string;
  /** The workspace in which they were seen first; empty where the app serves one. */
  readonly team: string;
  /** Whom they answer for; absent until they said so. */
  readonly delegation?: DelegationCode;
  /** The organiser who confirmed that. */
  readonly confirmedBy?: string;
  /** Named by an organiser to answer for their delegation, and asked for it. */
  readonly focalPoint: boolean;
  /** Whether they want reminders. */
  readonly reminders: boolean;
  /** The language that they chose, or in which they first answered; absent until then. */
  readonly locale?: Locale;
}

/** A message that shows an event in a channel. */
interface PostedCard {
  readonly event: string;
  readonly channel: string;
  /** Slack's name for the message within its channel. */
  readonly ts: string;
  readonly team: string;
}

/** What a card shows at present. */
export interface DrawnCard extends PostedCard {
  /** A digest of what was drawn last; empty where that is not known. */
  readonly drawn: string;
  readonly drawnAt?: Instant;
}

/** What a channel has asked for: which events, in which week and hour of its own clock. */
export interface Subscription {
  readonly themes: readonly number[];
  /** ISO weekday of the digest, Monday 1 to Sunday 7. */
  readonly digestDay: number;
  /** Full hour of the digest, 0 to 23. */
  readonly digestHour: number;
  readonly timeZone: string;
}

export interface Channel {
  readonly channel: string;
  readonly team: string;
  readonly locale: Locale;
  readonly subscription?: Subscription;
}

/** Who has a personal feed, and what it shows. */
export interface PersonalFeed {
  readonly user: string;
  readonly delegation: DelegationCode;
  readonly scope: "all" | "yes-and-maybe";
  readonly locale: Locale;
}

/** What somebody did. Organisers read it; it says who and what, never what people wrote about themselves. */
export interface AuditEntry {
  readonly at: Instant;
  readonly by: string;
  readonly act: string;
  readonly event?: string;
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** A state that an event had, who brought it about, and when. */
interface EventVersion {
  readonly event: CalendarEvent;
  readonly by: string;
  readonly at: Instant;
}

/** Something to be told or done, now or later. */
export interface Job {
  /** Of several jobs of one key there is one, and the last word on when and what counts. */
  readonly key: string;
  readonly kind: string;
  readonly event?: string;
  readonly payload: Readonly<Record<string, string | number | boolean>>;
  readonly dueAt: Instant;
  /** When it is of no use any more: then it is dropped, and logged. */
  readonly usefulUntil?: Instant;
  /** Whether it is done anew when it is asked for after it was done. Else it is done once for ever. */
  readonly recurs?: true;
}

/** A job that a worker has taken. Nobody else has it until the lease ends. */
export interface ClaimedJob extends Job {
  readonly createdAt: Instant;
  /** How often it was taken, this time included. */
  readonly attempts: number;
  readonly generation: number;
  readonly worker: string;
}

/** How a job ended, or when it is to be tried again. */
export type Outcome =
  | { readonly result: "done"; readonly next?: readonly Job[] }
  | { readonly result: "later"; readonly at: Instant; readonly reason: string }
  | { readonly result: "given-up"; readonly reason: string };

/** Does a job. What it throws is a failure of the world: the job is tried again. */
export type Perform = (job: ClaimedJob) => Promise<Outcome>;

/** A job that was given up, and why. */
export interface BuriedJob extends Job {
  readonly buriedAt: Instant;
  readonly reason: string;
}

/** What must be told or done: written in the transaction of what happened, done at least once. */
export interface Jobs {
  enqueue(jobs: readonly Job[], at: Instant): Promise<void>;
  /** Is called after jobs were enqueued by this process. */
  onEnqueued(listener: () => void): void;
  /** Takes the job that has been due the longest, or that of a key if it is due. Two workers never get the same one. */
  claim(worker: string, now: Instant, key?: string): Promise<ClaimedJob | undefined>;
  /** Makes the lease of a job as long as a new one; false where another worker has it by now. */
  keep(job: ClaimedJob, now: Instant): Promise<boolean>;
  /** Says that a job is done, and what comes next in its place. It is due again where it was asked for meanwhile. */
  finish(job: ClaimedJob, now: Instant, next?: readonly Job[]): Promise<void>;
  /** Puts a job back until later. */
  putBack(job: ClaimedJob, dueAt: Instant, reason: string): Promise<void>;
  /** Gives a job up: organisers see it, and may have it done after all. */
  bury(job: ClaimedJob, now: Instant, reason: string): Promise<void>;
  /** The latest first. */
  buried(): Promise<readonly BuriedJob[]>;
  /** Makes a buried job due; false where there is none of this key. */
  rerun(key: string, now: Instant): Promise<boolean>;
  /** Makes the jobs of a worker that ends free for others at once. */
  release(worker: string): Promise<void>;
  /** The jobs that wait, those of one event or all, by the time at which they are due. */
  waiting(event?: string): Promise<readonly Job[]>;
}

/** How long before an event those who come are reminded of it, in minutes, the longest first; none where nobody is. */
export type ReminderTimes = readonly number[];

/** An event and its answers as they are while nobody else can change them. */
export interface EventState {
  readonly event: CalendarEvent;
  readonly attendance: Attendance;
  readonly reminderTimes: ReminderTimes;
}

/** What is to be written of an event, all of it or nothing. */
interface Change {
  readonly ok: true;
  readonly event?: CalendarEvent;
  /** Everybody may see it from now on. */
  readonly publish?: true;
  /** The answers from now on: one that is left out counts no more. */
  readonly attendance?: Attendance;
  readonly reminderTimes?: ReminderTimes;
  /** Kinds of jobs of this event that are of no use any more, unless they are under way. */
  readonly drop?: readonly string[];
  readonly enqueue?: readonly Job[];
  readonly act: string;
  readonly details?: AuditEntry["details"];
}

/** Who acts, when, and by which press of theirs, where Slack may deliver that twice. */
export interface Actor {
  readonly by: string;
  readonly at: Instant;
  readonly press?: string;
}

interface Refusal<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
}

/** The state after a change. A press that counted before changes nothing. */
type Changed = { readonly ok: true; readonly repeated: boolean } & EventState;

/** How a delegation stands to an event. */
export type StandingAnswer = Pick<Attendee, "partstat" | "standing" | "at"> & { readonly event: string };

/** The events and their answers. */
export interface EventStore {
  /**
   * Takes in events. An event that is known is replaced if the new one has a higher `sequence`, or an equal one
   * and a later `lastModified`; else it stays. For those that were taken in or replaced, jobs of some kinds are dropped
   * unless they are under way, and others enqueued.
   */
  saveEvents(
    events: readonly CalendarEvent[],
    actor: Actor,
    enqueue?: (event: CalendarEvent, reminderTimes: ReminderTimes) => readonly Job[],
    drop?: readonly string[],
  ): Promise<void>;
  /** All events that everybody may see, in no order. */
  events(): Promise<readonly CalendarEvent[]>;
  /** Keeps an event that only organisers see until a change publishes it; false where its UID is taken. */
  saveDraft(event: CalendarEvent, actor: Actor, reminderTimes?: ReminderTimes): Promise<boolean>;
  /** The events that only organisers see, in no order. */
  drafts(): Promise<readonly CalendarEvent[]>;
  /**
   * A name for the present state of all events, without reading one: another one after each event that was taken in or
   * replaced, the same one in every process until then.
   */
  revision(): Promise<string>;
  /** One event, be it a draft. */
  event(uid: string): Promise<CalendarEvent | undefined>;
  /** When people are reminded of an event: the usual times, unless an organiser chose others. */
  reminderTimes(uid: string): Promise<ReminderTimes>;
  /** Every state that an event had, the oldest first. */
  history(uid: string): Promise<readonly EventVersion[]>;

  /**
   * Changes an event or its answers: reads both, lets `decide` say what is to be written, and writes it with its jobs
   * and its line in the log, all or nothing. Whoever changes the same event meanwhile waits, in every process, so that
   * no decision rests on what is not true any more.
   */
  change<Reason extends string = never>(
    uid: string,
    actor: Actor,
    decide: (state: EventState) => Change | Refusal<Reason>,
  ): Promise<Changed | Refusal<Reason | "unknown-event">>;
  /** The answer of each delegation that counts, in the order of their codes. */
  attendance(uid: string): Promise<Attendance>;
  /** Every answer that a delegation gave to an event, the oldest first. */
  answers(uid: string, delegation: DelegationCode): Promise<readonly Attendee[]>;
  /** How a delegation stands to each event that it answered, by their UIDs; without its people. */
  answersOf(delegation: DelegationCode): Promise<readonly StandingAnswer[]>;
}

/** The people and the channels. */
export interface PeopleStore {
  /** Somebody who was never seen is a person of whom nothing is known. */
  person(user: string): Promise<Person>;
  /** Everybody who said whom they answer for. */
  people(): Promise<readonly Person[]>;
  /** Changes what is known of a person, and notes who did. Of two who act at once the last one counts, field by field. */
  savePerson(
    user: string,
    known: Partial<Omit<Person, "user">>,
    actor: Actor,
    enqueue?: readonly Job[],
  ): Promise<void>;

  channel(channel: string): Promise<Channel | undefined>;
  /** The channels that have a subscription. */
  subscriptions(): Promise<readonly (Channel & { readonly subscription: Subscription })[]>;
  /** Puts what is known of a channel in place of what was. */
  saveChannel(channel: Channel, actor: Actor, enqueue?: readonly Job[]): Promise<void>;
}

/** The messages that show events. */
export interface CardStore {
  /** Remembers a card; one that is known stays. */
  saveCard(card: PostedCard): Promise<void>;
  cards(event: string): Promise<readonly DrawnCard[]>;
  /** Remembers what a card shows. */
  saveDrawing(card: PostedCard, drawn: string, at: Instant): Promise<void>;
  /** The events that have cards, in no order. */
  announcedEvents(): Promise<readonly string[]>;
  /** Forgets a card that Slack does not have any more. */
  forgetCard(card: PostedCard): Promise<void>;
}

/** The personal feeds, by the digest of their address. */
export interface FeedStore {
  /** Makes a feed the only one of its person: earlier ones are revoked. */
  saveFeed(hash: string, feed: PersonalFeed, actor: Actor): Promise<void>;
  /** The feed behind a digest, `revoked`, or undefined where there never was one. */
  feed(hash: string): Promise<PersonalFeed | "revoked" | undefined>;
  /** Revokes the feeds of a person; how many there were. */
  revokeFeeds(user: string, actor: Actor): Promise<number>;
}

/** The workspaces that have the app, each as whoever saved it encrypted it. */
export interface InstallationStore {
  /** The workspaces, in no order. */
  workspaces(): Promise<readonly string[]>;
  installation(team: string): Promise<string | undefined>;
  saveInstallation(team: string, content: string, actor: Actor): Promise<void>;
  /** Puts a content in place of the one that was read; false where that is not there any more. Nobody did it, so nothing is noted. */
  renewInstallation(team: string, read: string, content: string): Promise<boolean>;
  /** Forgets a workspace with its cards and channels. Answers stay: they belong to delegations. */
  forgetInstallation(team: string, actor: Actor): Promise<void>;
}

/** What names a person: their ids in Slack, and their mailboxes and full names where they stand among participants. */
export interface Whom {
  readonly users: readonly string[];
  readonly emails: readonly string[];
  readonly names: readonly string[];
}

/** How many rows of each kind were about a person; or that messages to or about them are being sent just now. */
export type Erased =
  | {
      readonly ok: true;
      readonly rows: Readonly<
        Record<"people" | "feeds" | "answers" | "participants" | "versions" | "log" | "messages", number>
      >;
    }
  | Refusal<"busy">;

export interface ErasureStore {
  /**
   * Erases a person from everything, for good, and notes that without saying whom. The answers that they gave stay, as
   * those of their delegation, and so does the number of people who come. Who is erased twice changes nothing.
   */
  erasePerson(whom: Whom, actor: Actor): Promise<Erased>;
}

/** What was done, and how long that is remembered. */
export interface LogStore {
  note(act: string, actor: Actor, about?: Pick<AuditEntry, "event" | "details">): Promise<void>;
  /** What was done in some ways since an instant, the latest first. */
  logSince(since: Instant, acts: readonly string[]): Promise<readonly AuditEntry[]>;
  /** What was done, the latest first: of one event or of all. */
  log(options: { readonly event?: string; readonly limit: number }): Promise<readonly AuditEntry[]>;
  /**
   * Forgets what happened before an instant (the log, jobs that were done, feeds that were revoked) and who came to the
   * events named. How delegations answered stays. Returns how many rows were erased or emptied.
   */
  erase(before: Instant, over: readonly string[]): Promise<number>;
  setting(name: string): Promise<string | undefined>;
  saveSetting(name: string, value: string): Promise<void>;
}

/**
 * Everything that the app remembers. What a method has resolved is on the disk. Where two people act at once,
 * each method says what happens.
 */
export interface Store
  extends EventStore, PeopleStore, CardStore, FeedStore, InstallationStore, ErasureStore, LogStore {
  readonly jobs: Jobs;
  close(): Promise<void>;
}

/** What Slack knows of people. */
export interface People {
  /** Their IANA time zone and language as their Slack profile has them. */
  profile(user: string): Promise<{ readonly timeZone?: string; readonly locale?: Locale }>;
}
