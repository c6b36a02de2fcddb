import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import type { App } from "@slack/bolt";
import type { SentFiles } from "../blocks/import.ts";
import { importIssues, readSentFiles } from "../blocks/import.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../slack/person-locale.ts";
import type { ImportOutcome } from "@rabat-process/core/events/import-files";
import { importFiles } from "@rabat-process/core/events/import-files";
import { answerList } from "./contacts.ts";
import type { Deps } from "./deps.ts";

/**
 * Takes in event files that an organiser sends to the app: all of them, or none if one has an issue. A list of contacts is
 * shown first.
 */
export function registerImport(app: App, deps: Deps): void {
  app.event("message", async ({ body, event, client }) => {
    const message = readSentFiles(event);
    if (message === undefined) return;
    const { channel } = message;
    const user = await deps.accounts.personOf(message.user);
    const actor = { by: user, at: deps.clock.now(), press: `event:${body.event_id}` };
    if (!(await deps.store.noteOnce("send-file", actor))) return;
    const locale = await personLocale(deps, { user, channel });
    const lists = message.files.filter(({ name }) => isList(name));
    if (lists.length > 0) {
      const answer = await answerLists(deps, message, { user, team: body.team_id, locale });
      await client.chat.postMessage({ channel, ...answer });
      return;
    }
    const files = message.files.map(({ name, url_private: address }) => ({
      source: name,
      load: () =>
        address === undefined ? Promise.resolve(undefined) : loadText(deps, body.team_id, address),
    }));
    const outcome = await importFiles(deps, { user, files });
    await client.chat.postMessage({ channel, ...importWords(outcome, locale) });
  });
}

/** Tables are lists of contacts; what else comes is an event file. */
function isList(name: string): boolean {
  return /\.(csv|tsv|xlsx?|ods)$/i.test(name);
}

/** One list speaks at a time, and no event file beside it: each is answered on its own. */
async function answerLists(
  deps: Deps,
  { files: [file, ...others] }: SentFiles,
  who: { readonly user: string; readonly team: string; readonly locale: Locale },
): Promise<Message> {
  const words = say(who.locale);
  if (file === undefined || others.length > 0) return note(words.contacts.oneFile);
  const { name, url_private: address } = file;
  return address === undefined
    ? note(escapeMrkdwn(words.forms.import.notLoaded(name)))
    : answerList(deps, { ...who, address });
}

async function loadText(deps: Deps, team: string, address: string): Promise<string | undefined> {
  const bytes = await deps.loadFile(team, address);
  return bytes && new TextDecoder().decode(bytes);
}

function importWords(outcome: ImportOutcome, locale: Locale): Message {
  const words = say(locale).forms.import;
  if (outcome.ok) return note(words.taken(outcome.taken, outcome.read));
  if ("issues" in outcome) return importIssues(outcome.issues, locale);
  if (outcome.reason === "organisers-only") return note(sentences[locale].organisersOnly);
  return note(escapeMrkdwn(words.notLoaded(outcome.source)));
}
