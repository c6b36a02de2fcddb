import type { CalendarEvent } from "@rabat-process/events";
import { instantsOf } from "@rabat-process/events";
import type { DateArray } from "ics";
import type { DateTime } from "luxon";
import { toICalendarBytes } from "../src/calendar.ts";
import { createWriter, writeComponent, writtenBytes } from "../src/content-line.ts";
import type { Entry } from "../src/entry.ts";
import { createEntry, selectSources } from "../src/entry.ts";
import { toVevent } from "../src/vevent.ts";

/**
 * A way to write all events: what is made ready before the clock starts, and what it does while it runs. A library is
 * loaded only where it is measured, so that it takes nobody else's memory.
 */
export type Prepare = (events: readonly CalendarEvent[]) => Promise<() => Uint8Array>;

const options = { locale: "fr", name: "Processus de Rabat" } as const;

function entriesOf(events: readonly CalendarEvent[]): readonly Entry[] {
  return selectSources(events, options).map((source) => createEntry(source, options));
}

/** What every other library gets: words that are ready, and instants. */
interface Ready {
  readonly entry: Entry;
  readonly start: Date;
  readonly end: Date;
  readonly stamp: Date;
  readonly created: Date;
}

function readyOf(events: readonly CalendarEvent[]): readonly Ready[] {
  const byUid = new Map(events.map((event) => [event.uid, event]));
  return entriesOf(events).map((entry) => {
    const when = byUid.get(entry.uid)?.when;
    if (when?.precision !== "time") throw new TypeError("expected hours");
    const { start, end } = instantsOf(when);
    return {
      entry,
      start: new Date(start),
      end: new Date(end),
      stamp: new Date(entry.changed),
      created: new Date(entry.created),
    };
  });
}

/** Wall times, as a feed needs them that says the same before and after a change of clocks. */
function luxonTimes({ entry, start, end, stamp, created }: Ready, luxon: typeof DateTime) {
  const zone = entry.period.form === "wall-time" ? entry.period.zone.timeZone : "utc";
  return {
    start: luxon.fromJSDate(start, { zone }),
    end: luxon.fromJSDate(end, { zone }),
    stamp: luxon.fromJSDate(stamp, { zone: "utc" }),
    created: luxon.fromJSDate(created, { zone: "utc" }),
    timezone: zone,
  };
}

type Time = Date | DateTime;

async function writeByIcalGenerator(
  ready: readonly {
    readonly entry: Entry;
    readonly start: Time;
    readonly end: Time;
    readonly stamp: Time;
    readonly created: Time;
    readonly timezone?: string;
  }[],
): Promise<() => Uint8Array> {
  const { default: ical, ...words } = await import("ical-generator");
  const { ICalEventBusyStatus, ICalEventClass, ICalEventStatus, ICalEventTransparency } = words;
  return () => {
    const calendar = ical({ name: options.name });
    for (const { entry, stamp, ...times } of ready) {
      calendar.createEvent({
        id: entry.uid,
        sequence: entry.sequence,
        stamp,
        lastModified: stamp,
        ...times,
        summary: entry.summary.text,
        description: entry.description,
        location: entry.place ?? null,
        categories: entry.categories.map((name) => ({ name })),
        status: ICalEventStatus.CONFIRMED,
        class: ICalEventClass.PUBLIC,
        transparency: ICalEventTransparency.OPAQUE,
        busystatus: ICalEventBusyStatus.BUSY,
      });
    }
    return Buffer.from(calendar.toString());
  };
}

