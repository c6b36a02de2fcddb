import { toICalendar } from "@rabat-process/calendar";
import { expect, test } from "vitest";

test.each([
  [{ name: "" }, 'name is "": expected what clients call the calendar.'],
  [{ source: "feed.ics" }, 'source is "feed.ics": expected an address such as https://'],
  [
    { url: "https://example.org/a b" },
    'url is "https://example.org/a b": expected an address such as https://',
  ],
  [{ color: "#ff0000" }, 'color is "#ff0000": expected a colour by its name'],
  [{ prodId: "Example" }, 'prodId is "Example": expected who makes the calendar and with what'],
  [{ prodId: "-//A\\nB//C//EN" }, "expected who makes the calendar"],
  [{ refreshMinutes: 0 }, "refreshMinutes is 0: expected whole minutes from 1 on"],
  [{ refreshMinutes: 1.5 }, "refreshMinutes is 1.5: expected whole minutes from 1 on"],
])("a feed with %j is refused", (wrong, message) => {
  expect(() => toICalendar([], { locale: "en", name: "Rabat Process", ...wrong })).toThrow(message);
});
