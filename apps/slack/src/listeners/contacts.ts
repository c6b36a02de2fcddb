import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type {
  ApplyOutcome,
  ContactPreview,
  PreviewOutcome,
} from "@rabat-process/core/people/import-contacts";
import { applyContacts, previewContacts } from "@rabat-process/core/people/import-contacts";
import type { Sheet } from "@rabat-process/core/ports/sheets";
import { sentences } from "@rabat-process/core/sentences/index";
import type { SentList } from "../blocks/contacts.ts";
import {
  contactsApplied,
  contactsIssues,
  changesFile,
  contactsPreview,
  isCut,
  readContactsValue,
} from "../blocks/contacts.ts";
import { ids } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { readSheet } from "../files/read-sheet.ts";
import { say } from "../locales/index.ts";
import { digestOf } from "../slack/digest.ts";
import { newPersonId } from "../slack/new-person-id.ts";
import type { Deps } from "./deps.ts";
import { caller, inPlace, privately } from "./responses.ts";

/** Applies a list of contacts that was shown to an organiser. */
export function registerContacts(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(
    ids.applyContacts,
    async ({ ack, action, body, respond }) => {
      await ack();
      const { user, team, locale, press } = await caller(deps, body, action);
      const sent = readContactsValue(action.value);
      if (sent === undefined) {
        await respond(privately(note(say(locale).oldButton)));
        return;
      }
      const { seen, address } = sent;
      const load = () => loadSheet(deps, team, address);
      const { store, roles, clock } = deps;
      const outcome = await applyContacts(
        { store, roles, clock, digest: digestOf, newPersonId },
        { user, load, seen, press },
      );
      if (!outcome.ok && outcome.reason === "repeated") return;
      const isRefused = !outcome.ok && outcome.reason === "organisers-only";
      const message = await appliedWords(deps, outcome, { user, address, locale });
      await respond(isRefused ? privately(message) : inPlace(message));
    },
  );
}

/** Answers a list of contacts that somebody sent: what it would change, or what is wrong in it. */
export async function answerList(
  deps: Deps,
  { team, ...sent }: SentBy & { readonly team: string },
): Promise<Message> {
  const { store, roles } = deps;
  const load = () => loadSheet(deps, team, sent.address);
  const file = { user: sent.user, load };
  const outcome = await previewContacts({ store, roles, digest: digestOf }, file);
  return outcome.ok ? preview(deps, outcome, sent) : refusedWords(outcome, sent);
}

/** A list, and who sent it. */
interface SentBy extends SentList {
  readonly user: string;
}

/** Shows what a list would change: in a file as well, where that is more than a message holds. */
async function preview(
  { accounts, clock, sendFile }: Deps,
  shown: ContactPreview,
  { user, lead, ...sent }: SentBy & { readonly lead?: string },
): Promise<Message> {
  const { plan } = shown;
  const { locale } = sent;
  const to = isCut(plan, locale) ? await accounts.userOf(user) : undefined;
  if (to !== undefined) await sendFile(to, changesFile(plan, { locale, now: clock.now() }));
  const hasFile = to !== undefined;
  return contactsPreview(shown, sent, { hasFile, ...(lead !== undefined && { lead }) });
}

async function appliedWords(deps: Deps, outcome: ApplyOutcome, sent: SentBy): Promise<Message> {
  const { contacts: words } = sentences[sent.locale];
  if (outcome.ok) return contactsApplied(outcome.plan, sent.locale);
  return outcome.reason === "changed"
    ? preview(deps, outcome, { ...sent, lead: words.changedMeanwhile })
    : refusedWords(outcome, sent);
}

type Refused = Exclude<Extract<ApplyOutcome | PreviewOutcome, { ok: false }>, { digest: string }>;

function refusedWords(outcome: Refused, { locale }: SentList): Message {
  const { contacts: words, organisersOnly } = sentences[locale];
  const { reason } = outcome;
  if (reason === "issues") return contactsIssues(outcome.issues, locale);
  if (reason === "organisers-only") return note(organisersOnly);
  return note(reason === "repeated" ? words.applied : words.refused[reason]);
}

async function loadSheet(deps: Deps, team: string, address: string): Promise<Sheet> {
  const bytes = await deps.loadFile(team, address);
  return bytes === undefined ? { ok: false, reason: "not-loaded" } : readSheet(bytes);
}
