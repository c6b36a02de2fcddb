import type { CalendarEvent, Format, Status, When } from "@rabat-process/events";
import { delegationName, instantsOf, isDelegationCode, wordingOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";

/** What a description for machines needs to know beside the event. */
export interface JsonLdOptions {
  readonly locale: Locale;
  /** The page that shows the event. */
  readonly url: string;
  /** Where to join from afar, if everybody may; else the page is named. */
  readonly joinUrl?: string;
}

/**
 * An event in the words of https://schema.org/Event, as JSON-LD for search engines and assistants. What was not
 * announced is not there.
 */
export function toJsonLd(event: CalendarEvent, options: JsonLdOptions): object {
  const { locale, url } = options;
  const description = event.description === undefined ? undefined : wordingOf(event.description, locale).text;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `urn:uid:${event.uid}`,
    name: wordingOf(event.summary, locale).text,
    description,
    url,
    inLanguage: locale,
    ...datesOf(event.when),
    eventStatus: statuses[event.status],
    eventAttendanceMode: event.format === undefined ? undefined : modes[event.format],
    location: locationsOf(event, options),
    organizer: { "@type": "Organization", name: "Rabat Process", url: "https://www.rabat-process.org/" },
  };
}

const schema = "https://schema.org/";

const statuses: Record<Status, string> = {
  planned: `${schema}EventScheduled`,
  tentative: `${schema}EventScheduled`,
  confirmed: `${schema}EventScheduled`,
  held: `${schema}EventScheduled`,
  postponed: `${schema}EventPostponed`,
  cancelled: `${schema}EventCancelled`,
};

const modes: Record<Format, string> = {
  "in-person": `${schema}OfflineEventAttendanceMode`,
  virtual: `${schema}OnlineEventAttendanceMode`,
  hybrid: `${schema}MixedEventAttendanceMode`,
};

function datesOf(when: When): object {
  if (when.precision === "day") return { startDate: when.first, endDate: when.last };
  if (when.precision !== "time") return {};
  const { start, end } = instantsOf(when);
  return { startDate: start, endDate: end };
}

function locationsOf(
  { format, venue }: CalendarEvent,
  { locale, url, joinUrl = url }: JsonLdOptions,
): readonly object[] {
  const online = format === "virtual" || format === "hybrid";
  const virtual = online ? [{ "@type": "VirtualLocation", url: joinUrl }] : [];
  if (venue === undefined || format === "virtual") return virtual;
  const { name, city, country } = venue;
  const place = {
    "@type": "Place",
    name: wordingOf(name ?? city, locale).text,
    address: {
      "@type": "PostalAddress",
      addressLocality: wordingOf(city, locale).text,
      addressCountry: isDelegationCode(country) ? delegationName(country, locale) : country,
    },
  };
  return [place, ...virtual];
}
