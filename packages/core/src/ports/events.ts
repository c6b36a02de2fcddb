import type { Attendance, Attendee, Claims } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Actor, Refusal } from "./actor.ts";
import type { Job } from "./jobs.ts";
import type { AuditEntry } from "./audit-log.ts";
import type { Link } from "./links.ts";
import type { Person } from "./people.ts";

/** A state that an event had, who brought it about, and when. */
interface EventVersion {
  readonly event: CalendarEvent;
  readonly by: string;
  readonly at: Instant;
}

/** How long before an event those who come are reminded of it, in minutes, the longest first; none where nobody is. */
export type ReminderTimes = readonly number[];

/** An event and its answers. */
export interface EventState {
  readonly event: CalendarEvent;
  readonly attendance: Attendance;
  /** The answers that nobody has accepted or refused yet. */
  readonly claims: Claims;
  readonly reminderTimes: ReminderTimes;
  /** Whether only organisers see it. */
  readonly isDraft: boolean;
}

/**
 * What is to be written of an event, all of it or nothing; the parts of its state that are not named stay as they are. An
 * answer that is left out counts no more, a claim that is left out is decided.
 */
export interface EventChange extends Partial<EventState> {
  readonly ok: true;
  /** Whether only organisers see it from now on. */
  readonly isDraft?: boolean;
  /** Kinds of jobs of this event that are of no use any more; or all its jobs, but for what is under way. */
  readonly drop?: readonly string[] | "all";
  readonly enqueue?: readonly Job[];
  /** What the log says; absent where nothing happened of which it should speak. */
  readonly act?: string;
  readonly subject?: string;
  readonly details?: AuditEntry["details"];
}

/** What a decision found, for whoever asked for it; absent where the press counted before, and nothing was decided. */
export interface Found<Result> {
  readonly result?: Result | undefined;
}

/** What a decision rests on beside the event. */
export interface Grounds {
  /** Who acts, as they are known by then. */
  readonly person?: string;
  /** The link by which they act. */
  readonly link?: string;
  /** The delegation whose answers to the event so far matter. */
  readonly answersOf?: DelegationCode;
}

/** What was asked for of that; what was not is absent. */
export interface OnGrounds {
  readonly person?: Person | undefined;
  readonly link?: Link | undefined;
  /** The oldest first. */
  readonly answers: readonly Attendee[];
}

/** The state after a change, and before it. A press that counted before changes nothing. */
export type Changed = {
  readonly ok: true;
  readonly repeated: boolean;
  readonly before: EventState;
} & EventState;

/** What follows from an event that was taken in. */
type Follow = (
  before: EventState | undefined,
  after: EventState,
) => Pick<EventChange, "claims" | "drop" | "enqueue"> & {
  readonly attendance: Attendance;
  /** What the log says of it. */
  readonly entries?: readonly Pick<AuditEntry, "act" | "details">[];
};

/** How a delegation stands to an event. */
export type StandingAnswer = Pick<Attendee, "partstat" | "standing" | "at"> & {
  readonly event: string;
};

/** The events and their answers. */
export interface EventStore {
  /**
   * Takes in events. An event that is known is replaced if the new one has a higher `sequence`, or an equal one
   * and a later `lastModified`; else it stays. What follows from each that was taken in is written with it.
   *
   * @returns the UIDs of those that were taken in
   */
  saveEvents(
    events: readonly CalendarEvent[],
    actor: Actor,
    follow?: Follow,
  ): Promise<readonly string[]>;
  /** All events that everybody may see, in no order. */
  events(): Promise<readonly CalendarEvent[]>;
  /** Keeps an event that only organisers see until a change publishes it; false where its UID is or was taken. */
  saveDraft(event: CalendarEvent, actor: Actor, reminderTimes?: ReminderTimes): Promise<boolean>;
  /** Deletes a draft with all that is known of it; false where it is none, or not there any more. */
  deleteDraft(uid: string, actor: Actor): Promise<boolean>;
  /** The events that only organisers see, in no order. */
  drafts(): Promise<readonly CalendarEvent[]>;
  /**
   * A name for the present state of all events, without reading one: another one after each event that was taken in or
   * replaced, the same one in every process until then.
   */
  revision(): Promise<string>;
  /** One event, be it a draft. */
  event(uid: string): Promise<CalendarEvent | undefined>;
  /** One event, be it a draft, with its answers. */
  state(uid: string): Promise<EventState | undefined>;
  /** When people are reminded of an event: the usual times, unless an organiser chose others. */
  reminderTimes(uid: string): Promise<ReminderTimes>;
  /** Every state that an event had, the oldest first. */
  history(uid: string): Promise<readonly EventVersion[]>;

  /**
   * Changes an event or its answers: reads both, lets `decide` say what is to be written, and writes it with its jobs
   * and its line in the log, all or nothing. Whoever changes the same event meanwhile waits, in every process, so that
   * no decision rests on what is not true any more.
   *
   * @param decide is given the state, the grounds, and the revision of all events at that moment
   * @param grounds what is read with it and given to `decide`: it stays as it is, too, until the change is written
   */
  change<Reason extends string = never, Result = undefined>(
    uid: string,
    actor: Actor,
    decide: (
      state: EventState,
      on: OnGrounds,
      revision: string,
    ) => (EventChange & Found<Result>) | Refusal<Reason>,
    grounds?: Grounds,
  ): Promise<(Changed & Found<Result>) | Refusal<Reason | "unknown-event">>;
  /** The answer of each delegation that counts, in the order of their codes. */
  attendance(uid: string): Promise<Attendance>;
  /** Every answer that a delegation gave to an event, in the order in which they were written. */
  answers(uid: string, delegation: DelegationCode): Promise<readonly Attendee[]>;
  /** How a delegation stands to each event that it answered, by their UIDs; without its people. */
  answersOf(delegation: DelegationCode): Promise<readonly StandingAnswer[]>;
}
