import type { CalendarEvent, EventDraft, Text } from "@rabat-process/events";
import {
  capitalise,
  CalendarEvent as Event,
  kindName,
  statusName,
  statusRules,
  withColon,
  wordingOf,
} from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { isInstant } from "@rabat-process/timezones";
import type { ICalendarProperty } from "../read/content-line.ts";
import type { ICalendarComponent } from "../read/parse.ts";
import { propertiesOf } from "../read/parse.ts";
import { readTime, toExtended } from "../read/values/time.ts";
import { unescapeText } from "../read/text.ts";
import type { Note } from "./loss.ts";
import { placeNames, readPlace } from "./place.ts";
import type { TextContext } from "./texts.ts";
import { readParagraphs, readTitle } from "./texts.ts";

/** How the drafts of a calendar are made. */
export interface DraftContext extends TextContext {
  /** The kind of what does not say its own. */
  readonly kind: Pick<EventDraft, "kind" | "kindName">;
  /** Whether the calendar was written by this package, which puts the status before the title. */
  readonly isOwn: boolean;
  readonly isCancelled: boolean;
}

/** What is read here or where times, places and series are read; DTSTAMP and CLASS tell of the record only. */
const knownNames: ReadonlySet<string> = new Set([
  ...["UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "CLASS", "SUMMARY", "DESCRIPTION", "STATUS"],
  ...["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "CATEGORIES"],
  ...placeNames,
]);

const people: ReadonlySet<string> = new Set(["ORGANIZER", "ATTENDEE", "CONTACT"]);

/** All that a VEVENT says but when it is. What an event has no field for is noted. */
export function readDraft(event: ICalendarComponent, context: DraftContext): EventDraft {
  noteUnknown(event, context.note);
  const [summary] = propertiesOf(event, "SUMMARY");
  const [description] = propertiesOf(event, "DESCRIPTION");
  const title = summary && readTitle(summary, context);
  const status = readStatus(event, context);
  const own = context.isOwn && title !== undefined ? readOwnTitle(title, status) : { title, status };
  const words = description && readParagraphs(description, context);
  return {
    ...(own.title !== undefined && { summary: own.title }),
    ...(words !== undefined && { description: words }),
    ...readKind(event, context),
    ...readPlace(event, context),
    status: own.status,
  };
}

function noteUnknown(event: ICalendarComponent, note: Note): void {
  for (const property of event.properties) {
    if (knownNames.has(property.name)) continue;
    const isFormatted = property.name === "X-ALT-DESC";
    note(property, people.has(property.name) ? "people" : isFormatted ? "formatting" : "no-field");
  }
  for (const component of event.components)
    note(component, component.name === "VALARM" ? "alarm" : "no-field");
}

const statuses: Readonly<Record<string, CalendarEvent["status"]>> = {
  CONFIRMED: "confirmed",
  TENTATIVE: "tentative",
  CANCELLED: "cancelled",
};

function readStatus(event: ICalendarComponent, { isCancelled, note }: DraftContext): CalendarEvent["status"] {
  if (isCancelled) return "cancelled";
  const [property] = propertiesOf(event, "STATUS");
  if (property === undefined) return "planned";
  const word = property.value.trim().toUpperCase();
  const status = Object.hasOwn(statuses, word) ? statuses[word] : undefined;
  if (status === undefined) note(property, "unreadable");
  return status ?? "planned";
}

const locales: readonly Locale[] = ["en", "fr"];

/** The title of a feed of the Process without its status and the mark of its language, and the status that it tells. */
function readOwnTitle(
  title: Text,
  status: CalendarEvent["status"],
): { readonly title: Text; readonly status: CalendarEvent["status"] } {
  const { text, locale } = wordingOf(title, "en");
  const news = Event.shape.status.options.filter((each) => statusRules[each].isNews);
  const told = news.flatMap((each) =>
    locales.map((language) => ({
      each,
      words: withColon(capitalise(statusName(each, language)), "", language),
    })),
  );
  const found = told.find(({ words }) => text.startsWith(words));
  const bare = text.slice(found?.words.length ?? 0).replace(/^\[(?:EN|FR)\] /, "");
  // What has no word of its own before it is planned, which RFC 5545 calls TENTATIVE.
  return { title: { [locale]: bare }, status: found?.each ?? (status === "tentative" ? "planned" : status) };
}

/** The kind that the Process has for one of the CATEGORIES, else what the caller says. */
function readKind(
  event: ICalendarComponent,
  { kind, note }: DraftContext,
): Pick<EventDraft, "kind" | "kindName"> {
  const found = propertiesOf(event, "CATEGORIES").flatMap((property) => {
    const kinds = splitList(property).flatMap((category) => kindOf(category) ?? []);
    if (kinds.length === 0 || splitList(property).length > 1) note(property, "no-field");
    return kinds;
  });
  return found[0] === undefined ? kind : { kind: found[0] };
}

function splitList({ value }: ICalendarProperty): readonly string[] {
  return (value.match(/(?:\\.|[^\\,])+/gs) ?? []).map((each) => unescapeText(each).trim());
}

function kindOf(category: string): CalendarEvent["kind"] | undefined {
  const words = category.toLowerCase();
  return Event.shape.kind.options.find((each) =>
    locales.some((locale) => kindName(each, locale).toLowerCase() === words),
  );
}

/** When the record was made and last changed, and how often date, place or status changed. */
export interface Stamps {
  readonly created: Instant;
  readonly lastModified: Instant;
  readonly sequence: number;
}

/** @param at for what has no stamp of its own */
export function readStamps(event: ICalendarComponent, at: Instant, note: Note): Stamps {
  const [stamp, made, changed] = ["DTSTAMP", "CREATED", "LAST-MODIFIED"].map((name) =>
    readStamp(propertiesOf(event, name)[0], note),
  );
  const lastModified = changed ?? stamp ?? made ?? at;
  const created = made ?? lastModified;
  const [sequence] = propertiesOf(event, "SEQUENCE");
  const isNumber = sequence !== undefined && /^\d{1,9}$/.test(sequence.value.trim());
  if (sequence !== undefined && !isNumber) note(sequence, "unreadable");
  return {
    created: created < lastModified ? created : lastModified,
    lastModified,
    sequence: isNumber ? Number(sequence.value) : 0,
  };
}

function readStamp(property: ICalendarProperty | undefined, note: Note): Instant | undefined {
  if (property === undefined) return undefined;
  const value = readTime(property.value.trim());
  const instant = typeof value === "string" || !value.isUtc ? "" : `${toExtended(value)}Z`;
  if (isInstant(instant)) return instant;
  note(property, "unreadable");
  return undefined;
}
