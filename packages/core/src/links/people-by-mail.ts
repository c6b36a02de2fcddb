import type { AccountStore } from "../ports/accounts.ts";
import { mailDoor } from "../ports/contacts.ts";
import type { Reachability } from "../ports/notifier.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import { isConfirmed, isMember } from "../people/membership.ts";

/** Confirmed people with a mailbox whom nothing else reaches, by delegation: the Secretariat writes to them itself. */
export async function peopleByMail({
  store,
  reachability,
}: {
  readonly store: PeopleStore & AccountStore;
  readonly reachability: Reachability;
}): Promise<readonly { readonly member: Member; readonly mailbox: string }[]> {
  const isReached = await reachability.reached();
  const mailboxes = new Map(
    (await store.accountsAt(mailDoor)).map(({ person, id }) => [person, id] as const),
  );
  return (await store.people())
    .filter(isMember)
    .filter((member) => isConfirmed(member) && !isReached(member.user))
    .flatMap((member) => {
      const mailbox = mailboxes.get(member.user);
      return mailbox === undefined ? [] : [{ member, mailbox }];
    });
}
