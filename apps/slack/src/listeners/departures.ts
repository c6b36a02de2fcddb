import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { departNow, stopDeparture } from "@rabat-process/core/events/departures";
import type { Locale } from "@rabat-process/timezones";
import { endedMessage, readDeparture, shownWords } from "../blocks/departures.ts";
import { ids } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { refusedChange } from "../blocks/refusals.ts";
import { takenForm } from "../blocks/view.ts";
import { sentences } from "@rabat-process/core/sentences/index";
import { say } from "../locales/index.ts";
import type { PostedCard } from "../ports/cards.ts";
import type { Deps } from "./deps.ts";
import type { Pressed } from "./responses.ts";
import { caller, inPlace } from "./responses.ts";
import { isInWindow, redrawView } from "./windows.ts";

/** The buttons of a change that waits: it is stopped, or made at once. */
export function registerDepartures(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(ids.stopDeparture, async ({ ack, action, ...slack }) => {
    await ack();
    await end(deps, { ...slack, action }, "stopped");
  });
  app.action<BlockAction<ButtonAction>>(ids.departNow, async ({ ack, action, ...slack }) => {
    await ack();
    await end(deps, { ...slack, action }, "madeTitle");
  });
}

async function end(
  deps: Deps,
  { action, body, client, respond }: Pressed & { readonly action: ButtonAction },
  wanted: "stopped" | "madeTitle",
): Promise<void> {
  const { user, locale } = await caller(deps, body, action);
  const { uid, departure } = readDeparture(action.value ?? "");
  const decision = { uid, departure, user };
  const before = await deps.store.cards(uid);
  const stopped = wanted === "stopped" ? await stopDeparture(deps, decision) : undefined;
  const outcome = stopped ?? (await departNow(deps, decision));
  const said = outcome.ok ? wanted : outcome.reason;
  const event = await deps.store.event(uid);
  const cards = await deps.store.cards(uid);
  // What another lane was quicker to take is there, or will be.
  const shown = (outcome.ok ? (outcome.shown ?? []) : []).map(({ outcome: end, ...each }) => ({
    ...each,
    card: end?.result === "later" ? undefined : cardIn(each.payload["channel"], before, cards),
    refused: end?.result === "given-up" ? end.reason : undefined,
  }));
  const words =
    said === "organisers-only"
      ? note(refusedChange(said, locale))
      : endedMessage(shown.length === 0 ? said : shownWords(shown, locale), event, locale);
  const hasLeft = outcome.ok ? wanted === "madeTitle" && hasShown(shown) : undefined;
  await show({ body, client, respond }, words, { locale, hasLeft });
}

/** Whether a card is in a channel by now, and was before. */
function cardIn(
  channel: unknown,
  before: readonly PostedCard[],
  now: readonly PostedCard[],
): "new" | "there" | undefined {
  const card = now.find((each) => each.channel === channel);
  if (card === undefined) return undefined;
  return before.some(({ ts }) => ts === card.ts) ? "there" : "new";
}

/** Whether something of an announcement is there, or will be; so it is where there was nothing to be shown. */
function hasShown(shown: readonly { readonly refused: string | undefined }[]): boolean {
  return shown.length === 0 || shown.some(({ refused }) => refused === undefined);
}

/** In the place of the message or the window in which the button stood. */
async function show(
  { body, client, respond }: Pressed,
  words: Message,
  { locale, hasLeft }: { readonly locale: Locale; readonly hasLeft: boolean | undefined },
) {
  if (!isInWindow(body)) return respond(inPlace(words));
  const { leavesTitle, madeTitle, staleTitle } = sentences[locale].departures;
  const title = hasLeft === undefined ? leavesTitle : hasLeft ? madeTitle : staleTitle;
  await redrawView(client, body, takenForm(title, words.text, say(locale).forms.close));
  return undefined;
}
