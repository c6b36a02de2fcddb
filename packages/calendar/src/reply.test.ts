import type { Reply } from "@rabat-process/calendar";
import { readReply, supersedes } from "@rabat-process/calendar";
import { describe, expect, test } from "vitest";

/** As Outlook.com answers: without ORGANIZER, and with capitals of its own. */
const outlook = [
  "BEGIN:VCALENDAR",
  "METHOD:REPLY",
  "PRODID:Microsoft Exchange Server 2010",
  "VERSION:2.0",
  "BEGIN:VEVENT",
  'ATTENDEE;PARTSTAT=ACCEPTED;CN="Ngo, Marie":MAILTO:Marie.Ngo@Example.org',
  "COMMENT;LANGUAGE=fr-FR:Avec plaisir\\, à bientôt\\n",
  "UID:som@rabat-process",
  "DTSTAMP:20270110T081500Z",
  "SEQUENCE:2",
  "SUMMARY;LANGUAGE=fr-FR:Accepté : Réunion",
  "END:VEVENT",
  "END:VCALENDAR",
];
const sender = "marie.ngo@example.org";

function file(lines: readonly string[], end = "\r\n"): string {
  return lines.map((line) => `${line}${end}`).join("");
}

function replace(beginning: string, ...others: readonly string[]): string {
  const index = outlook.findIndex((line) => line.startsWith(beginning));
  if (index === -1) throw new RangeError(`expected a line that begins with ${beginning}`);
  return file(outlook.toSpliced(index, 1, ...others));
}

const expected: Reply = {
  method: "REPLY",
  uid: "som@rabat-process",
  sequence: 2,
  stamp: "2027-01-10T08:15:00Z",
  recurrenceId: undefined,
  attendee: "marie.ngo@example.org",
  name: "Ngo, Marie",
  partstat: "ACCEPTED",
  sentBy: undefined,
  delegatedTo: [],
  comment: "Avec plaisir, à bientôt\n",
  proposal: undefined,
};

describe("an answer is read", () => {
  test.each([
    ["as Outlook.com writes it", file(outlook), sender],
    ["with LF alone", file(outlook, "\n"), sender],
    ["behind a byte order mark", `\ufeff${file(outlook)}`, sender],
    ["with a line twice", replace("ATTENDEE", outlook[5] ?? "", outlook[5] ?? ""), sender],
    ["from a sender with a name", file(outlook), "Marie Ngo <Marie.Ngo@example.org>"],
    ["as bytes", Buffer.from(file(outlook)), sender],
    ["in small letters", file(outlook).replace("METHOD:REPLY", "method:reply"), sender],
  ])("%s", (_, text, from) => {
    expect(readReply(text, from)).toEqual({ ok: true, reply: expected });
  });

  test("of whoever sends somebody else", () => {
    const line =
      'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:Paul@example.org","mailto:eve@example.org":mailto:marie.ngo@example.org';
    expect(readReply(replace("ATTENDEE", line), sender)).toMatchObject({
      ok: true,
      reply: { partstat: "DELEGATED", delegatedTo: ["paul@example.org", "eve@example.org"], name: undefined },
    });
  });

  test("without sequence and stamp", () => {
    const text = file(outlook.filter((line) => !/^(SEQUENCE|DTSTAMP)/.test(line)));
    expect(readReply(text, sender)).toMatchObject({ ok: true, reply: { sequence: 0, stamp: undefined } });
  });

  test("with another time, which is a proposal", () => {
    const text = replace("METHOD", "METHOD:COUNTER")
      .replace(
        "SEQUENCE:2",
        "SEQUENCE:2\r\nDTSTART;TZID=Africa/Douala:20270301T090000\r\nDTEND;TZID=Africa/Douala:20270301T100000",
      )
      .replace("PARTSTAT=ACCEPTED", "PARTSTAT=TENTATIVE");
    expect(readReply(text, sender)).toMatchObject({
      ok: true,
      reply: {
        method: "COUNTER",
        proposal: { start: "20270301T090000", end: "20270301T100000", timeZone: "Africa/Douala" },
      },
    });
  });

  test("of one occurrence of a series", () => {
    const text = replace("SEQUENCE", "SEQUENCE:2", "RECURRENCE-ID:20270301T080000Z");
    expect(readReply(text, sender)).toMatchObject({ ok: true, reply: { recurrenceId: "20270301T080000Z" } });
  });
});

describe("what is no answer of the sender is refused", () => {
  test.each([
    ["no-calendar", "<html>"],
    ["no-calendar", ""],
    ["no-reply", replace("METHOD", "METHOD:REQUEST")],
    ["no-reply", replace("METHOD")],
    ["no-event", replace("UID")],
    ["no-event", file(["BEGIN:VCALENDAR", "METHOD:REPLY", "END:VCALENDAR"])],
    [
      "several-events",
      file([...outlook.slice(0, -1), "BEGIN:VEVENT", "UID:other", "END:VEVENT", "END:VCALENDAR"]),
    ],
    ["no-attendee", replace("ATTENDEE")],
    ["no-answer", replace("ATTENDEE", "ATTENDEE:mailto:marie.ngo@example.org")],
    ["no-answer", replace("ATTENDEE", "ATTENDEE;PARTSTAT=PERHAPS:mailto:marie.ngo@example.org")],
  ])("%s: %#", (reason, text) => {
    expect(readReply(text, sender)).toEqual({ ok: false, reason });
  });

  test("the answer of somebody else is shown, but not taken", () => {
    expect(readReply(file(outlook), "mallory@example.org")).toEqual({
      ok: false,
      reason: "not-the-sender",
      reply: expected,
    });
  });

  test("that somebody says to write in the name of another proves nothing", () => {
    const line =
      'ATTENDEE;PARTSTAT=ACCEPTED;SENT-BY="mailto:mallory@example.org":mailto:marie.ngo@example.org';
    expect(readReply(replace("ATTENDEE", line), "mallory@example.org")).toMatchObject({
      ok: false,
      reason: "not-the-sender",
      reply: { sentBy: "mallory@example.org" },
    });
  });
});

test.each([
  [{ sequence: 3, stamp: undefined }, true],
  [{ sequence: 1, stamp: "2027-01-11T00:00:00Z" }, false],
  [{ sequence: 2, stamp: "2027-01-11T00:00:00Z" }, true],
  [{ sequence: 2, stamp: "2027-01-10T08:15:00Z" }, false],
  [{ sequence: 2, stamp: undefined }, false],
] as const)("%j is newer: %s", (facts, isNewer) => {
  expect(supersedes({ ...expected, ...facts }, expected)).toBe(isNewer);
});
