import type { DelegationCode } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { Contact, ContactChange } from "../ports/contacts.ts";
import type { Person } from "../ports/people.ts";
import type { ContactIssue, ContactLine, ListedPerson } from "./contact-list.ts";
import { isRespelled } from "./is-respelled.ts";

/** What of a contact stands in the list. */
export interface ContactState {
  readonly delegation: DelegationCode;
  readonly name: string;
  readonly locale?: Locale;
  readonly focalPoint: boolean;
  readonly isConfirmed: boolean;
}

/** What the list changes of one person. */
export type PlannedContact = {
  readonly mailbox: string;
  /**
   * An organiser removed them from the delegation that confirms them again; when, as far as that is known. With the name of
   * that person where the mailbox is said to be another's now.
   */
  readonly readmitted?: { readonly removedAt?: Instant; readonly former?: string };
  /** The mailbox has passed to another person: what was given to the one before ends. */
  readonly succeeds?: true;
} & (
  | {
      readonly kind: "added";
      readonly after: ContactState;
      /** Who they are, where they were on the list before. */
      readonly known?: Person;
    }
  | {
      readonly kind: "changed" | "moved";
      readonly before: ContactState;
      readonly after: ContactState;
      readonly known: Person;
    }
  | { readonly kind: "removed"; readonly before: ContactState; readonly known: Person }
);

export interface ContactPlan {
  /** What takes something from somebody first: see `weights`. What weighs the same is in the order of the file. */
  readonly changes: readonly PlannedContact[];
  readonly unchanged: number;
  /** For whom the file speaks: nobody of other delegations is touched. */
  readonly delegations: readonly DelegationCode[];
}

/**
 * What a list changes of those who came by one. It speaks for the delegations that it names: who answers for one of them
 * by an earlier list and is not in this one is removed.
 */
export function planContacts(
  lines: readonly ContactLine[],
  contacts: readonly Contact[],
):
  | { readonly ok: true; readonly plan: ContactPlan }
  | { readonly ok: false; readonly issues: readonly ContactIssue[] } {
  const byMailbox = new Map(
    contacts.flatMap((contact) => contact.mailboxes.map((mailbox) => [mailbox, contact] as const)),
  );
  const named = new Map<string, number>();
  const issues: ContactIssue[] = [];
  const changes: PlannedContact[] = [];
  let unchanged = 0;
  for (const { row, delegation, listed } of lines) {
    if (listed === undefined) continue;
    const contact = byMailbox.get(listed.mailbox);
    const known = contact?.person;
    const first = known && named.get(known.user);
    if (first !== undefined) issues.push({ row, kind: "twice", found: listed.mailbox, first });
    if (known !== undefined) named.set(known.user, first ?? row);
    const change = readmit(compare({ delegation, ...listed }, known), contact);
    if (change === undefined) unchanged += 1;
    else changes.push(change);
  }
  if (issues.length > 0) return { ok: false, issues };
  const spokenFor = new Set(lines.map(({ delegation }) => delegation));
  const delegations = delegationCodes.filter((code) => spokenFor.has(code));
  const removed = contacts.flatMap((contact) =>
    named.has(contact.person.user) ? [] : leaving(contact, spokenFor),
  );
  const weigh = weights([...changes, ...removed]);
  const sorted = [...changes, ...removed].toSorted((one, other) => weigh(one) - weigh(other));
  return { ok: true, plan: { changes: sorted, unchanged, delegations } };
}

/**
 * Which changes are read before others. The file may be older than a removal, and another name be a mistake: that is first
 * of all. Then who is removed or called otherwise, who comes into a delegation that somebody leaves, perhaps in their place, and who moves.
 */
function weights(changes: readonly PlannedContact[]): (change: PlannedContact) => number {
  const left = new Set(changes.flatMap((change) => ("before" in change ? leftBy(change) : [])));
  return (change) => {
    if (change.readmitted !== undefined || change.succeeds === true) return 0;
    if (change.kind === "removed" || isRenamed(change)) return 1;
    if (change.kind !== "changed" && left.has(change.after.delegation)) return 2;
    return { moved: 3, changed: 4, added: 5 }[change.kind];
  };
}

/** Whether somebody keeps a mailbox and its links under a name that is written otherwise. */
export function isRenamed(change: PlannedContact): boolean {
  if (change.kind !== "changed" && change.kind !== "moved") return false;
  const { before, after } = change;
  return change.succeeds !== true && before.name !== "" && before.name !== after.name;
}

function leftBy(change: Extract<PlannedContact, { before: ContactState }>): DelegationCode[] {
  return change.kind === "changed" ? [] : [change.before.delegation];
}

