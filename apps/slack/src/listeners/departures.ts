import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { departNow, stopDeparture } from "@rabat-process/core/events/departures";
import type { Locale } from "@rabat-process/timezones";
import { endedMessage, readDeparture } from "../blocks/departures.ts";
import { ids } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { refusedChange } from "../blocks/refusals.ts";
import { takenForm } from "../blocks/view.ts";
import { sentences } from "@rabat-process/core/sentences/index";
import { say } from "../locales/index.ts";
import type { Deps } from "./deps.ts";
import type { Pressed } from "./responses.ts";
import { caller, inPlace } from "./responses.ts";
import { isInWindow, redrawView } from "./windows.ts";

/** The buttons of a change that waits: it is stopped, or made at once. */
export function registerDepartures(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(ids.stopDeparture, async ({ ack, action, ...slack }) => {
    await ack();
    await end(deps, slack, action, "stopped");
  });
  app.action<BlockAction<ButtonAction>>(ids.departNow, async ({ ack, action, ...slack }) => {
    await ack();
    await end(deps, slack, action, "madeTitle");
  });
}

async function end(
  deps: Deps,
  { body, client, respond }: Pressed,
  action: ButtonAction,
  wanted: "stopped" | "madeTitle",
): Promise<void> {
  const { user, locale } = await caller(deps, body, action);
  const { uid, departure } = readDeparture(action.value ?? "");
  const decision = { uid, departure, user };
  const outcome =
    wanted === "stopped" ? await stopDeparture(deps, decision) : await departNow(deps, decision);
  const said = outcome.ok ? wanted : outcome.reason;
  const words =
    said === "organisers-only"
      ? note(refusedChange(said, locale))
      : endedMessage(said, await deps.store.event(uid), locale);
  await show({ body, client, respond }, words, locale);
}

/** In the place of the message or the window in which the button stood. */
async function show({ body, client, respond }: Pressed, words: Message, locale: Locale) {
  if (!isInWindow(body)) return respond(inPlace(words));
  const title = sentences[locale].departures.leavesTitle;
  await redrawView(client, body, takenForm(title, words.text, say(locale).forms.close));
  return undefined;
}
