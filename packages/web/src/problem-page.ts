import type { CalendarEvent } from "@rabat-process/events";
import { findEvents } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { say } from "./locales/index.ts";
import type { Site } from "./addresses.ts";
import { paths } from "./addresses.ts";
import { eventList } from "./event-list.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import type { View } from "./view.ts";

/** Says what is wrong in a heading and a sentence, and where to go. */
export function problemPage(
  context: { readonly site: Site; readonly locale: Locale },
  title: string,
  sentence = "",
): Html {
  const { site, locale } = context;
  return layout({
    ...context,
    title,
    main: html`<h1>${title}</h1>
      ${sentence === "" ? "" : html`<p>${sentence}</p>`}
      <p><a href="${site.link(paths.schedule[locale])}">${say(locale).home}</a></p>`,
  });
}

/** Says that there is no such event, and which ones may be meant. */
export function noEventPage(view: View, id: string): Html {
  const { site, locale } = view;
  const words = say(locale);
  const similar = likelyEvents(view.events, id);
  return layout({
    ...view,
    title: words.noEvent,
    main: html`<h1>${words.noEvent}</h1>
      ${
        similar.length === 0
          ? ""
          : html`<p>${words.perhaps}</p>
              ${eventList(similar, view, 2)}`
      }
      <p><a href="${site.link(paths.schedule[locale])}">${words.home}</a></p>`,
  });
}

/** The events that have most of the words of a name, such as that of an event that was named otherwise before. */
function likelyEvents(events: readonly CalendarEvent[], id: string): readonly CalendarEvent[] {
  const words = id.split(/[^\p{Letter}\d]+/u).filter((word) => word.length > 2);
  const hits = words.slice(0, 10).flatMap((word) => findEvents(events, word));
  const counts = Map.groupBy(hits, (event) => event);
  return [...counts]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, 5)
    .map(([event]) => event);
}
