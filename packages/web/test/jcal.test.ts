import ICAL from "ical.js";
import { expect, it } from "vitest";
import { z } from "zod";
import { openWeb } from "./open-web.ts";
import { readExamples } from "@rabat-process/testing/examples";

/** What a calendar program takes from a calendar, whether it came as lines or as JSON. */
function eventsOf(calendar: ICAL.Component) {
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const { uid, summary, location, startDate, endDate } = new ICAL.Event(component);
    return { uid, summary, location, start: startDate.toString(), end: endDate.toString() };
  });
}

it.each(["", "/fr"])("%s/calendar.jcal is the feed as JSON, with its filters", async (root) => {
  const { web } = await openWeb(readExamples());
  const lines = await web.request(`${root}/calendar.ics?theme=5`);
  const json = await web.request(`${root}/calendar.jcal?theme=5`);
  expect(json.headers.get("content-type")).toBe("application/calendar+json");
  const calendar = new ICAL.Component(z.array(z.unknown()).parse(await json.json()));
  expect(calendar.getFirstPropertyValue("source")).toBe(
    `https://calendar.example${root}/calendar.jcal?theme=5`,
  );
  const expected = eventsOf(ICAL.Component.fromString(await lines.text()));
  expect(expected.length).toBeGreaterThan(0);
  expect(eventsOf(calendar)).toEqual(expected);
});
