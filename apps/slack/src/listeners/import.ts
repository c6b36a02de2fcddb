import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import type { App } from "@slack/bolt";
import { importIssues, readSentFiles } from "../blocks/import.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../slack/person-locale.ts";
import type { ImportOutcome } from "@rabat-process/core/events/import-files";
import { importFiles } from "@rabat-process/core/events/import-files";
import type { Deps } from "./deps.ts";

/** Takes in event files that an organiser sends to the app: all of them, or none if one has an issue. */
export function registerImport(app: App, deps: Deps): void {
  app.event("message", async ({ body, event, client }) => {
    const message = readSentFiles(event);
    if (message === undefined) return;
    const { channel } = message;
    const user = await deps.accounts.personOf(message.user);
    const actor = { by: user, at: deps.clock.now(), press: `event:${body.event_id}` };
    if (!(await deps.store.noteOnce("send-file", actor))) return;
    const locale = await personLocale(deps, { user, channel });
    const files = message.files.map(({ name, url_private: address }) => ({
      source: name,
      load: () =>
        address === undefined ? Promise.resolve(undefined) : deps.loadFile(body.team_id, address),
    }));
    const outcome = await importFiles(deps, { user, files });
    await client.chat.postMessage({ channel, ...importWords(outcome, locale) });
  });
}

function importWords(outcome: ImportOutcome, locale: Locale): Message {
  const words = say(locale).forms.import;
  if (outcome.ok) return note(words.taken(outcome.taken, outcome.read));
  if ("issues" in outcome) return importIssues(outcome.issues, locale);
  if (outcome.reason === "organisers-only") return note(sentences[locale].organisersOnly);
  return note(escapeMrkdwn(words.notLoaded(outcome.source)));
}
