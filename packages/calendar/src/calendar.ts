import type { Instant, Locale } from "@rabat-process/timezones";
import type { CalendarEvent } from "@rabat-process/events";
import { component, foldLines, optionalLine, textLine, toBasic, valueLine } from "./content-line.ts";
import type { Entry } from "./entry.ts";
import { createEntries, latestOf } from "./entry.ts";
import type { Selection } from "./selection.ts";
import { veventLines } from "./vevent.ts";
import type { ZoneDefinition } from "./vtimezone.ts";
import { vtimezoneLines } from "./vtimezone.ts";

/** What a feed is called, in which language it speaks, and what it shows. */
export interface CalendarOptions extends Selection {
  readonly locale: Locale;
  /** What clients call the calendar (NAME of RFC 7986 §5.1, X-WR-CALNAME). */
  readonly name: string;
  /** What the calendar is about (RFC 7986 §5.2, X-WR-CALDESC). */
  readonly description?: string;
  /** The address at which the feed is fetched (SOURCE of RFC 7986 §5.8). */
  readonly source?: string;
  /** A page for people that shows the same events (URL of RFC 7986 §5.5). */
  readonly url?: string;
  /**
   * All events, where the calendar shows only some of them: there the events that a lineage names are looked up, so that
   * an event says the same in every feed. Without it, among those that are shown.
   */
  readonly among?: readonly CalendarEvent[];
}

/**
 * The events as one VCALENDAR for a feed (RFC 5545, RFC 7986): text with CRLF, to be sent as UTF-8. It is no
 * invitation and has no METHOD. Events without a date, those that another one replaces, and cancelled ones as the
 * options say are left out; `excludedFrom` tells which.
 *
 * Equal events and options give equal bytes, in whichever order the events come.
 *
 * @throws TypeError when a text or an address holds a control character. Events that `parseEvents` gave hold none.
 *   Also when `cancelled` or `now` is none of their values.
 * @throws RangeError when an event names no time zone of tzdb, or two events have one UID.
 */
export function toICalendar(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const entries = createEntries(events, options.locale, options, options.among);
  const lines = component("VCALENDAR", [
    ...headerLines(lastChange(events, entries), options),
    ...zonesOf(entries).flatMap(vtimezoneLines),
    ...entries.flatMap((entry) => veventLines(entry, options.locale)),
  ]);
  return foldLines(lines);
}

/** How often clients may ask again. An unchanged feed costs them a 304 only. */
const refreshInterval = "PT1H";

function headerLines(changed: Instant | undefined, options: CalendarOptions): readonly string[] {
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
    ...optionalLine(changed, (instant) => valueLine("LAST-MODIFIED", toBasic(instant))),
  ];
}

/** Also of an event without a date: that it lost its date is a change of the calendar. */
function lastChange(events: readonly CalendarEvent[], entries: readonly Entry[]): Instant | undefined {
  return latestOf([
    ...events.map(({ lastModified }) => lastModified),
    ...entries.map(({ changed }) => changed),
  ]);
}

/** The definitions that the events need, each once and in a fixed order. */
function zonesOf(entries: readonly Entry[]): readonly ZoneDefinition[] {
  const zones = entries.flatMap(({ period }) => (period.form === "wall-time" ? [period.zone] : []));
  return [...new Set(zones)].toSorted((a, b) => (a.timeZone < b.timeZone ? -1 : 1));
}
