import type { PlainDate } from "@rabat-process/timezones";
import type { CalendarEvent, DatedEvent } from "./event.ts";
import { isDatedEvent, shortId } from "./event.ts";
import { compareWhen, firstDay, lastDay } from "./when.ts";

/** What a schedule shows: what has a date, in order, and what still waits for one. */
export interface Schedule {
  readonly dated: readonly DatedEvent[];
  /** Known by month, year or words only. */
  readonly undated: readonly CalendarEvent[];
}

/**
 * What is to come on a day: everything that has not ended before it. What another event replaces, and what
 * is over, is left out; cancelled events stay, since people still look for them.
 *
 * @param today the day at the reader's place; an event of several days stays until its last day is over
 */
export function upcoming(events: readonly CalendarEvent[], today: PlainDate): Schedule {
  const replaced = replacedUids(events);
  const current = events.filter(({ uid }) => !replaced.has(uid)).toSorted(compareEvents);
  return {
    dated: current.filter(isDatedEvent).filter(({ when }) => lastDay(when) >= today),
    undated: current.filter((event) => !isDatedEvent(event) && event.status !== "held"),
  };
}

/** Everything that has or had a date, in order; what another event replaces is left out. */
export function allDated(events: readonly CalendarEvent[]): readonly DatedEvent[] {
  const replaced = replacedUids(events);
  return events
    .filter(isDatedEvent)
    .filter(({ uid }) => !replaced.has(uid))
    .toSorted(compareEvents);
}

/** By date, then by UID: a total order, so that equal events always stand in the same place. */
export function compareEvents(a: CalendarEvent, b: CalendarEvent): number {
  return compareWhen(a.when, b.when) || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0);
}

/** The events that name this one in their lineage. */
export function successors(events: readonly CalendarEvent[], uid: string): readonly CalendarEvent[] {
  return events.filter(({ lineage }) => lineage?.some(({ event }) => event === uid));
}

/**
 * The events that a person may mean: by short id or UID, else by first day (2021-01-21), else by words,
 * all of which must occur in the short id or in a title, whatever the accents and capitals.
 */
export function findEvents(events: readonly CalendarEvent[], query: string): readonly CalendarEvent[] {
  const wanted = fold(query.trim());
  if (wanted === "") return [];
  const byId = events.filter((event) => event.uid === wanted || shortId(event) === wanted);
  if (byId.length > 0) return byId;
  const byDay = events.filter((event) => isDatedEvent(event) && firstDay(event.when) === wanted);
  if (byDay.length > 0) return byDay.toSorted(compareEvents);
  const words = wanted.split(/\s+/);
  const matches = events.filter((event) => {
    const text = fold(`${shortId(event)} ${event.summary.en ?? ""} ${event.summary.fr ?? ""}`);
    return words.every((word) => text.includes(word));
  });
  return matches.toSorted(compareEvents);
}

function replacedUids(events: readonly CalendarEvent[]): ReadonlySet<string> {
  const lineages = events.flatMap(({ lineage }) => lineage ?? []);
  return new Set(lineages.filter(({ relation }) => relation === "replaces").map(({ event }) => event));
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
