import type { InvitationOptions } from "@rabat-process/calendar";
import {
  lintICalendar,
  readReply,
  supersedes,
  toCancellation,
  toInvitation,
  toPublication,
  toUninvitation,
} from "@rabat-process/calendar";
import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import { cancelEvent, postponeEvent, rescheduleEvent } from "@rabat-process/events/changes";
import { isDatedEvent } from "@rabat-process/events";
import { describe, expect, test } from "vitest";
import * as given from "../test/events.ts";

const options: InvitationOptions = {
  locale: "fr",
  now: "2027-01-10T08:00:00Z",
  supplement: {
    organizer: { address: "desk@example.org", name: "Secrétariat" },
    attendees: [{ address: "cm@example.org", name: "Cameroun" }],
    alarms: [{ minutesBefore: 30 }],
  },
};

function dated(event: CalendarEvent): DatedEvent {
  if (!isDatedEvent(event)) throw new TypeError(`expected a date of ${event.uid}`);
  return event;
}

const meeting = dated(given.rabat2027);
const cancelled = dated(given.cancelled);

function linesOf(text: string): readonly string[] {
  expect(lintICalendar(text)).toEqual([]);
  return text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
}

test("an invitation asks each attendee, at the sequence of the event, stamped now", () => {
  const lines = linesOf(toInvitation(meeting, options).text);
  for (const line of [
    "METHOD:REQUEST",
    "SEQUENCE:1",
    "DTSTAMP:20270110T080000Z",
    "LAST-MODIFIED:20261120T090000Z",
    "STATUS:CONFIRMED",
    "ORGANIZER;CN=Secrétariat:mailto:desk@example.org",
    "ATTENDEE;CN=Cameroun;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:cm@example.org",
    "BEGIN:VTIMEZONE",
    "TRIGGER:-PT30M",
  ]) {
    expect(lines).toContain(line);
  }
});

test("a cancellation has the raised sequence and STATUS, and reminds nobody", () => {
  const lines = linesOf(toCancellation(cancelled, options).text);
  for (const line of [
    "METHOD:CANCEL",
    "SEQUENCE:2",
    "STATUS:CANCELLED",
    "ATTENDEE;CN=Cameroun;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:cm@example.org",
  ]) {
    expect(lines).toContain(line);
  }
  expect(lines).not.toContain("BEGIN:VALARM");
});

test("whoever is no longer invited gets a CANCEL with the next sequence, and without STATUS", () => {
  const lines = linesOf(toUninvitation(meeting, options).text);
  expect(lines).toContain("METHOD:CANCEL");
  expect(lines).toContain("SEQUENCE:2");
  expect(lines.filter((line) => line.startsWith("STATUS"))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("ATTENDEE"))).toHaveLength(1);
});

test("a publication names the organizer, and no attendee", () => {
  const lines = linesOf(toPublication(cancelled, options).text);
  expect(lines).toContain("METHOD:PUBLISH");
  expect(lines.some((line) => line.startsWith("ORGANIZER"))).toBe(true);
  expect(lines.some((line) => line.startsWith("ATTENDEE"))).toBe(false);
});

