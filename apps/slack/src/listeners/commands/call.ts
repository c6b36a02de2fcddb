import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent } from "@rabat-process/events";
import { findEvents } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { eventChoice } from "../../blocks/schedule.ts";
import { say } from "../../locales/index.ts";
import type { Deps } from "../deps.ts";

/** A command that somebody typed. */
export interface Call {
  readonly deps: Deps;
  readonly user: string;
  readonly team: string;
  readonly channel: string;
  /** What Slack calls this command, the same when it delivers it twice. */
  readonly request: string;
  readonly argument: string;
  /** The version of the event that a message showed, where this command was chosen there. */
  readonly sequence?: number;
  /** The same command for one of several events, by its short id: where the argument means more than one. */
  readonly again: (event: string) => string;
  readonly locale: Locale;
  readonly organiser: boolean;
}

/** What comes of a command: a message to its caller, or a form that opens for them. */
export type CommandResult = Message | ModalView;

/** The events that the argument of a command may mean; drafts for organisers alone. */
export async function eventsMeant({
  deps,
  argument,
  organiser,
}: Pick<Call, "deps" | "argument" | "organiser">): Promise<readonly CalendarEvent[]> {
  const drafts = organiser ? await deps.store.drafts() : [];
  return findEvents([...(await deps.store.events()), ...drafts], argument);
}

/** Goes on with the one event that the argument means, or says which there are. */
export async function withEvent<Result extends CommandResult>(
  call: Call,
  proceed: (event: CalendarEvent) => Promise<Result>,
): Promise<Result | Message> {
  const { argument, again, locale } = call;
  const words = say(locale);
  if (argument === "") return note(words.whichEvent);
  const found = await eventsMeant(call);
  const [first] = found;
  if (first === undefined) return note(escapeMrkdwn(words.noEvent(argument)));
  if (found.length === 1) return proceed(first);
  return eventChoice(words.severalEvents(argument), { events: found, again, locale });
}

/** Goes on only for organisers. */
export async function forOrganisers<Result extends CommandResult>(
  call: Call,
  proceed: () => Promise<Result>,
): Promise<Result | Message> {
  return call.organiser ? proceed() : note(sentences[call.locale].organisersOnly);
}
