import { answerByLink } from "@rabat-process/core/links/answer-by-link";
import { openAnswerLink } from "@rabat-process/core/links/open-link";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Roles } from "@rabat-process/core/ports/roles";
import type { SqlStore } from "@rabat-process/store/sql-store";
import type { Acts } from "./door.ts";

const nobody: Roles = { isOrganiser: () => false, organisers: () => Promise.resolve([]) };

/** What a page behind a link does, whatever door the others come by: somebody of the list of contacts answers. */
export async function performLinkAnswer(
  { store, clock }: { readonly store: SqlStore; readonly clock: Clock },
  { uid, delegation, partstat, contact }: Acts["answer-by-link"],
) {
  const at = clock.now();
  const person = `p-${contact}`;
  const actor = { by: "admin", at };
  const known = { delegation, name: contact, confirmedBy: "admin", focalPoint: false };
  const people = [{ user: person, mailbox: `${contact}@contacts.example`, known }];
  await store.changeContacts(actor, (contacts) =>
    contacts.some((each) => each.person.user === person) ? {} : { apply: { people, noted: {} } },
  );
  const id = `link-${contact}`;
  await store.beginLinks([{ id, person, event: uid }], actor.at);
  const opened = await openAnswerLink({ store, clock }, { id, opens: () => true });
  if (!opened.ok) return opened;
  const said = { event: opened.event, partstat, shown: {}, nonce: `${id} ${at}`, drawnAt: at };
  return answerByLink({ store, clock, roles: nobody }, opened, said);
}
