import { describe, expect, test } from "vitest";
import { describeLoss } from "./read-events/loss.ts";
import { calendar, file, options, read, timed } from "../test/read-calendar.ts";
import type { ReadEventsOptions } from "./read-events.ts";
import { readEvents } from "./read-events.ts";

test("an event keeps who it is, and gets a slug of its title and year", () => {
  const text = calendar([
    "SEQUENCE:3",
    "CREATED:20261101T080000Z",
    "LAST-MODIFIED:20261115T101500Z",
  ]);
  const { events, losses } = readEvents(text, options);
  expect(losses).toEqual([]);
  expect(events).toMatchObject([{ line: 4, uid: "a@example.org", slug: "budget-2027" }]);
  expect(events[0]?.completed).toEqual({
    ok: true,
    event: {
      uid: "a@example.org",
      slug: "budget-2027",
      sequence: 3,
      created: "2026-11-01T08:00:00Z",
      lastModified: "2026-11-15T10:15:00Z",
      summary: { en: "Budget" },
      kind: "technical-meeting",
      status: "planned",
      when: timed("2027-06-20T10:00", "2027-06-20T11:00", "Etc/UTC"),
    },
  });
});

type Lack = [
  what: string,
  lines: readonly string[],
  missing: readonly string[],
  more?: Partial<ReadEventsOptions>,
];

describe("what is missing is said", () => {
  test.each<Lack>([
    ["the name of another kind", [], ["kindName"], { kind: "other" }],
    ["a title", ["SUMMARY: "], ["summary"]],
    ["a title that is short enough", [`SUMMARY:${"x".repeat(301)}`], ["summary"]],
    ["a date", ["DTSTART:soon"], ["when"]],
    [
      "the city of a place",
      ["LOCATION:Transcorp Hilton\\, Maitama\\, Abuja\\, Nigeria"],
      ["venue.city"],
    ],
    ["the city and country of a place", ["LOCATION:Room 5"], ["venue.city", "venue.country"]],
  ])("%s", (_, lines, missing, more = {}) => {
    expect(read(calendar(lines), more).missing).toEqual(missing);
  });

  test("a kind", () => {
    const { kind: _, ...without } = options;
    const [event] = readEvents(calendar([]), without).events;
    expect(event?.completed).toMatchObject({ ok: false, issues: [{ path: "kind" }] });
  });

  test("another kind has its name", () => {
    const more = { kind: "other", kindName: { en: "Book fair" } } as const;
    expect(read(calendar([]), more).events).toMatchObject([more]);
  });
});

describe("what is no event for everybody is left out, and told", () => {
  test.each<[string, string, readonly string[]]>([
    ["private events", calendar(["CLASS:PRIVATE"]), ["VEVENT private-event"]],
    ["answers", file(["METHOD:REPLY", "BEGIN:VEVENT", "UID:x", "END:VEVENT"]), ["METHOD message"]],
    ["tasks", file(["BEGIN:VTODO", "UID:x", "END:VTODO"]), ["VTODO other-component"]],
  ])("%s", (_, text, losses) => {
    expect(read(text)).toMatchObject({ events: [], losses });
  });

  test("with its line, in both languages", () => {
    const [loss] = readEvents(calendar(["ATTENDEE;CN=Awa:mailto:awa@example.org"]), options).losses;
    if (loss === undefined) throw new Error("expected a loss");
    expect(loss).toMatchObject({ line: 10, uid: "a@example.org", value: "mailto:awa@example.org" });
    expect([describeLoss(loss, "en"), describeLoss(loss, "fr")]).toEqual([
      "Line 10, ATTENDEE: who is invited and how they answer is not kept with an event",
      "Ligne 10, ATTENDEE\u00a0: les personnes invitées et leurs réponses ne sont pas conservées avec un événement",
    ]);
  });
});

