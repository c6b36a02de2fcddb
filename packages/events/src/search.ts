import type { CalendarEvent } from "./event.ts";
import { isDatedEvent, shortId } from "./event.ts";
import { haveWords, titlesOf, wordsOf } from "./event-text.ts";
import { compareEvents } from "./schedule.ts";
import { firstDay } from "./when.ts";

/**
 * The events that a person may mean: by short id or UID, else by first day (2021-01-21), else by words,
 * all of which must occur in the short id or in a title, whatever the accents and capitals.
 */
export function findEvents(events: readonly CalendarEvent[], query: string): readonly CalendarEvent[] {
  const words = wordsOf(query);
  const wanted = words.join(" ");
  if (wanted === "") return [];
  const byId = events.filter((event) => event.uid === wanted || shortId(event) === wanted);
  if (byId.length > 0) return byId;
  const byDay = events.filter((event) => isDatedEvent(event) && firstDay(event.when) === wanted);
  if (byDay.length > 0) return byDay.toSorted(compareEvents);
  return events.filter((event) => haveWords(titlesOf(event), words)).toSorted(compareEvents);
}
