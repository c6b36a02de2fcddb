import { toICalendar } from "@rabat-process/calendar";
import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import {
  allDated,
  compareEvents,
  filterEvents,
  isDatedEvent,
  publicEvent,
  shortId,
} from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { eventPath, paths } from "./addresses.ts";
import type { Content } from "./documents.ts";
import type { Filters } from "./filters.ts";
import type { View } from "./view.ts";

/** What is to be seen of the events, as a calendar. Equal events and addresses give equal bytes. */
export function renderFeed(
  view: View,
  { filters, search }: { readonly filters: Filters; readonly search: string },
): Content {
  const { events, locale } = view;
  // What another event replaces is known only while both are there, so it goes before the filters choose.
  const chosen = filterEvents(allDated(events), filters);
  return toContent(chosen, view, {
    source: `${paths.feed[locale]}${search}`,
    page: `${paths.schedule[locale]}${search}`,
  });
}

/** One event as a calendar of its own, or why there is none. */
export function renderEventFeed(view: View, id: string): Content | { readonly missing: string } {
  const { problems } = say(view.locale).page;
  const event = findEvent(view.events, id);
  if (event === undefined) return { missing: problems.noFeed };
  if (!isDatedEvent(event)) return { missing: problems.undatedFeed };
  if (!isInCalendars(event, view.events)) return { missing: problems.replacedFeed };
  const page = eventPath(id)[view.locale];
  return toContent([event], view, { source: `${page}.ics`, page });
}

export function findEvent(events: readonly CalendarEvent[], id: string): CalendarEvent | undefined {
  return events.find((event) => shortId(event) === id);
}

/** Whether calendars show an event: it has a date, and no other one takes its place. */
export function isInCalendars(event: CalendarEvent, events: readonly CalendarEvent[]): boolean {
  return allDated(events).some(({ uid }) => uid === event.uid);
}

function toContent(
  chosen: readonly DatedEvent[],
  { events, locale, site, today, calendarCache: cache }: View,
  { source, page }: { readonly source: string; readonly page: string },
): Content {
  const { feedName, feedDescription } = say(locale).page;
  const text = toICalendar(chosen, {
    locale,
    name: feedName,
    description: feedDescription,
    source: site.address(source),
    url: site.address(page),
    among: events,
    now: `${today}T00:00:00Z`,
    cache,
  });
  return { text, type: "text/calendar; charset=utf-8", lastModified: latestChange(events) };
}

/** The events as JSON, in the form of the event files; also those without a date. */
export function renderEvents(events: readonly CalendarEvent[], filters: Filters): Content {
  const chosen = filterEvents(events.toSorted(compareEvents), filters).map(publicPart);
  return {
    text: `${JSON.stringify({ events: chosen })}\n`,
    type: "application/json; charset=utf-8",
    lastModified: latestChange(events),
  };
}

/**
 * Of all events, not of the chosen ones: an event that leaves a feed by its change would else turn its clock back, and
 * a reader who has the older state would be told that nothing changed.
 */
function latestChange(events: readonly CalendarEvent[]): Instant | undefined {
  const changes = events.map(({ lastModified }) => lastModified).toSorted();
  return changes.at(-1);
}

/** Whether everybody may read a field, of `online` what `publicEvent` leaves of it. A new field of the model does not compile until this is decided. */
const isPublic: Readonly<Record<keyof CalendarEvent, boolean>> = {
  uid: true,
  sequence: true,
  created: true,
  lastModified: true,
  announced: true,
  summary: true,
  description: true,
  kind: true,
  activity: true,
  format: true,
  highLevel: true,
  restricted: true,
  jointWith: true,
  status: true,
  when: true,
  formerDates: true,
  venue: true,
  online: true,
  roles: true,
  programmes: true,
  inLineWith: true,
  audience: true,
  participation: true,
  languages: true,
  aims: true,
  agenda: true,
  outputs: true,
  outcome: true,
  lineage: true,
  series: true,
  sources: true,
};

function publicPart(event: CalendarEvent): object {
  const fields: Readonly<Record<string, boolean>> = isPublic;
  return Object.fromEntries(Object.entries(publicEvent(event)).filter(([name]) => fields[name] === true));
}