describe("slugs", () => {
  const two = file(
    ["a@example.org", "b@example.org"].flatMap((uid) => [
      ...["BEGIN:VEVENT", `UID:${uid}`, "DTSTAMP:20261120T090000Z", "SUMMARY:Réunion à Dakar"],
      ...["DTSTART;VALUE=DATE:20270501", "END:VEVENT"],
    ]),
  );
  const slugs = (more: Partial<ReadEventsOptions> = {}) =>
    readEvents(two, { ...options, ...more }).events.map(({ slug }) => slug);

  test("are of title and year, each one of its own", () => {
    expect(slugs()).toEqual(["reunion-a-dakar-2027", "reunion-a-dakar-2027-2"]);
    expect(slugs({ at: "2031-01-01T00:00:00Z" })).toEqual(slugs());
  });

  test("of events that are there already stay theirs, and nobody else's", () => {
    const known = [
      { uid: "b@example.org", slug: "dakar-2027" },
      { uid: "reunion-a-dakar-2027@rabat-process" },
    ];
    expect(slugs({ known })).toEqual(["reunion-a-dakar-2027-2", "dakar-2027"]);
  });

  test("make the UID of what has none", () => {
    const text = two.replaceAll(/UID:.*\r\n/g, "");
    const { events, losses } = readEvents(text, options);
    expect(events.map(({ uid }) => uid)).toEqual([
      "reunion-a-dakar-2027@rabat-process",
      "reunion-a-dakar-2027-2@rabat-process",
    ]);
    expect(losses.map(({ reason }) => reason)).toEqual(["no-uid", "no-uid"]);
  });
});

test("of several states of one event the last counts", () => {
  const states = ["1", "2"].flatMap((sequence) => [
    ...[
      "BEGIN:VEVENT",
      "UID:a",
      `SEQUENCE:${sequence}`,
      "DTSTAMP:20261120T090000Z",
      `SUMMARY:No. ${sequence}`,
    ],
    ...["DTSTART;VALUE=DATE:20270501", "END:VEVENT"],
  ]);
  expect(read(file(states))).toMatchObject({
    events: [{ summary: { en: "No. 2" } }],
    losses: ["VEVENT duplicate"],
  });
});

test.each([{ from: "2027" }, { to: "soon" }, { at: "2027-01-01" }, { charset: "EBCDIC" }])(
  "%j is refused",
  (wrong) => {
    expect(() =>
      readEvents(Buffer.from("x"), { ...options, ...wrong } as ReadEventsOptions),
    ).toThrow(RangeError);
  },
);

/** Some 400 kB each: they take some hundredths of a second, and what is quadratic minutes. */
test.each([
  ["links", "DESCRIPTION", "<a href="],
  ["styles", "DESCRIPTION", "<style>"],
  ["passwords", "DESCRIPTION", "https://zoom.us/j/1 password "],
  ["blanks", "SUMMARY", "x          "],
  ["blanks and commas", "LOCATION", "x , ; "],
  ["places", "LOCATION", "online "],
  ["rules", "RRULE", "FREQ=DAILY;"],
  ["days", "EXDATE;VALUE=DATE", "20270301,"],
  ["categories", "CATEGORIES", "Webinar,"],
])("%s without end do no harm", (_, name, text) => {
  for (const length of [400_000, 40_000]) {
    const value = text.repeat(length / text.length);
    expect(
      readEvents(calendar([`RRULE:FREQ=DAILY;COUNT=9`, `${name}:${value}`]), options).events,
    ).not.toEqual([]);
  }
});

test("of a thousand series the times are told, and of more the first ones", () => {
  const series = (uid: number) => [
    ...["BEGIN:VEVENT", `UID:${uid}`, "DTSTART;VALUE=DATE:20270101"],
    ...["RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "END:VEVENT"],
  ];
  const lines = Array.from({ length: 1003 }, (_, uid) => series(uid)).flat();
  const { events, losses } = readEvents(file(lines), options);
  expect(events).toHaveLength(1003);
  expect(losses.filter(({ reason }) => reason === "too-many")).toHaveLength(3);
});

test("many events of one title and year are told apart", () => {
  const event = (uid: number) => [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    "DTSTART;VALUE=DATE:20270101",
    "END:VEVENT",
  ];
  const { events } = readEvents(
    file(Array.from({ length: 5000 }, (_, uid) => event(uid)).flat()),
    options,
  );
  expect(new Set(events.map(({ slug }) => slug)).size).toBe(5000);
  expect(events.at(-1)?.slug).toBe("event-2027-5000");
});
