import { languageOf } from "@rabat-process/core/finding/message";
import type { App } from "@slack/bolt";
import { readSentFiles, readSentWords } from "../blocks/import.ts";
import { personLocale } from "../slack/person-locale.ts";
import { answerMessage } from "./commands/index.ts";
import { typedWords } from "./commands/typed.ts";
import type { Deps } from "./deps.ts";
import { answerFiles } from "./import.ts";

/** What people send to the app alone: files, and words, which are answered in the language in which they are written. */
export function registerMessages(app: App, deps: Deps): void {
  app.event("message", async ({ body, event, client }) => {
    const files = readSentFiles(event);
    const written = files === undefined ? readSentWords(event) : undefined;
    const message = files ?? written;
    if (message === undefined) return;
    const { channel } = message;
    const user = await deps.accounts.personOf(message.user);
    const request = `event:${body.event_id}`;
    const act = files === undefined ? "send-message" : "send-file";
    const actor = { by: user, at: deps.clock.now(), press: request };
    if (!(await deps.store.noteOnce(act, actor))) return;
    const who = { user, team: body.team_id, channel, request };
    const answer =
      files === undefined
        ? await answerWords(deps, typedWords(written?.text ?? ""), who)
        : await answerFiles(deps, files, who);
    await client.chat.postMessage({ channel, ...answer });
  });
}

type Sender = Parameters<typeof answerMessage>[1];

async function answerWords(deps: Deps, text: string, who: Omit<Sender, "text" | "locale">) {
  const locale = languageOf(text) ?? (await personLocale(deps, who));
  return answerMessage(deps, { ...who, text, locale });
}
