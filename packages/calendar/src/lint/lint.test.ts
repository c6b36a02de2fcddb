import { readdirSync, readFileSync } from "node:fs";
import { lintICalendar } from "@rabat-process/calendar";
import { describe, expect, test } from "vitest";

const valid = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Example//Example//EN",
  "BEGIN:VTIMEZONE",
  "TZID:Africa/Douala",
  "BEGIN:STANDARD",
  "DTSTART:19710101T000000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0100",
  "END:STANDARD",
  "END:VTIMEZONE",
  "BEGIN:VEVENT",
  "UID:series@example",
  "DTSTAMP:20261120T090000Z",
  "DTSTART;TZID=Africa/Douala:20270301T090000",
  "DTEND;TZID=Africa/Douala:20270301T100000",
  "RRULE:FREQ=WEEKLY;UNTIL=20270401T080000Z",
  "SUMMARY;LANGUAGE=fr:Réunion\\, puis débat\\; fin",
  "DESCRIPTION:A line of words that is long enough to be folded\\, as all are",
  "  which need more than 75 octets",
  "CATEGORIES:Webinar,Return",
  "STATUS:CONFIRMED",
  'ORGANIZER;CN="Secretariat; Brussels":mailto:secretariat@example.org',
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  "DESCRIPTION:Soon",
  "TRIGGER:-PT15M",
  "END:VALARM",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:series@example",
  "DTSTAMP:20261120T090000Z",
  "RECURRENCE-ID;TZID=Africa/Douala:20270308T090000",
  "DTSTART;TZID=Africa/Douala:20270308T100000",
  "DURATION:PT1H",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:days@example",
  "DTSTAMP:20261120T090000Z",
  "DTSTART;VALUE=DATE:20210121",
  "DTEND;VALUE=DATE:20210122",
  "END:VEVENT",
  "END:VCALENDAR",
];

function toBytes(lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(""), "utf8");
}

/** The valid file with one line replaced by others; the line is named by its beginning. */
function replace(beginning: string, ...others: readonly string[]): Uint8Array {
  const index = valid.findIndex((line) => line.startsWith(beginning));
  if (index === -1) throw new RangeError(`expected a line that begins with ${beginning}`);
  return toBytes(valid.toSpliced(index, 1, ...others));
}

function remove(beginning: string): Uint8Array {
  return replace(beginning);
}

const text = toBytes(valid);
const fold = Buffer.from(text).indexOf("é");

/** Defects that were planted before eleven readers to see which of them tell; the last nine were told by none. */
const defects: readonly (readonly [name: string, file: Uint8Array, problem: string])[] = [
  ["no UID", remove("UID:days"), "a VEVENT without UID"],
  ["no DTSTAMP", remove("DTSTAMP"), "a VEVENT without DTSTAMP"],
  [
    "two DTSTART",
    replace("DTSTART;VALUE", "DTSTART;VALUE=DATE:20210121", "DTSTART;VALUE=DATE:20210120"),
    "a second DTSTART in one VEVENT",
  ],
  ["DTEND and DURATION", replace("STATUS", "DURATION:PT1H"), "both DTEND and DURATION"],
  [
    "VALUE=DATE with a time",
    replace("DTSTART;VALUE", "DTSTART;VALUE=DATE:20210121T000000"),
    'DTSTART is "20210121T000000": a DATE-TIME, where VALUE says DATE',
  ],
  [
    "COUNT and UNTIL",
    replace("RRULE", "RRULE:FREQ=WEEKLY;COUNT=2;UNTIL=20270401T080000Z"),
    'RRULE is "FREQ=WEEKLY;COUNT=2;UNTIL=20270401T080000Z": both COUNT and UNTIL',
  ],
  [
    "30 February",
    replace("DTSTART;VALUE", "DTSTART;VALUE=DATE:20210230"),
    'DTSTART is "20210230": a day that the calendar does not have',
  ],
  [
    "an injected line",
    replace("STATUS", "STATUS:CONFIRMED", "and bring your papers"),
    '"and bring your papers" is not a content line',
  ],
  ["an END too few", remove("END:VALARM"), "BEGIN:VALARM without END:VALARM"],
  ["no PRODID", remove("PRODID"), "a VCALENDAR without PRODID"],
  ["no VERSION", remove("VERSION"), "a VCALENDAR without VERSION"],
  [
    "TZID without VTIMEZONE",
    replace("TZID:", "TZID:Africa/Lagos"),
    'no VTIMEZONE for "Africa/Douala"',
  ],
  ["VALARM without TRIGGER", remove("TRIGGER"), "a VALARM without TRIGGER"],
  [
    "an empty VTIMEZONE",
    toBytes(valid.toSpliced(5, 5)),
    "a VTIMEZONE without STANDARD and DAYLIGHT",
  ],
  ["an UID twice", replace("UID:days", "UID:series@example"), 'the UID "series@example" twice'],
  [
    "a fold within a character",
    Buffer.concat([text.subarray(0, fold + 1), Buffer.from("\r\n "), text.subarray(fold + 1)]),
    "a fold within the octets of one character",
  ],
  ["Latin-1", Buffer.from(valid.join("\r\n") + "\r\n", "latin1"), "bytes that are not UTF-8"],
  [
    "a byte order mark",
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text]),
    "a byte order mark before the first line",
  ],
  [
    "a control character",
    replace("STATUS", "STATUS:CONFIRMED", "X-A:\u0000"),
    "the control character U+0000",
  ],
  ["an unknown STATUS", replace("STATUS", "STATUS:POSTPONED"), 'STATUS is "POSTPONED"'],
  [
    "DTSTAMP without Z",
    replace("DTSTAMP", "DTSTAMP:20261120T090000"),
    'DTSTAMP is "20261120T090000": not in UTC',
  ],
  [
    "DTEND before DTSTART",
    replace("DTEND;VALUE", "DTEND;VALUE=DATE:20210120"),
    "DTEND is not later than DTSTART",
  ],
  ["a bare comma", replace("SUMMARY", "SUMMARY:Réunion, puis débat"), '"," unescaped in a TEXT'],
  [
    "ORGANIZER without mailto:",
    replace("ORGANIZER", "ORGANIZER:Secretariat"),
    'ORGANIZER is "Secretariat": no URI: it has no scheme such as mailto:',
  ],
  [
    "RECURRENCE-ID of another type",
    replace("RECURRENCE-ID", "RECURRENCE-ID;VALUE=DATE:20270308"),
    "RECURRENCE-ID is a DATE, DTSTART of the series a DATE-TIME",
  ],
  [
    "UNTIL of another type",
    replace("RRULE", "RRULE:FREQ=WEEKLY;UNTIL=20270401"),
    "UNTIL=20270401 is of another type than DTSTART",
  ],
  ["LF alone", Buffer.from(valid.join("\n") + "\n"), "LF alone at the end of 43 lines"],
  ["a long line", replace("CATEGORIES", `CATEGORIES:${"x".repeat(65)}`), "a line of 76 octets"],
];