function readmit(
  change: PlannedContact | undefined,
  contact: Contact | undefined,
): PlannedContact | undefined {
  if (change === undefined || change.kind === "removed" || contact === undefined) return change;
  const { person, removedAt } = contact;
  if (person.removedFrom?.includes(change.after.delegation) !== true) return change;
  const { name = "" } = person;
  const readmitted = {
    ...(removedAt !== undefined && { removedAt }),
    ...(change.succeeds && { former: name }),
  };
  return { ...change, readmitted };
}

type Listed = ListedPerson & { readonly delegation: DelegationCode };

function compare(listed: Listed, known: Person | undefined): PlannedContact | undefined {
  const { mailbox } = listed;
  const before = known && stateOf(known);
  const locale = listed.locale ?? known?.locale;
  const after: ContactState = {
    delegation: listed.delegation,
    name: listed.name,
    ...(locale !== undefined && { locale }),
    focalPoint: listed.focalPoint ?? before?.focalPoint ?? false,
    isConfirmed: true,
  };
  const isOther = known?.name !== undefined && !isRespelled(known.name, listed.name);
  const planned = { mailbox, after, ...(isOther && { succeeds: true as const }) };
  if (known === undefined || before === undefined)
    return { ...planned, kind: "added", ...(known && { known }) };
  if (before.delegation !== after.delegation) return { ...planned, kind: "moved", before, known };
  return isSame(before, after) ? undefined : { ...planned, kind: "changed", before, known };
}

function stateOf({ delegation, name = "", locale, focalPoint, confirmedBy }: Person) {
  if (delegation === undefined) return undefined;
  const isConfirmed = confirmedBy !== undefined;
  return { delegation, name, ...(locale !== undefined && { locale }), focalPoint, isConfirmed };
}

function isSame(one: ContactState, other: ContactState): boolean {
  return (["name", "locale", "focalPoint", "isConfirmed"] as const).every(
    (field) => one[field] === other[field],
  );
}

function leaving(
  { person, mailboxes: [mailbox = ""] }: Contact,
  spokenFor: ReadonlySet<DelegationCode>,
): readonly PlannedContact[] {
  const before = stateOf(person);
  return before !== undefined && spokenFor.has(before.delegation)
    ? [{ mailbox, kind: "removed", before, known: person }]
    : [];
}

/** What a plan does, as a text: two plans that do the same have the same one. */
export function planText({ changes, delegations }: ContactPlan): string {
  const shown = changes.map((change) => ({ ...change, known: undefined }));
  return JSON.stringify({ shown, delegations });
}

/** How many of each kind there are. */
export function countPlan({ changes, unchanged }: Pick<ContactPlan, "changes" | "unchanged">) {
  const count = (kind: PlannedContact["kind"]) =>
    changes.filter((change) => change.kind === kind).length;
  return {
    added: count("added"),
    changed: count("changed"),
    moved: count("moved"),
    removed: count("removed"),
    unchanged,
  };
}

/**
 * What is written of a planned change. Whoever is on the list is confirmed by the organiser who applies it; whoever has a
 * mailbox after somebody else is a person of their own, to whom the mailbox passes.
 */
export function changesOf(planned: PlannedContact, how: Writing): readonly ContactChange[] {
  if (planned.kind === "removed") return [leave(planned.known)];
  const { known, mailbox } = planned;
  if (known === undefined || !planned.succeeds) return [changeOf(planned, known, how)];
  const { mailbox: _, ...successor } = changeOf(planned, undefined, how);
  return [leave(known), { ...successor, takes: mailbox }];
}

interface Writing {
  readonly by: string;
  readonly newId: () => string;
}

function leave({ user }: Person): ContactChange {
  return { user, known: { delegation: null } };
}

function changeOf(
  { after, mailbox }: Exclude<PlannedContact, { kind: "removed" }>,
  known: Person | undefined,
  { by, newId }: Writing,
): ContactChange {
  const isConfirmed = known?.confirmedBy !== undefined && known.delegation === after.delegation;
  const removedFrom = known?.removedFrom?.filter((code) => code !== after.delegation);
  const change = {
    delegation: after.delegation,
    name: after.name,
    focalPoint: after.focalPoint,
    ...(isConfirmed ? {} : { confirmedBy: by }),
    ...(after.locale !== undefined && after.locale !== known?.locale && { locale: after.locale }),
    ...(removedFrom && { removedFrom }),
  };
  if (known === undefined) return { user: newId(), known: change, mailbox };
  return { user: known.user, known: change };
}
