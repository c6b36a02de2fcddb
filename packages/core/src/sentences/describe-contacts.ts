import { delegationName } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { today } from "../events/show-event.ts";
import type { ContactPlan, ContactState, PlannedContact } from "../people/plan-contacts.ts";
import { isRenamed } from "../people/plan-contacts.ts";
import { sentences } from "./index.ts";
import type { Part, Sentence } from "./parts.ts";
import { delegation, sentence, strong } from "./parts.ts";

/** What a list would change of one person: `Changed: Senegal, Awa Diop (awa@…) — role: member → focal point`. */
export function describePlanned(planned: PlannedContact, locale: Locale): Sentence {
  const { kinds, colon } = sentences[locale].contacts;
  const { mailbox } = planned;
  const { name, delegation: code } = planned.kind === "removed" ? planned.before : planned.after;
  const lead = sentence`${strong(kinds[planned.kind])}${colon}${delegation(code)}, ${name} (${mailbox})`;
  const more = [
    ...readmitted(planned, locale),
    ...succeeding(planned, locale),
    ...staying(planned, locale),
    ...moreOf(planned, locale),
  ];
  return more.length === 0 ? lead : [...lead, ...sentence` — `, ...join(more)];
}

/** That an organiser removed them, or who had their mailbox, which the file undoes. */
function readmitted({ readmitted: again }: PlannedContact, locale: Locale): readonly Sentence[] {
  if (again === undefined) return [];
  const { removedAt, former } = again;
  const date = removedAt && today(removedAt);
  const day = date && formatDays(date, date, locale);
  const words = sentences[locale].contacts;
  return [[strong(former === undefined ? words.readmitted(day) : words.removedOwner(former, day))]];
}

/** That what was given to the person before ends. */
function succeeding(planned: PlannedContact, locale: Locale): readonly Sentence[] {
  if (!planned.succeeds || !("before" in planned)) return [];
  return [[strong(sentences[locale].contacts.succeeds(planned.before.name))]];
}

/** That the person stays who they were, under a name that is written otherwise. */
function staying(planned: PlannedContact, locale: Locale): readonly Sentence[] {
  return isRenamed(planned) ? [[strong(sentences[locale].contacts.samePerson)]] : [];
}

function moreOf(planned: PlannedContact, locale: Locale): readonly Sentence[] {
  const words = sentences[locale].contacts;
  if (planned.kind === "removed") return [];
  const { after } = planned;
  if (planned.kind === "added")
    return [
      sentence`${roleOf(after, locale)}`,
      ...(after.locale === undefined ? [] : [sentence`${words.language[after.locale]}`]),
    ];
  const { before } = planned;
  const fields: readonly (readonly [string, Part | string, Part | string])[] = [
    [words.columns.delegation, delegation(before.delegation), delegation(after.delegation)],
    [words.columns.name, planned.succeeds ? after.name : before.name, after.name],
    [words.columns.language, languageOf(before, locale), languageOf(after, locale)],
    [words.columns.role, roleOf(before, locale), roleOf(after, locale)],
  ];
  return [
    ...fields
      .filter(([, old, now]) => JSON.stringify(old) !== JSON.stringify(now))
      .map(([label, old, now]) => sentence`${label.toLowerCase()}${words.colon}${old} → ${now}`),
    ...(before.isConfirmed || planned.kind === "moved" ? [] : [sentence`${words.confirmed}`]),
  ];
}

function languageOf({ locale: chosen }: ContactState, locale: Locale): string {
  return chosen === undefined ? "—" : sentences[locale].contacts.language[chosen];
}

function roleOf({ focalPoint }: ContactState, locale: Locale): string {
  return sentences[locale].contacts.roles[focalPoint ? "focal-point" : "member"];
}

function join(clauses: readonly Sentence[]): Sentence {
  return clauses.flatMap((clause, index) => (index === 0 ? clause : [...sentence` · `, ...clause]));
}

/** The delegations for which a file speaks, and what else there is to know before it is applied. */
export function describePlan(
  { plan, unread }: { readonly plan: ContactPlan; readonly unread: readonly string[] },
  locale: Locale,
): readonly Sentence[] {
  const words = sentences[locale].contacts;
  const names = plan.delegations.map((code) => delegationName(code, locale)).join(", ");
  return [
    words.speaksFor(names, plan.delegations.length),
    ...(unread.length === 0 ? [] : [words.unread(unread.join(", "))]),
    ...(plan.changes.length === 0 ? [sentence`${words.nothingChanges}`] : []),
  ];
}
