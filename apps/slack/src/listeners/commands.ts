import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import { readCommand } from "../blocks/shown.ts";
import { answerCommand } from "./commands/index.ts";
import { typedWords } from "./commands/typed.ts";
import type { Deps } from "./deps.ts";
import { caller, privately, tellCaller } from "./responses.ts";

/** What people type behind `/rabat`, and the choice between several events that they may have meant. */
export function registerCommands(app: App, deps: Deps): void {
  app.command("/rabat", async ({ ack, client, command, respond }) => {
    await ack();
    const { text, channel_id: channel, team_id: team, trigger_id: request } = command;
    const user = await deps.accounts.personOf(command.user_id);
    const answer = await answerCommand(deps, {
      text: typedWords(text),
      user,
      channel,
      team,
      request,
    });
    if ("type" in answer) await client.views.open({ trigger_id: request, view: answer });
    else await respond(privately(answer));
  });

  app.action<BlockAction<ButtonAction>>(
    ids.command,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, team, press } = await caller(deps, body, action);
      const typed = {
        ...readCommand(action.value ?? ""),
        user,
        team,
        channel: body.channel?.id ?? "",
        request: press,
      };
      const answer = await answerCommand(deps, typed);
      if ("type" in answer) await client.views.open({ trigger_id: body.trigger_id, view: answer });
      else await tellCaller({ body, client, respond }, answer);
    },
  );
}
