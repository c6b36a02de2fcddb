import type { Instant, Locale } from "@rabat-process/timezones";
import type { Writer } from "./content-line.ts";
import { withLine, writeComponent } from "./content-line.ts";
import { toHtml } from "./description.ts";
import type { Entry } from "./entry.ts";
import { periodProperties } from "./period.ts";
import type { Component, Parameters, Property } from "./property.ts";
import { component, optional, property, text, time } from "./property.ts";
import type { Alarm, Attendee, CalendarUser, Conference, Supplement } from "./supplement.ts";
import { noSupplement } from "./supplement.ts";
import { toCalAddress, toUri } from "./uri.ts";

/** How a VEVENT is written. */
export interface VeventOptions {
  readonly locale: Locale;
  /** Adds the description as HTML, which Outlook shows in place of the plain one (X-ALT-DESC). */
  readonly html?: boolean | undefined;
  /** When the message was made, of an invitation; else the last change, so that equal events give equal bytes. */
  readonly stamp?: Instant | undefined;
}

/** An entry as a VEVENT (RFC 5545 §3.6.1, RFC 7986). */
export function toVevent(
  entry: Entry,
  { locale, html, stamp = entry.changed }: VeventOptions,
): Component {
  const language = languages[locale];
  const { supplement } = entry;
  const properties = [
    text("UID", entry.uid),
    property("SEQUENCE", "integer", String(entry.sequence)),
    time("DTSTAMP", stamp),
    time("CREATED", entry.created),
    time("LAST-MODIFIED", entry.changed),
    ...periodProperties(entry.period),
    text("SUMMARY", entry.summary.text, languages[entry.summary.locale]),
    text("DESCRIPTION", entry.description, language),
    ...(html === true
      ? [text("X-ALT-DESC", toHtml(entry.description), { FMTTYPE: "text/html" })]
      : []),
    ...optional(entry.place, (place) => text("LOCATION", place, language)),
    text("CATEGORIES", entry.categories, language),
    statuses[entry.status],
    isPublic,
    transparencies[entry.availability],
    busyStatuses[entry.availability],
    ...optional(entry.url, (url) => property("URL", "uri", toUri(url))),
    ...entry.relations.map(({ uid, type }) => text("RELATED-TO", uid, { RELTYPE: type })),
    ...(supplement === noSupplement ? [] : supplementProperties(supplement, locale)),
  ];
  return component("VEVENT", properties, alarmsOf(entry, language));
}

const isPublic = withLine(property("CLASS", "identifier", "PUBLIC"));

const statuses: Readonly<Record<Entry["status"], Property>> = {
  CONFIRMED: withLine(property("STATUS", "identifier", "CONFIRMED")),
  TENTATIVE: withLine(property("STATUS", "identifier", "TENTATIVE")),
  CANCELLED: withLine(property("STATUS", "identifier", "CANCELLED")),
};

const transparent = withLine(property("TRANSP", "identifier", "TRANSPARENT"));

const transparencies: Readonly<Record<Entry["availability"], Property>> = {
  BUSY: withLine(property("TRANSP", "identifier", "OPAQUE")),
  TENTATIVE: transparent,
  FREE: transparent,
};

const busyStatuses: Readonly<Record<Entry["availability"], Property>> = {
  BUSY: withLine(property("X-MICROSOFT-CDO-BUSYSTATUS", "identifier", "BUSY")),
  TENTATIVE: withLine(property("X-MICROSOFT-CDO-BUSYSTATUS", "identifier", "TENTATIVE")),
  FREE: withLine(property("X-MICROSOFT-CDO-BUSYSTATUS", "identifier", "FREE")),
};

/**
 * Writes an entry as a VEVENT.
 *
 * @throws RangeError when a text holds a control character; the message names the event and the property.
 */
export function writeEntry(writer: Writer, entry: Entry, options: VeventOptions): void {
  namingErrors(entry.uid, () => {
    writeComponent(writer, toVevent(entry, options));
  });
}

