import { changed, issuesOf, validFile } from "../test/event-files.ts";
import { describe, expect, it } from "vitest";

describe("an event that contradicts itself", () => {
  it.each<[string, string, readonly string[]]>([
    ...[
      ["before the event", "start: 2027-02-03T08:59, end: 2027-02-03T10:00", "start"],
      ["after the event", "start: 2027-02-03T10:00, end: 2027-02-03T12:31", "end"],
    ].map(([name = "", hours = "", field = ""]): [string, string, string[]] => [
      `an hour on the agenda ${name}`,
      `${validFile.replace("precision: day, first: 2027-02-03, last: 2027-02-04", "precision: time, start: 2027-02-03T09:00, end: 2027-02-03T12:30, timeZone: Africa/Lagos")}    agenda: [{ kind: panel, ${hours} }]\n`,
      [
        `events[0].agenda[0].${field}: expected hours between 2027-02-03T09:00 and 2027-02-03T12:30, the hours of the event`,
      ],
    ]),
    [
      "an hour on the agenda after the hours of the day",
      `${validFile.replace("last: 2027-02-04 }", 'last: 2027-02-04, dailyHours: { start: "09:00", end: "17:00", timeZone: Africa/Lagos } }')}    agenda: [{ kind: panel, start: 2027-02-04T16:00, end: 2027-02-04T17:30 }]\n`,
      [
        "events[0].agenda[0].end: expected hours between 2027-02-04T09:00 and 2027-02-04T17:00, the hours of the event",
      ],
    ],
    [
      "an outcome before it was held",
      `${validFile}    outcome: { participants: 68 }\n`,
      ["file.yaml:14:14 events[0].outcome: expected no outcome of an event that was not held"],
    ],
    [
      "more countries by continent than there are",
      `${changed("status: planned", "status: held")}    outcome: { countries: 25, byContinent: { africa: 15, europe: 11 } }\n`,
      [
        "events[0].outcome.byContinent: expected at most 25 countries by continent, as there are in all, found 26",
      ],
    ],
    [
      "a number that is none",
      `${changed("status: planned", "status: held")}    outcome: { participants: many }\n`,
      [
        "events[0].outcome.participants: expected a number such as 68, or { about: 100 }",
        'found "many"',
      ],
    ],
    [
      "a text in a third language alone",
      changed("en: Senior Officials’ Meeting", "pt: Reunião"),
      ["events[0].summary: expected a text in English (en), in French (fr) or in both"],
    ],
    [
      "a join link that is none",
      `${validFile}    online: { joinUrl: "zoom.us" }\n`,
      ["file.yaml:14:24 events[0].online.joinUrl: expected a web address"],
    ],
    [
      "a public join link that is not there",
      `${validFile}    online: { platform: Zoom, joinUrlIsPublic: true }\n`,
      ["events[0].online.joinUrlIsPublic: expected a joinUrl beside it"],
    ],
    [
      "an online part that says nothing",
      `${validFile}    online: {}\n`,
      ["events[0].online: expected a platform"],
    ],
    [
      "an online part of a meeting in person",
      `${changed("format: virtual", "format: in-person")}    venue: { city: { en: Praia }, country: CV }\n    online: { platform: Zoom }\n`,
      ["events[0].online: expected the format virtual or hybrid beside it"],
    ],
    [
      "a venue of an online meeting",
      `${validFile}    venue: { city: { en: Praia }, country: CV }\n`,
      ["events[0].venue: expected no venue beside the format virtual: hybrid has both"],
    ],
    [
      "a hybrid meeting at no place",
      changed("format: virtual", "format: hybrid"),
      ["events[0].format: expected a venue beside the format hybrid"],
    ],
  ])("with %s is refused", (_, text, parts) => {
    const told = issuesOf(text).join("\n");
    for (const part of parts) expect(told).toContain(part);
  });
});
