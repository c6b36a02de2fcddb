import type { App } from "@slack/bolt";
import { WebAPIPlatformError } from "@slack/web-api";
import { note } from "../blocks/message.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../slack/person-locale.ts";
import type { Deps } from "./deps.ts";
import { privately } from "./responses.ts";

/**
 * What needs no word: the form was opened, and Slack's answer lost on the way, so that the second try finds the trigger
 * used; another choice in the form was quicker, and is drawn instead; the form was closed meanwhile.
 */
const settled = new Set(["exchanged_trigger_id", "hash_conflict", "not_found"]);

/**
 * Slack lets a form open for three seconds after a press. Where one comes too late, whoever pressed is told to press
 * again, by whatever they pressed: it stands around all listeners, so it is registered first.
 */
export function registerLateForms(app: App, deps: Deps): void {
  app.use(async (args) => {
    const { client, context, next } = args;
    try {
      await next();
    } catch (error) {
      const code = error instanceof WebAPIPlatformError ? error.data.error : undefined;
      if (code !== undefined && settled.has(code)) return;
      const { userId: user } = context;
      if (code !== "expired_trigger_id" || user === undefined) throw error;
      const locale = await personLocale(deps, { user });
      const message = note(say(locale).forms.tooLate);
      // A press in a home, and a shortcut from anywhere, have no address at which they can be answered.
      if ("respond" in args) await args.respond(privately(message));
      else await client.chat.postMessage({ channel: user, ...message });
    }
  });
}
