import { delegationCodes, delegationName } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { Contact, ContactStore } from "../ports/contacts.ts";
import type { Member } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import { sentences } from "../sentences/index.ts";
import { isMember } from "./membership.ts";

/** A table of texts. */
type Rows = readonly (readonly string[])[];

/** The list of contacts as rows that `readContactList` reads again. That it was read is noted. Organisers only. */
export async function exportContacts(
  { store, clock, roles }: { store: ContactStore & LogStore; clock: Clock; roles: Roles },
  { user, locale }: { user: string; locale: Locale },
): Promise<{ readonly ok: true; readonly rows: Rows } | Refusal<"organisers-only">> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const rows = contactRows(await store.contacts(), locale);
  await store.note("export-contacts", { by: user, at: clock.now() });
  return { ok: true, rows };
}

/** The list of contacts as rows, the first with the headings: by delegation, focal points first. */
export function contactRows(contacts: readonly Contact[], locale: Locale): Rows {
  const { columns, language, roles } = sentences[locale].contacts;
  const header = [
    columns.delegation,
    columns.name,
    columns.mailbox,
    columns.language,
    columns.role,
  ];
  const listed = contacts.flatMap(({ person, mailboxes: [mailbox = ""] }) =>
    isMember(person) ? [{ person, mailbox }] : [],
  );
  const lines = listed
    .toSorted(inOrder)
    .map(({ person, mailbox }) => [
      delegationName(person.delegation, locale),
      person.name ?? "",
      mailbox,
      person.locale === undefined ? "" : language[person.locale],
      roles[person.focalPoint ? "focal-point" : "member"],
    ]);
  return [header, ...lines];
}

interface Listed {
  readonly person: Member;
  readonly mailbox: string;
}

function inOrder(one: Listed, other: Listed): number {
  return (
    delegationCodes.indexOf(one.person.delegation) -
      delegationCodes.indexOf(other.person.delegation) ||
    Number(other.person.focalPoint) - Number(one.person.focalPoint) ||
    (one.mailbox < other.mailbox ? -1 : 1)
  );
}
