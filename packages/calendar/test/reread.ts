import type { Supplement } from "@rabat-process/calendar";
import type { Locale } from "@rabat-process/timezones";
import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import { describePlace, instantsOf, kindName, wordingOf } from "@rabat-process/events";
import { themeName, themeOf, withColon } from "@rabat-process/events/words";
import { addDays } from "@rabat-process/timezones";
import ICAL from "ical.js";
import { expect } from "vitest";

/** The components of a calendar, read by a parser that we did not write. */
export function parse(text: string): ICAL.Component {
  const jCal: unknown = ICAL.parse(text);
  if (!Array.isArray(jCal)) throw new TypeError("expected one VCALENDAR");
  return new ICAL.Component(jCal);
}

/** The event with an UID. */
export function findEvent(calendar: ICAL.Component, uid: string): ICAL.Component {
  const found = calendar
    .getAllSubcomponents("vevent")
    .find((each) => each.getFirstPropertyValue("uid") === uid);
  if (found === undefined) throw new RangeError(`expected a VEVENT with the UID ${uid}`);
  return found;
}

/** A date or time as our packages write it. Instants come by the embedded VTIMEZONE: ical.js has no other data. */
export function readTime(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) throw new TypeError(`expected a date or time in ${name}`);
  if (value.isDate) return value.toString();
  if (value.zone === ICAL.Timezone.localTimezone) throw new TypeError(`expected a zone in ${name}`);
  return value.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

export function readText(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === "string" ? value : "";
}

/** What a reader makes of an event: Unix seconds, where days count from midnight in UTC. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly days: boolean;
  readonly summary: string;
  readonly description: string;
  readonly cancelled: boolean;
}

/** All events of a calendar, in order. */
export function readEvents(text: string): readonly ReadEvent[] {
  return parse(text)
    .getAllSubcomponents("vevent")
    .map((event) => {
      const start = readTime(event, "dtstart");
      return {
        uid: readText(event, "uid"),
        start: toSeconds(start),
        end: toSeconds(event.hasProperty("dtend") ? readTime(event, "dtend") : start),
        days: !start.includes("T"),
        summary: readText(event, "summary"),
        description: readText(event, "description"),
        cancelled: readText(event, "status") === "CANCELLED",
      };
    });
}

function toSeconds(dayOrInstant: string): number {
  return Date.parse(dayOrInstant) / 1000;
}

/** Compares field by field what was read with what was to be written. */
export function expectSame(
  read: ICAL.Component,
  event: DatedEvent,
  locale: Locale,
  { conference }: Supplement = {},
): void {
  expect(readText(read, "uid")).toBe(event.uid);
  expect(read.getFirstPropertyValue("sequence")).toBe(event.sequence);
  expect(readTime(read, "created")).toBe(event.created);
  expect(readTime(read, "dtstamp")).toBe(readTime(read, "last-modified"));
  expect(readTime(read, "last-modified") >= event.lastModified).toBe(true);
  const { when } = event;
  const period =
    when.precision === "time"
      ? instantsOf(when)
      : { start: when.first, end: addDays(when.last, 1) };
  expect({ start: readTime(read, "dtstart"), end: readTime(read, "dtend") }).toEqual(period);
  const title = wordingOf(event.summary, locale);
  expect(readText(read, "summary").endsWith(title.text)).toBe(true);
  expect(read.getFirstProperty("summary")?.getFirstParameter("language")).toBe(title.locale);
  const place = describePlace(event, locale) ?? "";
  expect(readText(read, "location").toLowerCase()).toBe(
    (conference === undefined ? place : withColon(place, conference.url, locale)).toLowerCase(),
  );
  expect(read.getFirstProperty("categories")?.getValues()).toEqual(categoriesOf(event, locale));
  expect(readText(read, "url")).toBe(conference?.url ?? event.sources?.[0] ?? "");
  expect(readText(read, "conference")).toBe(conference?.url ?? "");
  expect(read.getAllProperties("related-to").map((property) => property.getFirstValue())).toEqual(
    siblings(event),
  );
}

function categoriesOf({ kind, programmes = [] }: CalendarEvent, locale: Locale): readonly string[] {
  const themes = new Set(programmes.flatMap((reference) => themeOf(reference) ?? []));
  return [kindName(kind, locale), ...[...themes].map((theme) => themeName(theme, locale))];
}

function siblings({ lineage = [] }: CalendarEvent): readonly string[] {
  return lineage.filter(({ relation }) => relation !== "replaces").map(({ event }) => event);
}
