import { statusRules } from "@rabat-process/events/changes";
import { upcoming } from "@rabat-process/events/schedule";
import { feedLinks } from "../../blocks/feed.ts";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { schedule } from "../../blocks/schedule.ts";
import { localTimesMessage } from "../../blocks/times.ts";
import { say } from "../../locales/index.ts";
import { haveWords } from "@rabat-process/core/finding/event-words";
import {
  chooseSchedule,
  isNarrow,
  readScheduleWish,
} from "@rabat-process/core/finding/schedule-wish";
import { isConfirmed } from "@rabat-process/core/people/membership";
import { today } from "@rabat-process/core/events/show-event";
import { privateCard } from "../private-card.ts";
import type { Call } from "./call.ts";
import { withEvent } from "./call.ts";

export async function answerSchedule({ deps, argument, locale }: Call): Promise<Message> {
  const words = say(locale).schedule;
  const now = deps.clock.now();
  const wish = readScheduleWish(argument, today(now));
  const events = await deps.store.events();
  // Words that no event has were meant otherwise.
  if (wish.words !== "" && haveWords(events, wish.words).length === 0)
    return note(escapeMrkdwn(words.unknownWish(wish.words)));
  const { dated, undated, isPast } = chooseSchedule(events, wish, now);
  const { page, feed } = deps.addresses(locale);
  const titles = { all: words.allTitle, past: words.pastTitle, upcoming: words.title };
  return schedule({
    title: isPast ? words.onlyPastTitle : isNarrow(wish) ? words.filteredTitle : titles[wish.which],
    empty: isNarrow(wish) ? words.nothingChosen : words.empty,
    dated,
    undated,
    locale,
    pageUrl: page,
    feedUrl: feed,
  });
}

/** The card of the next event with a date that is not called off. */
export async function answerNext(call: Call): Promise<Message> {
  const { deps, user, argument, locale } = call;
  if (argument !== "") return answerShow({ ...call, argument: `next ${argument}` });
  const { dated } = upcoming(await deps.store.events(), deps.clock.now());
  const next = dated.find(({ status }) => statusRules[status].closedAs === undefined);
  if (next === undefined) return note(say(locale).schedule.empty);
  return privateCard(deps, { uid: next.uid, user, locale });
}

export function answerShow(call: Call): Promise<Message> {
  const { deps, user, locale } = call;
  return withEvent(call, (event) => privateCard(deps, { uid: event.uid, user, locale }));
}

export function answerTimes(call: Call): Promise<Message> {
  return withEvent(call, (event) => Promise.resolve(localTimesMessage(event, call.locale)));
}

export async function answerFeed({ deps, user, locale }: Call): Promise<Message> {
  const person = await deps.store.person(user);
  const { delegation } = person;
  return feedLinks({
    ...deps.addresses(locale),
    delegation,
    confirmed: isConfirmed(person),
    locale,
  });
}
