import type { CalendarEvent, DatedEvent, DatedWhen, Format, Status } from "@rabat-process/events";
import { instantsOf, isDated, isDatedEvent, wordingOf } from "@rabat-process/events";
import { partyName, publicJoinUrl } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import {
  checkFields,
  checkLocale,
  checkObject,
  checkText,
  type FieldsOf,
} from "@rabat-process/timezones/arguments";

/** What a description for machines needs to know beside the event. */
export interface JsonLdOptions {
  readonly locale: Locale;
  /** The page that shows the event. */
  readonly url: string;
  /** The event that has taken its place, see `replacementOf` of events: it is told as cancelled then. */
  readonly replacedBy?: CalendarEvent | undefined;
  /** Who organises, where the event does not say who; the Rabat Process unless given. */
  readonly organizer?: { readonly name: string; readonly url?: string | undefined } | undefined;
}

/**
 * An event in the words of https://schema.org/Event, as JSON-LD for search engines and assistants. What was not
 * announced is not there, and undefined stands for an event without a date: search engines take none without.
 *
 * @example
 * const data = toJsonLd(event, { locale: "en", url: "https://calendar.example.org/en/events/som-2027" });
 * if (data !== undefined) console.log(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
 */
export function toJsonLd(event: CalendarEvent, options: JsonLdOptions): object | undefined {
  checkObject("event", event, "when");
  checkFields("options", options, jsonLdFields);
  const { locale, url } = options;
  checkLocale(locale);
  checkText("url", url);
  if (options.organizer !== undefined) checkObject("organizer", options.organizer, "name");
  if (!isDatedEvent(event)) return undefined;
  const { description, languages } = event;
  const locations = locationsOf(event, options);
  const organizers = organizersOf(event, options);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `urn:uid:${toUriPart(event.uid)}`,
    name: wordingOf(event.summary, locale).text,
    description: description === undefined ? undefined : wordingOf(description, locale).text,
    url,
    inLanguage: languages,
    ...datesOf(event.when),
    ...statusOf(event, options),
    eventAttendanceMode: event.format === undefined ? undefined : modes[event.format],
    location: locations.length === 0 ? undefined : locations,
    organizer: organizers.length === 0 ? undefined : organizers,
  };
}

const jsonLdFields: FieldsOf<JsonLdOptions> = {
  locale: true,
  url: true,
  replacedBy: true,
  organizer: true,
};

/**
 * Who was announced as organiser; else the Process, with those who hold it together with the Process. Who organises a
 * meeting of others to which partners are invited is not known where it was not announced.
 */
function organizersOf(
  { kind, roles = [], jointWith = [] }: CalendarEvent,
  { locale, organizer = rabatProcess }: JsonLdOptions,
): readonly object[] {
  const usual = toOrganization(organizer.name, organizer.url);
  const organisers = roles.filter(({ role }) => role === "organiser").map(({ party }) => party);
  if (organisers.length > 0) {
    return organisers.map((party) =>
      party === "SECRETARIAT" ? usual : toOrganization(partyName(party, locale)),
    );
  }
  if (kind === "invited-meeting") return [];
  return [usual, ...jointWith.map((name) => toOrganization(wordingOf(name, locale).text))];
}

const rabatProcess = { name: "Rabat Process", url: "https://www.rabat-process.org/" };

function toOrganization(name: string, url?: string): object {
  return { "@type": "Organization", name, url };
}

const schema = "https://schema.org/";

/** An event that was moved says from where, and one in whose place another stands is not going to be. */
function statusOf(
  { status, when, formerDates }: DatedEvent,
  { replacedBy }: JsonLdOptions,
): object {
  if (replacedBy !== undefined) return { eventStatus: `${schema}EventCancelled` };
  const start = startOf(when);
  const former = (formerDates ?? []).flatMap((each) =>
    isDated(each.when) ? [startOf(each.when)] : [],
  );
  const previous = [...new Set(former)].filter((each) => each !== start);
  return statuses[status] === "EventScheduled" && previous.length > 0
    ? { eventStatus: `${schema}EventRescheduled`, previousStartDate: previous }
    : { eventStatus: schema + statuses[status] };
}

const statuses: Record<Status, string> = {
  planned: "EventScheduled",
  tentative: "EventScheduled",
  confirmed: "EventScheduled",
  held: "EventScheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
};

const modes: Record<Format, string> = {
  "in-person": `${schema}OfflineEventAttendanceMode`,
  virtual: `${schema}OnlineEventAttendanceMode`,
  hybrid: `${schema}MixedEventAttendanceMode`,
};

function datesOf(when: DatedWhen): object {
  const endDate = when.precision === "day" ? when.last : instantsOf(when).end;
  return { startDate: startOf(when), endDate };
}

function startOf(when: DatedWhen): string {
  return when.precision === "day" ? when.first : instantsOf(when).start;
}

/** What a URN cannot hold with its percent sign (RFC 8141 §2.2): UIDs from elsewhere hold anything. */
function toUriPart(uid: string): string {
  return encodeURI(uid).replaceAll(/[?#[\]]/g, encodeURIComponent);
}

function locationsOf(event: CalendarEvent, { locale, url }: JsonLdOptions): readonly object[] {
  const { format, venue } = event;
  const online = format === "virtual" || format === "hybrid";
  const virtual = online ? [{ "@type": "VirtualLocation", url: publicJoinUrl(event) ?? url }] : [];
  if (venue === undefined || format === "virtual") return virtual;
  const { name, city, country } = venue;
  const place = {
    "@type": "Place",
    name: wordingOf(name ?? city, locale).text,
    address: {
      "@type": "PostalAddress",
      addressLocality: wordingOf(city, locale).text,
      addressCountry: country,
    },
  };
  return [place, ...virtual];
}
