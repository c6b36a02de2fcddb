import type { CalendarOptions } from "@rabat-process/calendar";
import { toICalendar, toJCal } from "@rabat-process/calendar";
import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import { allDated, compareEvents } from "@rabat-process/events/schedule";
import { isDatedEvent, publicEvent, slugOf } from "@rabat-process/events";
import { say } from "./locales/index.ts";
import { today } from "@rabat-process/core/events/show-event";
import { eventPath, paths } from "./addresses.ts";
import { chooseEvents } from "./choose-events.ts";
import type { Content } from "./documents.ts";
import type { Filters } from "./filters.ts";
import type { View } from "./view.ts";

interface FeedQuery {
  readonly filters: Filters;
  readonly search: string;
}

/** What is to be seen of the events, as a calendar. Equal events and addresses give equal bytes. */
export function renderFeed(view: View, query: FeedQuery): Content {
  return toContent(choose(view, query), view, feedAddresses("feed", view, query));
}

/** The same in JSON (RFC 7265). */
export function renderJCal(view: View, query: FeedQuery): Content {
  const calendar = toJCal(choose(view, query), optionsOf(view, feedAddresses("jcal", view, query)));
  return {
    text: `${JSON.stringify(calendar)}\n`,
    type: "application/calendar+json",
  };
}

/** What another event replaces is known only while both are there, so it goes before the filters choose. */
function choose({ events }: View, { filters }: FeedQuery): readonly DatedEvent[] {
  return chooseEvents(allDated(events), filters);
}

function feedAddresses(
  form: "feed" | "jcal",
  { locale }: View,
  { search }: FeedQuery,
): FeedAddresses {
  return { source: `${paths[form][locale]}${search}`, page: `${paths.schedule[locale]}${search}` };
}

/** One event as a calendar of its own, or why there is none. */
export function renderEventFeed(view: View, id: string): Content | { readonly missing: string } {
  const { problems } = say(view.locale);
  const event = findEvent(view.events, id);
  if (event === undefined) return { missing: problems.noFeed };
  if (!isDatedEvent(event)) return { missing: problems.undatedFeed };
  if (!isInCalendars(event, view.events)) return { missing: problems.replacedFeed };
  const page = eventPath(id)[view.locale];
  return toContent([event], view, { source: `${page}.ics`, page });
}

export function findEvent(events: readonly CalendarEvent[], id: string): CalendarEvent | undefined {
  return events.find((event) => slugOf(event) === id);
}

/** Whether calendars show an event: it has a date, and no other one takes its place. */
export function isInCalendars(event: CalendarEvent, events: readonly CalendarEvent[]): boolean {
  return allDated(events).some(({ uid }) => uid === event.uid);
}

/** Where a feed is, and the page that shows the same. */
interface FeedAddresses {
  readonly source: string;
  readonly page: string;
}

function toContent(chosen: readonly DatedEvent[], view: View, addresses: FeedAddresses): Content {
  const text = toICalendar(chosen, { ...optionsOf(view, addresses), cache: view.calendarCache });
  return { text, type: "text/calendar; charset=utf-8" };
}

function optionsOf(
  { events, locale, site, now }: View,
  { source, page }: FeedAddresses,
): Omit<CalendarOptions, "cache"> {
  const { feedName, feedDescription } = say(locale);
  return {
    locale,
    name: feedName,
    description: feedDescription,
    source: site.address(source),
    url: site.address(page),
    among: events,
    now: `${today(now)}T00:00:00Z`,
  };
}

/** The events as JSON, in the form of the event files; also those without a date. */
export function renderEvents(events: readonly CalendarEvent[], filters: Filters): Content {
  const chosen = chooseEvents(events.toSorted(compareEvents), filters).map(publicPart);
  return {
    text: `${JSON.stringify({ events: chosen })}\n`,
    type: "application/json; charset=utf-8",
  };
}

/** Whether everybody may read a field, of `online` what `publicEvent` leaves of it. A new field of the model does not compile until this is decided. */
const isPublic: Readonly<Record<keyof CalendarEvent, boolean>> = {
  uid: true,
  slug: true,
  sequence: true,
  created: true,
  lastModified: true,
  announced: true,
  summary: true,
  description: true,
  kind: true,
  kindName: true,
  alsoKinds: true,
  ordinal: true,
  dialogue: true,
  activity: true,
  format: true,
  formatTentative: true,
  highLevel: true,
  restricted: true,
  jointWith: true,
  status: true,
  heldUnknown: true,
  when: true,
  formerDates: true,
  venue: true,
  country: true,
  online: true,
  roles: true,
  handover: true,
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
  return Object.fromEntries(
    Object.entries(publicEvent(event)).filter(([name]) => fields[name] === true),
  );
}
