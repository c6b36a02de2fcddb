import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import { isDated, isDatedEvent } from "@rabat-process/events";
import { isInstant } from "@rabat-process/timezones";
import type { Instant, Locale } from "@rabat-process/timezones";
import {
  checkFields,
  checkLocale,
  checkObject,
  checkValue,
  type FieldsOf,
} from "@rabat-process/timezones/arguments";
import { checkProdId, identityProperties } from "./identity.ts";
import { createWriter, writeComponent, writtenBytes } from "./content-line.ts";
import { formatDescription } from "./description.ts";
import type { Entry } from "./entry.ts";
import { createEntry, createSource, groupRelated } from "./entry.ts";
import type { Component, Property } from "./property.ts";
import { component, property } from "./property.ts";
import type { Attendee, CalendarUser, Supplement } from "./supplement.ts";
import { decode } from "./utf8.ts";
import { namingErrors, toVevent } from "./vevent.ts";
import { toVtimezone } from "./vtimezone.ts";

/** What an invitation is made of, beside the event. */
export interface InvitationOptions {
  readonly locale: Locale;
  /** The present moment: which of two messages is the newer one is told by it (DTSTAMP, RFC 5546 §2.1.5). */
  readonly now: Instant;
  /** Who invites, and whom. The mail should come from the organizer's address, or from `sentBy`. */
  readonly supplement: Supplement & { readonly organizer: CalendarUser };
  /** Where the events that the lineage names are looked up. */
  readonly among?: readonly CalendarEvent[] | undefined;
  /** Who makes the message and with what, such as `-//Example//Events of Example//EN`; else these libraries. */
  readonly prodId?: string | undefined;
}

/** A message for a calendar (RFC 5546), and how to put it into a mail (RFC 6047). */
export interface Invitation {
  readonly method: "REQUEST" | "CANCEL" | "PUBLISH";
  readonly text: string;
  /** The text in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the part within `multipart/alternative`. Without its method, Gmail and others do nothing. */
  readonly contentType: string;
  /** `7bit` where every octet is ASCII; else base64, since mail servers may change or refuse 8-bit lines. */
  readonly transferEncoding: "7bit" | "base64";
  /** Of the part, and of an attachment with the same content, which helps Outlook. */
  readonly fileName: "invite.ics";
}

/**
 * Invites attendees, or tells those who are invited of a change (REQUEST, RFC 5546 §3.2.2). The sequence is that of the
 * event: the rules of `@rabat-process/events` raise it when date, place or status change. Who was invited since goes
 * unnoticed by the others, with the same sequence and a later `now`.
 *
 * @throws RangeError when the event has no date or is cancelled.
 * @throws RangeError when there is no attendee, the supplement or `now` is wrong, or a text holds a control character.
 */
export function toInvitation(event: DatedEvent, options: InvitationOptions): Invitation {
  checkMessage(event, options);
  if (event.status === "cancelled")
    throw refusal(event, "it is cancelled: tell it by toCancellation");
  return write("REQUEST", enter(event, withAttendees(event, options)), options);
}

/**
 * Tells all attendees that an event is cancelled, or that it is postponed without a new date, since until there is one
 * their calendars have to be free (CANCEL, RFC 5546 §3.2.5). The change raised the sequence of the event.
 *
 * @throws RangeError when the event takes place, or never had a date.
 * @throws TypeError as {@link toInvitation} does.
 */
export function toCancellation(event: CalendarEvent, options: InvitationOptions): Invitation {
  checkMessage(event, options);
  if (isDatedEvent(event)) {
    if (event.status !== "cancelled") {
      const advice = "cancel it first, which raises its sequence, or take toUninvitation";
      throw refusal(event, `it is ${event.status}: ${advice}`);
    }
    return write("CANCEL", enter(event, withAttendees(event, options)), options);
  }
  const dated = {
    ...event,
    when: event.formerDates?.findLast(({ when }) => isDated(when))?.when ?? event.when,
  };
  const { locale, among = [event] } = options;
  const entry = enter(dated, withAttendees(event, options));
  const related = groupRelated(among).get(event.uid) ?? [];
  // At its former date calendars find it; that there is none now is what they are told.
  const description = formatDescription(event, {
    related,
    join: undefined,
    localTimes: false,
    locale,
  });
  return write(
    "CANCEL",
    { ...entry, description, status: "CANCELLED", availability: "FREE" },
    options,
  );
}

