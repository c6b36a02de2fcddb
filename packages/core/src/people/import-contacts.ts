import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { Contact, ContactChanges, ContactStore } from "../ports/contacts.ts";
import type { Roles } from "../ports/roles.ts";
import type { Sheet, SheetRefusal } from "../ports/sheets.ts";
import type { Digest } from "../jobs/people-in-jobs.ts";
import type { ContactIssue, ReadContactList } from "./contact-list.ts";
import { readContactList } from "./contact-list.ts";
import type { ContactPlan } from "./plan-contacts.ts";
import { changesOf, countPlan, planContacts, planText } from "./plan-contacts.ts";

/** What a file would do to the list of contacts. */
export interface ContactPreview {
  readonly plan: ContactPlan;
  /** Stands for what it would do: whoever applies the file says by it what they saw. */
  readonly digest: string;
  /** The headings of columns that were not read. */
  readonly unread: readonly string[];
}

type Unreadable =
  | Refusal<"organisers-only" | SheetRefusal>
  | (Refusal<"issues"> & { readonly issues: readonly ContactIssue[] });

export type PreviewOutcome = ({ readonly ok: true } & ContactPreview) | Unreadable;

export type ApplyOutcome =
  | { readonly ok: true; readonly plan: ContactPlan }
  /** It would do something else than what was seen: nothing was written. */
  | (Refusal<"changed"> & ContactPreview)
  /** The press was taken before. */
  | Refusal<"repeated">
  | Unreadable;

/** A file that somebody gave a door: it is read once they may. */
export interface ContactFile {
  readonly user: string;
  readonly load: () => Promise<Sheet>;
}

interface PreviewDeps {
  readonly store: Pick<ContactStore, "contacts">;
  readonly roles: Roles;
  readonly digest: Digest;
}

/** Shows what a file would change of the list of contacts, or everything that is wrong in it. Organisers only. */
export async function previewContacts(
  { store, roles, digest }: PreviewDeps,
  file: ContactFile,
): Promise<PreviewOutcome> {
  const read = await readFile(roles, file);
  return read.ok ? preview(read, await store.contacts(), digest) : read;
}

/**
 * Applies a file that was previewed: all of it, or nothing. Where it would do something else by now than what was seen,
 * that is shown instead. Organisers only.
 */
export async function applyContacts(
  {
    store,
    roles,
    digest,
    clock,
    newPersonId,
  }: {
    readonly store: ContactStore;
    readonly roles: Roles;
    readonly digest: Digest;
    readonly clock: Clock;
    readonly newPersonId: () => string;
  },
  { seen, press, ...file }: ContactFile & { readonly seen: string; readonly press?: string },
): Promise<ApplyOutcome> {
  const read = await readFile(roles, file);
  if (!read.ok) return read;
  const actor = { by: file.user, at: clock.now(), ...(press !== undefined && { press }) };
  const decided = await store.changeContacts(actor, (contacts) => {
    const outcome = preview(read, contacts, digest);
    if (!outcome.ok) return { outcome };
    if (outcome.digest !== seen)
      return { outcome: { ...outcome, ok: false, reason: "changed" } as const };
    const { plan } = outcome;
    return {
      outcome: { ok: true, plan } as const,
      apply: toWrite(plan, { by: file.user, newId: newPersonId }),
    };
  });
  return decided?.outcome ?? { ok: false, reason: "repeated" };
}

function toWrite(plan: ContactPlan, how: Parameters<typeof changesOf>[1]): ContactChanges {
  return {
    people: plan.changes.flatMap((change) => changesOf(change, how)),
    noted: countPlan(plan),
  };
}

type ReadLines = Extract<ReadContactList, { ok: true }>;

async function readFile(
  roles: Roles,
  { user, load }: ContactFile,
): Promise<ReadLines | Unreadable> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const sheet = await load();
  if (!sheet.ok) return sheet;
  const read = readContactList(sheet.rows);
  return read.ok ? read : { ok: false, reason: "issues", issues: read.issues };
}

function preview(
  { lines, unread }: ReadLines,
  contacts: readonly Contact[],
  digest: Digest,
): PreviewOutcome {
  const planned = planContacts(lines, contacts);
  if (!planned.ok) return { ok: false, reason: "issues", issues: planned.issues };
  const { plan } = planned;
  return { ok: true, plan, digest: digest(planText(plan)), unread };
}
