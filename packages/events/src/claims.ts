import { addMinutes } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { checkList, checkObject } from "@rabat-process/timezones/arguments";
import type {
  AnswerRefusal,
  AnswerRequest,
  Attendance,
  AttendanceResult,
  Attendee,
  NamedParticipant,
  Participant,
} from "./attendance.ts";
import { takeAnswer, whyRefused } from "./attendance.ts";
import type { DelegationCode } from "./delegation.ts";
import type { CalendarEvent } from "./event.ts";
import type { Answer } from "./rsvp.ts";
import { deadlineOf, endOf, startOf, whyClosed } from "./rsvp.ts";

/**
 * An answer for a delegation by a person who is not confirmed as one of its members, while others are. It counts only
 * after it was accepted: until then it replaces nothing and holds no place.
 */
export interface Claim {
  readonly delegation: DelegationCode;
  readonly partstat: Answer;
  /** Whom they would send; absent where they named nobody. */
  readonly people?: readonly Participant[];
  readonly comment?: string;
  /** Who made it: each person has at most one claim for each delegation. */
  readonly by: string;
  /** When it was last changed: its version. */
  readonly at: Instant;
  /** Since when it has asked for places: it keeps that time for the waiting list. */
  readonly queuedAt?: Instant;
  /** When its maker pressed, in seconds since 1970; absent where it was no press. */
  readonly pressedAt?: number;
}

/** All undecided claims on one event. */
export type Claims = readonly Claim[];

/** What a person gives as an answer: whom they name, and what they write. */
export type GivenAnswer = Omit<Claim, "queuedAt"> & {
  /** What those who come need; only of confirmed people. */
  readonly needs?: string;
};

/** All claims after one was made, or the reason why it was not taken. */
export type ClaimsResult =
  | { readonly ok: true; readonly claims: Claims; readonly claim: Claim }
  | { readonly ok: false; readonly reason: AnswerRefusal };

/**
 * Makes a claim. It takes the place of the same person's earlier one and keeps the time at which that asked for places.
 * Who says the same again makes no new one.
 *
 * @param request.replacedBy the event that has taken this one's place, see `replacementOf`
 */
export function makeClaim(
  event: CalendarEvent,
  claims: Claims,
  request: Omit<GivenAnswer, "needs"> & { readonly replacedBy?: CalendarEvent | undefined },
): ClaimsResult {
  checkList("claims", claims);
  checkObject("request", request, "delegation");
  const refusal = whyRefused(event, { ...request, people: request.people ?? [] });
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const { replacedBy: _, ...given } = request;
  const before = findClaim(claims, given);
  if (before !== undefined && isSameClaim(before, given))
    return { ok: true, claims, claim: before };
  const queued = given.partstat === "ACCEPTED" ? { queuedAt: before?.queuedAt ?? given.at } : {};
  const claim = { ...given, ...queued };
  return { ok: true, claim, claims: [...claims.filter((other) => other !== before), claim] };
}

function isSameClaim(claim: Claim, given: GivenAnswer): boolean {
  const text = ({ partstat, people, comment }: GivenAnswer) =>
    JSON.stringify([partstat, people, comment]);
  return text(claim) === text(given);
}

/** The claim of a person for a delegation; undefined where there is none. */
export function findClaim(
  claims: Claims,
  claim: Pick<Claim, "delegation" | "by">,
): Claim | undefined {
  checkList("claims", claims);
  checkObject("claim", claim, "delegation");
  const { delegation, by } = claim;
  return claims.find((one) => one.delegation === delegation && one.by === by);
}

/** All answers after a claim was accepted: it is the answer of its delegation from now on, in its maker's name. */
export function acceptClaim(
  event: CalendarEvent,
  attendance: Attendance,
  claim: Claim,
  context: { readonly at: Instant; readonly replacedBy?: CalendarEvent | undefined },
): AttendanceResult {
  checkList("attendance", attendance);
  checkObject("claim", claim, "delegation");
  checkObject("context", context, "at");
  const { at, replacedBy } = context;
  const before = attendance.find(({ delegation }) => delegation === claim.delegation);
  const { queuedAt, pressedAt: _, ...given } = claim;
  const entry = enterAs("unconfirmed", before, { ...given, at });
  return takeAnswer(event, attendance, {
    ...entry,
    // Whoever accepts that nobody comes accepts it for all who were named.
    people: claim.partstat === "DECLINED" ? [] : entry.people,
    ...(queuedAt !== undefined && { queuedAt }),
    replacedBy,
  });
}

