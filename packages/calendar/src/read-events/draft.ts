import type { CalendarEvent, EventDraft } from "@rabat-process/events";
import { CalendarEvent as Event, kindName } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { isInstant } from "@rabat-process/timezones";
import type { ICalendarProperty } from "../read/content-line.ts";
import type { ICalendarComponent } from "../read/parse.ts";
import { propertiesOf } from "../read/parse.ts";
import { readTime, toExtended } from "../read/values/time.ts";
import { unescapeText } from "../read/text.ts";
import type { Note } from "./loss.ts";
import { readOwnTitle } from "./own-texts.ts";
import { conferenceNames, readPlace } from "./place.ts";
import type { TextContext } from "./texts.ts";
import { readParagraphs, readTitle } from "./texts.ts";

/** How the drafts of a calendar are made. */
export interface DraftContext extends TextContext {
  /** The kind of what does not say its own. */
  readonly kind: Pick<EventDraft, "kind" | "kindName">;
  readonly isCancelled: boolean;
}

/** What is read here or where times, places and series are read; DTSTAMP and CLASS tell of the record only. */
const readOnce: ReadonlySet<string> = new Set([
  ...[
    "UID",
    "DTSTAMP",
    "CREATED",
    "LAST-MODIFIED",
    "SEQUENCE",
    "CLASS",
    "SUMMARY",
    "DESCRIPTION",
    "STATUS",
  ],
  ...["DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "LOCATION", "URL"],
  "X-MICROSOFT-CDO-ALLDAYEVENT",
]);
const readAll: ReadonlySet<string> = new Set([
  "RRULE",
  "RDATE",
  "EXDATE",
  "CATEGORIES",
  ...conferenceNames,
]);

const people: ReadonlySet<string> = new Set(["ORGANIZER", "ATTENDEE", "CONTACT"]);

/** All that a VEVENT says but when it is. What an event has no field for is noted. */
export function readDraft(event: ICalendarComponent, context: DraftContext): EventDraft {
  noteUnknown(event, context.note);
  const [summary] = propertiesOf(event, "SUMMARY");
  const [description] = propertiesOf(event, "DESCRIPTION");
  const title = summary && readTitle(summary, context);
  const status = readStatus(event, context);
  const own =
    context.isOwn && title !== undefined ? readOwnTitle(title, status) : { title, status };
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
  const seen = new Set<string>();
  for (const property of event.properties) {
    const { name } = property;
    if (readAll.has(name)) continue;
    if (readOnce.has(name)) {
      if (seen.has(name)) note(property, "second");
      seen.add(name);
      continue;
    }
    note(property, people.has(name) ? "people" : name === "X-ALT-DESC" ? "formatting" : "no-field");
  }
  for (const component of event.components)
    note(component, component.name === "VALARM" ? "alarm" : "no-field");
}

const statuses: Readonly<Record<string, CalendarEvent["status"]>> = {
  CONFIRMED: "confirmed",
  TENTATIVE: "tentative",
  CANCELLED: "cancelled",
};

function readStatus(
  event: ICalendarComponent,
  { isCancelled, note }: DraftContext,
): CalendarEvent["status"] {
  if (isCancelled) return "cancelled";
  const [property] = propertiesOf(event, "STATUS");
  if (property === undefined) return "planned";
  const word = property.value.trim().toUpperCase();
  const status = Object.hasOwn(statuses, word) ? statuses[word] : undefined;
  if (status === undefined) note(property, "unreadable");
  return status ?? "planned";
}

const locales: readonly Locale[] = ["en", "fr"];

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

const kinds = new Map(
  Event.shape.kind.options.flatMap((kind) =>
    locales.map((locale) => [kindName(kind, locale).toLowerCase(), kind] as const),
  ),
);

function kindOf(category: string): CalendarEvent["kind"] | undefined {
  return kinds.get(category.toLowerCase());
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
