import type { Attendance } from "@rabat-process/events/answers";
import { peopleByMail } from "../links/people-by-mail.ts";
import { reachablePeople, reachOf } from "../notifications/recipients.ts";
import type { AccountStore } from "../ports/accounts.ts";
import type { Audience, Reachability } from "../ports/notifier.ts";
import type { PeopleStore, Person } from "../ports/people.ts";

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
