import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { CalendarCache, Piece } from "./cache.ts";
import { writePiece } from "./cache.ts";
import { isColor } from "./color.ts";
import {
  beginComponent,
  createWriter,
  endComponent,
  prependBytes,
  writeComponent,
  writeProperty,
  writtenBytes,
} from "./content-line.ts";
import type { EntryOptions } from "./entry.ts";
import { selectSources } from "./entry.ts";
import { zonesOf } from "./period.ts";
import type { Component, Property } from "./property.ts";
import { component, optional, property, text, time } from "./property.ts";
import { createEntries } from "./sessions.ts";
import { decode } from "./utf8.ts";
import { toVevent } from "./vevent.ts";
import { toVtimezone } from "./vtimezone.ts";

/** What a feed is called, in which language it speaks, and what it shows. */
export interface CalendarOptions extends EntryOptions {
  /** What clients call the calendar (NAME of RFC 7986 §5.1, X-WR-CALNAME). */
  readonly name: string;
  /** What the calendar is about (RFC 7986 §5.2, X-WR-CALDESC). */
  readonly description?: string;
  /** The address at which the feed is fetched (SOURCE of RFC 7986 §5.8). */
  readonly source?: string;
  /** A page for people that shows the same events (URL of RFC 7986 §5.5). */
  readonly url?: string;
  /** A name of CSS3 such as `steelblue` (RFC 7986 §5.9). */
  readonly color?: string;
  /** Adds each description as HTML, which Outlook shows in place of the plain one (X-ALT-DESC). */
  readonly html?: boolean;
  /** Remembers what was written, so that what has not changed is not written anew. */
  readonly cache?: CalendarCache;
}

/**
 * The events as one VCALENDAR for a feed (RFC 5545, RFC 7986): text with CRLF, to be sent as UTF-8. It is no
 * invitation and has no METHOD. Events without a date, those that another one replaces, and cancelled ones as the
 * options say are left out; `excludedFrom` tells which.
 *
 * Equal events and options give equal bytes, in whichever order the events come.
 *
 * @throws TypeError when a text or an address holds a control character (events that `parseEvents` gave hold none), a
 *   supplement holds what no client could read, or `cancelled`, `now` or `color` is none of their values.
 * @throws RangeError when an event names no time zone of tzdb, or two events have one UID.
 */
export function toICalendar(events: readonly CalendarEvent[], options: CalendarOptions): string {
  return decode(toICalendarBytes(events, options));
}

/**
 * The same in UTF-8, as it is sent.
 *
 * @throws TypeError and RangeError as {@link toICalendar} does.
 */
export function toICalendarBytes(events: readonly CalendarEvent[], options: CalendarOptions): Uint8Array {
  const sources = selectSources(events, options);
  const writer = createWriter(sources.length * usualOctets + 16_384);
  const pieces = sources.map((source) => writePiece(writer, source, options));
  endComponent(writer, "VCALENDAR");
  prependBytes(writer, writeHead(lastChange(events, pieces), pieces, options));
  return writtenBytes(writer);
}

/** What stands before the events, but is known only when they are written. */
function writeHead(
  changed: Instant | undefined,
  pieces: readonly Piece[],
  options: CalendarOptions,
): Uint8Array {
  const writer = createWriter();
  beginComponent(writer, "VCALENDAR");
  for (const header of headerProperties(changed, options)) writeProperty(writer, header);
  for (const zone of zonesOf(pieces.flatMap(({ periods }) => periods))) {
    writeComponent(writer, toVtimezone(zone));
  }
  return writtenBytes(writer);
}

/** What an event with a short description takes. A writer grows, but each time it copies all that it has. */
const usualOctets = 1024;

/** The same as a component, for other forms than text. */
export function toVcalendar(events: readonly CalendarEvent[], options: CalendarOptions): Component {
  const entries = selectSources(events, options).flatMap((source) => createEntries(source, options));
  const zones = zonesOf(entries.map(({ period }) => period));
  return component("VCALENDAR", headerProperties(lastChange(events, entries), options), [
    ...zones.map(toVtimezone),
    ...entries.map((entry) => toVevent(entry, options)),
  ]);
}

/** How often clients may ask again. An unchanged feed costs them a 304 only. */
const refreshInterval = "PT1H";

function headerProperties(changed: Instant | undefined, options: CalendarOptions): readonly Property[] {
  const { locale, name, description, source, url, color } = options;
  if (color !== undefined && !isColor(color)) {
    throw new TypeError(
      `color is ${JSON.stringify(color)}: expected a colour by its name in CSS3 such as steelblue.`,
    );
  }
  const language = { LANGUAGE: locale };
  return [
    ...identityProperties,
    text("NAME", name, language),
    text("X-WR-CALNAME", name),
    ...optional(description, (words) => text("DESCRIPTION", words, language)),
    ...optional(description, (words) => text("X-WR-CALDESC", words)),
    ...optional(source, (address) => property("SOURCE", "uri", address, { VALUE: "URI" })),
    ...optional(url, (address) => property("URL", "uri", address)),
    ...optional(color, (value) => property("COLOR", "identifier", value)),
    property("REFRESH-INTERVAL", "duration", refreshInterval, { VALUE: "DURATION" }),
    property("X-PUBLISHED-TTL", "duration", refreshInterval),
    ...optional(changed, (instant) => time("LAST-MODIFIED", instant)),
  ];
}

/** Also of an event without a date: that it lost its date is a change of the calendar. */
function lastChange(
  events: readonly CalendarEvent[],
  shown: readonly { readonly changed: Instant }[],
): Instant | undefined {
  let latest: Instant | undefined;
  for (const { lastModified } of events) {
    if (latest === undefined || lastModified > latest) latest = lastModified;
  }
  for (const { changed } of shown) if (latest === undefined || changed > latest) latest = changed;
  return latest;
}

export const prodId = "-//Rabat Process//rabat-process calendar//EN";

/** What every calendar of ours says of itself. */
export const identityProperties: readonly Property[] = [
  property("VERSION", "identifier", "2.0"),
  property("PRODID", "identifier", prodId),
  property("CALSCALE", "identifier", "GREGORIAN"),
];
