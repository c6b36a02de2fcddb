import type { CalendarEvent } from "@rabat-process/events";
import { slugOf } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { WebDeps } from "../src/deps.ts";
import { event, openWeb } from "./open-web.ts";

export const timed: CalendarEvent = {
  ...event,
  uid: "timed-2027@rabat-process",
  when: {
    precision: "time",
    start: "2027-06-10T09:30",
    end: "2027-06-10T12:00",
    timeZone: "Africa/Casablanca",
  },
};
export const former = {
  ...timed,
  formerDates: [
    { when: timed.when, reason: { en: "The Chair is away", fr: "La présidence est absente" } },
  ],
  when: { ...timed.when, start: "2027-06-17T09:30", end: "2027-06-17T12:00" },
} as CalendarEvent;
export const dakar: CalendarEvent = {
  ...event,
  format: "in-person",
  venue: { city: { en: "Dakar", fr: "Dakar" }, country: "SN" },
};
export const successor: CalendarEvent = {
  ...event,
  uid: "later-2027@rabat-process",
  summary: { en: "The later one", fr: "La suivante" },
  lineage: [{ relation: "replaces", event: event.uid }],
};

export interface Asked {
  readonly others?: readonly CalendarEvent[];
  readonly now?: Instant;
  readonly query?: string;
  readonly locale?: "en" | "fr";
  readonly deps?: Partial<WebDeps>;
}

/** The page of an event as text: each element a line, and its first screen apart. */
export async function read(
  one: CalendarEvent,
  { others = [], now = "2026-11-25T12:00:00Z", query = "", locale = "en", deps = {} }: Asked = {},
) {
  const { web } = await openWeb([one, ...others], { clock: { now: () => now }, ...deps });
  const path = { en: "events", fr: "fr/evenements" }[locale];
  const page = await (await web.request(`/${path}/${slugOf(one)}${query}`)).text();
  const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
  const [, lead = ""] = /<article>\s*(.*?)<section/s.exec(`${main}<section`) ?? [];
  const plain = (text: string) => text.replaceAll(/<[^>]*>/g, " ").replaceAll(/[ \n]+/g, " ");
  return { page, main: plain(main), lead, words: plain(lead) };
}
