import { describe, expect, test } from "vitest";
import { calendar, file, options, paris, read } from "../../test/read-calendar.ts";
import { readEvents } from "../read-events.ts";

const monday = "DTSTART;TZID=Europe/Paris:20270301T090000";

type Case<Expected> = [
  name: string,
  lines: readonly string[],
  expected: Expected,
  losses?: readonly string[],
];

/** When the events of a series begin, with what is lost. */
function starts(lines: readonly string[], more: { from?: string; to?: string } = {}) {
  const found = read(calendar(lines, paris), more as object);
  const times = found.events.map(({ when }) =>
    when?.precision === "time"
      ? when.start.slice(5)
      : when?.precision === "day"
        ? when.first.slice(5)
        : "?",
  );
  return {
    times: times.join(" "),
    losses: found.losses.filter((loss) => loss !== "RRULE expanded"),
  };
}

describe("a series becomes one event for each of its times", () => {
  test.each<Case<string>>([
    [
      "at the same hour when the clocks change",
      [monday, "RRULE:FREQ=WEEKLY;COUNT=6"],
      "03-01T09:00 03-08T09:00 03-15T09:00 03-22T09:00 03-29T09:00 04-05T09:00",
    ],
    [
      "UNTIL in UTC",
      [monday, "RRULE:FREQ=WEEKLY;UNTIL=20270315T080000Z"],
      "03-01T09:00 03-08T09:00 03-15T09:00",
    ],
    [
      "UNTIL one second before",
      [monday, "RRULE:FREQ=WEEKLY;UNTIL=20270315T075959Z"],
      "03-01T09:00 03-08T09:00",
    ],
    ["UNTIL as a day", [monday, "RRULE:FREQ=WEEKLY;UNTIL=20270308"], "03-01T09:00 03-08T09:00"],
    [
      "days",
      ["DTSTART;VALUE=DATE:20270301", "RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=3"],
      "03-01 04-05 05-03",
    ],
    [
      "the last Friday",
      ["DTSTART;VALUE=DATE:20270326", "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3"],
      "03-26 04-30 05-28",
    ],
    [
      "BYSETPOS",
      [
        "DTSTART;VALUE=DATE:20270331",
        "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3",
      ],
      "03-31 04-30 05-31",
    ],
    [
      "EXDATE",
      [monday, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=Europe/Paris:20270308T090000"],
      "03-01T09:00 03-15T09:00",
    ],
    [
      "EXDATE in UTC, in a list",
      [monday, "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20270308T080000Z,20270315T080000Z"],
      "03-01T09:00 03-22T09:00",
    ],
    [
      "EXDATE as a day",
      [monday, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20270308"],
      "03-01T09:00 03-15T09:00",
    ],
    [
      "EXDATE of the first",
      [monday, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20270301T080000Z"],
      "03-08T09:00 03-15T09:00",
    ],
    ["RDATE", [monday, "RDATE;TZID=Europe/Paris:20270303T140000"], "03-01T09:00 03-03T14:00"],
    [
      "RDATE of periods",
      [monday, "RDATE;VALUE=PERIOD:20270303T140000Z/PT3H"],
      "03-01T09:00 03-03T15:00",
    ],
    [
      "a second RRULE",
      [monday, "RRULE:FREQ=WEEKLY;COUNT=2", "RRULE:FREQ=MONTHLY;COUNT=2"],
      "03-01T09:00 03-08T09:00 04-01T09:00",
    ],
    [
      "an hour that the clocks skip",
      ["DTSTART;TZID=Europe/Paris:20270327T023000", "RRULE:FREQ=DAILY;COUNT=3"],
      "03-27T02:30 03-28T03:30 03-29T02:30",
      ["DTSTART skipped-hour"],
    ],
    ["more often than daily", [monday, "RRULE:FREQ=HOURLY"], "03-01T09:00", ["RRULE too-often"]],
    [
      "several times a day",
      [monday, "RRULE:FREQ=DAILY;BYHOUR=9,14"],
      "03-01T09:00",
      ["RRULE too-often"],
    ],
    [
      "a COUNT from long ago",
      ["DTSTART;VALUE=DATE:19720101", "RRULE:FREQ=DAILY;COUNT=100000"],
      "",
      ["RRULE too-many"],
    ],
    [
      "a rule of another calendar",
      [monday, "RRULE:RSCALE=CHINESE;FREQ=YEARLY"],
      "03-01T09:00",
      ["RRULE unreadable"],
    ],
    [
      "a rule that is none",
      [monday, "RRULE:FREQ=FORTNIGHTLY"],
      "03-01T09:00",
      ["RRULE unreadable"],
    ],
    [
      "a rule of which nothing comes",
      [monday, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"],
      "03-01T09:00",
    ],
    [
      "RDATE of another type",
      [monday, "RDATE;VALUE=DATE:20270303"],
      "03-01T09:00",
      ["RDATE unreadable"],
    ],
  ])("%s", (_, lines, times, losses = []) => {
    expect(starts(lines)).toEqual({ times, losses });
  });

  test("within the days asked for, which may be long after its first", () => {
    const rule = ["DTSTART;TZID=Europe/Paris:19990105T090000", "RRULE:FREQ=WEEKLY"];
    const days = { from: "2027-03-01", to: "2027-03-16" };
    expect(starts(rule, days).times).toBe("03-02T09:00 03-09T09:00 03-16T09:00");
    expect(starts([...rule.slice(0, 1), "RRULE:FREQ=WEEKLY;COUNT=9"], days).times).toBe("");
  });

  test("and not more than 10,000 in all", () => {
    const series = (uid: number) => [
      ...["BEGIN:VEVENT", `UID:${uid}`, "DTSTAMP:20261120T090000Z", "SUMMARY:Call"],
      ...["DTSTART;VALUE=DATE:20270101", "RRULE:FREQ=DAILY", "END:VEVENT"],
    ];
    const found = read(file(Array.from({ length: 30 }, (_, uid) => series(uid)).flat()));
    expect(found.events).toHaveLength(10_000);
    expect(found.losses.filter((loss) => loss === "RRULE too-many")).toHaveLength(3);
  });

  test("and not more than 500", () => {
    const found = read(calendar(["DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=DAILY"]), {
      from: "2020-01-01",
    });
    expect(found.events).toHaveLength(500);
    expect(found.losses).toEqual(["RRULE expanded", "RRULE too-many"]);
  });

  test("each with a UID and a slug that tell which it is, whatever days are asked for", () => {
    const text = calendar([monday, "RRULE:FREQ=WEEKLY;COUNT=3"], paris);
    const named = (from: string) =>
      readEvents(text, { ...options, from: from as "2027-01-01" }).events.map(
        ({ uid, slug }) => `${uid} ${slug}`,
      );
    expect(named("2027-03-01")).toEqual([
      "a-20270301t0900@example.org budget-20270301",
      "a-20270308t0900@example.org budget-20270308",
      "a-20270315t0900@example.org budget-20270315",
    ]);
    expect(named("2027-03-08")).toEqual(named("2027-03-01").slice(1));
  });
});

describe("an override takes the place of its time", () => {
  const master = [
    "BEGIN:VEVENT",
    "UID:a",
    "DTSTAMP:20261120T090000Z",
    "SUMMARY:Call",
    monday,
    "DURATION:PT1H",
  ];
  const series = [...master, "RRULE:FREQ=WEEKLY;COUNT=3", "END:VEVENT"];
  const override = (id: string, ...lines: readonly string[]) => [
    ...[
      "BEGIN:VEVENT",
      "UID:a",
      "DTSTAMP:20261121T090000Z",
      id,
      "DURATION:PT1H",
      ...lines,
      "END:VEVENT",
    ],
  ];
  const readSeries = (...lines: readonly string[]) => {
    const found = read(file([...paris, ...series, ...lines]));
    return {
      events: found.events.map((event) => [
        event.summary?.en,
        event.when?.precision === "time" ? event.when.start.slice(5) : "",
        event.status,
      ]),
      losses: found.losses.filter((loss) => loss !== "RRULE expanded"),
    };
  };
  const [first, third] = [
    ["Call", "03-01T09:00", "planned"],
    ["Call", "03-15T09:00", "planned"],
  ];

  test.each<Case<unknown>>([
    [
      "that moves it",
      override(
        "RECURRENCE-ID;TZID=Europe/Paris:20270308T090000",
        "DTSTART;TZID=Europe/Paris:20270309T140000",
        "SUMMARY:Long call",
      ),
      [first, ["Long call", "03-09T14:00", "planned"], third],
    ],
    [
      "named in UTC",
      override(
        "RECURRENCE-ID:20270308T080000Z",
        "DTSTART;TZID=Europe/Paris:20270308T100000",
        "SUMMARY:Call",
      ),
      [first, ["Call", "03-08T10:00", "planned"], third],
    ],
    [
      "named by its day alone",
      override("RECURRENCE-ID;VALUE=DATE:20270308", "DTSTART:20270308T110000Z", "SUMMARY:Call"),
      [first, ["Call", "03-08T11:00", "planned"], third],
    ],
    [
      "that cancels it",
      override(
        "RECURRENCE-ID:20270308T080000Z",
        "DTSTART:20270308T080000Z",
        "SUMMARY:Call",
        "STATUS:CANCELLED",
      ),
      [first, ["Call", "03-08T08:00", "cancelled"], third],
    ],
    [
      "of which there are two states",
      [
        ...override(
          "RECURRENCE-ID:20270308T080000Z",
          "DTSTART:20270308T110000Z",
          "SUMMARY:New",
          "SEQUENCE:2",
        ),
        ...override(
          "RECURRENCE-ID:20270308T080000Z",
          "DTSTART:20270308T100000Z",
          "SUMMARY:Old",
          "SEQUENCE:1",
        ),
      ],
      [first, ["New", "03-08T11:00", "planned"], third],
      ["VEVENT duplicate"],
    ],
    [
      "of all later times, which is kept for one",
      override(
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20270308T080000Z",
        "DTSTART:20270308T080000Z",
        "SUMMARY:New",
      ),
      [first, ["New", "03-08T08:00", "planned"], third],
      ["RECURRENCE-ID this-and-future"],
    ],
    [
      "of a time that the series does not have",
      override("RECURRENCE-ID:20270310T080000Z", "DTSTART:20270310T080000Z", "SUMMARY:Extra"),
      [first, ["Call", "03-08T09:00", "planned"], ["Extra", "03-10T08:00", "planned"], third],
    ],
    [
      "that moves it beyond the days asked for",
      override("RECURRENCE-ID:20270308T080000Z", "DTSTART:20280308T080000Z", "SUMMARY:Late"),
      [first, third],
    ],
  ])("%s", (_, lines, events, losses = []) => {
    expect(readSeries(...lines)).toEqual({ events, losses });
  });

  test("also without its series, as an invitation to one time has it", () => {
    const lines = override(
      "RECURRENCE-ID:20270308T080000Z",
      "DTSTART:20270308T080000Z",
      "SUMMARY:Call",
    );
    const [event] = readEvents(file(lines), options).events;
    expect(event).toMatchObject({ uid: "a-20270308t0800", slug: "call-20270308" });
  });
});
