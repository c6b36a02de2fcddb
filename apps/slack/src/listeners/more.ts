import { findClaim } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, OverflowAction } from "@slack/bolt";
import { answerMessage } from "../blocks/answers.ts";
import type { More } from "../blocks/ids.ts";
import { ids, readMore } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { localTimesMessage } from "../blocks/times.ts";
import { refusedAnswer } from "../blocks/refusals.ts";
import { isConfirmed, seenAnswer } from "@rabat-process/core/people/membership";
import { visibleEvent } from "@rabat-process/core/events/visible-event";
import type { Deps } from "./deps.ts";
import { answerOldButton, caller, tellCaller } from "./responses.ts";

/** The menu of a card: local times, and what the reader's delegation answered. Links are opened by Slack itself. */
export function registerMore(app: App, deps: Deps): void {
  app.action<BlockAction<OverflowAction>>(
    ids.more,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const read = readMore(action.selected_option.value, action.block_id);
      if (read === undefined) return answerOldButton({ body, client, respond }, locale);
      if (read.more === "link") return;
      await tellCaller({ body, client, respond }, await moreOf(deps, { ...read, user, locale }));
    },
  );
}

async function moreOf(
  deps: Deps,
  { more, uid, user, locale }: { more: More; uid: string; user: string; locale: Locale },
): Promise<Message> {
  const event = await visibleEvent(deps, { uid, user });
  if (event === undefined) return note(refusedAnswer("unknown-event", locale));
  return more === "times"
    ? localTimesMessage(event, locale)
    : myAnswer(deps, { uid, user, locale });
}

/** What the reader's delegation answered, as far as they may see it. */
async function myAnswer(
  { store, accounts }: Deps,
  { uid, user, locale }: { uid: string; user: string; locale: Locale },
): Promise<Message> {
  const person = await store.person(user);
  const seen = seenAnswer(person, await store.attendance(uid));
  const { delegation } = person;
  const claim = delegation && findClaim(await store.claims(uid), { delegation, by: user });
  return answerMessage({
    seen,
    claim,
    confirmed: isConfirmed(person),
    locale,
    mention: await accounts.mentions(),
  });
}
