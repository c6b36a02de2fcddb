import type { Supplement } from "@rabat-process/calendar";
import { lintICalendar, parseICalendar, toICalendar } from "@rabat-process/calendar";
import { toICalCalendar } from "@rabat-process/calendar/ical-generator";
import type { AgendaItem, CalendarEvent } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { describe, expect, test } from "vitest";
import * as given from "../test/events.ts";

const organizer = {
  address: "desk@example.org",
  name: "Secrétariat, Bruxelles",
  sentBy: "bot@example.org",
};

/** The lines of the calendar of one event, unfolded. */
function write(
  event: CalendarEvent,
  supplement: Supplement | undefined,
  options: { locale?: Locale; localTimes?: boolean; html?: boolean; sessions?: boolean } = {},
): readonly string[] {
  const file = toICalendar([event], {
    locale: "en",
    name: "x",
    supplement: () => supplement,
    ...options,
  });
  expect(lintICalendar(file)).toEqual([]);
  return file.replaceAll("\r\n ", "").trimEnd().split("\r\n");
}

function find(lines: readonly string[], name: string): readonly string[] {
  return lines.filter((line) => new RegExp(`^${name}[;:]`).test(line));
}

describe("whom to write to and who comes", () => {
  test("the organizer has a mail address, a name, and who writes for them", () => {
    expect(find(write(given.rabat2027, { organizer }), "ORGANIZER")).toEqual([
      'ORGANIZER;CN="Secrétariat, Bruxelles";SENT-BY="mailto:bot@example.org":mailto:desk@example.org',
    ]);
  });

  test.each([
    [
      { address: "cm@example.org" },
      "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:cm@example.org",
    ],
    [
      {
        address: "cm@example.org",
        name: "Délégation du Cameroun",
        type: "GROUP",
        language: "fr",
        partstat: "ACCEPTED",
      },
      "ATTENDEE;CN=Délégation du Cameroun;LANGUAGE=fr;CUTYPE=GROUP;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:cm@example.org",
    ],
    [
      {
        address: "a@example.org",
        role: "CHAIR",
        partstat: "DELEGATED",
        delegatedTo: ["b@example.org"],
      },
      'ATTENDEE;ROLE=CHAIR;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:b@example.org":mailto:a@example.org',
    ],
    [
      { address: "b@example.org", partstat: "TENTATIVE", delegatedFrom: ["a@example.org"] },
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTATIVE;DELEGATED-FROM="mailto:a@example.org":mailto:b@example.org',
    ],
    [
      { address: "urn:x-delegation:CM", partstat: "DECLINED" },
      "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED:urn:x-delegation:CM",
    ],
  ] as const)("attendee %j", (attendee, line) => {
    expect(find(write(given.rabat2027, { organizer, attendees: [attendee] }), "ATTENDEE")).toEqual([
      line,
    ]);
  });

  test("a changed answer moves LAST-MODIFIED and DTSTAMP", () => {
    const lines = write(given.rabat2027, { lastModified: "2027-01-02T03:04:05Z" });
    expect(lines).toContain("DTSTAMP:20270102T030405Z");
    expect(find(lines, "LAST-MODIFIED")).toEqual([
      "LAST-MODIFIED:20270102T030405Z",
      "LAST-MODIFIED:20270102T030405Z",
    ]);
    expect(write(given.rabat2027, { lastModified: "2020-01-01T00:00:00Z" })).toContain(
      "DTSTAMP:20261120T090000Z",
    );
  });
});

describe("how to join", () => {
  const conference = {
    url: "https://meet.example/a,b",
    label: "Zoom",
    features: ["AUDIO", "VIDEO"],
  } as const;

  test("stands wherever clients look for it", () => {
    const lines = write(given.virtualMeeting2020, { conference }, { locale: "fr" });
    expect(lines).toContain(
      "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Zoom;LANGUAGE=fr:https://meet.example/a,b",
    );
    expect(lines).toContain("X-GOOGLE-CONFERENCE:https://meet.example/a,b");
    expect(lines).toContain("URL:https://meet.example/a,b");
    expect(lines).toContain("LOCATION;LANGUAGE=fr:En ligne\u00a0: https://meet.example/a\\,b");
    expect(find(lines, "DESCRIPTION")[0]).toContain(
      ":Se connecter\u00a0: https://meet.example/a\\,b\\n\\n",
    );
  });

  test("does not take the place of a venue", () => {
    expect(find(write(given.rabat2027, { conference }), "LOCATION")).toEqual([
      "LOCATION;LANGUAGE=en:House of the Process\\, Rabat\\, Morocco (in person and online)",
    ]);
  });
});

