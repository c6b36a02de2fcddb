import type { CalendarEvent, Format, Status, When } from "@rabat-process/events";
import {
  delegationName,
  formatText,
  instantsOf,
  isDelegationCode,
  publicJoinUrl,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";

/** An event in the words of schema.org, for search engines and assistants. What was not announced is not there. */
export function describeForMachines(event: CalendarEvent, locale: Locale, url: string): object {
  const description = event.description === undefined ? undefined : formatText(event.description, locale);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `urn:uid:${event.uid}`,
    name: formatText(event.summary, locale),
    description,
    url,
    inLanguage: locale,
    ...dates(event.when),
    eventStatus: statuses[event.status],
    eventAttendanceMode: event.format === undefined ? undefined : modes[event.format],
    location: locations(event, locale, url),
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

function dates(when: When): object {
  if (when.precision === "day") return { startDate: when.first, endDate: when.last };
  if (when.precision !== "time") return {};
  const { start, end } = instantsOf(when);
  return { startDate: start, endDate: end };
}

function locations(event: CalendarEvent, locale: Locale, url: string): readonly object[] {
  const online = event.format === "virtual" || event.format === "hybrid";
  const virtual = online ? [{ "@type": "VirtualLocation", url: publicJoinUrl(event) ?? url }] : [];
  if (event.venue === undefined || event.format === "virtual") return virtual;
  const { name, city, country } = event.venue;
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
