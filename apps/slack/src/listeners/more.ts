import { findClaim } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, OverflowAction } from "@slack/bolt";
import { answerMessage } from "../blocks/answers.ts";
import { ids, readMore } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { localTimesMessage } from "../blocks/times.ts";
import { say } from "../locales/index.ts";
import { isConfirmed, seenAnswer } from "../use-cases/membership.ts";
import type { Deps } from "./deps.ts";
import { answerOldButton, caller, privately } from "./responses.ts";

/** The menu of a card: local times, and what the reader's delegation answered. Links are opened by Slack itself. */
export function registerMore(app: App, deps: Deps): void {
  app.action<BlockAction<OverflowAction>>(ids.more, async ({ ack, action, body, client, respond }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const read = readMore(action.selected_option.value, action.block_id);
    if (read === undefined) return answerOldButton({ body, client, respond }, locale);
    const { more, uid } = read;
    if (more === "link") return;
    const event = await deps.store.event(uid);
    if (event === undefined) await respond(privately(note(say(locale).refused["unknown-event"])));
    else if (more === "times") await respond(privately(localTimesMessage(event, locale)));
    else await respond(privately(await myAnswer(deps, { uid, user, locale })));
  });
}

/** What the reader's delegation answered, as far as they may see it. */
async function myAnswer(
  { store }: Deps,
  { uid, user, locale }: { uid: string; user: string; locale: Locale },
): Promise<Message> {
  const person = await store.person(user);
  const seen = seenAnswer(person, await store.attendance(uid));
  const { delegation } = person;
  const claim = delegation && findClaim(await store.claims(uid), { delegation, by: user });
  return answerMessage({ seen, claim, confirmed: isConfirmed(person), locale });
}
