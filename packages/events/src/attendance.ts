import type { Instant } from "@rabat-process/timezones";
import { checkList, checkObject } from "@rabat-process/timezones/arguments";
import * as z from "zod";
import type { DelegationCode } from "./delegation.ts";
import { isObserver } from "./delegation.ts";
import type { CalendarEvent } from "./event.ts";
import { Language } from "./language.ts";
import type { Participation } from "./participation.ts";
import type { Answer, RsvpRefusal } from "./rsvp.ts";
import { whyClosed } from "./rsvp.ts";
import { fold, Line } from "./text.ts";

/** Somebody who comes for a delegation. */
export const Participant = z.strictObject({
  name: Line,
  role: Line.optional(),
  email: z.email().optional(),
  /** The language in which they follow the debates. */
  language: Language.optional(),
  /** The name of the person in whose place they come (DELEGATED-TO of RFC 5545). */
  standsInFor: Line.optional(),
});
export type Participant = z.infer<typeof Participant>;

/** Somebody who comes, with the id of the person who named them; without it where that is not known. */
export type NamedParticipant = Participant & { readonly namedBy?: string };

/**
 * How an answer stands: `confirmed` has its places; `waiting` is in the queue; `offered` may take places that became
 * free until the offer ends; `pending` waits for the selection by the organisers; `not-selected` was not chosen;
 * `none` needs no place (maybe, no).
 */
export const Standing = z.enum([
  "confirmed",
  "waiting",
  "offered",
  "pending",
  "not-selected",
  "none",
]);
export type Standing = z.infer<typeof Standing>;

/** What whoever undoes an answer that came by a link has to know of it. */
interface ByLink {
  /** When the answer was given whose place it took; absent where there was none. */
  readonly before?: Instant;
}

/** The answer of a delegation with its people. It stays when people change. */
export interface Attendee {
  readonly delegation: DelegationCode;
  readonly partstat: Answer;
  readonly people: readonly NamedParticipant[];
  readonly standing: Standing;
  /** What the delegation wants the organisers to know. */
  readonly comment?: string;
  /** Who wrote the comment; absent where several people did, or that is not known. */
  readonly commentBy?: string;
  /** What those who come need, such as access, diet or a visa: for organisers and the delegation alone, until the event is over. */
  readonly needs?: string;
  /** Who gave the answer, and when. */
  readonly by: string;
  readonly at: Instant;
  /** When they gave it, where it counts since a later time: since the answer that took its place was undone. */
  readonly givenAt?: Instant;
  /** Set where somebody answered for a delegation that is not theirs: a focal point, or an organiser. */
  readonly onBehalf?: "focal-point" | "organiser";
  /** An organiser let it pass against the rules; recorded as such. */
  readonly override?: true;
  /** It came by a personal link, which somebody else may have opened. */
  readonly byLink?: ByLink;
  /**
   * When they gave it, in seconds since 1970: by the clock of the channel where they pressed a button, since presses may
   * arrive in another order than that in which they were made. Absent where `at` says it.
   */
  readonly pressedAt?: number;
  /** Its place in the queue: when the delegation first asked for places. */
  readonly queuedAt?: Instant;
  readonly offerUntil?: Instant;
}

/** All answers to one event, one for each delegation. */
export type Attendance = readonly Attendee[];

/** An answer as it is asked for, before the rules of the event are applied to it. */
export interface AnswerRequest {
  readonly delegation: DelegationCode;
  readonly partstat: Answer;
  readonly people: readonly NamedParticipant[];
  readonly comment?: string | undefined;
  readonly commentBy?: string | undefined;
  readonly needs?: string | undefined;
  readonly by: string;
  readonly at: Instant;
  readonly pressedAt?: number | undefined;
  readonly onBehalf?: "focal-point" | "organiser" | undefined;
  /** It came by a personal link. */
  readonly byLink?: ByLink | undefined;
  /** What only an organiser may ask: to pass over deadline, quota and capacity. */
  readonly override?: true | undefined;
  /** Since when places have been asked for, where that is before `at`: its place in the queue. */
  readonly queuedAt?: Instant | undefined;
  /** The event that has taken this one's place, see `replacementOf`: then no answer is taken. */
  readonly replacedBy?: CalendarEvent | undefined;
}

/** Why an answer or an offer is not taken: each has its sentence in the app. */
export type AnswerRefusal =
  RsvpRefusal | "over-quota" | "no-room" | "organisers-only" | "named-twice";

/** All answers after one was taken, or the reason why it was not. */
export type AttendanceResult =
  | { readonly ok: true; readonly attendance: Attendance }
  | { readonly ok: false; readonly reason: AnswerRefusal };

/** How many people a delegation may send; undefined where there is no quota. */
export function quotaOf(
  participation: Participation | undefined,
  delegation: DelegationCode,
): number | undefined {
  if (participation?.mode !== "quota") return undefined;
  const { perDelegation, accompanying = 0, perObserver } = participation;
  return isObserver(delegation) && perObserver !== undefined
    ? perObserver
    : perDelegation + accompanying;
}

/** Places that are taken or promised: confirmed answers and offers that have not ended. */
export function placesTaken(attendance: Attendance): number {
  checkList("attendance", attendance);
  return attendance
    .filter(({ standing }) => standing === "confirmed" || standing === "offered")
    .reduce((sum, attendee) => sum + placesOf(attendee.people), 0);
}

