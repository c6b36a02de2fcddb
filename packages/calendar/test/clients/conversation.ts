import { toCancellation, toInvitation, toUninvitation } from "@rabat-process/calendar";
import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import type { ChangeResult } from "@rabat-process/events/changes";
import { cancelEvent, rescheduleEvent } from "@rabat-process/events/changes";
import { isDatedEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { rabat2027 } from "../events.ts";
import { organizer } from "../stories.ts";

/** Whose calendar the messages are for. */
export const attendee = "cm@delegation.example";

const attendees = [
  { address: attendee, name: 'Cameroun ; "délégation"', language: "fr" as const },
  { address: "be@delegation.example" },
];

function optionsAt(now: Instant, invited: readonly { readonly address: string }[] = attendees) {
  return { locale: "fr" as const, now, supplement: { organizer, attendees: invited } };
}

function changed(result: ChangeResult): DatedEvent {
  if (!result.ok || !isDatedEvent(result.event)) throw new TypeError("expected a change to a date");
  return result.event;
}

function contextOf({ sequence }: CalendarEvent, at: Instant) {
  return { sequence, at };
}

const meeting = changed({ ok: true, event: rabat2027, change: { kind: "announced" } });
const moved = changed(
  rescheduleEvent(
    meeting,
    {
      when: {
        precision: "time",
        start: "2027-06-22T15:00",
        end: "2027-06-22T17:00",
        timeZone: "Africa/Casablanca",
      },
    },
    contextOf(meeting, "2027-01-12T08:00:00Z"),
  ),
);
const cancelled = changed(cancelEvent(moved, {}, contextOf(moved, "2027-01-14T08:00:00Z")));

/** What the organizer sends in the course of a meeting, in this order. */
export const messages = {
  invitation: toInvitation(meeting, optionsAt("2027-01-10T08:00:00Z")),
  /** Somebody else is invited: nothing changes for those who were. */
  anotherInvited: toInvitation(
    meeting,
    optionsAt("2027-01-11T08:00:00Z", [...attendees, { address: "sn@delegation.example" }]),
  ),
  update: toInvitation(moved, optionsAt("2027-01-12T08:00:00Z")),
  uninvitation: toUninvitation(moved, optionsAt("2027-01-13T08:00:00Z")),
  invitationAnew: toInvitation(moved, optionsAt("2027-01-13T09:00:00Z")),
  cancellation: toCancellation(cancelled, optionsAt("2027-01-14T08:00:00Z")),
};
