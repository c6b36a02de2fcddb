import type { Locale } from "@rabat-process/timezones";
import type { App } from "@slack/bolt";
import type { SentFile } from "../blocks/import.ts";
import { importIssues, readSentFiles } from "../blocks/import.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../slack/person-locale.ts";
import { loadEvents } from "../use-cases/load-events.ts";
import type { Deps } from "./deps.ts";

/** Takes in event files that an organiser sends to the app: all of them, or none if one has an issue. */
export function registerImport(app: App, deps: Deps): void {
  app.event("message", async ({ body, event, client }) => {
    const message = readSentFiles(event);
    if (message === undefined) return;
    const { channel, user, files } = message;
    const actor = { by: user, at: deps.clock.now(), press: `event:${body.event_id}` };
    if (!(await deps.store.noteOnce("send-file", actor))) return;
    const locale = await personLocale(deps, { user, channel });
    const answer = deps.roles.isOrganiser(user)
      ? await takeFiles(deps, { user, team: body.team_id, files, locale })
      : note(say(locale).organisersOnly);
    await client.chat.postMessage({ channel, ...answer });
  });
}

async function takeFiles(
  deps: Deps,
  { user, team, files, locale }: { user: string; team: string; files: readonly SentFile[]; locale: Locale },
) {
  const words = say(locale).forms.import;
  const loaded = [];
  for (const { name, url_private: address } of files) {
    const text = address === undefined ? undefined : await deps.loadFile(team, address);
    if (text === undefined) return note(escapeMrkdwn(words.notLoaded(name)));
    loaded.push({ source: name, text });
  }
  const outcome = await loadEvents(deps, loaded, user);
  return outcome.ok ? note(words.taken(outcome.taken, outcome.read)) : importIssues(outcome.issues, locale);
}
