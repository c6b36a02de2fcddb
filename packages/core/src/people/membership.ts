import type { Attendance, Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { enteredBy, findClaim, whyClosed } from "@rabat-process/events/answers";
import { replacementOf } from "@rabat-process/events/schedule";
import type { Instant } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { UnconfirmedDelegation } from "../ports/notifier.ts";
import type { Member, PeopleStore, Person } from "../ports/people.ts";
import type { EventStore } from "../ports/events.ts";
import type { ClaimStore } from "../ports/claims.ts";

export function isMember(person: Person): person is Member {
  return person.delegation !== undefined;
}

/** Whether an organiser has confirmed that a person answers for the delegation that they chose. */
export function isConfirmed({ delegation, confirmedBy }: Person): boolean {
  return delegation !== undefined && confirmedBy !== undefined;
}

/**
 * The way into an online event for a person who is reminded of it: the private link only for confirmed members of a
 * delegation that has its places; for others it follows once they are confirmed.
 */
export function wayIn(person: Person, attendance: Attendance): "link" | "link-later" | "none" {
  const comes = attendance.some(
    ({ delegation, standing }) => delegation === person.delegation && standing === "confirmed",
  );
  if (!comes) return "none";
  return isConfirmed(person) ? "link" : "link-later";
}

/** Whether an answer of a person does not count before it is accepted: they are not confirmed, while others are. */
export async function isClaimant(
  { store }: { store: PeopleStore },
  person: Person,
): Promise<boolean> {
  if (!isMember(person) || isConfirmed(person)) return false;
  return (await store.membersOf(person.delegation)).some(isConfirmed);
}

/** The events that still take answers and for which a person gave the answer of a delegation that counts. */
export async function countingAnswers(
  { store, clock }: { store: EventStore; clock: Clock },
  { user, delegation }: { user: string; delegation: DelegationCode },
): Promise<readonly CalendarEvent[]> {
  const now = clock.now();
  const events = await store.events();
  const open = events.filter(
    (event) => whyClosed(event, now, replacementOf(event, events)) === undefined,
  );
  const theirs = await Promise.all(
    open.map(async (event) => {
      const attendance = await store.attendance(event.uid);
      return attendance.some((answer) => answer.delegation === delegation && answer.by === user);
    }),
  );
  return open.filter((_, index) => theirs[index]);
}

/** What a person may see of the answer of their delegation. */
export interface SeenAnswer {
  /** The answer, in which whoever is not confirmed finds only what they entered themselves. */
  readonly attendee: Attendee;
  /** How many people are named whom the person may not see. */
  readonly hidden: number;
}

/** The answer of a person's delegation as far as they may see it; undefined where there is none. */
export function seenAnswer(person: Person, attendance: Attendance): SeenAnswer | undefined {
  const attendee = attendance.find(({ delegation }) => delegation === person.delegation);
  if (attendee === undefined || isConfirmed(person)) return attendee && { attendee, hidden: 0 };
  const { people: _, comment: __, commentBy: ___, needs: ____, ...answer } = attendee;
  const own = { ...answer, ...enteredBy(person.user, attendee) };
  return { attendee: own, hidden: attendee.people.length - own.people.length };
}

/** What a person finds in the form for the people of their delegation. */
export interface Entered {
  readonly delegation: DelegationCode | undefined;
  /** What stands in it: their claim, or the answer of the delegation as far as they may see it. */
  readonly given: Pick<Attendee, "partstat" | "people" | "comment"> | undefined;
  /** When the answer was given that counts at present; null where there is none. */
  readonly answeredAt: Instant | null;
  /** How many people are named whom they may not see. */
  readonly hidden: number;
  /** Whether others decide on what they send. */
  readonly isClaim: boolean;
}

/** Reads what a person may change of the answer to an event. */
export async function readEntered(
  { store }: { store: EventStore & ClaimStore & PeopleStore },
  { uid, user }: { uid: string; user: string },
): Promise<Entered> {
  const person = await store.person(user);
  const { delegation } = person;
  const seen = seenAnswer(person, await store.attendance(uid));
  const claim = delegation && findClaim(await store.claims(uid), { delegation, by: user });
  const people = claim?.people ?? seen?.attendee.people ?? [];
  return {
    delegation,
    given: claim === undefined ? seen?.attendee : { ...claim, people },
    answeredAt: seen?.attendee.at ?? null,
    hidden: seen?.hidden ?? 0,
    isClaim: await isClaimant({ store }, person),
  };
}

/** The delegations that have their places at an event and no confirmed member. */
export async function unconfirmedOf(
  { store }: { store: EventStore & PeopleStore },
  uid: string,
): Promise<readonly UnconfirmedDelegation[]> {
  const members = (await store.people()).filter(isMember);
  return (await store.attendance(uid))
    .filter(({ standing }) => standing === "confirmed")
    .map(({ delegation }) => ({
      delegation,
      members: members.filter((member) => member.delegation === delegation),
    }))
    .filter((entry) => !entry.members.some(isConfirmed));
}
