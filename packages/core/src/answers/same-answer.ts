import type { Attendance, Attendee } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";

/** The same answer, which counts since it was first given. */
export function asBefore(attendee: Attendee, { at, givenAt, byLink }: Attendee): Attendee {
  return { ...attendee, at, ...(givenAt && { givenAt }), ...(byLink && { byLink }) };
}

/** When somebody gave an answer; it may count since a later time. */
export function whenGiven({ at, givenAt = at }: Pick<Attendee, "at" | "givenAt">): Instant {
  return givenAt;
}

/** Whether two answers say the same, whenever they were given. */
export function isSameAnswer(one: Attendee, other: Attendee): boolean {
  const said = ({ at: _, pressedAt: __, givenAt: ___, byLink, ...attendee }: Attendee) =>
    JSON.stringify(Object.entries({ ...attendee, byLink: byLink !== undefined }).toSorted());
  return said(one) === said(other);
}

/** All answers, with another one of a delegation. */
export function replaced(attendance: Attendance, attendee: Attendee): Attendance {
  return attendance.map((candidate) =>
    candidate.delegation === attendee.delegation ? attendee : candidate,
  );
}

/** The answer of a delegation that has one. */
export function answerOf(attendance: Attendance, delegation: DelegationCode): Attendee {
  const attendee = attendance.find((candidate) => candidate.delegation === delegation);
  if (attendee === undefined)
    throw new Error(`the answer of ${delegation} was written and is not there`);
  return attendee;
}
