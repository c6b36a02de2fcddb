import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction, RespondFn, StaticSelectAction } from "@slack/bolt";
import { ids, readAnswer } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { answerPress, delegationPress } from "./actions.ts";
import { answerCommand } from "./command.ts";
import type { Deps } from "./deps.ts";
import { privateCard } from "./private-card.ts";

/** Everything that the app listens to. Each listener acknowledges, then works, then answers its caller alone. */
export function registerListeners(app: App, deps: Deps): void {
  app.command("/rabat", async ({ ack, command, respond }) => {
    await ack();
    await respond(privately(await answerCommand(deps, command)));
  });

  app.action<BlockAction<ButtonAction>>(/^rsvp:/, async ({ ack, action, body, respond }) => {
    await ack();
    const press = await caller(deps, body, action);
    const { user, locale } = press;
    const partstat = readAnswer(action.action_id);
    if (partstat === undefined) return answerOldButton(respond, locale);
    const uid = action.value ?? "";
    const answer = await answerPress(deps, { ...press, uid, partstat });
    if (isPrivate(body)) await respond(inPlace(await privateCard(deps, { uid, user, locale })));
    await respond(privately(answer));
  });

  app.action<BlockAction<ButtonAction>>(ids.guessedDelegation, async ({ ack, action, body, respond }) => {
    await ack();
    const press = await caller(deps, body, action);
    const delegation = action.value ?? "";
    await respond(inPlace(await delegationPress(deps, { ...press, delegation, blockId: action.block_id })));
  });

  app.action<BlockAction<StaticSelectAction>>(
    ids.chosenDelegation,
    async ({ ack, action, body, respond }) => {
      await ack();
      const press = await caller(deps, body, action);
      const delegation = action.selected_option.value;
      await respond(inPlace(await delegationPress(deps, { ...press, delegation, blockId: action.block_id })));
    },
  );

  app.action<BlockAction<ButtonAction>>(ids.show, async ({ ack, action, body, respond }) => {
    await ack();
    await respond(
      privately(await privateCard(deps, { ...(await caller(deps, body, action)), uid: action.value ?? "" })),
    );
  });
}

async function caller(deps: Deps, body: BlockAction, action: { action_id: string; action_ts: string }) {
  const user = body.user.id;
  return {
    user,
    team: body.team?.id ?? "",
    locale: await personLocale(deps, { user, channel: body.channel?.id ?? "" }),
    press: `${user}:${action.action_id}:${action.action_ts}`,
  };
}

async function answerOldButton(respond: RespondFn, locale: Locale): Promise<void> {
  await respond(privately(note(say(locale).oldButton)));
}

/** Whether the pressed button stands in a message that only its reader sees. The local Slack marks it otherwise. */
function isPrivate(body: BlockAction): boolean {
  return body.container["is_ephemeral"] === true || body.message?.["subtype"] === "ephemeral";
}

/** A message of its own that only the caller sees. */
function privately({ text, blocks }: Message) {
  return { text, blocks, response_type: "ephemeral" as const, replace_original: false };
}

/** The message that was pressed, with new content. */
function inPlace({ text, blocks }: Message) {
  return { text, blocks, replace_original: true };
}
