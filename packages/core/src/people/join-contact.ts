import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { ContactStore } from "../ports/contacts.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import { isMember } from "./membership.ts";

export type JoinContactOutcome =
  | { readonly ok: true; readonly member: Member }
  | Refusal<"organisers-only" | "unknown-mailbox" | "other-delegation" | "joined-already">;

/**
 * Makes one person of a contact and somebody who comes by another door: they keep that door’s id, answer for the contact’s
 * delegation as its contact did, and are told there from now on; the contact’s links end. An organiser says that the two
 * are one, since an equal address alone proves nothing.
 */
export async function joinContact(
  { store, clock, roles }: { store: ContactStore & PeopleStore; clock: Clock; roles: Roles },
  { mailbox, user, organiser }: { mailbox: string; user: string; organiser: string },
): Promise<JoinContactOutcome> {
  if (!roles.isOrganiser(organiser)) return { ok: false, reason: "organisers-only" };
  const before = await store.person(user);
  const actor = { by: organiser, at: clock.now() };
  const decided = await store.changeContacts(actor, (contacts) => {
    const contact = contacts.find(({ mailboxes }) => mailboxes.includes(mailbox.toLowerCase()));
    if (contact === undefined || !isMember(contact.person))
      return { refused: "unknown-mailbox" } as const;
    const { user: former, delegation, focalPoint, name } = contact.person;
    if (former === user) return { refused: "joined-already" } as const;
    if (before.delegation !== undefined && before.delegation !== delegation)
      return { refused: "other-delegation" } as const;
    const known = {
      ...{ delegation, confirmedBy: organiser },
      focalPoint: focalPoint || before.focalPoint,
      removedFrom: (before.removedFrom ?? []).filter((code) => code !== delegation),
      ...(name !== undefined && { name }),
    };
    const people = [
      { user: former, known: { delegation: null } },
      { user, known, takes: mailbox.toLowerCase(), was: former },
    ];
    return { apply: { people, noted: { joined: 1 } } };
  });
  if (decided !== undefined && "refused" in decided)
    return { ok: false, reason: decided.refused ?? "unknown-mailbox" };
  const member = await store.person(user);
  return isMember(member) ? { ok: true, member } : { ok: false, reason: "unknown-mailbox" };
}
