import type { Locale } from "@rabat-process/timezones";
import type { CalendarEvent } from "@rabat-process/events";
import { findEvents, formatText, past, upcoming } from "@rabat-process/events";
import type { SlashCommand } from "@slack/bolt";
import { help } from "../blocks/help.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { eventChoice, schedule } from "../blocks/schedule.ts";
import { say } from "../locales/index.ts";
import { announce } from "../use-cases/announce.ts";
import { chooseLanguage, personLocale } from "../use-cases/choose-language.ts";
import { today } from "../use-cases/show-event.ts";
import type { Deps } from "./deps.ts";
import { privateCard } from "./private-card.ts";

type CommandName = "help" | "schedule" | "show" | "announce" | "language";

/** English and French words; both are always understood. */
const commandNames: Readonly<Record<string, CommandName>> = {
  "": "help",
  help: "help",
  aide: "help",
  schedule: "schedule",
  programme: "schedule",
  show: "show",
  voir: "show",
  announce: "announce",
  annoncer: "announce",
  language: "language",
  langue: "language",
};

interface Call {
  readonly deps: Deps;
  readonly user: string;
  readonly channel: string;
  readonly argument: string;
  readonly locale: Locale;
}

/** Answers `/rabat …` with a message that only the caller sees. */
export async function answerCommand(deps: Deps, command: SlashCommand): Promise<Message> {
  const [word = "", ...rest] = command.text.trim().split(/\s+/);
  const { user_id: user, channel_id: channel } = command;
  const locale = await personLocale(deps, { user, channel });
  const call: Call = { deps, user, channel, argument: rest.join(" "), locale };
  const key = word.toLowerCase();
  const name = Object.hasOwn(commandNames, key) ? commandNames[key] : undefined;
  const organiser = deps.organisers.includes(user);
  switch (name) {
    case undefined:
      return help(locale, { organiser, unknown: word });
    case "help":
      return help(locale, { organiser });
    case "schedule":
      return answerSchedule(call);
    case "show":
      return withEvent(call, (event) => privateCard(deps, { uid: event.uid, user, locale }));
    case "announce":
      return withEvent(call, (event) => answerAnnounce(call, event));
    case "language":
      return answerLanguage(call);
  }
}

async function answerSchedule({ deps, argument, locale }: Call): Promise<Message> {
  const events = await deps.store.events();
  const words = say(locale).schedule;
  const all = ["all", "tout"].includes(argument.toLowerCase());
  const day = today(deps.clock.now());
  const { dated, undated } = upcoming(events, day);
  const { page, feed } = deps.addresses(locale);
  return schedule({
    title: all ? words.allTitle : words.title,
    dated: all ? [...dated, ...past(events, day)] : dated,
    undated,
    locale,
    pageUrl: page,
    feedUrl: feed,
  });
}

/** Goes on with the one event that the argument means, or says which there are. */
async function withEvent(
  { deps, argument, locale }: Call,
  proceed: (event: CalendarEvent) => Promise<Message>,
): Promise<Message> {
  const words = say(locale);
  if (argument === "") return note(words.whichEvent);
  const found = findEvents(await deps.store.events(), argument);
  const [first] = found;
  if (first === undefined) return note(escapeMrkdwn(words.noEvent(argument)));
  return found.length === 1 ? proceed(first) : eventChoice(words.severalEvents(argument), found, locale);
}

async function answerAnnounce({ deps, user, channel, locale }: Call, event: CalendarEvent): Promise<Message> {
  const words = say(locale);
  const outcome = await announce(deps, { event, channel, user });
  if (outcome.ok) return note(words.announced(escapeMrkdwn(formatText(event.summary, locale))));
  return note(
    { "not-in-channel": words.notInChannel, "organisers-only": words.organisersOnly }[outcome.reason],
  );
}

async function answerLanguage({ deps, user, channel, argument, locale }: Call): Promise<Message> {
  const [language = "", scope] = argument.toLowerCase().split(" ");
  const forChannel = scope === "here" || scope === "ici";
  if ((language !== "en" && language !== "fr") || (scope !== undefined && !forChannel)) {
    return note(say(locale).languageUsage);
  }
  const outcome = await chooseLanguage(deps, { user, locale: language, ...(forChannel ? { channel } : {}) });
  if (!outcome.ok) return note(say(locale).organisersOnly);
  return note(forChannel ? say(language).channelLanguageSet : say(language).languageSet);
}
