import type { ReadEvent } from "../reread.ts";
import type { Client } from "./client.ts";
import type { FeedServer } from "./feed-server.ts";
import type { Thunderbird } from "@rabat-process/runtimes/thunderbird";

/** A calendar of Thunderbird that subscribes to a feed, with the copy for offline use that it proposes. */
export interface ThunderbirdCalendar extends Client {
  /** Whether Thunderbird turned the calendar off, of which it shows nothing then. */
  readonly isOff: () => Promise<boolean>;
  /** What is drawn between two days, the second one left out: start and end in Unix seconds. */
  readonly occurrences: (
    first: string,
    end: string,
  ) => Promise<readonly (readonly [number, number])[]>;
}

const loaded = `const loaded = (calendar) => new Promise((resolve) => {
    const observer = new Proxy({ QueryInterface: ChromeUtils.generateQI(["calIObserver"]) }, {
      get: (target, name) => target[name] ?? (() => {
        if (name !== "onLoad") return;
        calendar.removeObserver(observer);
        resolve();
      }),
    });
    calendar.addObserver(observer);
  });
`;

const subscribeScript = `${loaded}
  const [address] = args;
  const created = cal.manager.createCalendar("ics", Services.io.newURI(address));
  created.name = "feed";
  created.setProperty("cache.enabled", true);
  cal.manager.registerCalendar(created);
  const calendar = cal.manager.getCalendarById(created.id);
  await loaded(calendar);
  return calendar.id;
`;

const refreshScript = `${loaded}
  const calendar = cal.manager.getCalendarById(args[0]);
  const isLoaded = loaded(calendar);
  calendar.refresh();
  await isLoaded;
  if (calendar.getProperty("disabled")) return [];
  const items = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null);
  const toSeconds = (time) => time.nativeTime / 1e6;
  return items.map((item) => ({
    uid: item.id,
    start: toSeconds(item.startDate),
    end: toSeconds(item.endDate),
    days: item.startDate.isDate,
    summary: item.title,
    description: item.getProperty("DESCRIPTION"),
    cancelled: item.status === "CANCELLED",
  }));
`;

const occurrencesScript = `
  const [id, first, end] = args;
  const calendar = cal.manager.getCalendarById(id);
  const filter = Ci.calICalendar.ITEM_FILTER_ALL_ITEMS | Ci.calICalendar.ITEM_FILTER_CLASS_OCCURRENCES;
  const toTime = (day) => cal.createDateTime(day.replaceAll("-", "") + "T000000Z");
  const items = await calendar.getItemsAsArray(filter, 0, toTime(first), toTime(end));
  const toSeconds = (time) => time.nativeTime / 1e6;
  return items.map((item) => [toSeconds(item.startDate), toSeconds(item.endDate)]).sort((a, b) => a[0] - b[0]);
`;

const isOffScript = `return Boolean(cal.manager.getCalendarById(args[0]).getProperty("disabled"));`;

export async function subscribe(
  { run }: Thunderbird,
  feed: FeedServer,
): Promise<ThunderbirdCalendar> {
  const id = await run(subscribeScript, feed.url);
  return {
    refresh: async () => (await run(refreshScript, id)) as readonly ReadEvent[],
    occurrences: async (first, end) =>
      (await run(occurrencesScript, id, first, end)) as readonly (readonly [number, number])[],
    isOff: async () => (await run(isOffScript, id)) === true,
  };
}
