import { expect, test } from "vitest";
import { calendar, paris, read, timed } from "../test/read-calendar.ts";

/** Lines of an event (and of its calendar before it) as a program writes them, and what becomes of them. */
type Construct = [
  name: string,
  lines: readonly string[],
  event: object,
  losses?: readonly string[],
  before?: readonly string[],
];

test.each<Construct>([
  ["Google: STATUS", ["STATUS:CONFIRMED"], { status: "confirmed" }],
  [
    "Google: times in UTC, and the zone of the calendar once",
    [],
    { when: timed("2027-06-20T12:00", "2027-06-20T13:00", "Europe/Paris") },
    [],
    ["X-WR-TIMEZONE:Europe/Paris"],
  ],
  [
    "Google: TZID with a VTIMEZONE",
    ["DTSTART;TZID=Europe/Paris:20270301T090000"],
    { when: timed("2027-03-01T09:00", "2027-03-01T10:00", "Europe/Paris") },
    [],
    paris,
  ],
  [
    "Google: a day",
    ["DTSTART;VALUE=DATE:20270501", "DTEND;VALUE=DATE:20270502"],
    { when: { precision: "day", first: "2027-05-01", last: "2027-05-01" } },
  ],
  [
    "Google: several days",
    ["DTSTART;VALUE=DATE:20270501", "DTEND;VALUE=DATE:20270504"],
    { when: { precision: "day", first: "2027-05-01", last: "2027-05-03" } },
  ],
  [
    "Google: HTML in DESCRIPTION",
    [
      String.raw`DESCRIPTION:<p>Agenda&nbsp\;: <b>budget</b></p><ul><li>one</li><li>two</li></ul><a href="https://example.org/a">Paper</a>`,
    ],
    { description: { en: "Agenda\u00a0: budget\n\n- one\n- two\nPaper (https://example.org/a)" } },
    ["DESCRIPTION formatting"],
  ],
  [
    "Google: Meet in DESCRIPTION and a property",
    [
      String.raw`DESCRIPTION:Ordre du jour\n\n-::~:~::~:~:~::~:~::-\nJoin with Google Meet: https://meet.google.com/abc-defg-hij\nOr dial: (US) +1 555\n-::~:~::~:~:~::~:~::-`,
      "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
    ],
    {
      description: { en: "Ordre du jour" },
      format: "virtual",
      online: { platform: "Google Meet", joinUrl: "https://meet.google.com/abc-defg-hij" },
    },
    ["DESCRIPTION join-link"],
  ],
  [
    "Google: guests and organizer",
    [
      "ORGANIZER;CN=Desk:mailto:a@example.org",
      "ATTENDEE;CN=Awa;X-NUM-GUESTS=0:mailto:awa@example.org",
    ],
    {},
    ["ORGANIZER people", "ATTENDEE people"],
  ],
  [
    "Google: RRULE, EXDATE and an end in UTC",
    [
      "DTSTART;TZID=Europe/Paris:20270301T090000",
      "RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20270322T225959Z;BYDAY=MO",
      "EXDATE;TZID=Europe/Paris:20270308T090000",
    ],
    { when: timed("2027-03-01T09:00", "2027-03-01T10:00", "Europe/Paris") },
    ["RRULE expanded"],
    paris,
  ],
  [
    "an hour that ends a second before the next one",
    ["DTSTART;TZID=Europe/Paris:20270301T090000", "DTEND;TZID=Europe/Paris:20270301T235959"],
    { when: timed("2027-03-01T09:00", "2027-03-02T00:00", "Europe/Paris") },
    ["DTSTART seconds"],
    paris,
  ],
  [
    "Outlook: Windows zones",
    ['DTSTART;TZID="Romance Standard Time":20270301T090000'],
    { when: timed("2027-03-01T09:00", "2027-03-01T10:00", "Europe/Paris") },
  ],
  [
    "Outlook: names of zones with commas",
    ['DTSTART;TZID="(UTC+01:00) Brussels, Copenhagen, Madrid, Paris":20270301T090000'],
    { when: timed("2027-03-01T09:00", "2027-03-01T10:00", "Europe/Brussels") },
  ],
  [
    "Outlook: tzone://Microsoft/Utc",
    ['DTSTART;TZID="tzone://Microsoft/Utc":20270301T090000'],
    { when: timed("2027-03-01T09:00", "2027-03-01T10:00", "Etc/UTC") },
  ],
  [
    "Outlook: customised zones",
    ['DTSTART;TZID="Customized Time Zone":20270301T090000'],
    { when: timed("2027-03-01T08:00", "2027-03-01T09:00", "Etc/UTC") },
    ["DTSTART zone-in-utc"],
    paris.map((line) => line.replace("Europe/Paris", "Customized Time Zone")),
  ],
  [
    "Outlook: HTML beside DESCRIPTION",
    ["DESCRIPTION:a", "X-ALT-DESC;FMTTYPE=text/html:<html></html>"],
    { description: { en: "a" } },
    ["X-ALT-DESC formatting"],
  ],
  [
    "Outlook: hidden characters",
    ["DESCRIPTION:\u202aa\u202c\ufeff"],
    { description: { en: "a" } },
    ["DESCRIPTION characters"],
  ],
  [
    "Outlook: LANGUAGE of a title",
    ["SUMMARY;LANGUAGE=fr-FR:Réunion"],
    { summary: { fr: "Réunion" } },
  ],
  [
    "Outlook: LANGUAGE that cannot stand alone",
    ["SUMMARY;LANGUAGE=de:Treffen"],
    { summary: { en: "Treffen" } },
    ["SUMMARY language"],
  ],
  [
    "Outlook: Teams",
    [
      "LOCATION:Réunion Microsoft Teams",
      "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1",
    ],
    {
      format: "virtual",
      online: {
        platform: "Microsoft Teams",
        joinUrl: "https://teams.microsoft.com/l/meetup-join/1",
      },
    },
  ],
  [
    "Outlook: Teams in DESCRIPTION alone",
    [
      String.raw`DESCRIPTION:Hello\n\n________________________________________________________________________________\nMicrosoft Teams Need help?\nJoin: https://teams.microsoft.com/l/meetup-join/1\nMeeting ID: 123 456\nPasscode: x1`,
    ],
    {
      description: { en: "Hello" },
      online: { joinUrl: "https://teams.microsoft.com/l/meetup-join/1" },
    },
    ["DESCRIPTION join-link"],
  ],
  [
    "Outlook: an appointment that says it is tentative",
    ["STATUS:TENTATIVE", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"],
    { status: "tentative" },
    ["X-MICROSOFT-CDO-BUSYSTATUS no-field"],
  ],
  [
    "Outlook: PRIORITY, TRANSP, a reminder",
    [
      "PRIORITY:5",
      "TRANSP:OPAQUE",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-PT15M",
      "DESCRIPTION:x",
      "END:VALARM",
    ],
    {},
    ["PRIORITY no-field", "TRANSP no-field", "VALARM alarm"],
  ],
  ["Outlook: METHOD:CANCEL", [], { status: "cancelled" }, [], ["METHOD:CANCEL"]],
  [
    "Outlook: Zoom in LOCATION",
    ["LOCATION:https://us02web.zoom.us/j/1?pwd=2"],
    {
      format: "virtual",
      online: { platform: "Zoom", joinUrl: "https://us02web.zoom.us/j/1?pwd=2" },
    },
  ],
  [
    "Outlook: days from midnight to midnight",
    [
      'DTSTART;TZID="Romance Standard Time":20270327T000000',
      'DTEND;TZID="Romance Standard Time":20270329T000000',
      "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
    ],
    { when: { precision: "day", first: "2027-03-27", last: "2027-03-28" } },
  ],
  [
    "Outlook: a room and Teams",
    ["LOCATION:Microsoft Teams Meeting\\; Dakar\\, Senegal"],
    {
      format: "hybrid",
      venue: { city: { en: "Dakar" }, country: "SN" },
      online: { platform: "Microsoft Teams" },
    },
  ],
  [
    "a room and Zoom",
    ["LOCATION:Rabat\\, Morocco\\; https://us02web.zoom.us/j/1"],
    {
      format: "hybrid",
      venue: { city: { en: "Rabat" }, country: "MA" },
      online: { platform: "Zoom" },
    },
  ],
  [
    "City, Country",
    ["LOCATION;LANGUAGE=fr:Rabat\\, Maroc"],
    { venue: { city: { fr: "Rabat" }, country: "MA" } },
  ],
  ["a country", ["LOCATION:Nigeria"], { country: "NG" }],
  ["Online", ["LOCATION:En ligne"], { format: "virtual" }],
  ["URL", ["URL:https://example.org/a"], { sources: ["https://example.org/a"] }],
  [
    "URL that is one to join at",
    ["URL:https://meet.google.com/a"],
    { online: { joinUrl: "https://meet.google.com/a" } },
  ],
  ["CATEGORIES of the Process", ["CATEGORIES:Webinaire"], { kind: "webinar" }],
  [
    "CATEGORIES of others",
    ["CATEGORIES:Red,Blue\\, dark"],
    { kind: "technical-meeting" },
    ["CATEGORIES no-field"],
  ],
  [
    "a VTIMEZONE that contradicts tzdb",
    ["DTSTART;TZID=Africa/Casablanca:20270301T090000"],
    { when: timed("2027-03-01T09:00", "2027-03-01T10:00", "Africa/Casablanca") },
    ["DTSTART zone-differs"],
    [
      "BEGIN:VTIMEZONE",
      "TZID:Africa/Casablanca",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
      "END:VTIMEZONE",
    ],
  ],
  [
    "an hour that the clocks skip",
    ["DTSTART;TZID=Europe/Paris:20270328T023000"],
    { when: timed("2027-03-28T03:30", "2027-03-28T04:30", "Europe/Paris") },
    ["DTSTART skipped-hour"],
  ],
  [
    "an hour that the clocks show twice",
    ["DTSTART;TZID=Europe/Paris:20271031T023000"],
    { when: timed("2027-10-31T00:30", "2027-10-31T01:30", "Etc/UTC") },
    ["DTSTART doubled-hour"],
  ],
  [
    "DTEND in another zone",
    ["DTSTART;TZID=Europe/Paris:20270301T090000", "DTEND;TZID=Africa/Casablanca:20270301T090000"],
    { when: timed("2027-03-01T09:00", "2027-03-01T10:00", "Europe/Paris") },
  ],
  [
    "a DURATION of days over a change of the clocks",
    ["DTSTART;TZID=Europe/Paris:20270327T090000", "DURATION:P1DT1H"],
    { when: timed("2027-03-27T09:00", "2027-03-28T10:00", "Europe/Paris") },
  ],
  [
    "a floating time",
    ["DTSTART:20270301T090000", "DTEND:20270301T103000"],
    {
      when: {
        precision: "day",
        first: "2027-03-01",
        last: "2027-03-01",
        printed: { en: "09:00–10:30", fr: "09:00–10:30" },
      },
    },
    ["DTSTART floating"],
  ],
  [
    "a zone that nobody knows",
    ["DTSTART;TZID=Home:20270301T090000", "DTEND;TZID=Home:20270301T103000"],
    { when: { precision: "day", printed: { en: "09:00–10:30" } } },
    ["DTSTART unknown-zone"],
  ],
  [
    "no end",
    ["DTSTART:20270301T090000Z", "DTEND:20270301T080000Z"],
    { when: { precision: "day", printed: { en: "09:00" } } },
    ["DTSTART no-end", "DTEND unreadable"],
  ],
  [
    "a second DESCRIPTION",
    ["DESCRIPTION:a", "DESCRIPTION:b"],
    { description: { en: "a" } },
    ["DESCRIPTION second"],
  ],
  ["a title of two lines", ["SUMMARY:a\\nb"], { summary: { en: "a b" } }],
])("%s", (_, lines, expected, losses = [], before = []) => {
  const found = read(calendar(lines, before));
  expect(found.events[0]).toMatchObject(expected);
  expect(found.losses).toEqual(losses);
  expect(found.missing).toEqual([]);
});

test("a joining address is no source, which everybody sees", () => {
  expect(read(calendar(["URL:https://meet.google.com/a"])).events[0]).not.toHaveProperty("sources");
});
