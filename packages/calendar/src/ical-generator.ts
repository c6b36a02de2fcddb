import type { CalendarEvent } from "@rabat-process/events";
import { toInstant } from "@rabat-process/timezones";
import type { ICalCalendar, ICalEventData } from "ical-generator";
import ical, {
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { DateTime } from "luxon";
import { checkCalendar, type CalendarOptions } from "./calendar.ts";
import { createWriter, writeComponent, writeProperty, writtenBytes } from "./content-line.ts";
import type { Entry } from "./entry.ts";
import { selectSources } from "./entry.ts";
import { ownProdId, partsOf } from "./identity.ts";
import type { Period } from "./period.ts";
import { property, text } from "./property.ts";
import { createEntries } from "./sessions.ts";
import { decode } from "./utf8.ts";
import { writeEntry } from "./vevent.ts";
import { defineZone, toVtimezone } from "./vtimezone.ts";

/** Without what ical-generator cannot write, or what importers add themselves. */
export type ICalCalendarOptions = Omit<
  CalendarOptions,
  "supplement" | "sessions" | "html" | "color" | "cache"
>;

/**
 * The events as a calendar of ical-generator, for those who go on with it in their own code: alarms, attendees,
 * further events. Who only wants the text takes `toICalendar`, since ical-generator cannot write LANGUAGE.
 *
 * Zones are set in the one way in which ical-generator writes them right: no zone of the calendar, which would
 * take the Z from DTSTAMP, but one of each event, and our VTIMEZONEs. Keep it so, and hand over no `Date`.
 *
 * @throws RangeError when a text or an address holds a control character.
 */
export function toICalCalendar(
  events: readonly CalendarEvent[],
  options: ICalCalendarOptions,
): ICalCalendar {
  checkCalendar(events, options);
  const { locale, name, description, source, url, prodId, refreshMinutes = 60 } = options;
  const calendar = ical({
    prodId: partsOf(prodId ?? ownProdId),
    scale: "GREGORIAN",
    name: asText("NAME", name),
    ttl: refreshMinutes * 60,
    timezone: { name: null, generator: writeZone },
    ...(description === undefined ? {} : { description: asText("DESCRIPTION", description) }),
    ...(source === undefined ? {} : { source: asValue("SOURCE", source) }),
    ...(url === undefined ? {} : { url: asValue("URL", url) }),
  });
  for (const entry of selectSources(events, options).flatMap((each) =>
    createEntries(each, options),
  )) {
    // ical-generator lets control characters pass: what cannot be written as text is refused here as well.
    writeEntry(createWriter(), entry, { locale });
    addEntry(calendar, entry);
  }
  return calendar;
}

function addEntry(calendar: ICalCalendar, entry: Entry): void {
  calendar.createEvent({
    id: asText("UID", entry.uid),
    sequence: entry.sequence,
    stamp: atUtc(entry.changed),
    created: atUtc(entry.created),
    lastModified: atUtc(entry.changed),
    ...placeEntry(entry.period),
    summary: entry.summary.text,
    description: entry.description,
    location: entry.place ?? null,
    categories: entry.categories.map((name) => ({ name })),
    status: ICalEventStatus[entry.status],
    class: ICalEventClass.PUBLIC,
    transparency: ICalEventTransparency[entry.availability === "BUSY" ? "OPAQUE" : "TRANSPARENT"],
    busystatus: ICalEventBusyStatus[entry.availability],
    // It escapes addresses as if they were TEXT: one which that would change stands in the description only.
    url: entry.url === undefined || escapeText(entry.url) !== entry.url ? null : entry.url,
    x: entry.relations.map(({ uid, type }): [string, string] => [
      `RELATED-TO;RELTYPE=${type}`,
      uid,
    ]),
  });
}

type Placement = Pick<ICalEventData, "start" | "end" | "allDay" | "timezone">;

function placeEntry(period: Period): Placement {
  if (period.form === "days")
    return { start: atUtc(period.start), end: atUtc(period.end), allDay: true };
  if (period.form === "utc") return { start: atUtc(period.start), end: atUtc(period.end) };
  const { timeZone } = period.zone;
  const start = DateTime.fromISO(period.start, { zone: timeZone });
  const end = DateTime.fromISO(period.end, { zone: timeZone });
  const utcStart = atUtc(toInstant(period.start, timeZone));
  const utcEnd = atUtc(toInstant(period.end, timeZone));
  // luxon is as old as the tz data of the runtime; where these are wrong, only UTC is right.
  const agrees = start.toMillis() === utcStart.toMillis() && end.toMillis() === utcEnd.toMillis();
  return agrees ? { start, end, timezone: timeZone } : { start: utcStart, end: utcEnd };
}

function asText(name: string, value: string): string {
  writeProperty(createWriter(), text(name, value));
  return escapeText(value);
}

/** As ical-generator does with some values, and should with others. */
function escapeText(value: string): string {
  return value.replaceAll(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

function asValue(name: string, value: string): string {
  writeProperty(createWriter(), property(name, "uri", value));
  return value;
}

function writeZone(timeZone: string): string | null {
  const definition = defineZone(timeZone);
  if (definition === undefined) return null;
  const writer = createWriter();
  writeComponent(writer, toVtimezone(definition));
  return decode(writtenBytes(writer));
}

function atUtc(instant: string): DateTime {
  return DateTime.fromISO(instant, { zone: "utc" });
}
