import { filterEvents, past, statusRules, upcoming } from "@rabat-process/events";
import { feedLinks } from "../../blocks/feed.ts";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { schedule } from "../../blocks/schedule.ts";
import { localTimesMessage } from "../../blocks/times.ts";
import { say } from "../../locales/index.ts";
import { isConfirmed } from "@rabat-process/core/people/membership";
import { today } from "@rabat-process/core/events/show-event";
import { privateCard } from "../private-card.ts";
import type { Call } from "./call.ts";
import { withEvent } from "./call.ts";
import { readScheduleWish } from "./schedule-filter.ts";

export async function answerSchedule({ deps, argument, locale }: Call): Promise<Message> {
  const words = say(locale).schedule;
  const now = deps.clock.now();
  const wish = readScheduleWish(argument, today(now));
  if (!wish.ok) return note(escapeMrkdwn(words.unknownWish(wish.word)));
  const events = await deps.store.events();
  // What another event replaces is known only while both are there, so it goes before the filter chooses.
  const { dated, undated } = upcoming(events, now);
  const listed = wish.all ? [...dated, ...past(events, now)] : dated;
  const { page, feed } = deps.addresses(locale);
  const filtered = Object.keys(wish.filter).length > 0;
  return schedule({
    title: filtered ? words.filteredTitle : wish.all ? words.allTitle : words.title,
    dated: filterEvents(listed, wish.filter),
    undated: filterEvents(undated, wish.filter),
    locale,
    pageUrl: page,
    feedUrl: feed,
  });
}

/** The card of the next event with a date that is not called off. */
export async function answerNext({ deps, user, locale }: Call): Promise<Message> {
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
