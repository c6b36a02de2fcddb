import type { CalendarEvent, Format, Status, When } from "@rabat-process/events";
import {
  delegationName,
  formatText,
  instantsOf,
  isDelegationCode,
  publicJoinUrl,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";

/** What a description for machines needs to know beside the event. */
export interface JsonLdOptions {
  readonly locale: Locale;
  /** The page that shows the event. */
  readonly url: string;
}

/**
 * An event in the words of https://schema.org/Event, as JSON-LD for search engines and assistants. What was not
 * announced is not there.
 */
export function toJsonLd(event: CalendarEvent, options: JsonLdOptions): object {
  const { locale, url } = options;
  const description = event.description === undefined ? undefined : formatText(event.description, locale);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `urn:uid:${event.uid}`,
    name: formatText(event.summary, locale),
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

function locationsOf(event: CalendarEvent, { locale, url }: JsonLdOptions): readonly object[] {
  const { format, venue } = event;
  const online = format === "virtual" || format === "hybrid";
  const virtual = online ? [{ "@type": "VirtualLocation", url: publicJoinUrl(event) ?? url }] : [];
  if (venue === undefined || format === "virtual") return virtual;
  const { name, city, country } = venue;
  const place = {
    "@type": "Place",
    name: formatText(name ?? city, locale),
    address: {
      "@type": "PostalAddress",
      addressLocality: formatText(city, locale),
      addressCountry: isDelegationCode(country) ? delegationName(country, locale) : country,
    },
  };
  return [place, ...virtual];
}
