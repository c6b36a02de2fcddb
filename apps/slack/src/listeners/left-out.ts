import type { App } from "@slack/bolt";
import { note } from "../blocks/message.ts";
import { say } from "../locales/index.ts";
import { leftOutScope, reasonOfScope } from "../slack/left-out.ts";
import { personLocale } from "../slack/person-locale.ts";
import type { Deps } from "./deps.ts";
import { privately } from "./responses.ts";

/**
 * A workspace may leave out some permissions when it installs the app. Whoever wants what needs one is told so, by whatever
 * they pressed or typed; where nobody asked for it, such as for a preview, it is not there and the log says why.
 */
export function registerLeftOut(app: App, deps: Deps): void {
  app.use(async (args) => {
    const { client, context, logger, next } = args;
    try {
      await next();
    } catch (error) {
      const scope = leftOutScope(error);
      if (scope === undefined) throw error;
      const { userId: user } = context;
      logger.warn(`this workspace left out the permission ${scope}: what needs it is not done`);
      if (user === undefined || "event" in args) return;
      const locale = await personLocale(deps, { user: await deps.accounts.personOf(user) });
      const message = note(say(locale).notices.leftOut(scope, reasonOfScope(scope, locale)));
      if ("respond" in args) await args.respond(privately(message));
      else await client.chat.postMessage({ channel: user, ...message });
    }
  });
}
