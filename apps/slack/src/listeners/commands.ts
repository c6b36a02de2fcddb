import type { App, BlockAction, ButtonAction, RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { ids } from "../blocks/ids.ts";
import type { CommandResult } from "./commands/call.ts";
import { answerCommand } from "./commands/index.ts";
import type { Deps } from "./deps.ts";
import { caller, privately } from "./responses.ts";

/** What people type behind `/rabat`, and the choice between several events that they may have meant. */
export function registerCommands(app: App, deps: Deps): void {
  app.command("/rabat", async ({ ack, client, command, respond }) => {
    await ack();
    const { text, user_id: user, channel_id: channel, team_id: team, trigger_id: request } = command;
    await give(await answerCommand(deps, { text, user, channel, team, request }), {
      client,
      respond,
      trigger: request,
    });
  });

  app.action<BlockAction<ButtonAction>>(ids.command, async ({ ack, action, body, client, respond }) => {
    await ack();
    const { user, team, press } = await caller(deps, body, action);
    const typed = { text: action.value ?? "", user, team, channel: body.channel?.id ?? "", request: press };
    await give(await answerCommand(deps, typed), { client, respond, trigger: body.trigger_id });
  });
}

/** Gives the caller what came of a command: a form, or a message that nobody else sees. */
async function give(
  answer: CommandResult,
  { client, respond, trigger }: { client: WebClient; respond: RespondFn; trigger: string },
): Promise<void> {
  if ("type" in answer) await client.views.open({ trigger_id: trigger, view: answer });
  else await respond(privately(answer));
}
