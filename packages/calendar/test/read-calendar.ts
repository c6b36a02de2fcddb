import { readEvents } from "@rabat-process/calendar/read-events";
import type { ReadEventsOptions } from "@rabat-process/calendar/read-events";

export const options: ReadEventsOptions = {
  locale: "en",
  from: "2027-01-01",
  to: "2027-12-31",
  at: "2026-11-29T10:00:00Z",
  kind: "technical-meeting",
};

export const paris = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Paris",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19700329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19701025T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const base = {
  UID: "UID:a@example.org",
  SUMMARY: "SUMMARY:Budget",
  DTSTART: "DTSTART:20270620T100000Z",
};

/** A calendar with one event of these lines, in the place of usual ones of the same name. */
export function calendar(lines: readonly string[], before: readonly string[] = []): string {
  const isThere = (name: string) => lines.some((line) => line.startsWith(name));
  const usual = Object.entries(base).flatMap(([name, line]) => (isThere(name) ? [] : [line]));
  const length =
    isThere("DTEND") || isThere("DURATION") || isThere("DTSTART;VALUE=DATE")
      ? []
      : ["DURATION:PT1H"];
  return file([
    ...before,
    "BEGIN:VEVENT",
    "DTSTAMP:20261120T090000Z",
    ...usual,
    ...length,
    ...lines,
    "END:VEVENT",
  ]);
}

export function file(lines: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

export function read(text: string, more: Partial<ReadEventsOptions> = {}) {
  const { events, losses } = readEvents(text, { ...options, ...more });
  return {
    events: events.map(({ completed, draft }) => (completed.ok ? completed.event : draft)),
    missing: events.flatMap(({ completed }) =>
      completed.ok ? [] : completed.issues.map(({ path }) => path),
    ),
    losses: losses.map(({ name, reason }) => `${name} ${reason}`),
  };
}

export const timed = (start: string, end: string, timeZone: string) => ({
  precision: "time",
  start,
  end,
  timeZone,
});
