import { sentences } from "@rabat-process/core/sentences/index";
import type { FoundEvents } from "@rabat-process/core/finding/find-event";
import { findEvent } from "@rabat-process/core/finding/find-event";
import type { CalendarEvent } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
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

type Choose = (events: readonly CalendarEvent[], now: Instant) => readonly CalendarEvent[];

/**
 * The events that the argument of a command may mean; drafts for organisers alone.
 *
 * @param among where only some events make sense, those; all of them where none of those is meant
 */
export async function eventsMeant(
  { deps, argument, organiser }: Pick<Call, "deps" | "argument" | "organiser">,
  among: Choose = (events) => events,
): Promise<FoundEvents> {
  const now = deps.clock.now();
  const events = await visibleTo(deps, organiser);
  const found = findEvent(among(events, now), argument, now);
  return found.events.length > 0 ? found : findEvent(events, argument, now);
}

/** All events that somebody may know of. */
export async function visibleTo(
  { store }: Deps,
  organiser: boolean,
): Promise<readonly CalendarEvent[]> {
  return [...(await store.events()), ...(organiser ? await store.drafts() : [])];
}

/** Goes on with the one event that the argument means, or says which there are. */
export async function withEvent<Result extends CommandResult>(
  call: Call,
  proceed: (event: CalendarEvent) => Promise<Result>,
  among?: Choose,
): Promise<Result | Message> {
  const { argument, again, locale } = call;
  const words = say(locale);
  if (argument === "") return note(words.whichEvent);
  const { events, nearest } = await eventsMeant(call, among);
  const [first] = events;
  if (first !== undefined && events.length === 1) return proceed(first);
  if (first !== undefined)
    return eventChoice(words.severalEvents(argument), { events, again, locale });
  if (nearest.length > 0)
    return eventChoice(words.nearestEvents(argument), { events: nearest, again, locale });
  return note(escapeMrkdwn(words.noEvent(argument)));
}

/** Goes on only for organisers. */
export async function forOrganisers<Result extends CommandResult>(
  call: Call,
  proceed: () => Promise<Result>,
): Promise<Result | Message> {
  return call.organiser ? proceed() : note(sentences[call.locale].organisersOnly);
}
