import { readPlace } from "@rabat-process/announcements";
import type { Venue } from "@rabat-process/events";
import { CalendarEvent as EventSchema, wordingOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { country, isCountryCode } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import type { Errors } from "./filled.ts";

/** A place as people type it: `Dakar, King Fahd Palace, Senegal`. */
export function writePlace({ city, name, country: host }: Venue, locale: Locale): string {
  const where = isCountryCode(host) ? country(host).name[locale] : host;
  return [
    wordingOf(city, locale).text,
    ...(name ? [wordingOf(name, locale).text] : []),
    where,
  ].join(", ");
}

/**
 * The place that somebody typed, undefined where there is none, or with an error beside the field.
 */
export function readTypedPlace(
  text: string | undefined,
  { locale, errors }: { readonly locale: Locale; readonly errors: Errors },
): Venue | undefined {
  const words = say(locale).forms;
  if (text === undefined) return undefined;
  const place = readPlace(text);
  if (place?.country === undefined) {
    errors["place"] = words.event.countryMissing(text);
    return undefined;
  }
  const { city, venue } = place;
  const parsed = EventSchema.shape.venue.safeParse({
    city,
    country: place.country,
    ...(venue !== undefined && { name: { en: venue, fr: venue } }),
  });
  if (!parsed.success) errors["place"] = words.oneLine;
  return parsed.data;
}
