import type { CalendarEvent, DatedEvent, Locale } from "@rabat-process/events";
import { allDated, compareEvents, isDatedEvent } from "@rabat-process/events";
import type { TimeZoneId } from "@rabat-process/timezones";
import { component, foldLines, optionalLine, textLine, toBasic, valueLine } from "./content-line.ts";
import { placeInTime } from "./period.ts";
import { latest, veventLines } from "./vevent.ts";
import type { ZoneDefinition } from "./vtimezone.ts";
import { defineZone, vtimezoneLines } from "./vtimezone.ts";

/** What a feed is called and in which language it speaks. */
export interface CalendarOptions {
  readonly locale: Locale;
  /** What clients call the calendar (NAME of RFC 7986 §5.1, X-WR-CALNAME). */
  readonly name: string;
  /** What the calendar is about (RFC 7986 §5.2, X-WR-CALDESC). */
  readonly description?: string;
  /** The address at which the feed is fetched (SOURCE of RFC 7986 §5.8). */
  readonly source?: string;
  /** A page for people that shows the same events (URL of RFC 7986 §5.5). */
  readonly url?: string;
}

/** Why an event does not stand in a calendar. */
export interface Exclusion {
  readonly uid: string;
  /** Known by month, year or words only; or another event stands in its place. */
  readonly reason: "undated" | "replaced";
}

/**
 * The events as one VCALENDAR for a feed (RFC 5545, RFC 7986): text with CRLF, to be sent as UTF-8. It is no
 * invitation and has no METHOD. Events without a date, and those that another one replaces, are left out;
 * `excludedFrom` tells which.
 *
 * Equal events and options give equal bytes, in whichever order the events come.
 *
 * @throws TypeError when a text or an address holds a control character. Events that `parseEvents` gave hold none.
 * @throws RangeError when an event names no time zone of tzdb.
 */
export function toICalendar(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const known = events.toSorted(compareEvents);
  const dated = allDated(known);
  const definitions = defineZones(dated);
  const shown = dated.map((event) => {
    const zone = event.when.precision === "time" ? definitions.get(event.when.timeZone) : undefined;
    return { event, period: placeInTime(event.when, zone) };
  });
  const zones = new Set(shown.flatMap(({ period }) => (period.zone === undefined ? [] : [period.zone])));
  const lines = component("VCALENDAR", [
    ...headerLines(events, options),
    ...[...zones].toSorted(compareZones).flatMap(vtimezoneLines),
    ...shown.flatMap(({ event, period }) => veventLines(event, period, known, options.locale)),
  ]);
  return foldLines(lines);
}

/** The events that `toICalendar` leaves out, and why. */
export function excludedFrom(events: readonly CalendarEvent[]): readonly Exclusion[] {
  const shown = new Set<string>(allDated(events).map(({ uid }) => uid));
  return events
    .filter(({ uid }) => !shown.has(uid))
    .map((event) => ({ uid: event.uid, reason: isDatedEvent(event) ? "replaced" : "undated" }));
}

/** How often clients may ask again. An unchanged feed costs them a 304 only. */
const refreshInterval = "PT1H";

function headerLines(events: readonly CalendarEvent[], options: CalendarOptions): readonly string[] {
  const { locale, name, description, source, url } = options;
  const language = { LANGUAGE: locale };
  return [
    valueLine("VERSION", "2.0"),
    valueLine("PRODID", "-//Rabat Process//rabat-process calendar//EN"),
    valueLine("CALSCALE", "GREGORIAN"),
    textLine("NAME", name, language),
    textLine("X-WR-CALNAME", name),
    ...optionalLine(description, (text) => textLine("DESCRIPTION", text, language)),
    ...optionalLine(description, (text) => textLine("X-WR-CALDESC", text)),
    ...optionalLine(source, (address) => valueLine("SOURCE", address, { VALUE: "URI" })),
    ...optionalLine(url, (address) => valueLine("URL", address)),
    valueLine("REFRESH-INTERVAL", refreshInterval, { VALUE: "DURATION" }),
    valueLine("X-PUBLISHED-TTL", refreshInterval),
    ...optionalLine(events[0], (first) =>
      valueLine("LAST-MODIFIED", toBasic(latest(events, first.lastModified))),
    ),
  ];
}

/** What there is to say of each zone that an event names. */
function defineZones(events: readonly DatedEvent[]): ReadonlyMap<TimeZoneId, ZoneDefinition | undefined> {
  const named = new Set(events.flatMap(({ when }) => (when.precision === "time" ? [when.timeZone] : [])));
  return new Map([...named].map((timeZone) => [timeZone, defineZone(timeZone)]));
}

function compareZones(a: ZoneDefinition, b: ZoneDefinition): number {
  return a.timeZone < b.timeZone ? -1 : 1;
}
