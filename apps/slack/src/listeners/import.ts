import type { App } from "@slack/bolt";
import { z } from "zod";
import { importIssues } from "../blocks/import.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { loadEvents } from "../use-cases/load-events.ts";
import type { Deps } from "./deps.ts";

/** A message with files in the conversation of one person with the app; every other message is none of ours. */
const FileMessage = z.object({
  channel_type: z.literal("im"),
  channel: z.string(),
  user: z.string(),
  bot_id: z.undefined().optional(),
  files: z
    .array(z.object({ name: z.string(), url_private: z.string().optional() }))
    .min(1)
    .max(10),
});

/** Takes in event files that an organiser sends to the app: all of them, or none if one has an issue. */
export function registerImport(app: App, deps: Deps): void {
  app.event("message", async ({ event, client }) => {
    const message = FileMessage.safeParse(event);
    if (!message.success) return;
    const { channel, user, files } = message.data;
    const locale = await personLocale(deps, { user, channel });
    const answer = deps.organisers.includes(user)
      ? await takeFiles(deps, { user, files, locale })
      : note(say(locale).organisersOnly);
    await client.chat.postMessage({ channel, ...answer });
  });
}

async function takeFiles(
  deps: Deps,
  { user, files, locale }: Pick<z.infer<typeof FileMessage>, "user" | "files"> & { locale: "en" | "fr" },
) {
  const words = say(locale).forms.import;
  const loaded = [];
  for (const { name, url_private: address } of files) {
    const text = address === undefined ? undefined : await deps.loadFile(address);
    if (text === undefined) return note(escapeMrkdwn(words.notLoaded(name)));
    loaded.push({ source: name, text });
  }
  const outcome = await loadEvents(deps, loaded, user);
  return outcome.ok ? note(words.taken(outcome.count)) : importIssues(outcome.issues, locale);
}