test("contact, place on the map, picture and colour", () => {
  const lines = write(given.rabat2027, {
    contact: "Desk; +32 2 000 00 00",
    geo: { latitude: 0, longitude: -6.8416503 },
    image: { url: "https://example.org/a.png", mediaType: "image/png" },
    color: "steelblue",
  });
  expect(lines).toContain("CONTACT;LANGUAGE=en:Desk\\; +32 2 000 00 00");
  expect(lines).toContain("GEO:0;-6.84165");
  expect(lines).toContain(
    "IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://example.org/a.png",
  );
  expect(lines).toContain("COLOR:steelblue");
});

test("alarms stand there only when they are asked for", () => {
  expect(write(given.rabat2027, undefined)).not.toContain("BEGIN:VALARM");
  const lines = write(given.rabat2027, { alarms: [{ minutesBefore: 15 }, { minutesBefore: 0 }] });
  expect(find(lines, "TRIGGER")).toEqual(["TRIGGER:-PT15M", "TRIGGER:PT0S"]);
});

test("local times of all partners stand in the description when asked for", () => {
  const [description] = find(
    write(given.rabat2027, undefined, { locale: "fr", localTimes: true }),
    "DESCRIPTION",
  );
  expect(description).toMatch(/\\n\\nHeures locales\u00a0:\\n- Dimanche 20 juin 2027\\, de 9/);
  expect(description).toContain("Maroc");
  expect(description).toContain("Cameroun");
  const days = write(given.yaounde2023, undefined, { localTimes: true });
  expect(find(days, "DESCRIPTION")[0]).not.toContain("Local times");
});

test("HTML for Outlook stands beside the plain text when asked for", () => {
  const event = {
    ...given.rabat2027,
    description: { en: "a < b\n\nc & d" },
    sources: ["https://example.org/?a=1&b=2"],
  };
  const [html] = find(write(event, undefined, { html: true }), "X-ALT-DESC");
  expect(html).toMatch(
    /^X-ALT-DESC;FMTTYPE=text\/html:<html><body><p>a &lt\\; b<\/p><p>c &amp\\; d<\/p><p>When: .*<br>/,
  );
  expect(html).toContain(
    '<a href="https://example.org/?a=1&amp\\;b=2">https://example.org/?a=1&amp\\;b=2</a></p>',
  );
});

test("sessions with hours are entries of their own when asked for", () => {
  const event: CalendarEvent = {
    ...given.rabat2027,
    agenda: [
      {
        kind: "session",
        start: "2027-06-20T10:00",
        end: "2027-06-20T11:00",
        summary: { fr: "Ouverture" },
      },
      { kind: "break" },
      { kind: "panel", start: "2027-06-20T11:30" },
    ],
  };
  expect(find(write(event, undefined), "UID")).toHaveLength(1);
  const lines = write(event, undefined, { sessions: true });
  expect(find(lines, "UID").slice(1)).toEqual([
    "UID:example-rabat-2027-session-20270620T1000@rabat-process",
    "UID:example-rabat-2027-session-20270620T1130@rabat-process",
  ]);
  expect(find(lines, "RELATED-TO")).toEqual([
    "RELATED-TO;RELTYPE=PARENT:example-rabat-2027@rabat-process",
    "RELATED-TO;RELTYPE=PARENT:example-rabat-2027@rabat-process",
  ]);
  expect(find(lines, "SUMMARY").slice(1)).toEqual([
    "SUMMARY;LANGUAGE=fr:[FR] Ouverture",
    "SUMMARY;LANGUAGE=en:Panel discussion",
  ]);
  // No end was announced of the panel, so it has none.
  expect(find(lines, "DTEND").slice(1)).toEqual(["DTEND;TZID=Africa/Casablanca:20270620T110000"]);
});

test("a session that is put in between leaves the others their UIDs; of those at one hour each has its own", () => {
  const at = (minute: number): AgendaItem => ({
    kind: "session",
    start: `2027-06-20T10:${minute}`,
  });
  const uidsOf = (agenda: AgendaItem[]) =>
    find(write({ ...given.rabat2027, agenda }, undefined, { sessions: true }), "UID").slice(1);
  const before = uidsOf([at(10), at(30)]);
  expect(uidsOf([at(10), at(20), at(30)])).toEqual(expect.arrayContaining([...before]));
  expect(uidsOf([at(10), at(10)])).toEqual([
    "UID:example-rabat-2027-session-20270620T1010@rabat-process",
    "UID:example-rabat-2027-session-20270620T1010-2@rabat-process",
  ]);
});

