import type { Attendee, RsvpRefusal } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { isOver, quotaOf, whyClosed } from "@rabat-process/events/answers";
import { statusRules } from "@rabat-process/events/changes";
import { upcoming } from "@rabat-process/events/schedule";
import type { Instant } from "@rabat-process/timezones";
import type { AuditEntry, LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { LinkStore } from "../ports/links.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import type { SentMessage } from "../messages/sent-messages.ts";
import { sentMessages } from "../messages/sent-messages.ts";
import { whenGiven } from "../answers/same-answer.ts";
import { wayIn } from "../people/membership.ts";
import type { Situation } from "../events/situation.ts";
import { closedBy, readSituation, situate } from "../events/situation.ts";
import { undoneTo, whyNotUndone } from "./undo-answer.ts";
import { isAsked, linkedTo } from "./asked.ts";
import { lastUses } from "./last-uses.ts";
import type { OpenLink } from "./open-link.ts";
import { changesSince, maxEntries } from "./changes-since.ts";

/** What somebody finds on the page by which they answer to an event. */
export interface AnswerState {
  readonly event: CalendarEvent;
  /** What their delegation answered. */
  readonly attendee: Attendee | undefined;
  /** Why no answer is taken. */
  readonly closed: RsvpRefusal | undefined;
  /** How many people the delegation may send; undefined where there is no quota. */
  readonly quota: number | undefined;
  /** The way to join, for a delegation that has its places. */
  readonly joinUrl: string | undefined;
  /** What happened to the event since the person last sent something or was written to, the oldest first: entries of the log. */
  readonly changes: readonly AuditEntry[];
  /** What the organisers said to those who come, the latest first, for a delegation that has its places. */
  readonly messages: readonly SentMessage[];
  /**
   * What would count where the answer of the delegation is undone, since it came by the link of somebody else; `to` is
   * undefined where nothing would. Undefined where nothing can be undone here.
   */
  readonly undo: { readonly to: Attendee | undefined } | undefined;
  /** Whether somebody undid the last answer of theirs since then. */
  readonly wasUndone: boolean;
}

interface Deps {
  readonly store: EventStore & PeopleStore & LogStore & LinkStore;
  readonly clock: Clock;
}

/** Reads what the page of a person shows of an event. */
export async function readAnswerState(
  { store, clock }: Deps,
  { uid, opened }: { uid: string; opened: OpenLink },
): Promise<AnswerState | undefined> {
  const { member } = opened;
  const situation = await readSituation(store, uid);
  if (situation === undefined || situation.isDraft) return undefined;
  const { event, attendance } = situation;
  const attendee = answerOf(situation, member.delegation);
  const since = await (await lastUses({ store }, opened))(uid);
  const changes = await changesSince(store, uid, since);
  const closed = closedBy(situation, clock.now());
  return {
    ...{ event, attendee },
    closed: attendee?.standing === "offered" && closed === "deadline-passed" ? undefined : closed,
    quota: quotaOf(event.participation, member.delegation),
    joinUrl: wayIn(member, attendance) === "link" ? event.online?.joinUrl : undefined,
    changes,
    messages: attendee?.standing === "confirmed" ? await sentMessages(store, uid) : [],
    undo: await undoHere({ store, clock }, { situation, attendee, member }),
    wasUndone: await wasUndone({ store }, { uid, member, since }),
  };
}

/**
 * Whether an answer of a person was undone since an instant, and they have given none since. One that was brought back is
 * none.
 */
async function wasUndone(
  { store }: Pick<Deps, "store">,
  {
    uid,
    member,
    since,
  }: { readonly uid: string; readonly member: Member; readonly since: Instant },
): Promise<boolean> {
  const { user, delegation } = member;
  const undoings = await store.log({
    ...{ event: uid, since, limit: maxEntries },
    acts: ["undo-answer"],
  });
  const last = undoings.find(({ subject }) => subject === user);
  if (last === undefined) return false;
  const answers = await store.answers(uid, delegation);
  return !answers.some((answer) => answer.by === user && whenGiven(answer) > last.at);
}

async function undoHere(
  { store, clock }: Pick<Deps, "clock"> & { readonly store: EventStore },
  {
    situation,
    attendee,
    member,
  }: { situation: Situation; attendee: Attendee | undefined; member: Member },
): Promise<AnswerState["undo"]> {
  if (attendee?.byLink === undefined || attendee.by === member.user) return undefined;
  if (whyNotUndone(situation, attendee, clock.now()) !== undefined) return undefined;
  const answers = await store.answers(situation.event.uid, member.delegation);
  return { to: undoneTo(situation, { present: attendee, answers }) };
}

/** What a delegation is asked, and what it said: of the events to come. */
export interface DelegationState {
  readonly waiting: readonly {
    readonly event: CalendarEvent;
    readonly attendee: Attendee | undefined;
  }[];
  readonly answered: readonly {
    readonly event: CalendarEvent;
    readonly attendee: Attendee;
    readonly isClosed: boolean;
  }[];
  /**
   * What happened to events that it answered since the person last sent something or was written to, also to what is called
   * off since, the oldest first.
   */
  readonly changed: readonly { readonly event: CalendarEvent; readonly entry: AuditEntry }[];
}

/** Reads what the page of a delegation shows. */
export async function readDelegationState(
  { store, clock }: Deps,
  opened: OpenLink,
): Promise<DelegationState> {
  const { member } = opened;
  const now = clock.now();
  const lastUseOf = await lastUses({ store }, opened);
  const events = await store.events();
  const { dated, undated } = upcoming(events, now);
  const coming = [...dated, ...undated].filter(
    ({ status }) => statusRules[status].closedAs === undefined,
  );
  const linked = await linkedTo({ store }, member);
  const known = await Promise.all(
    coming.map(async (event) => {
      const state = await store.state(event.uid);
      const situation = state && situate(state, events);
      const attendee = situation && answerOf(situation, member.delegation);
      return {
        event,
        attendee,
        isClosed: whyClosed(event, now, situation?.replacedBy) !== undefined,
      };
    }),
  );
  const asked = known.filter(({ event, attendee }) => isAsked(event, attendee, linked));
  const answeredEvents = await eventsAnswered({ store, clock }, { events, member });
  const entries = await Promise.all(
    answeredEvents.map(async (event) => {
      const changes = await changesSince(store, event.uid, await lastUseOf(event.uid));
      return changes.map((entry) => ({ event, entry }));
    }),
  );
  return {
    waiting: asked.filter(
      ({ attendee, isClosed }) =>
        attendee?.standing === "offered" || (attendee === undefined && !isClosed),
    ),
    answered: asked.flatMap(({ attendee, ...each }) =>
      attendee === undefined || attendee.standing === "offered" ? [] : [{ ...each, attendee }],
    ),
    changed: entries.flat().toSorted((one, other) => (one.entry.at < other.entry.at ? -1 : 1)),
  };
}

/** The events that a delegation answered and that nobody has yet held: whatever became of them, it is to know. */
async function eventsAnswered(
  { store, clock }: Deps,
  { events, member }: { readonly events: readonly CalendarEvent[]; readonly member: Member },
): Promise<readonly CalendarEvent[]> {
  const answers = await store.answersOf(member.delegation);
  const answered = new Set(answers.map(({ event }) => event));
  return events.filter((event) => answered.has(event.uid) && !isOver(event, clock.now()));
}

function answerOf({ attendance }: Situation, code: DelegationCode): Attendee | undefined {
  return attendance.find(({ delegation }) => delegation === code);
}