/**
 * Takes back the invitation of some attendees, for whom alone it is, while the event takes place (CANCEL, RFC 5546
 * §3.2.5): it has no STATUS, and the next sequence. The event keeps its own, as for everybody else nothing has changed.
 * Whoever is invited again afterwards gets a message with a later `now`, and at the next change one with that sequence.
 *
 * @throws RangeError when the event has no date or is cancelled.
 * @throws TypeError as {@link toInvitation} does.
 */
export function toUninvitation(event: DatedEvent, options: InvitationOptions): Invitation {
  checkMessage(event, options);
  if (event.status === "cancelled")
    throw refusal(event, "it is cancelled: tell it by toCancellation");
  const entry = enter(event, withAttendees(event, options));
  return write("CANCEL", { ...entry, sequence: entry.sequence + 1 }, options, ["STATUS"]);
}

/**
 * Tells of an event without inviting anybody (PUBLISH, RFC 5546 §3.2.1). Attendees are not told.
 *
 * @throws RangeError when the event has no date.
 * @throws RangeError when the supplement or `now` is wrong, or a text holds a control character.
 */
export function toPublication(event: DatedEvent, options: InvitationOptions): Invitation {
  checkMessage(event, options);
  const { attendees: _, ...supplement } = options.supplement;
  return write("PUBLISH", enter(event, { ...options, supplement }), options);
}

const messageFields: FieldsOf<InvitationOptions> = {
  locale: true,
  now: true,
  supplement: true,
  among: true,
  prodId: true,
};

function checkMessage(event: CalendarEvent, options: InvitationOptions): void {
  checkObject("event", event, "when");
  checkFields("options", options, messageFields);
  checkLocale(options.locale);
  checkProdId(options.prodId);
  checkObject("supplement", options.supplement, "organizer");
  checkValue("now", options.now, {
    is: isInstant,
    expected: "an instant in UTC such as 2026-11-25T10:00:00Z",
  });
}

function refusal({ uid }: CalendarEvent, reason: string): RangeError {
  return new RangeError(`Cannot write this message about ${uid}: ${reason}.`);
}

function withAttendees(event: CalendarEvent, options: InvitationOptions): InvitationOptions {
  const attendees: readonly Attendee[] = options.supplement.attendees ?? [];
  if (attendees.length > 0) return options;
  throw new RangeError(`The supplement of ${event.uid} has no attendees: expected at least one.`);
}

function enter(
  event: CalendarEvent,
  { locale, among = [event], supplement }: InvitationOptions,
): Entry {
  if (!isDatedEvent(event)) throw refusal(event, "it has no date: wait until it has");
  return createEntry(createSource(event, groupRelated(among), supplement), { locale });
}

function write(
  method: Invitation["method"],
  entry: Entry,
  { locale, now, prodId }: InvitationOptions,
  withoutProperties: readonly string[] = [],
): Invitation {
  const vevent = toVevent(entry, { locale, stamp: now });
  const told = vevent.properties.filter(({ name }) => !withoutProperties.includes(name));
  const isCancel = method === "CANCEL";
  const calendar = component(
    "VCALENDAR",
    [...identityProperties(prodId), property("METHOD", "identifier", method)],
    [
      ...(entry.period.form === "wall-time" ? [toVtimezone(entry.period.zone)] : []),
      // Nobody is reminded of what is cancelled, or asked about it.
      component(
        "VEVENT",
        isCancel ? told.map(withoutRsvp) : told,
        isCancel ? [] : vevent.components,
      ),
    ],
  );
  const bytes = writeMessage(entry, calendar);
  return {
    method,
    text: decode(bytes),
    bytes,
    contentType: `text/calendar; method=${method}; charset=utf-8`,
    transferEncoding: bytes.every((byte) => byte < 0x80) ? "7bit" : "base64",
    fileName: "invite.ics",
  };
}

function withoutRsvp(line: Property): Property {
  const { RSVP: _, ...parameters } = line.parameters;
  return { ...line, parameters };
}

function writeMessage({ uid }: Entry, calendar: Component): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  namingErrors(uid, () => {
    writeComponent(writer, calendar);
  });
  return writtenBytes(writer);
}
