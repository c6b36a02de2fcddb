import type { Attendance, DelegationCode } from "@rabat-process/events";
import { peopleByMail } from "../links/people-by-mail.ts";
import { reachablePeople, reachOf } from "../notifications/recipients.ts";
import type { AccountStore } from "../ports/accounts.ts";
import type { Reachability } from "../ports/notifier.ts";
import type { PeopleStore, Person } from "../ports/people.ts";

/** How many people what is said to those who come reaches, and how. */
export interface Audience {
  /** Whom a door notifies. */
  readonly people: number;
  /** Who has a mailbox and no door: the Secretariat writes to them, with files of ours. */
  readonly byMail: number;
  /** The delegations that come and of which nobody is among either. */
  readonly unreachable: readonly DelegationCode[];
}

/** Whether somebody’s delegation has its places at an event. */
export function comesTo(attendance: Attendance): (person: Pick<Person, "delegation">) => boolean {
  const coming = new Set<string | undefined>(
    attendance
      .filter(({ standing }) => standing === "confirmed")
      .map(({ delegation }) => delegation),
  );
  return ({ delegation }) => coming.has(delegation);
}

/** The people of the delegations that have their places at an event. */
export async function audienceOf(
  deps: { readonly store: PeopleStore & AccountStore; readonly reachability: Reachability },
  attendance: Attendance,
): Promise<{ readonly reached: readonly Person[]; readonly audience: Audience }> {
  const comes = comesTo(attendance);
  const { people, unreachable } = reachOf(await reachablePeople(deps), attendance.filter(comes));
  const written = (await peopleByMail(deps)).filter(({ member }) => comes(member));
  const delegations = new Set(written.map(({ member }) => member.delegation));
  return {
    reached: people,
    audience: {
      people: people.length,
      byMail: written.length,
      unreachable: unreachable.filter((code) => !delegations.has(code)),
    },
  };
}