/**
 * When a claim that nobody decided on lapses: when the time for answers is over; without such a deadline two days before
 * the event, or when it begins if there was less than a day until then to decide on it. One made while the event goes on
 * lapses at its end. Undefined as long as the event has no days.
 */
export function lapseOf(event: CalendarEvent, claim: Pick<Claim, "at">): Instant | undefined {
  checkObject("claim", claim, "at");
  const { at } = claim;
  const deadline = deadlineOf(event);
  if (deadline !== undefined) return deadline;
  const start = startOf(event);
  if (start === undefined) return undefined;
  const before = addMinutes(start, -2 * 24 * 60);
  if (addMinutes(at, 24 * 60) <= before) return before;
  return at < start ? start : endOf(event);
}

/** The claims whose time is over, be it that the event takes no answers any longer. */
export function lapsedClaims(
  event: CalendarEvent,
  claims: Claims,
  context: { readonly now: Instant; readonly replacedBy?: CalendarEvent | undefined },
): Claims {
  checkObject("event", event, "when");
  checkList("claims", claims);
  checkObject("context", context, "now");
  const { now, replacedBy } = context;
  if (whyClosed(event, now, replacedBy) !== undefined) return claims;
  return claims.filter((claim) => {
    const lapse = lapseOf(event, claim);
    return lapse !== undefined && lapse <= now;
  });
}

/**
 * An answer as a person may enter it. A confirmed person replaces everything; somebody who is not confirmed replaces
 * only what they entered themselves: people whom others named stay, and so does what others wrote.
 *
 * @param before the answer of the delegation that counts at present
 */
export function enterAs(
  role: "confirmed" | "unconfirmed",
  before: Attendee | undefined,
  given: GivenAnswer,
): AnswerRequest {
  checkObject("given", given, "delegation");
  const { people: _, comment: __, needs: ___, ...answer } = given;
  const people = role === "confirmed" ? allPeople(before, given) : ownPeople(before, given);
  const needs = given.partstat === "DECLINED" ? undefined : (given.needs ?? before?.needs);
  return {
    ...answer,
    people,
    ...commentAfter(role, before, given),
    ...(needs !== undefined && needs !== "" && { needs }),
  };
}

/** What of an answer one person entered: all that they may see of it unless they are confirmed. */
export function enteredBy(user: string, attendee: Attendee): Pick<Attendee, "people" | "comment"> {
  checkObject("attendee", attendee, "people");
  const { people, comment, commentBy } = attendee;
  return {
    people: people.filter(({ namedBy }) => namedBy === user),
    ...(comment !== undefined && commentBy === user ? { comment } : {}),
  };
}

/** Whoever is named as before stays named by the same person. */
function allPeople(
  before: Attendee | undefined,
  { people, partstat, by }: GivenAnswer,
): NamedParticipant[] {
  const known = before?.people ?? [];
  if (people === undefined) return partstat === "DECLINED" ? [] : [...known];
  return people.map(
    (person) => known.find((other) => isSame(other, person)) ?? { ...person, namedBy: by },
  );
}

function ownPeople(
  before: Attendee | undefined,
  { people, partstat, by }: GivenAnswer,
): NamedParticipant[] {
  const known = before?.people ?? [];
  const own = people?.map((person) => ({ ...person, namedBy: by }));
  const kept = partstat === "DECLINED" ? [] : known.filter(({ namedBy }) => namedBy === by);
  return [...known.filter(({ namedBy }) => namedBy !== by), ...(own ?? kept)];
}

function isSame({ namedBy, ...one }: NamedParticipant, other: Participant): boolean {
  const text = (person: Participant) => JSON.stringify(Object.entries(person).toSorted());
  return text(one) === text(other);
}

/** What several people wrote stays, one below the other, and is nobody's own. */
function commentAfter(
  role: "confirmed" | "unconfirmed",
  before: Attendee | undefined,
  { comment, by }: GivenAnswer,
): Pick<Attendee, "comment" | "commentBy"> {
  const known = before?.comment;
  // A confirmed person took back what stood there.
  if (comment === "" && role === "confirmed") return {};
  if (comment === undefined || comment === known) {
    const { commentBy } = before ?? {};
    return {
      ...(known !== undefined && { comment: known }),
      ...(commentBy !== undefined && { commentBy }),
    };
  }
  const isOthers = role === "unconfirmed" && known !== undefined && before?.commentBy !== by;
  return isOthers ? { comment: `${known}\n${comment}` } : { comment, commentBy: by };
}
