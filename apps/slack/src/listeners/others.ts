import type { App, BlockAction } from "@slack/bolt";
import { isCurrent } from "../blocks/ids.ts";
import { personLocale } from "../slack/person-locale.ts";
import type { Deps } from "./deps.ts";
import { answerOldButton } from "./responses.ts";

/** Answers a press that no version of the app understands any more, since messages live for years, and what needs no answer. */
export function registerOthers(app: App, deps: Deps): void {
  app.action<BlockAction>(/.*/, async ({ ack, action, body, ...slack }) => {
    if (isCurrent(action.action_id)) return;
    await ack();
    const user = await deps.accounts.personOf(body.user.id);
    const locale = await personLocale(deps, { user, channel: body.channel?.id });
    await answerOldButton({ body, ...slack }, locale);
  });

  // Nothing hangs on whether a form was closed.
  app.view({ type: "view_closed", callback_id: /.*/ }, ({ ack }) => ack());
}
