import type { CalendarCache } from "@rabat-process/calendar";
import type { CalendarEvent } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { Site } from "./addresses.ts";
import type { Documents } from "./documents.ts";

/** What every page is drawn from. */
export interface View {
  readonly events: readonly CalendarEvent[];
  /** What divides what is to come from what is past. */
  readonly now: Instant;
  readonly locale: Locale;
  readonly site: Site;
  /** What was written of each event, for all feeds: a change of one event writes that one anew. */
  readonly calendarCache: CalendarCache;
  /** What happened to an event since it was announced, the oldest first. */
  readonly changesOf: Documents["changesOf"];
}

/** A path and its query in each language. */
export function inBothLanguages(
  path: Readonly<Record<Locale, string>>,
  search = "",
): Readonly<Record<Locale, string>> {
  return { en: `${path.en}${search}`, fr: `${path.fr}${search}` };
}
