import type { Instant } from "@rabat-process/timezones";
import type { CoreJob } from "../jobs/core-jobs.ts";
import { joinedAsContactTask } from "../jobs/tasks.ts";
import type { LinkRefusal } from "../links/open-link.ts";
import { openDelegationLink } from "../links/open-link.ts";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { Contact, ContactChange, ContactStore } from "../ports/contacts.ts";
import type { EventStore } from "../ports/events.ts";
import type { LinkStore, PresentedLink } from "../ports/links.ts";
import type { Member, PeopleStore, Person } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import { isMember } from "./membership.ts";

type JoinRefusal = "unknown-mailbox" | "other-delegation" | "joined-already";

export type JoinContactOutcome =
  { readonly ok: true; readonly member: Member } | Refusal<JoinRefusal | "organisers-only">;

interface Deps {
  readonly store: ContactStore & PeopleStore;
  readonly clock: Clock;
}

/**
 * Makes one person of a contact and somebody who comes by another door: they keep that door’s id, answer for the contact’s
 * delegation as its contact did, and are told there from now on; the contact’s links end. An organiser says that the two
 * are one, since an equal address alone proves nothing.
 */
export async function joinContact(
  { roles, ...deps }: Deps & { readonly roles: Roles },
  { mailbox, user, organiser }: { mailbox: string; user: string; organiser: string },
): Promise<JoinContactOutcome> {
  if (!roles.isOrganiser(organiser)) return { ok: false, reason: "organisers-only" };
  return join(deps, {
    find: ({ mailboxes }) => mailboxes.includes(mailbox.toLowerCase()),
    ...{ user, by: organiser, confirmedBy: () => organiser, enqueue: () => [] },
  });
}

/**
 * The same by the person’s own act at both doors: they opened the page of their delegation, and give its address where they
 * come otherwise. What an organiser said of them stands, and organisers are told.
 */
export async function joinByLink(
  deps: Deps & { readonly store: LinkStore & Pick<EventStore, "event" | "events"> },
  { presented, user }: { presented: PresentedLink; user: string },
): Promise<
  { readonly ok: true; readonly member: Member } | Refusal<JoinRefusal | "removed"> | LinkRefusal
> {
  const opened = await openDelegationLink(deps, presented);
  if (!opened.ok) return opened;
  const before = await deps.store.person(user);
  if (before.removedFrom?.includes(opened.member.delegation) === true)
    return { ok: false, reason: "removed" };
  return join(deps, {
    find: ({ person }) => person.user === opened.member.user,
    ...{ user, by: user, confirmedBy: ({ confirmedBy }) => confirmedBy },
    enqueue: ({ delegation }, at) => [joinedAsContactTask(user, delegation, at)],
  });
}

interface Joining {
  readonly find: (contact: Contact) => boolean;
  readonly user: string;
  readonly by: string;
  readonly confirmedBy: (contact: Person) => string | undefined;
  readonly enqueue: (contact: Member, at: Instant) => readonly CoreJob[];
}

async function join(
  { store, clock }: Deps,
  { find, user, by, confirmedBy, enqueue }: Joining,
): Promise<{ readonly ok: true; readonly member: Member } | Refusal<JoinRefusal>> {
  const before = await store.person(user);
  const at = clock.now();
  const decided = await store.changeContacts({ by, at }, (contacts) => {
    const contact = contacts.find(find);
    if (contact === undefined || !isMember(contact.person))
      return { refused: "unknown-mailbox" } as const;
    const { person, mailboxes } = contact;
    if (person.user === user) return { refused: "joined-already" } as const;
    if (before.delegation !== undefined && before.delegation !== person.delegation)
      return { refused: "other-delegation" } as const;
    const people = makeOne({ person, mailboxes }, before, confirmedBy(person));
    return { apply: { people, noted: { joined: 1 }, enqueue: enqueue(person, at) } };
  });
  if (decided !== undefined && "refused" in decided)
    return { ok: false, reason: decided.refused ?? "unknown-mailbox" };
  const member = await store.person(user);
  return isMember(member) ? { ok: true, member } : { ok: false, reason: "unknown-mailbox" };
}

function makeOne(
  { person, mailboxes }: Pick<Contact, "mailboxes"> & { readonly person: Member },
  before: Person,
  confirmedBy: string | undefined,
): readonly ContactChange[] {
  const { user: former, delegation, focalPoint, name } = person;
  const known = {
    ...{ delegation, focalPoint: focalPoint || before.focalPoint },
    removedFrom: (before.removedFrom ?? []).filter((code) => code !== delegation),
    ...(confirmedBy !== undefined && { confirmedBy }),
    ...(name !== undefined && { name }),
  };
  return [
    { user: former, known: { delegation: null } },
    { user: before.user, known, takes: mailboxes },
  ];
}
