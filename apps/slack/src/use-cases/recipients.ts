import type { Attendance, Attendee, DelegationCode } from "@rabat-process/events";
import { summariseAttendance } from "@rabat-process/events";
import type { Person } from "../ports/people.ts";
import type { Store } from "../ports/store.ts";

/** Whom to tell what concerns some answers: who gave them, and the focal points of their delegations. */
export async function recipientsOf(
  { store }: { store: Store },
  attendees: readonly Pick<Attendee, "by" | "delegation">[],
): Promise<readonly Person[]> {
  const people = await store.people();
  const answered = new Set(attendees.map(({ by }) => by));
  const delegations = new Set(attendees.map(({ delegation }) => delegation));
  return people.filter(
    ({ user, delegation, focalPoint }) =>
      answered.has(user) || (focalPoint && delegation !== undefined && delegations.has(delegation)),
  );
}

/** The delegations that have not answered yet, or only perhaps. */
export function undecided(attendance: Attendance): readonly DelegationCode[] {
  return Object.values(summariseAttendance(attendance)).flatMap(({ missing, tentative }) => [
    ...missing,
    ...tentative,
  ]);
}

/** The focal points of delegations. */
export async function focalPointsOf(
  { store }: { store: Store },
  delegations: readonly DelegationCode[],
): Promise<readonly Person[]> {
  const wanted = new Set<string>(delegations);
  return (await store.people()).filter(
    ({ delegation, focalPoint }) => focalPoint && delegation !== undefined && wanted.has(delegation),
  );
}
