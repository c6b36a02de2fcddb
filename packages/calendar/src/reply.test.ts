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
  otherAddresses: [],
  name: "Ngo, Marie",
  partstat: "ACCEPTED",
  sentBy: undefined,
  delegatedTo: [],
  delegatedFrom: [],
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
    expect(readReply(text, from)).toEqual({ ok: true, reply: expected, others: [] });
  });

  test("of whoever sends somebody else", () => {
    const line =
      'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:Paul@example.org","mailto:eve@example.org":mailto:marie.ngo@example.org';
    expect(readReply(replace("ATTENDEE", line), sender)).toMatchObject({
      ok: true,
      reply: {
        partstat: "DELEGATED",
        delegatedTo: ["paul@example.org", "eve@example.org"],
        name: undefined,
      },
    });
  });

  test("without sequence and stamp", () => {
    const text = file(outlook.filter((line) => !/^(SEQUENCE|DTSTAMP)/.test(line)));
    expect(readReply(text, sender)).toMatchObject({
      ok: true,
      reply: { sequence: 0, stamp: undefined },
    });
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
        proposal: {
          start: "20270301T090000",
          end: "20270301T100000",
          duration: undefined,
          timeZone: "Africa/Douala",
        },
      },
    });
  });

  test("of one occurrence of a series", () => {
    const text = replace("SEQUENCE", "SEQUENCE:2", "RECURRENCE-ID:20270301T080000Z");
    expect(readReply(text, sender)).toMatchObject({
      ok: true,
      reply: { recurrenceId: "20270301T080000Z" },
    });
  });
});

/** Faults of other calendars and of mail, each reported in public. */
describe("a genuine answer is read", () => {
  const [line = ""] = outlook.filter((each) => each.startsWith("ATTENDEE"));
  const withLine = (...attendees: readonly string[]) => replace("ATTENDEE", ...attendees);
  const bytesOf = (text: string) => Buffer.from(text, "utf16le");

  test.each<readonly [string, Uint8Array | string]>([
    ["with blanks after BEGIN", file(outlook).replaceAll("BEGIN:", "BEGIN: ")],
    ["with blanks behind the names", file(outlook).replaceAll(/(VEVENT|VCALENDAR)/g, "$1 \t")],
    ["with CR alone", file(outlook, "\r")],
    ["with CR CR LF", file(outlook, "\r\r\n")],
    ["with doubled line ends", file(outlook, "\r\n\r\n")],
    ["in UTF-16 with a mark", bytesOf(`\ufeff${file(outlook)}`)],
    [
      "behind a calendar that is none",
      `${file(["BEGIN:VCALENDAR", "METHOD:PUBLISH", "END:VCALENDAR"])}${file(outlook)}`,
    ],
    ["twice in one file", file(outlook) + file(outlook)],
    ["with MAILTO and a blank", withLine(line.replace("MAILTO:", "MAILTO: "))],
    ["with mailto twice", withLine(line.replace("MAILTO:", "mailto:mailto:"))],
    ["without mailto", withLine(line.replace("MAILTO:", ""))],
    [
      "with percent escapes and a subject",
      withLine(line.replace("Ngo@Example.org", "Ngo%40Example.org?subject=x")),
    ],
    ["with junk before it", `junk\r\n${file(outlook)}`],
  ])("%s", (_, text) => {
    expect(readReply(text, sender)).toEqual({ ok: true, reply: expected, others: [] });
  });

  test.each([
    ["in small letters", "PARTSTAT=accepted;CN=Ann", "mailto:marie.ngo@example.org"],
    [
      "of a principal with EMAIL",
      "EMAIL=marie.ngo@example.org;PARTSTAT=ACCEPTED",
      "/aBc/principal/",
    ],
    ["of an URN with EMAIL", "EMAIL=Marie.Ngo@example.org;PARTSTAT=ACCEPTED", "urn:uuid:1"],
    [
      "of an alias with EMAIL",
      "EMAIL=marie.ngo@example.org;PARTSTAT=ACCEPTED",
      "mailto:alias@example.org",
    ],
    [
      "with escaped quotes in the name",
      String.raw`CN="Ann \"A\" Lee";PARTSTAT=ACCEPTED`,
      "mailto:marie.ngo@example.org",
    ],
    ["with quotes in the name", 'PARTSTAT=ACCEPTED;CN=Ann "A" Lee', "mailto:marie.ngo@example.org"],
    ["with a colon in the name", "CN=Desk: Ann;PARTSTAT=ACCEPTED", "mailto:marie.ngo@example.org"],
    ["with a comma in the name", "CN=Ngo, Ann;PARTSTAT=ACCEPTED", "mailto:marie.ngo@example.org"],
    [
      "with quoted lists",
      'MEMBER="mailto:a@b.org","mailto:c@b.org";PARTSTAT=ACCEPTED',
      "mailto:marie.ngo@example.org",
    ],
  ])("%s", (_, parameters, value) => {
    expect(readReply(withLine(`ATTENDEE;${parameters}:${value}`), sender)).toMatchObject({
      ok: true,
      reply: { partstat: "ACCEPTED" },
    });
  });

  test.each([
    ["CN=Ngo\\, Marie", "Ngo, Marie"],
    ["CN=Ngo, Marie", "Ngo, Marie"],
    [String.raw`CN="C:\new, old"`, String.raw`C:\new, old`],
  ])("with the name %s", (parameter, name) => {
    const text = withLine(`ATTENDEE;${parameter};PARTSTAT=ACCEPTED:mailto:marie.ngo@example.org`);
    expect(readReply(text, sender)).toMatchObject({ ok: true, reply: { name } });
  });

  test("of somebody who comes in the place of another", () => {
    const delegate =
      'ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:boss@example.org":mailto:marie.ngo@example.org';
    const delegator =
      'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:marie.ngo@example.org":mailto:boss@example.org';
    for (const both of [withLine(delegator, delegate), withLine(delegate, delegator)]) {
      expect(readReply(both, sender)).toMatchObject({
        ok: true,
        reply: { attendee: sender, partstat: "ACCEPTED", delegatedFrom: ["boss@example.org"] },
      });
      expect(readReply(both, "boss@example.org")).toMatchObject({
        ok: true,
        reply: { attendee: "boss@example.org", partstat: "DELEGATED", delegatedTo: [sender] },
      });
    }
  });

  test.each([
    [
      "a parameter of Google",
      [line.replace(";CN", ';X-RESPONSE-COMMENT="It&#39\\;s late\\, sorry";CN')],
      "It's late, sorry",
    ],
    [
      "a property of Apple's server",
      [line, "X-CALENDARSERVER-ATTENDEE-COMMENT:See you"],
      "See you",
    ],
    ["a property", [line, "COMMENT:See you"], "See you"],
    [
      "both, as Nextcloud does",
      [line.replace(";CN", ";X-RESPONSE-COMMENT=See you;CN"), "COMMENT:See you"],
      "See you",
    ],
    ["two properties", [line, "COMMENT:One", "COMMENT:Two"], "One\nTwo"],
    ["none", [line, "COMMENT: "], undefined],
  ])("with its comment in %s", (_, lines, comment) => {
    const text = file(
      outlook
        .filter((each) => !each.startsWith("COMMENT"))
        .flatMap((each) => (each === line ? lines : [each])),
    );
    expect(readReply(text, sender)).toMatchObject({ ok: true, reply: { comment } });
  });

  test("with the length of what it proposes in place of its end", () => {
    const text = replace("METHOD", "METHOD:COUNTER").replace(
      "SEQUENCE:2",
      "SEQUENCE:2\r\nDTSTART:20270301T080000Z\r\nDURATION:PT1H",
    );
    expect(readReply(text, sender)).toMatchObject({
      ok: true,
      reply: { proposal: { start: "20270301T080000Z", end: undefined, duration: "PT1H" } },
    });
  });
});

