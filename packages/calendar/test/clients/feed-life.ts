import { toICalendar } from "@rabat-process/calendar";
import type { CalendarEvent } from "@rabat-process/events";
import type { ChangeContext, ChangeResult } from "@rabat-process/events/changes";
import {
  cancelEvent,
  editEvent,
  postponeEvent,
  rescheduleEvent,
} from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { rabat2027 } from "../events.ts";
import { stories, supplements } from "../stories.ts";
import type { Answer } from "./feed-server.ts";

/** A feed after something happened to one of its events. */
export interface Chapter {
  readonly happens: string;
  readonly text: string;
}

/** What happens to it is told here; those beside it take place before, across and after the change of Morocco's clock. */
const webinar: CalendarEvent = {
  ...rabat2027,
  uid: "example-webinar@rabat-process",
  summary: { en: "Example: Webinar on return", fr: "Exemple : webinaire sur le retour" },
};

type Step = (event: CalendarEvent, context: ChangeContext) => ChangeResult;

const steps: Readonly<Record<string, Step>> = {
  "its words change": (event, context) =>
    editEvent(
      event,
      { ...event, summary: { fr: "Exemple : webinaire sur le retour et la réintégration" } },
      context,
    ),
  "it is postponed until there is a date": (event, context) =>
    postponeEvent(event, { when: { precision: "month", month: "2027-09" } }, context),
  "it gets a date, two days long": (event, context) =>
    rescheduleEvent(
      event,
      { when: { precision: "day", first: "2027-09-20", last: "2027-09-21" } },
      context,
    ),
  "it gets an hour": (event, context) =>
    rescheduleEvent(
      event,
      {
        when: {
          precision: "time",
          start: "2027-09-20T10:00",
          end: "2027-09-20T12:00",
          timeZone: "Africa/Casablanca",
        },
      },
      context,
    ),
  "it is cancelled": (event, context) => cancelEvent(event, {}, context),
};

/** Half a year after its last date. */
const longAfter: Instant = "2028-03-20T12:00:00Z";

/** The life of a feed, by the rules of `@rabat-process/events`, with an hour between the changes. */
function tellLife(): readonly Chapter[] {
  let event = webinar;
  const changes = Object.entries(steps).map(([happens, step]): Chapter => {
    const result = step(event, {
      at: addMinutes(event.lastModified, 60),
      sequence: event.sequence,
    });
    if (!result.ok) throw new RangeError(`expected that ${happens}, found ${result.reason}`);
    event = result.event;
    return { happens, text: toFeed(event) };
  });
  return [
    { happens: "the feed is subscribed to", text: first },
    { happens: "nothing changes", text: first },
    ...changes,
    { happens: "it has been cancelled for long", text: toFeed(event, longAfter) },
    { happens: "the feed is taken back to where it began", text: first },
  ];
}

function toFeed(event: CalendarEvent, now?: Instant): string {
  const beside = stories["rabat-across-the-change"] ?? [];
  return toICalendar([event, ...beside], {
    locale: "fr",
    name: "Processus de Rabat",
    ...(now !== undefined && { now }),
  });
}

/** The feed before anything happened. */
export const first = toFeed(webinar);
export const life = tellLife();

/** All events of the stories, each once. */
export const allStories = toICalendar(
  [
    ...new Map(
      Object.values(stories).flatMap((events) => events.map((event) => [event.uid, event])),
    ).values(),
  ],
  { locale: "fr", name: "Processus de Rabat", supplement: ({ uid }) => supplements[uid] },
);

/** A server that is ill, and says that all is well. */
export const page: Answer = {
  status: 200,
  body: "<!doctype html><title>Maintenance</title><p>Back soon.",
  contentType: "text/html",
};
export const half: Answer = { status: 200, body: first.slice(0, first.length / 2) };

/** The feed with other words, and nothing else that tells of a change. */
export const silentlyChanged = first.replace("webinaire sur le retour", "autre chose");
