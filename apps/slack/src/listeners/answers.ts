import type { App, BlockAction, ButtonAction, StaticSelectAction } from "@slack/bolt";
import { ids, readAnswer, readPending } from "../blocks/ids.ts";
import { note } from "../blocks/message.ts";
import { readShown } from "../blocks/shown.ts";
import { say } from "../locales/index.ts";
import { answerPress, delegationPress } from "./actions.ts";
import type { Deps } from "./deps.ts";
import { privateCard } from "./private-card.ts";
import { publishHome } from "./home.ts";
import type { Pressed } from "./responses.ts";
import { caller, canRespond, inPlace, isPrivate, privately, tellCaller } from "./responses.ts";

/** The answer buttons, the question for the delegation, and the button that shows an event. */
export function registerAnswers(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(/^rsvp:/, async ({ ack, action, ...slack }) => {
    await ack();
    await answerButton(deps, slack, action);
  });

  app.action<BlockAction<ButtonAction>>(
    ids.guessedDelegation,
    async ({ ack, action, ...slack }) => {
      await ack();
      await takeDelegation(deps, slack, { action, delegation: action.value ?? "" });
    },
  );

  app.action<BlockAction<StaticSelectAction>>(
    ids.chosenDelegation,
    async ({ ack, action, ...slack }) => {
      await ack();
      await takeDelegation(deps, slack, { action, delegation: action.selected_option.value });
    },
  );

  app.action<BlockAction<ButtonAction>>(
    ids.show,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const card = await privateCard(deps, { user, locale, uid: action.value ?? "" });
      await tellCaller({ body, client, respond }, card);
    },
  );
}

/** Records the answer of a button, and says so to whoever pressed it alone; a card of their own is drawn anew. */
async function answerButton(
  deps: Deps,
  { body, client, respond }: Pressed,
  action: ButtonAction,
): Promise<void> {
  const press = await caller(deps, body, action);
  const { user, locale } = press;
  const partstat = readAnswer(action.action_id);
  const shown = readShown(action.value ?? "");
  const { uid } = shown;
  const answer =
    partstat === undefined
      ? note(say(locale).oldButton)
      : await answerPress(deps, { ...press, partstat, shown });
  if (!canRespond(body))
    return publishHome(deps, client, { user, locale, said: { uid, message: answer } });
  if (isPrivate(body) && partstat !== undefined)
    await respond(inPlace(await privateCard(deps, { uid, user, locale })));
  await respond(privately(answer));
}

/** Records the answer that waited for the delegation, and says so in the place of the question. */
async function takeDelegation(
  deps: Deps,
  { body, client, respond }: Pressed,
  { action, delegation }: { action: ButtonAction | StaticSelectAction; delegation: string },
): Promise<void> {
  const press = await caller(deps, body, action);
  const { user, locale } = press;
  const answer = await delegationPress(deps, { ...press, delegation, blockId: action.block_id });
  const uid = readPending(action.block_id)?.shown.uid ?? "";
  if (canRespond(body)) await respond(inPlace(answer));
  else await publishHome(deps, client, { user, locale, said: { uid, message: answer } });
}
