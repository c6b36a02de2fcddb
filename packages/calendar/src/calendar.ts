import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import {
  checkFields,
  checkList,
  type FieldsOf,
  checkValue,
  found,
  refusal,
} from "@rabat-process/timezones/arguments";
import type { CalendarCache } from "./cache.ts";
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
import { checkProdId, identityProperties } from "./identity.ts";
import type { Period } from "./period.ts";
import type { Component, Property } from "./property.ts";
import { component, optional, property, text, time } from "./property.ts";
import { createEntries } from "./sessions.ts";
import { decode } from "./utf8.ts";
import { isUri, toUri } from "./uri.ts";
import { toVevent } from "./vevent.ts";
import type { ZoneDefinition } from "./vtimezone.ts";
import { toVtimezone, utcDefinition } from "./vtimezone.ts";

/** What a feed is called, in which language it speaks, and what it shows. */
export interface CalendarOptions extends EntryOptions {
  /** What clients call the calendar (NAME of RFC 7986 §5.1, X-WR-CALNAME). */
  readonly name: string;
  /** What the calendar is about (RFC 7986 §5.2, X-WR-CALDESC). */
  readonly description?: string | undefined;
  /** The address at which the feed is fetched (SOURCE of RFC 7986 §5.8). */
  readonly source?: string | undefined;
  /** A page for people that shows the same events (URL of RFC 7986 §5.5). */
  readonly url?: string | undefined;
  /** A name of CSS3 such as `steelblue` (RFC 7986 §5.9). */
  readonly color?: string | undefined;
  /** Who makes the calendar and with what, such as `-//Example//Events of Example//EN`; else these libraries. */
  readonly prodId?: string | undefined;
  /** How often clients may ask again, in whole minutes from 1 on; 60 unless given. */
  readonly refreshMinutes?: number | undefined;
  /** Adds each description as HTML, which Outlook shows in place of the plain one (X-ALT-DESC). */
  readonly html?: boolean | undefined;
  /** Remembers what was written, so that what has not changed is not written anew. */
  readonly cache?: CalendarCache | undefined;
}

/**
 * The events as one VCALENDAR for a feed (RFC 5545, RFC 7986): text with CRLF, to be sent as UTF-8. It is no
 * invitation and has no METHOD. Events without a date, those that another one replaces, and cancelled ones as the
 * options say are left out; `excludedFrom` tells which. Where none is left there is a VTIMEZONE of UTC, since a calendar
 * without components is none (§3.6).
 *
 * Equal events and options give equal bytes, in whichever order the events come.
 *
 * @throws TypeError when `events` is no list, or `options` lacks what it must have or has another field.
 * @throws RangeError when a text or an address holds a control character (events that `parseEvents` gave hold none), a
 *   supplement holds what no client could read, an option is none of its values, an event names no time zone of tzdb or
 *   ends before it starts, or two events have one UID.
 */
export function toICalendar(events: readonly CalendarEvent[], options: CalendarOptions): string {
  return decode(toICalendarBytes(events, options));
}

/**
 * The same in UTF-8, as it is sent.
 *
 * @throws TypeError and RangeError as {@link toICalendar} does.
 */
export function toICalendarBytes(
  events: readonly CalendarEvent[],
  options: CalendarOptions,
): Uint8Array<ArrayBuffer> {
  checkCalendar(events, options);
  const sources = selectSources(events, options);
  const writer = createWriter(sources.length * usualOctets + 16_384, usualHead);
  const head = createHead(events);
  for (const source of sources) {
    const { periods, changed } = writePiece(writer, source, options);
    addToHead(head, periods, changed);
  }
  endComponent(writer, "VCALENDAR");
  if (sources.length === 0) head.zones.add(utcDefinition);
  prependBytes(writer, writeHead(head, options));
  return writtenBytes(writer);
}

/** What stands before the events, but is known only when they are made. */
interface Head {
  readonly zones: Set<ZoneDefinition>;
  changed: Instant | undefined;
}

/** Also the change of an event without a date counts: that it lost its date is a change of the calendar. */
function createHead(events: readonly CalendarEvent[]): Head {
  const head: Head = { zones: new Set(), changed: undefined };
  for (const { lastModified } of events) addToHead(head, [], lastModified);
  return head;
}

function addToHead(head: Head, periods: readonly Period[], changed: Instant): void {
  for (const period of periods) if (period.form === "wall-time") head.zones.add(period.zone);
  if (head.changed === undefined || changed > head.changed) head.changed = changed;
}

