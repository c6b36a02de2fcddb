import type { CalendarEvent } from "@rabat-process/events";
import type { PlainDate } from "@rabat-process/timezones";
import { expect, it } from "vitest";
import { readExamples } from "@rabat-process/testing/examples";
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
  const paths = [
    ...["/", "/fr/", "/past", "/fr/archives", "/year/2020", "/fr/annee/2027", "/month/2027-05"],
    ...["/subscribe", "/on-your-site", "/nothing"],
  ];
  for (const path of paths) expect(Buffer.byteLength(await read(path, many))).toBeLessThan(60_000);
  expect(await read("/", many)).toContain("250 more follow.");
  expect(await read("/", many)).toContain("285 more follow.");
  expect(await read("/past", many)).toContain("150 more follow.");
  expect(await read("/year/2020", many)).toContain("250 more follow.");
  expect(await read("/", many.slice(0, 51))).toContain("1 more follows.");
  expect(await read("/fr/", many.slice(0, 51))).toContain("1 autre événement suit.");
});

it("keeps every page below 24 kB with the events of today", async () => {
  const { web } = await openWeb(readExamples());
  const map = await (await web.request("/sitemap.xml")).text();
  const listed = [...map.matchAll(/<loc>https:\/\/calendar\.example([^<]*)</g)].map(
    ([, path = ""]) => path,
  );
  const others = [
    "/month/2017-06",
    "/fr/mois/2022-12",
    "/fr/?partner=FR&country=CM",
    "/fr/?theme=9",
  ];
  for (const path of [...listed, ...others]) {
    const page = await (await web.request(path)).text();
    expect([path, Buffer.byteLength(page) < 24_576]).toEqual([path, true]);
  }
});
