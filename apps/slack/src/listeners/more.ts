import type { App, BlockAction, ButtonAction, OverflowAction } from "@slack/bolt";
import { findClaim } from "@rabat-process/events/answers";
import type { Locale } from "@rabat-process/timezones";
import { isConfirmed, seenAnswer } from "@rabat-process/core/people/membership";
import { readEventState } from "@rabat-process/core/events/show-event";
import type { Person } from "@rabat-process/core/ports/people";
import { visibleEvent } from "@rabat-process/core/events/visible-event";
import { aboutView, timesView } from "../blocks/about-view.ts";
import { answerMessage } from "../blocks/answers.ts";
import type { More } from "../blocks/ids.ts";
import { ids, readMore } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { refusedAnswer } from "../blocks/refusals.ts";
import { readShown } from "../blocks/shown.ts";
import { localTimesMessage } from "../blocks/times.ts";
import type { Deps } from "./deps.ts";
import { answerOldButton, caller, tellCaller } from "./responses.ts";
import { openView } from "./windows.ts";

/** What cards say no more of themselves: everything about an event in a window, and the menu of cards of old versions. */
export function registerMore(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(
    ids.about,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const { uid } = readShown(action.value ?? "");
      const view = await aboutOf(deps, { uid, user, locale });
      if (view === undefined)
        await tellCaller({ body, client, respond }, note(refusedAnswer("unknown-event", locale)));
      else await openView(client, body, view);
    },
  );

  app.action<BlockAction<ButtonAction>>(
    ids.times,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const event = await visibleEvent(deps, { uid: action.value ?? "", user });
      if (event === undefined)
        await tellCaller({ body, client, respond }, note(refusedAnswer("unknown-event", locale)));
      else await openView(client, body, timesView(event, locale));
    },
  );

  // Slack has opened the address.
  app.action(/^link:v1:/, ({ ack }) => ack());

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

interface Asked {
  readonly uid: string;
  readonly user: string;
  readonly locale: Locale;
}

async function aboutOf(deps: Deps, { uid, user, locale }: Asked) {
  const state = await readEventState(deps, uid);
  if (state === undefined || (state.isDraft && !deps.roles.isOrganiser(user))) return undefined;
  const person = await deps.store.person(user);
  const { timeZone } = await deps.people.profile(user);
  const { dateTokens } = deps;
  const pageUrl = deps.addresses(locale).event(state.event);
  const answered =
    person.delegation === undefined
      ? []
      : (await myAnswer(deps, { uid, user, person, locale })).blocks;
  const mayName = state.closed === undefined;
  return aboutView({ ...state, locale, timeZone, dateTokens, pageUrl, answered, mayName });
}

async function moreOf(
  deps: Deps,
  { more, uid, user, locale }: Asked & { more: More },
): Promise<Message> {
  const event = await visibleEvent(deps, { uid, user });
  if (event === undefined) return note(refusedAnswer("unknown-event", locale));
  if (more === "times") return localTimesMessage(event, locale);
  return myAnswer(deps, { uid, user, person: await deps.store.person(user), locale });
}

/** What the reader's delegation answered, as far as they may see it. */
async function myAnswer(
  { store, accounts }: Deps,
  { uid, user, person, locale }: Asked & { readonly person: Person },
): Promise<Message> {
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