/** The definitions of all zones, in a fixed order. */
function vtimezonesOf({ zones }: Head): readonly Component[] {
  return [...zones].sort((a, b) => (a.timeZone < b.timeZone ? -1 : 1)).map(toVtimezone);
}

function writeHead(head: Head, options: CalendarOptions): Uint8Array {
  const writer = createWriter();
  beginComponent(writer, "VCALENDAR");
  for (const header of headerProperties(head.changed, options)) writeProperty(writer, header);
  for (const vtimezone of vtimezonesOf(head)) writeComponent(writer, vtimezone);
  return writtenBytes(writer);
}

/** What an event with a short description takes. A writer grows, but each time it copies all that it has. */
const usualOctets = 1024;

/** What names, addresses and some zones take. */
const usualHead = 8192;

/** The same as a component, for other forms than text. */
export function toVcalendar(events: readonly CalendarEvent[], options: CalendarOptions): Component {
  checkCalendar(events, options);
  const entries = selectSources(events, options).flatMap((source) =>
    createEntries(source, options),
  );
  const head = createHead(events);
  for (const { period, changed } of entries) addToHead(head, [period], changed);
  if (entries.length === 0) head.zones.add(utcDefinition);
  return component("VCALENDAR", headerProperties(head.changed, options), [
    ...vtimezonesOf(head),
    ...entries.map((entry) => toVevent(entry, options)),
  ]);
}

/** An unchanged feed costs clients a 304 only. */
const usualRefresh = 60;

function formatMinutes(minutes: number): string {
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}

function headerProperties(
  changed: Instant | undefined,
  options: CalendarOptions,
): readonly Property[] {
  const { locale, name, description, source, url, color, prodId, refreshMinutes } = options;
  const language = { LANGUAGE: locale };
  const refreshInterval = formatMinutes(refreshMinutes ?? usualRefresh);
  return [
    ...identityProperties(prodId),
    text("NAME", name, language),
    text("X-WR-CALNAME", name),
    ...optional(description, (words) => text("DESCRIPTION", words, language)),
    ...optional(description, (words) => text("X-WR-CALDESC", words)),
    ...optional(source, (address) => property("SOURCE", "uri", toUri(address), { VALUE: "URI" })),
    ...optional(url, (address) => property("URL", "uri", toUri(address))),
    ...optional(color, (value) => property("COLOR", "identifier", value)),
    property("REFRESH-INTERVAL", "duration", refreshInterval, { VALUE: "DURATION" }),
    property("X-PUBLISHED-TTL", "duration", refreshInterval),
    ...optional(changed, (instant) => time("LAST-MODIFIED", instant)),
  ];
}

const calendarFields: FieldsOf<CalendarOptions> = {
  locale: true,
  name: true,
  description: true,
  source: true,
  url: true,
  color: true,
  prodId: true,
  refreshMinutes: true,
  cancelled: true,
  now: true,
  among: true,
  supplement: true,
  localTimes: true,
  sessions: true,
  html: true,
  cache: true,
};

/**
 * Refuses what no calendar can be made of. Options that one form has no use for are taken, so that the same ones serve all.
 *
 * @param own the fields of that form alone
 * @throws TypeError or RangeError
 */
export function checkCalendar(
  events: readonly CalendarEvent[],
  options: CalendarOptions,
  own: Readonly<Record<string, true>> = {},
): void {
  checkList("events", events);
  checkFields("options", options, { ...calendarFields, ...own });
  const { name, source, url, color, prodId, refreshMinutes } = options;
  const isName = (value: unknown) => typeof value === "string" && value !== "";
  checkValue("name", name, { is: isName, expected: "what clients call the calendar" });
  const address = "an address such as https://calendar.example.org/en.ics";
  const isAddress = (value: unknown) => value === undefined || isUri(value);
  checkValue("source", source, { is: isAddress, expected: address });
  checkValue("url", url, { is: isAddress, expected: address });
  checkValue("color", color, {
    is: (value) => value === undefined || (typeof value === "string" && isColor(value)),
    expected: "a colour by its name in CSS3 such as steelblue",
  });
  checkProdId(prodId);
  checkMinutes(refreshMinutes);
}

function checkMinutes(value: unknown): void {
  if (value === undefined || (Number.isInteger(value) && Number(value) >= 1)) return;
  const message = `refreshMinutes is ${found(value)}: expected whole minutes from 1 on.`;
  throw refusal(value, message, "number");
}