/** Says of a RangeError at which event it occurred. */
export function namingErrors(uid: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new RangeError(`${uid}: ${cause.message}`, { cause });
  }
}

const languages: Readonly<Record<Locale, Parameters>> = {
  en: { LANGUAGE: "en" },
  fr: { LANGUAGE: "fr" },
};

function supplementProperties(supplement: Supplement, locale: Locale): readonly Property[] {
  const { organizer, attendees = [], contact, conference, geo, image, color } = supplement;
  return [
    ...optional(organizer, toOrganizer),
    ...attendees.map(toAttendee),
    ...optional(contact, (words) => text("CONTACT", words, languages[locale])),
    ...(conference === undefined ? [] : conferenceProperties(conference, locale)),
    ...optional(geo, ({ latitude, longitude }) =>
      property("GEO", "float", [formatDegrees(latitude), formatDegrees(longitude)]),
    ),
    ...optional(image, ({ url, mediaType }) =>
      property("IMAGE", "uri", toUri(url), { VALUE: "URI", DISPLAY: "BADGE", FMTTYPE: mediaType }),
    ),
    ...optional(color, (name) => property("COLOR", "identifier", name)),
  ];
}

/** Some ten centimetres. */
function formatDegrees(degrees: number): string {
  return String(Number(degrees.toFixed(6)));
}

/** As RFC 7986 has it, and as Google reads it; LOCATION, URL and DESCRIPTION have the address too. */
function conferenceProperties(
  { url, label, features = [] }: Conference,
  locale: Locale,
): readonly Property[] {
  const parameters: Record<string, string | readonly string[]> = { VALUE: "URI" };
  if (features.length > 0) parameters["FEATURE"] = features;
  if (label !== undefined) Object.assign(parameters, { LABEL: label, LANGUAGE: locale });
  return [
    property("CONFERENCE", "uri", toUri(url), parameters),
    property("X-GOOGLE-CONFERENCE", "uri", toUri(url)),
  ];
}

function toOrganizer(user: CalendarUser): Property {
  return property("ORGANIZER", "cal-address", toCalAddress(user.address), userParameters(user));
}

function toAttendee(attendee: Attendee): Property {
  const {
    address,
    partstat = "NEEDS-ACTION",
    role,
    type,
    language,
    delegatedTo,
    delegatedFrom,
  } = attendee;
  return property("ATTENDEE", "cal-address", toCalAddress(address), {
    ...userParameters(attendee),
    ...(language === undefined ? {} : { LANGUAGE: language }),
    ...(type === undefined ? {} : { CUTYPE: type }),
    ROLE: role ?? "REQ-PARTICIPANT",
    PARTSTAT: partstat,
    // An answer is asked for only where there is none (§3.2.17).
    ...(partstat === "NEEDS-ACTION" ? { RSVP: "TRUE" } : {}),
    ...(delegatedTo === undefined ? {} : { "DELEGATED-TO": delegatedTo.map(toCalAddress) }),
    ...(delegatedFrom === undefined ? {} : { "DELEGATED-FROM": delegatedFrom.map(toCalAddress) }),
  });
}

function userParameters({ name, sentBy }: CalendarUser): Parameters {
  return {
    ...(name === undefined ? {} : { CN: name }),
    ...(sentBy === undefined ? {} : { "SENT-BY": toCalAddress(sentBy) }),
  };
}

function alarmsOf({ supplement, summary }: Entry, language: Parameters): readonly Component[] {
  return (supplement.alarms ?? []).map(({ minutesBefore }: Alarm) =>
    component("VALARM", [
      property("ACTION", "identifier", "DISPLAY"),
      property("TRIGGER", "duration", minutesBefore === 0 ? "PT0S" : `-PT${minutesBefore}M`),
      text("DESCRIPTION", summary.text, language),
    ]),
  );
}