describe("a link to join from afar", () => {
  const joinUrl = "https://meet.example/rabat?pwd=a";
  const webinar = (online: CalendarEvent["online"]): CalendarEvent => ({
    ...given.virtualMeeting2020,
    ...(online && { online }),
  });

  test("that was published stands where each client looks for it, once in the words", () => {
    const lines = write(webinar({ platform: "Zoom", joinUrl, joinUrlIsPublic: true }), undefined);
    for (const line of [
      `CONFERENCE;VALUE=URI;LABEL=Zoom;LANGUAGE=en:${joinUrl}`,
      `X-GOOGLE-CONFERENCE:${joinUrl}`,
      `URL:${joinUrl}`,
      `LOCATION;LANGUAGE=en:Online: ${joinUrl}`,
    ]) {
      expect(lines).toContain(line);
    }
    expect(find(lines, "DESCRIPTION")[0]?.split(joinUrl)).toHaveLength(2);
  });

  test("that was not stands nowhere, unless a supplement has it", () => {
    const online = { platform: "Zoom", joinUrl };
    expect(write(webinar(online), undefined).join("\n")).not.toContain("meet.example");
    expect(
      find(write(webinar(online), { conference: { url: joinUrl } }), "CONFERENCE"),
    ).toHaveLength(1);
  });

  test("in a supplement goes before one that was published", () => {
    const lines = write(webinar({ joinUrl, joinUrlIsPublic: true }), {
      conference: { url: "https://meet.example/own" },
    });
    expect(find(lines, "URL")).toEqual(["URL:https://meet.example/own"]);
  });
});

describe("what no client could read is refused", () => {
  test.each([
    [
      { organizer: { address: "Secretariat" } },
      /has organizer.address "Secretariat": expected a mail address/,
    ],
    [{ organizer, attendees: [{ address: "a b@c" }] }, /attendees\[0\].address/],
    [
      { organizer, attendees: [{ address: "a@c", delegatedTo: ["b"] }] },
      /attendees\[0\].delegatedTo/,
    ],
    [
      { attendees: [{ address: "a@c" }] },
      /has organizer undefined: expected one beside the attendees/,
    ],
    [{ conference: { url: "javascript:alert(1)" } }, /conference.url/],
    [{ geo: { latitude: 91, longitude: 0 } }, /geo.latitude 91: expected degrees from -90 to 90/],
    [{ geo: { latitude: 0, longitude: Number.NaN } }, /geo.longitude/],
    [{ image: { url: "https://a.example/x", mediaType: "png" } }, /image.mediaType/],
    [{ color: "bluish" }, /color "bluish": expected a colour by its name/],
    [{ alarms: [{ minutesBefore: -5 }] }, /alarms\[0\].minutesBefore -5/],
  ] as const)("%j", (supplement, message) => {
    const refused = () =>
      toICalendar([given.rabat2027], { locale: "en", name: "x", supplement: () => supplement });
    expect(refused).toThrow(message);
  });

  test("a colour of the calendar too", () => {
    expect(() => toICalendar([], { locale: "en", name: "x", color: "#fff" })).toThrow(
      /color is "#fff"/,
    );
    expect(toICalendar([], { locale: "en", name: "x", color: "teal" })).toContain(
      "\r\nCOLOR:teal\r\n",
    );
  });
});

test("a UID from elsewhere is escaped, where it is named too", () => {
  const uid = "Réunion, n° 4; C:\\x";
  const other = { ...given.rabat2027, uid, slug: "reunion-4" };
  const lineage = [{ relation: "part-of" as const, event: uid }];
  const text = toICalendar([other, { ...given.webinar2021, lineage }], { locale: "fr", name: "x" });
  const [calendar] = parseICalendar(text).components;
  const values = (calendar?.components ?? [])
    .flatMap(({ properties }) => properties)
    .filter(({ name, value }) => (name === "UID" || name === "RELATED-TO") && value.includes("4"))
    .map(({ name, value }) => `${name}:${value}`);
  expect(values).toEqual([
    String.raw`RELATED-TO:Réunion\, n° 4\; C:\\x`,
    String.raw`UID:Réunion\, n° 4\; C:\\x`,
  ]);
  expect(lintICalendar(text)).toEqual([]);
  const events = toICalCalendar([other], { locale: "fr", name: "x" }).toString();
  expect(events).toContain(String.raw`UID:Réunion\, n° 4\; C:\\x`);
});
