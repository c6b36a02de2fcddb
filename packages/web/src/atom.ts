import type { CalendarEvent } from "@rabat-process/events";
import { capitalise, themeName, themeOf } from "@rabat-process/events/words";
import { compareEvents } from "@rabat-process/events/schedule";
import { describePlace, formatWhen, kindName, slugOf, wordingOf } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { html, raw } from "hono/html";
import { eventPath, paths } from "./addresses.ts";
import { appearanceOf } from "./appearance.ts";
import { listed } from "./calendar-range.ts";
import { chooseEvents } from "./choose-events.ts";
import type { Content } from "./documents.ts";
import type { Filters } from "./filters.ts";
import type { Html } from "./html.ts";
import { linesOf } from "./layout.ts";
import { say, scheduleWords } from "./locales/index.ts";
import type { View } from "./view.ts";

/** A news reader that comes daily misses nothing: more than change in a day. */
const maxEntries = 50;

/** Of a feed without entries: before there was any. */
const never: Instant = "2026-01-01T00:00:00Z";

/** The events as news, the last changed first, in Atom (RFC 4287). */
export async function renderAtom(
  view: View,
  { filters, search }: { readonly filters: Filters; readonly search: string },
): Promise<Content> {
  const { events, now, locale, site } = view;
  const entries = chooseEvents(listed(events, now), filters)
    .toSorted(lastChangedFirst)
    .slice(0, maxEntries);
  const words = scheduleWords[locale].atom;
  const own = site.address(`${paths.atom[locale]}${search}`);
  const feed = html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
      <id>${own}</id>
      <title>${words.title}</title>
      <subtitle>${words.subtitle}</subtitle>
      <updated>${entries[0]?.lastModified ?? never}</updated>
      <link rel="self" type="application/atom+xml" href="${own}" />
      <link
        rel="alternate"
        type="text/html"
        href="${site.address(`${paths.schedule[locale]}${search}`)}"
      />
      <author><name>${say(locale).secretariat}</name></author>
      ${entries.map((event) => entry(event, view))}
    </feed>`;
  return { text: `${await linesOf(feed)}\n`, type: "application/atom+xml; charset=utf-8" };
}

/** Of what changed at one instant, the latest event first: the order is total, so equal events give equal bytes. */
function lastChangedFirst(one: CalendarEvent, other: CalendarEvent): number {
  if (one.lastModified === other.lastModified) return compareEvents(other, one);
  return one.lastModified < other.lastModified ? 1 : -1;
}

/** The same event is the same entry in both languages, so that who reads both sees it once. */
function entry(event: CalendarEvent, view: View): Html {
  const { locale, site } = view;
  const path = eventPath(slugOf(event));
  const { text, locale: language } = wordingOf(event.summary, locale);
  return html`<entry>
    <id>${site.address(path.en)}</id>
    <title xml:lang="${language}">${text}</title>
    <published>${event.created}</published>
    <updated>${event.lastModified}</updated>
    <link rel="alternate" type="text/html" href="${site.address(path[locale])}" />
    <category term="${event.kind}" label="${kindName(event, locale)}" />
    ${themesOf(event).map(
      (theme) => html`<category term="theme-${theme}" label="${themeName(theme, locale)}" />`,
    )}
    <summary>${summarise(event, view)}</summary>
  </entry>`;
}

function themesOf({
  programmes = [],
}: CalendarEvent): readonly NonNullable<ReturnType<typeof themeOf>>[] {
  return [...new Set(programmes.flatMap((reference) => themeOf(reference) ?? []))].toSorted();
}

/** `Wednesday 9 June 2027 … · online · Confirmed`. */
function summarise(event: CalendarEvent, view: View): string {
  const { locale } = view;
  const place = describePlace(event, locale);
  return [
    capitalise(formatWhen(event.when, locale)),
    ...(place === undefined ? [] : [place]),
    appearanceOf(event, view).words,
  ].join(" · ");
}
