import { checkList, checkText } from "@rabat-process/timezones/arguments";
import type { CalendarEvent } from "./event.ts";
import { isDatedEvent } from "./event.ts";
import { haveWords, titlesOf, wordsOf } from "./event-text.ts";
import { slugOf } from "./identity.ts";
import { compareEvents } from "./schedule.ts";
import { firstDay } from "./when.ts";

/**
 * The events that a person may mean: by slug or UID, else by first day (2021-01-21), else by words,
 * all of which must occur in the slug or in a title, whatever the accents and capitals.
 */
export function findEvents(
  events: readonly CalendarEvent[],
  query: string,
): readonly CalendarEvent[] {
  checkList("events", events);
  checkText("query", query);
  const words = wordsOf(query);
  const wanted = words.join(" ");
  if (wanted === "") return [];
  // A UID from elsewhere may have capitals and accents.
  const isNamed = (event: CalendarEvent) =>
    event.uid === query.trim() || event.uid === wanted || slugOf(event) === wanted;
  const byId = events.filter(isNamed);
  if (byId.length > 0) return byId;
  const byDay = events.filter((event) => isDatedEvent(event) && firstDay(event.when) === wanted);
  if (byDay.length > 0) return byDay.toSorted(compareEvents);
  return events.filter((event) => haveWords(titlesOf(event), words)).toSorted(compareEvents);
}
