import { readAnnouncement, readPlace } from "@rabat-process/announcements";
import type { ICalendarComponent } from "@rabat-process/calendar";
import { parseICalendar } from "@rabat-process/calendar";
import type { Loss, ReadEvent } from "@rabat-process/calendar/read-events";
import { readEvents } from "@rabat-process/calendar/read-events";
import type { CalendarEvent, EventDraft } from "@rabat-process/events";
import { slugOf } from "@rabat-process/events";
import { addDays } from "@rabat-process/timezones";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { FittedDraft, NeededField } from "../announcements/fit-draft.ts";
import { eventOf, fitDraft } from "../announcements/fit-draft.ts";
import { today } from "./show-event.ts";

/** What becomes of one event of a calendar. */
export interface FoundInCalendar {
  readonly event: CalendarEvent;
  /** Whether the calendar has no word of the Process for what kind of meeting it is. */
  readonly isKindOpen: boolean;
  /** What an event cannot hold as the calendar has it: the words of each field. */
  readonly left: readonly string[];
}

/** An event of a calendar that lacks what every event has. */
export interface LackingInCalendar {
  /** Where it begins in the file. */
  readonly line: number;
  readonly summary: CalendarEvent["summary"] | undefined;
  readonly missing: readonly NeededField[];
}

/** What is lost in the same manner on several lines, said once. */
export interface CalendarLoss {
  /** The first of them. */
  readonly loss: Loss;
  /** On how many lines more. */
  readonly more: number;
}

export interface CalendarReading {
  readonly found: readonly FoundInCalendar[];
  /** Those that the app has already, drafts or not: they stay as they are. */
  readonly known: readonly CalendarEvent[];
  readonly lacking: readonly LackingInCalendar[];
  readonly losses: readonly CalendarLoss[];
}

/** What a meeting is called whose kind nobody said: a draft, until an organiser says it. */
const openKind = { kind: "other", kindName: { en: "Meeting", fr: "Réunion" } } as const;

/** How far ahead the times of a series are read, in days: longer than anybody announces. */
const daysAhead = 366;

/** More times of series than become drafts. */
const maxTimes = 200;

/**
 * Reads the calendar file of another program for drafts. Nothing is guessed: what lacks a title or a date is told with
 * its line, a city is taken where it is known to be in the country, and what cannot be kept is said.
 *
 * @param file its bytes
 * @param known all events that the app has, drafts among them
 * @example
 * const { found, lacking } = readCalendar(bytes, { known: [], now: "2026-12-01T09:00:00Z" });
 */
export function readCalendar(
  file: Uint8Array,
  { known, now }: { readonly known: readonly CalendarEvent[]; readonly now: Instant },
): CalendarReading {
  const from = today(now);
  const span = { from, to: addDays(from, daysAhead), at: now, known, maxTimes };
  const { events, losses } = readEvents(file, { ...span, locale: languageOf(file) });
  const uids = new Map(known.map((event) => [event.uid, event]));
  const fresh = events.filter(({ uid }) => !uids.has(uid));
  const read = fresh.map((one) => ({ one, ...fit(one.draft) }));
  return {
    found: read.flatMap(({ one, fitted, isKindOpen, left }) => {
      const event = identified(one, fitted);
      return event === undefined ? [] : [{ event, isKindOpen, left }];
    }),
    known: events.flatMap(({ uid }) => uids.get(uid) ?? []),
    lacking: read.flatMap(({ one, fitted: { missing } }) =>
      missing.length === 0 ? [] : [{ line: one.line, summary: one.draft.summary, missing }],
    ),
    losses: gather(losses),
  };
}

/** Letters that tell the language of a calendar. */
const enoughLetters = 4000;

/** The language in which most of a calendar is written: what does not name its own is taken to be in it. */
function languageOf(file: Uint8Array): Locale {
  const texts = (appointmentsIn(file) ?? [])
    .slice(0, 50)
    .flatMap(({ properties }) => properties)
    .filter(({ name }) => name === "SUMMARY" || name === "DESCRIPTION")
    .map(({ value }) => value);
  return readAnnouncement(texts.join("\n").slice(0, enoughLetters)).language;
}

/** More appointments are a whole archive: reading it would keep everybody waiting. */
export const maxAppointments = 1000;

/** The appointments of a file, as it has them; undefined where it is no calendar. */
export function appointmentsIn(file: Uint8Array): readonly ICalendarComponent[] | undefined {
  const calendars = parseICalendar(file).components.filter(({ name }) => name === "VCALENDAR");
  if (calendars.length === 0) return undefined;
  return calendars.flatMap(({ components }) => components).filter(({ name }) => name === "VEVENT");
}

function fit(draft: EventDraft): {
  readonly fitted: FittedDraft;
  readonly isKindOpen: boolean;
  readonly left: readonly string[];
} {
  const isKindOpen = draft.kind === undefined;
  const placed = { ...draft, ...(isKindOpen && openKind), ...placeOf(draft) };
  const fitted = fitDraft(placed);
  return { fitted, isKindOpen, left: fitted.left.flatMap((field) => wordsOf(placed, field)) };
}

/** `Transcorp Hilton, Abuja, Nigeria`: the city, where one of the parts is known to be one of the country. */
function placeOf({ venue }: EventDraft): Pick<EventDraft, "venue"> {
  const name = venue?.name?.en ?? venue?.name?.fr;
  if (venue === undefined || venue.city !== undefined || name === undefined) return {};
  const parts = name.split(/\s*,\s*/);
  const places = parts.map((part, index) => {
    const whole = readPlace(parts.slice(index).join(", "));
    const isCity = readPlace(part)?.country !== undefined && whole?.venue === undefined;
    return isCity && readPlace(part)?.country === whole?.country ? whole : undefined;
  });
  const at = places.findIndex((place) => place !== undefined);
  const place = places[at];
  if (place?.country === undefined || (venue.country ?? place.country) !== place.country) return {};
  const building = parts.slice(0, at).join(", ");
  const { name: _, ...rest } = venue;
  const named = venue.name?.en === undefined ? { fr: building } : { en: building };
  return {
    venue: {
      ...rest,
      city: place.city,
      country: place.country,
      ...(building !== "" && { name: named }),
    },
  };
}

function wordsOf(draft: EventDraft, field: string): readonly string[] {
  const value = field.split(/[.[\]]+/).reduce<unknown>((at, name) => {
    if (name === "" || typeof at !== "object" || at === null) return at;
    return (at as Readonly<Record<string, unknown>>)[name];
  }, draft);
  return textsIn(value);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(textsIn))];
}

/** The event, under the name and with the record that its calendar has for it. */
function identified(
  { uid, slug, stamps }: ReadEvent,
  fitted: FittedDraft,
): CalendarEvent | undefined {
  const event = eventOf(fitted, { uid, created: stamps.created });
  return event && { ...event, ...stamps, ...(slugOf({ uid }) !== slug && { slug }) };
}

/** Losses of one kind of thing for one reason, in the order of their first lines. */
function gather(losses: readonly Loss[]): readonly CalendarLoss[] {
  const groups = new Map<string, CalendarLoss>();
  for (const loss of losses) {
    const key = `${loss.name} ${loss.reason}`;
    const known = groups.get(key);
    groups.set(key, known === undefined ? { loss, more: 0 } : { ...known, more: known.more + 1 });
  }
  return [...groups.values()];
}
