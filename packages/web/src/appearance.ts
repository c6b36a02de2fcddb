import type { CalendarEvent } from "@rabat-process/events";
import { isOver } from "@rabat-process/events/answers";
import { replacementOf } from "@rabat-process/events/schedule";
import { stateOf } from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import type { EventSentences } from "./locales/event-en.ts";
import { say } from "./locales/index.ts";
import type { View } from "./view.ts";

/** How an event looks: the classes of what stands around its leaf and its state, and the state in words. */
export interface Appearance {
  readonly shape: string;
  readonly words: string;
}

/** What pages call an event: its state, or that its date has passed and nobody reported. */
type Standing = keyof EventSentences["states"];

/** The class of what stands around a leaf, for each state. */
export const shapes: Readonly<Record<Standing, string>> = {
  planned: "planned",
  tentative: "planned",
  confirmed: "confirmed",
  postponed: "postponed",
  held: "held",
  cancelled: "cancelled",
  replaced: "cancelled",
  over: "held open",
  unknown: "held open",
};

/**
 * The look of an event: its shape says what its words say, so that neither depends on a colour.
 *
 * @param replacedBy the event that has taken its place
 */
export function appearanceOf(
  event: CalendarEvent,
  { events, now, locale }: Pick<View, "events" | "now" | "locale">,
  replacedBy = replacementOf(event, events),
): Appearance {
  const standing = standingOf(event, now, replacedBy);
  return { shape: shapes[standing], words: say(locale).event.states[standing](event.kind) };
}

function standingOf(
  event: CalendarEvent,
  now: Instant,
  replacedBy: CalendarEvent | undefined,
): Standing {
  const state = stateOf(event, replacedBy);
  const promises = state === "planned" || state === "tentative" || state === "confirmed";
  if (promises && event.heldUnknown === true) return "unknown";
  return promises && isOver(event, now) ? "over" : state;
}