describe("answers for several occurrences of a series", () => {
  /** A VEVENT for an occurrence, or for all, with what is said of it. */
  const answer = (id: string | undefined, partstat: string, ...lines: readonly string[]) => [
    ...["BEGIN:VEVENT", "UID:som@rabat-process", "DTSTAMP:20270110T081500Z", "SEQUENCE:2"],
    ...(id === undefined ? [] : [`RECURRENCE-ID:${id}`]),
    ...[`ATTENDEE${partstat}:mailto:marie.ngo@example.org`, ...lines, "END:VEVENT"],
  ];
  const reply = (...answers: readonly (readonly string[])[]) =>
    file(["BEGIN:VCALENDAR", "METHOD:REPLY", ...answers.flat(), "END:VCALENDAR"]);
  const [yes, no] = [";PARTSTAT=ACCEPTED", ";PARTSTAT=DECLINED"];
  const [third, tenth] = ["20270303T090000Z", "20270310T090000Z"];

  test.each([
    [
      "all but one",
      reply(answer(third, no), answer(undefined, yes)),
      "ACCEPTED",
      [[third, "DECLINED"]],
    ],
    [
      "two of them",
      reply(answer(third, yes), answer(tenth, no)),
      "ACCEPTED",
      [[tenth, "DECLINED"]],
    ],
    [
      "one, of which nothing is said",
      reply(answer(third, ""), answer(undefined, yes)),
      "ACCEPTED",
      [],
    ],
    [
      "one, twice",
      reply(answer(third, yes), answer(third, no).with(2, "DTSTAMP:20270111T081500Z")),
      "DECLINED",
      [],
    ],
    [
      "two, each in a calendar of its own",
      reply(answer(undefined, yes)) + reply(answer(third, no)),
      "ACCEPTED",
      [[third, "DECLINED"]],
    ],
  ])("%s", (_, text, partstat, others) => {
    const result = readReply(text, sender);
    if (!result.ok) throw new Error(result.reason);
    expect(result.reply.partstat).toBe(partstat);
    expect(result.others.map((each) => [each.recurrenceId, each.partstat])).toEqual(others);
  });

  test("are refused where somebody else is among those who answer", () => {
    const other = answer(third, no).map((line) => line.replace("marie.ngo", "mallory"));
    expect(readReply(reply(answer(undefined, yes), other), sender)).toMatchObject({
      ok: false,
      reason: "another-address",
      reply: { attendee: "mallory@example.org" },
    });
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
      reason: "another-address",
      reply: expected,
    });
  });

  test("that somebody says to write in the name of another proves nothing", () => {
    const line =
      'ATTENDEE;PARTSTAT=ACCEPTED;SENT-BY="mailto:mallory@example.org":mailto:marie.ngo@example.org';
    expect(readReply(replace("ATTENDEE", line), "mallory@example.org")).toMatchObject({
      ok: false,
      reason: "another-address",
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
