import type { Attendance, Attendee } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { summariseAttendance } from "@rabat-process/events/answers";
import type { Reachability } from "../ports/notifier.ts";
import type { PeopleStore, Person } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";

/** Who is notified of an event, and the delegations of which nobody can be. */
export interface Reach {
  readonly people: readonly Person[];
  readonly unreachable: readonly DelegationCode[];
}

type Given = Pick<Attendee, "by" | "delegation">;

/**
 * Whom what concerns some answers reaches: the confirmed people of their delegations, and who gave the answer, as long as
 * they belong to that delegation.
 *
 * @param claims answers that are not accepted yet, which concern only those who gave them
 */
export function reachOf(
  everybody: readonly Person[],
  attendees: readonly Given[],
  claims: readonly Given[] = [],
): Reach {
  const answered = new Set<string | undefined>(attendees.map(({ delegation }) => delegation));
  const people = everybody.filter(({ user, delegation, confirmedBy }) => {
    const isTheirs = (given: Given) => given.by === user && given.delegation === delegation;
    if (confirmedBy !== undefined && answered.has(delegation)) return true;
    return attendees.some(isTheirs) || claims.some(isTheirs);
  });
  const reached = new Set(people.map(({ delegation }) => delegation));
  return {
    people,
    unreachable: attendees.map(({ delegation }) => delegation).filter((code) => !reached.has(code)),
  };
}

/** Everybody with a delegation whom the app can notify. */
export async function reachablePeople({
  store,
  reachability,
}: {
  store: PeopleStore;
  reachability: Reachability;
}): Promise<readonly Person[]> {
  const [people, isReached] = await Promise.all([store.people(), reachability.reached()]);
  return people.filter(({ user }) => isReached(user));
}

/** The delegations that have not answered yet, or only perhaps. */
export function undecided(attendance: Attendance): readonly DelegationCode[] {
  return Object.values(summariseAttendance(attendance)).flatMap(({ missing, tentative }) => [
    ...missing,
    ...tentative,
  ]);
}

/** The focal points of delegations whom the app can notify. */
export async function focalPointsOf(
  deps: { store: PeopleStore; reachability: Reachability },
  delegations: readonly DelegationCode[],
): Promise<readonly Person[]> {
  const wanted = new Set<string>(delegations);
  return (await reachablePeople(deps)).filter(
    ({ delegation, focalPoint }) =>
      focalPoint && delegation !== undefined && wanted.has(delegation),
  );
}

/** The organisers, as the app knows them. */
export async function organisersOf({
  store,
  roles,
}: {
  store: PeopleStore;
  roles: Roles;
}): Promise<readonly Person[]> {
  return Promise.all((await roles.organisers()).map((user) => store.person(user)));
}
