import { toICalendar } from "@rabat-process/calendar";
import { toICalCalendar } from "@rabat-process/calendar/ical-generator";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import * as given from "../test/events.ts";
import { stories } from "../test/stories.ts";
import { findEvent, parse, readText, readTime } from "../test/reread.ts";

const events = [
  ...new Map(
    [...Object.values(given), ...Object.values(stories).flat()].map((event) => [event.uid, event]),
  ).values(),
];

test.each(["en", "fr"] as const)("both writers mean the same, in %s", (locale) => {
  const options = {
    locale,
    name: "Rabat; Process",
    description: "All, and more",
    source: "https://calendar.example/c.ics",
  };
  const ours = parse(toICalendar(events, options));
  const theirs = parse(toICalCalendar(events, options).toString());
  for (const name of [
    "version",
    "calscale",
    "x-wr-calname",
    "x-wr-caldesc",
    "source",
    "refresh-interval",
    "x-published-ttl",
  ]) {
    expect([name, String(theirs.getFirstPropertyValue(name))]).toEqual([
      name,
      String(ours.getFirstPropertyValue(name)),
    ]);
  }
  expect(zones(theirs)).toEqual(zones(ours));
  const uids = ours.getAllSubcomponents("vevent").map((event) => readText(event, "uid"));
  expect(theirs.getAllSubcomponents("vevent")).toHaveLength(uids.length);
  for (const uid of uids)
    expect(describeRead(findEvent(theirs, uid))).toEqual(describeRead(findEvent(ours, uid)));
});

test("what the text form refuses is refused here too", () => {
  const event = { ...given.webinar2021, summary: { en: "a\rb" } };
  const options = { locale: "en", name: "x" } as const;
  expect(() => toICalCalendar([event], options)).toThrow(
    /^webinar-return-2021@rabat-process: Cannot write SUMMARY/,
  );
  expect(() => toICalCalendar([], { ...options, name: "a\r\nX-B:1" })).toThrow(RangeError);
  expect(() => toICalCalendar([], { ...options, source: "a\r\nX-B:1" })).toThrow(RangeError);
});

test("an address that ical-generator would change is left out of URL", () => {
  const event = { ...given.webinar2021, sources: ["https://example.org/?a=1,2"] };
  const text = toICalCalendar([event], { locale: "en", name: "x" }).toString();
  expect(readText(findEvent(parse(text), event.uid), "url")).toBe("");
  expect(readText(findEvent(parse(text), event.uid), "description")).toContain(
    "https://example.org/?a=1,2",
  );
});

test("an importer goes on with it", () => {
  const calendar = toICalCalendar([given.rabat2027], { locale: "en", name: "x" });
  calendar.events()[0]?.createAlarm({ trigger: 900 });
  const event = findEvent(parse(calendar.toString()), given.rabat2027.uid);
  expect(event.getAllSubcomponents("valarm")).toHaveLength(1);
  expect(readTime(event, "dtstart")).toBe("2027-06-20T10:00:00Z");
});

function zones(calendar: ICAL.Component): readonly string[] {
  return calendar.getAllSubcomponents("vtimezone").map(String).toSorted();
}

/** All that ical.js reads of an event: times as instants, the rest as text. */
function describeRead(event: ICAL.Component): Readonly<Record<string, string>> {
  const names = event
    .getAllProperties()
    .map(({ name }) => name)
    .filter((name) => !name.endsWith("alldayevent"));
  return Object.fromEntries(
    names.toSorted().map((name) => {
      const isTime = event.getFirstPropertyValue(name) instanceof ICAL.Time;
      return [name, isTime ? readTime(event, name) : String(event.getFirstPropertyValue(name))];
    }),
  );
}
