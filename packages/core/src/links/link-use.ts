import type { DelegationCode } from "@rabat-process/events";
import type { OnGrounds } from "../ports/events.ts";
import type { Member, Person } from "../ports/people.ts";
import type { OpenedLink } from "../ports/links.ts";
import { isConfirmed } from "../people/membership.ts";
import type { OpenLink } from "./open-link.ts";

/** A link as it was opened, for those who ask once more whether it still opens. */
export function openedBy({ link: { id, counter, refusals, person } }: OpenLink): OpenedLink {
  return { id, counter, refusals, person };
}

/** Whether a link still opens for a member when what they sent by it is written. */
export function stillOpens(
  { counter }: OpenedLink,
  { delegation }: Pick<Member, "delegation">,
  { person, link }: OnGrounds,
): boolean {
  return isConfirmedFor(delegation, person) && link?.counter === counter;
}

/** Whether the forms of a link count no more when one of them is written: another one was refused since it was opened. */
export function isSpent({ refusals }: OpenedLink, { link }: OnGrounds): boolean {
  return link?.refusals !== refusals;
}

/** Whether somebody is a confirmed member of a delegation. */
export function isConfirmedFor(delegation: DelegationCode, person: Person | undefined): boolean {
  return person !== undefined && isConfirmed(person) && person.delegation === delegation;
}
