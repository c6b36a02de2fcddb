import type { CalendarEvent } from "@rabat-process/events";
import type { PlainDate } from "@rabat-process/timezones";
import { expect, it } from "vitest";
import { event, openWeb } from "./open-web.ts";

async function read(path: string, events: readonly CalendarEvent[]): Promise<string> {
  const { web } = await openWeb(events);
  return (await web.request(path)).text();
}

it("keeps below 60 kB with 300 events to come, 300 in one past year and 300 without a date", async () => {
  const many = Array.from({ length: 900 }, (_, index): CalendarEvent => {
    const day = `${index < 300 ? 2027 : 2020}-0${(index % 9) + 1}-1${index % 10}` as PlainDate;
    return {
      ...event,
      uid: `event-${index}@rabat-process`,
      summary: {
        en: `Thematic meeting on regular migration and mobility, session number ${index}`,
      },
      when:
        index < 600
          ? { precision: "day", first: day, last: day }
          : { precision: "open", printed: { en: "when the conditions allow" } },
    };
  });
  for (const path of ["/", "/fr/", "/past", "/fr/archives", "/past?year=2020", "/subscribe"])
    expect(Buffer.byteLength(await read(path, many))).toBeLessThan(55_000);
  expect(await read("/", many)).toContain("220 more follow.");
  expect(await read("/", many)).toContain("280 more follow.");
  expect(await read("/past", many)).toContain("220 more follow.");
  expect(await read("/", many.slice(0, 81))).toContain("1 more follows.");
  expect(await read("/fr/", many.slice(0, 81))).toContain("1 autre événement suit.");
});