/** What is wrong, each once. */
function problemsOf(file: Uint8Array | string): readonly string[] {
  return [...new Set(lintICalendar(file).map(({ problem }) => problem))];
}

test("a valid file has no findings", () => {
  expect(lintICalendar(text)).toEqual([]);
  expect(lintICalendar(Buffer.from(text).toString("utf8"))).toEqual([]);
});

test("a file that was cut off is found out, at every third octet", () => {
  for (let length = 0; length < text.length; length += 3) {
    expect([length, problemsOf(text.subarray(0, length)).length > 0]).toEqual([length, true]);
  }
});

describe("a defect is found", () => {
  test.each(defects)("%s", (_, file, problem) => {
    expect(problemsOf(file)).toEqual([problem]);
  });
});

test("a finding tells the line, the property, the rule and what to do", () => {
  expect(lintICalendar(replace("STATUS", "STATUS:POSTPONED"))).toEqual([
    {
      severity: "error",
      line: 22,
      column: 8,
      property: "STATUS",
      problem: 'STATUS is "POSTPONED"',
      advice: "Write TENTATIVE or CONFIRMED or CANCELLED.",
      reference: "RFC 5545 §3.8.1.11",
    },
  ]);
});

test.each([
  ["a bare backslash", "SUMMARY", "SUMMARY:C:\\path", '"\\\\p" unescaped in a TEXT'],
  [
    "a time beyond the clock",
    "DTSTART;VALUE",
    "DTSTART:20210121T250000Z",
    'DTSTART is "20210121T250000Z": an hour that the clock does not have',
  ],
  [
    "Z beside a zone",
    "DTSTART;TZID",
    "DTSTART;TZID=Africa/Douala:20270301T090000Z",
    'DTSTART is "20270301T090000Z": both Z and TZID',
  ],
  ["no DTSTART", "DTSTART;VALUE", "X-A:1", "a VEVENT without DTSTART"],
])("%s is found", (_, beginning, line, problem) => {
  expect(problemsOf(replace(beginning, line))).toContain(problem);
});

test.each([
  ["nothing", ""],
  ["an error page", "<!DOCTYPE html>\r\n<title>502 Bad Gateway</title>\r\n"],
])("%s is no calendar", (_, page) => {
  expect(problemsOf(page)).toContain("the file does not begin with BEGIN:VCALENDAR");
});

const goldens = new URL("../../test/golden/", import.meta.url);

test.each(readdirSync(goldens))("nothing is found in %s", (file) => {
  expect(lintICalendar(readFileSync(new URL(file, goldens)))).toEqual([]);
});