/**
 * Takes an answer. It replaces the delegation's earlier one: minds change, the answer is one. Where there is no room
 * it waits in the order of asking; where the organisers select, it is pending.
 *
 * One person named twice is refused, since each name takes a place: a place would stay empty, and a quota be used up by
 * mistake. Namesakes are told apart by their e-mail addresses.
 */
export function takeAnswer(
  event: CalendarEvent,
  attendance: Attendance,
  request: AnswerRequest,
): AttendanceResult {
  checkObject("event", event, "when");
  checkList("attendance", attendance);
  checkObject("request", request, "delegation");
  const { override, replacedBy, queuedAt, ...given } = request;
  const before = attendance.find(({ delegation }) => delegation === request.delegation);
  const refusal = whyRefused(event, request, before);
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const comes = request.partstat === "ACCEPTED";
  const others = attendance.filter((attendee) => attendee !== before);
  const standing = comes ? standingOf(event, others, before, request) : "none";
  if (standing === "no-room") return { ok: false, reason: "no-room" };
  const [asked] = [before?.queuedAt, queuedAt, request.at]
    .filter((at) => at !== undefined)
    .toSorted();
  const queued = standing === "waiting" && asked !== undefined ? { queuedAt: asked } : {};
  const attendee: Attendee = {
    ...known(given),
    standing,
    ...queued,
    ...(override && { override }),
  };
  return { ok: true, attendance: [...others, attendee] };
}

/** Without the fields that are undefined: an answer is kept, and compared with others. */
function known<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };
}

/**
 * Why an answer is not taken, whatever the others answered; undefined where nothing of that kind is in its way.
 *
 * @param before the answer of the delegation that counts at present
 */
export function whyRefused(
  event: CalendarEvent,
  { delegation, partstat, people, at, onBehalf, override, replacedBy }: AnswerRequest,
  before?: Attendee,
): AnswerRefusal | undefined {
  if (override && onBehalf !== "organiser") return "organisers-only";
  const closed = whyClosed(event, at, replacedBy);
  // An offer that names a later time than the deadline is kept: its place is held until then. And whoever can come no
  // longer says so whenever that is: their place is of use to others.
  const takesBack =
    partstat === "DECLINED" && before !== undefined && before.partstat !== "DECLINED";
  const mayPass =
    override === true || takesBack || (before !== undefined && holdsOffer(before, at));
  if (closed !== undefined && !(mayPass && closed === "deadline-passed")) return closed;
  if (namesTwice(people)) return "named-twice";
  // Whoever has places, or was offered them, keeps them where the quota was lowered since.
  const had = before !== undefined && holdsPlaces(before, at) ? placesOf(before.people) : 0;
  const quota = quotaOf(event.participation, delegation);
  const isTooMany = quota !== undefined && placesOf(people) > Math.max(quota, had);
  return partstat === "ACCEPTED" && isTooMany && !override ? "over-quota" : undefined;
}

function standingOf(
  { participation }: CalendarEvent,
  others: Attendance,
  before: Attendee | undefined,
  { people, override, at }: AnswerRequest,
): Standing | "no-room" {
  if (override) return "confirmed";
  const had = placesOf(before?.people ?? []);
  const holds = before !== undefined && holdsPlaces(before, at);
  if (participation?.mode === "expression-of-interest" && !holds) return "pending";
  if (holds && placesOf(people) <= had) return "confirmed";
  const fits = placesTaken(others) + placesOf(people) <= capacityOf(participation);
  // Whoever holds places keeps them, and gets more only if there is room: the earlier answer stands.
  if (holds) return fits ? "confirmed" : "no-room";
  // Nobody passes those who wait.
  const queue = others.some(({ standing }) => standing === "waiting");
  return fits && !queue ? "confirmed" : "waiting";
}

/** Whether one name, whatever its accents and capitals, stands there twice with one e-mail address or with none. */
function namesTwice(people: readonly Participant[]): boolean {
  const persons = people.map(
    ({ name, email = "" }) => `${fold(name) || name} ${email.toLowerCase()}`,
  );
  return new Set(persons).size < persons.length;
}

/** Whether places are a delegation's own: confirmed, or offered to it while the offer stands. */
function holdsPlaces(attendee: Attendee, at: Instant): boolean {
  return attendee.standing === "confirmed" || holdsOffer(attendee, at);
}

function holdsOffer({ standing, offerUntil }: Attendee, at: Instant): boolean {
  return standing === "offered" && offerUntil !== undefined && at < offerUntil;
}

/** Who waits, the longest first. */
export function waitingOf(attendance: Attendance): Attendance {
  checkList("attendance", attendance);
  return attendance
    .filter(({ standing }) => standing === "waiting")
    .toSorted((a, b) => {
      const [one, other] = [a.queuedAt ?? a.at, b.queuedAt ?? b.at];
      return one < other ? -1 : one > other ? 1 : a.delegation < b.delegation ? -1 : 1;
    });
}

/** How many places people take. A delegation that has not named anybody yet needs one place. */
export function placesOf(people: readonly Participant[]): number {
  return Math.max(1, people.length);
}

/** How many places there are in all; `Infinity` where their number has no limit. */
export function capacityOf(participation: Participation | undefined): number {
  return participation !== undefined && "capacity" in participation
    ? (participation.capacity ?? Infinity)
    : Infinity;
}
