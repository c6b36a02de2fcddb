import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import { note } from "../blocks/message.ts";
import { whoView } from "../blocks/who.ts";
import { refusedAnswer } from "../blocks/refusals.ts";
import { visibleEvent } from "@rabat-process/core/events/visible-event";
import type { Deps } from "./deps.ts";
import { caller, tellCaller } from "./responses.ts";

/** The button of a card that shows in a window which delegations come: their names have no room on the card. */
export function registerWho(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(ids.who, async ({ ack, action, body, client, respond }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const event = await visibleEvent(deps, { uid: action.value ?? "", user });
    if (event === undefined) {
      await tellCaller({ body, client, respond }, note(refusedAnswer("unknown-event", locale)));
      return;
    }
    const attendance = await deps.store.attendance(event.uid);
    const view = whoView({ event, attendance, locale });
    await client.views.open({ trigger_id: body.trigger_id, view });
  });
}
