import type { ReadMessage } from "@rabat-process/core/finding/message";
import { isGreeting, readMessage, takingAnswers } from "@rabat-process/core/finding/message";
import type { CalendarEvent } from "@rabat-process/events";
import { help } from "../../blocks/help.ts";
import type { Message } from "../../blocks/message.ts";
import { note, section } from "../../blocks/message.ts";
import { eventChoice } from "../../blocks/schedule.ts";
import { say } from "../../locales/index.ts";
import { privateCard } from "../private-card.ts";
import type { Call } from "./call.ts";
import { visibleTo } from "./call.ts";

/** What somebody needs to be answered who wrote words of their own. */
type Written = Pick<Call, "deps" | "user" | "locale" | "organiser">;

/** Answers words that are no command: with an event, a choice between some, the answer buttons, or what one can type. */
export async function answerFreeText(written: Written, text: string): Promise<Message> {
  const { deps, locale, organiser } = written;
  const events = await visibleTo(deps, organiser);
  const read = readMessage(text, events, deps.clock.now());
  if (read.wish === "answer") return toButtons(written, events, read);
  const words = say(locale);
  const [first] = read.events;
  if (first === undefined)
    return help(locale, {
      organiser,
      ...(isGreeting(text) ? {} : { lead: words.freeText.notUnderstood }),
    });
  if (read.events.length === 1 && !read.isGuess) return card(written, first);
  const lead = read.isGuess ? words.nearestEvents(text) : words.severalEvents(text);
  return choice(lead, read.events, written);
}

/** Shows the buttons to whoever says behind `rsvp` in words of their own whether they come. */
export async function leadToButtons({ argument, ...written }: Written & { argument: string }) {
  const { deps, organiser } = written;
  const events = await visibleTo(deps, organiser);
  const now = deps.clock.now();
  const read = readMessage(argument, takingAnswers(events, now), now);
  return toButtons(written, events, read);
}

/** Nobody’s answer is taken from words: they lead to the buttons of the event that is meant, or ask which one it is. */
function toButtons(
  written: Written,
  events: readonly CalendarEvent[],
  { events: meant }: ReadMessage,
): Promise<Message> | Message {
  const { deps, locale } = written;
  const { freeText } = say(locale);
  const named = meant.length > 0 ? meant : takingAnswers(events, deps.clock.now());
  const [first] = named;
  if (first === undefined) return note(freeText.nothingOpen);
  return named.length === 1
    ? card(written, first, freeText.pressButton)
    : choice(freeText.whichToAnswer, named, written);
}

function choice(lead: string, events: readonly CalendarEvent[], { locale }: Written): Message {
  return eventChoice(lead, { events, again: (event) => `show ${event}`, locale });
}

async function card(
  { deps, user, locale }: Written,
  { uid }: CalendarEvent,
  lead?: string,
): Promise<Message> {
  const { text, blocks } = await privateCard(deps, { uid, user, locale });
  return lead === undefined
    ? { text, blocks }
    : { text: `${lead} ${text}`, blocks: [section(lead), ...blocks] };
}