describe("a date that was postponed without a new one", () => {
  const context = { at: "2027-01-09T00:00:00Z", sequence: 1 } as const;
  const open = { precision: "open", printed: { fr: "à une date ultérieure" } } as const;

  test("is taken back at the former date, with the raised sequence", () => {
    const change = postponeEvent(given.rabat2027, { when: open }, context);
    if (!change.ok) throw new Error(change.reason);
    const lines = linesOf(toCancellation(change.event, options).text);
    for (const line of [
      "METHOD:CANCEL",
      "SEQUENCE:2",
      "STATUS:CANCELLED",
      "DTSTART;TZID=Africa/Casablanca:20270620T100000",
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.find((line) => line.startsWith("SUMMARY"))).toContain(":Reporté\u00a0: Exemple");
    expect(lines.find((line) => line.startsWith("DESCRIPTION"))).toMatch(
      /:Date.: À une date ultérieure\\n/,
    );
  });

  test("is refused where there never was a date", () => {
    expect(() => toCancellation(given.planned, options)).toThrow(/it has no date/);
  });
});

test("invited, answered, moved, cancelled: each message supersedes the one before, and an old answer is known as such", () => {
  const first = toInvitation(meeting, options);
  const moved = rescheduleEvent(
    meeting,
    {
      when: {
        precision: "time",
        start: "2027-06-21T10:00",
        end: "2027-06-21T12:00",
        timeZone: "Africa/Casablanca",
      },
    },
    { at: "2027-01-11T00:00:00Z", sequence: meeting.sequence },
  );
  if (!moved.ok) throw new Error(moved.reason);
  const second = toInvitation(dated(moved.event), { ...options, now: "2027-01-11T00:00:00Z" });
  const gone = cancelEvent(
    moved.event,
    {},
    { at: "2027-01-12T00:00:00Z", sequence: moved.event.sequence },
  );
  if (!gone.ok) throw new Error(gone.reason);
  const third = toCancellation(dated(gone.event), { ...options, now: "2027-01-12T00:00:00Z" });
  const sequences = [first, second, third].map(({ text }) =>
    Number(/SEQUENCE:(\d+)/.exec(text)?.[1]),
  );
  expect(sequences).toEqual([1, 2, 3]);

  const answer = (text: string) => {
    const reply = text
      .replace("METHOD:REQUEST", "METHOD:REPLY")
      .replace("NEEDS-ACTION", "ACCEPTED");
    const result = readReply(reply, "cm@example.org");
    if (!result.ok) throw new Error(result.reason);
    return result.reply;
  };
  expect(answer(first.text).sequence).toBeLessThan(moved.event.sequence);
  expect(answer(second.text).sequence).toBe(moved.event.sequence);
  expect(supersedes(answer(second.text), answer(first.text))).toBe(true);
});

test("the mail is told its content type and how to encode it", () => {
  const message = toInvitation(meeting, options);
  expect(message).toMatchObject({
    method: "REQUEST",
    contentType: "text/calendar; method=REQUEST; charset=utf-8",
    transferEncoding: "base64",
    fileName: "invite.ics",
  });
  expect(Buffer.from(message.bytes).toString("utf8")).toBe(message.text);
  const { supplement } = options;
  const ascii = { ...meeting, summary: { en: "Meeting" } };
  const plain = {
    ...options,
    locale: "en",
    supplement: { ...supplement, organizer: { address: "desk@example.org" } },
  } as const;
  expect(toCancellation({ ...ascii, status: "cancelled" }, plain).transferEncoding).toBe("base64");
  const days = {
    ...ascii,
    status: "held",
    when: { precision: "day", first: "2027-03-01", last: "2027-03-01" },
  } as const;
  expect(toPublication(days, plain).transferEncoding).toBe("7bit");
});

describe("what would mislead calendars is refused", () => {
  test.each([
    [
      "an invitation to what is cancelled",
      () => toInvitation(cancelled, options),
      /it is cancelled: tell it by/,
    ],
    [
      "an uninvitation from it",
      () => toUninvitation(cancelled, options),
      /it is cancelled: tell it by/,
    ],
    [
      "a cancellation of what takes place",
      () => toCancellation(meeting, options),
      /it is confirmed: cancel it first/,
    ],
    [
      "an event without a date",
      () => toInvitation(given.planned as DatedEvent, options),
      /it has no date/,
    ],
  ])("%s", (_, write, message) => {
    expect(write).toThrow(RangeError);
    expect(write).toThrow(message);
  });

  test.each([
    [{ ...options, supplement: { ...options.supplement, attendees: [] } }, /has no attendees/],
    [{ ...options, now: "2027-01-10" as never }, /now is "2027-01-10": expected an instant/],
    [
      { ...options, supplement: { ...options.supplement, organizer: { address: "x\r\nX-A:1" } } },
      /organizer.address/,
    ],
    [
      { ...options, supplement: { ...options.supplement, contact: "a\rb" } },
      /^example-rabat-2027@rabat-process: Cannot write CONTACT/,
    ],
  ])("%#: %j", (wrong, message) => {
    expect(() => toInvitation(meeting, wrong)).toThrow(RangeError);
    expect(() => toInvitation(meeting, wrong)).toThrow(message);
  });
});
