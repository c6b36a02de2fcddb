import type { App, BlockAction, ButtonAction, RespondFn, SlashCommand } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { ids } from "../blocks/ids.ts";
import { readCommand } from "../blocks/shown.ts";
import { answerCommand } from "./commands/index.ts";
import { typedWords } from "./commands/typed.ts";
import type { Deps } from "./deps.ts";
import type { Pressed } from "./responses.ts";
import { caller, privately, tellCaller } from "./responses.ts";
import { showView } from "./windows.ts";

interface Command {
  readonly command: SlashCommand;
  readonly client: WebClient;
  readonly respond: RespondFn;
}

/** What people type behind `/rabat`, and the choice between several events that they may have meant. */
export function registerCommands(app: App, deps: Deps): void {
  app.command("/rabat", async ({ ack, ...slack }) => {
    await ack();
    await answerTyped(deps, slack);
  });

  app.action<BlockAction<ButtonAction>>(ids.command, async ({ ack, action, ...slack }) => {
    await ack();
    await answerChosen(deps, slack, action);
  });
}

async function answerTyped(deps: Deps, { client, command, respond }: Command): Promise<void> {
  const { channel_id: channel, team_id: team, trigger_id: request } = command;
  const user = await deps.accounts.personOf(command.user_id);
  const text = typedWords(command.text);
  const answer = await answerCommand(deps, { text, user, channel, team, request });
  if ("type" in answer) await client.views.open({ trigger_id: request, view: answer });
  else await respond(privately(answer));
}

async function answerChosen(deps: Deps, pressed: Pressed, action: ButtonAction): Promise<void> {
  const { body, client } = pressed;
  const { user, team, press } = await caller(deps, body, action);
  const answer = await answerCommand(deps, {
    ...readCommand(action.value ?? ""),
    ...{ user, team, request: press },
    channel: body.channel?.id ?? "",
  });
  if ("type" in answer) await showView(client, body, answer);
  else await tellCaller(pressed, answer);
}