/** By the name that the table shows. */
export const writers: Readonly<Record<string, Prepare>> = {
  "`toICalendarBytes`, from events, words and all": (events) =>
    Promise.resolve(() => toICalendarBytes(events, options)),
  "its writer alone, from words that are ready": (events) => {
    const entries = entriesOf(events);
    return Promise.resolve(() => {
      const writer = createWriter();
      for (const entry of entries) writeComponent(writer, toVevent(entry, options));
      return writtenBytes(writer);
    });
  },
  "`toICalCalendar` of the same events: ical-generator 11, words and all": async (events) => {
    const { toICalCalendar } = await import("../src/ical-generator.ts");
    return () => Buffer.from(toICalCalendar(events, options).toString());
  },
  "ical-generator 11, wall times of luxon with TZID": async (events) => {
    const { DateTime } = await import("luxon");
    const ready = readyOf(events).map((one) => ({ ...one, ...luxonTimes(one, DateTime) }));
    return writeByIcalGenerator(ready);
  },
  "ical-generator 11, in UTC": (events) => writeByIcalGenerator(readyOf(events)),
  "ical.js 2": async (events) => {
    const { default: ICAL } = await import("ical.js");
    const ready = readyOf(events);
    return () => {
      const calendar = new ICAL.Component("vcalendar");
      calendar.addPropertyWithValue("version", "2.0");
      calendar.addPropertyWithValue("prodid", "-//bench//EN");
      for (const { entry, start, end, stamp, created } of ready) {
        const event = new ICAL.Component("vevent");
        const texts = {
          uid: entry.uid,
          sequence: entry.sequence,
          summary: entry.summary.text,
          description: entry.description,
          location: entry.place ?? "",
          categories: entry.categories.join(","),
          status: "CONFIRMED",
          class: "PUBLIC",
          transp: "OPAQUE",
          "x-microsoft-cdo-busystatus": "BUSY",
        };
        for (const [name, value] of Object.entries(texts)) event.addPropertyWithValue(name, value);
        const times = {
          dtstart: start,
          dtend: end,
          dtstamp: stamp,
          created,
          "last-modified": stamp,
        };
        for (const [name, value] of Object.entries(times)) {
          event.addPropertyWithValue(name, ICAL.Time.fromJSDate(value, true));
        }
        calendar.addSubcomponent(event);
      }
      return Buffer.from(calendar.toString());
    };
  },
  "ts-ics 2": async (events) => {
    const { generateIcsCalendar } = await import("ts-ics");
    const ready = readyOf(events);
    return () =>
      Buffer.from(
        generateIcsCalendar({
          version: "2.0",
          prodId: "-//bench//EN",
          events: ready.map(({ entry, start, end, stamp, created }) => ({
            uid: entry.uid,
            sequence: entry.sequence,
            stamp: { date: stamp },
            created: { date: created },
            lastModified: { date: stamp },
            start: { date: start },
            end: { date: end },
            summary: entry.summary.text,
            description: entry.description,
            location: entry.place ?? "",
            categories: [...entry.categories],
            status: "CONFIRMED",
            class: "PUBLIC",
            timeTransparent: "OPAQUE",
          })),
        }),
      );
  },
  "ics 3": async (events) => {
    const { createEvents } = await import("ics");
    const ready = readyOf(events);
    return () => {
      const { error, value } = createEvents(
        ready.map(({ entry, start, end, stamp, created }) => ({
          uid: entry.uid,
          sequence: entry.sequence,
          timestamp: stamp.getTime(),
          created: toArray(created),
          lastModified: toArray(stamp),
          start: toArray(start),
          startInputType: "utc" as const,
          startOutputType: "utc" as const,
          end: toArray(end),
          endInputType: "utc" as const,
          endOutputType: "utc" as const,
          title: entry.summary.text,
          description: entry.description,
          location: entry.place ?? "",
          categories: [...entry.categories],
          status: "CONFIRMED" as const,
          classification: "PUBLIC" as const,
          transp: "OPAQUE" as const,
          busyStatus: "BUSY" as const,
        })),
      );
      if (error) throw error;
      return Buffer.from(value ?? "");
    };
  },
  "`Buffer.from` of the text of the first": (events) => {
    const text = Buffer.from(toICalendarBytes(events, options)).toString("utf8");
    return Promise.resolve(() => Buffer.from(text));
  },
};

function toArray(date: Date): DateArray {
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ];
}
