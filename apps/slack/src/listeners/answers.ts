import type { App, BlockAction, ButtonAction, StaticSelectAction } from "@slack/bolt";
import { ids, readAnswer } from "../blocks/ids.ts";
import { answerPress, delegationPress } from "./actions.ts";
import type { Deps } from "./deps.ts";
import { privateCard } from "./private-card.ts";
import { publishHome } from "./home.ts";
import {
  answerOldButton,
  caller,
  canRespond,
  inPlace,
  isPrivate,
  privately,
  tellCaller,
} from "./responses.ts";

/** The answer buttons, the question for the delegation, and the button that shows an event. */
export function registerAnswers(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(/^rsvp:/, async ({ ack, action, body, client, respond }) => {
    await ack();
    const press = await caller(deps, body, action);
    const { user, locale } = press;
    const partstat = readAnswer(action.action_id);
    // A home has no address to respond to: the answer stands in a new drawing of it.
    const isHome = !canRespond(body);
    const uid = action.value ?? "";
    if (isHome) {
      if (partstat !== undefined) await answerPress(deps, { ...press, uid, partstat });
      return publishHome(deps, client, { user, locale });
    }
    if (partstat === undefined) return answerOldButton({ body, client, respond }, locale);
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

  app.action<BlockAction<ButtonAction>>(ids.show, async ({ ack, action, body, client, respond }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const card = await privateCard(deps, { user, locale, uid: action.value ?? "" });
    await tellCaller({ body, client, respond }, card);
  });
}
