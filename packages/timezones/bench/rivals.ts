import { TZDate, tzOffset } from "@date-fns/tz";
import { format as formatDate } from "date-fns";
import { enGB, fr } from "date-fns/locale";
import { DateTime } from "luxon";
import moment from "moment-timezone";
import { Temporal } from "temporal-polyfill";
import {
  countries,
  type Instant,
  localTimes,
  offsetMinutesAt,
  type PlainDateTime,
  toInstant,
} from "../src/index.ts";

/** One way to do a task; `run` does it once for every zone and returns something, so that no engine skips the work. */
export interface Rival {
  readonly name: string;
  readonly run: (round: number) => unknown;
}

export interface Task {
  readonly title: string;
  /** How many results one run gives: the table shows the time for one. */
  readonly results: number;
  readonly unit: string;
  readonly rivals: readonly Rival[];
}

const zones = countries.map(({ timeZone }) => timeZone);

// A year of Wednesdays, so that nobody can remember the last answer, as text: that is what events are stored as.
const dates = Array.from(
  { length: 52 },
  (_, week) => new Date(Date.UTC(2026, 6, 1 + 7 * week, 12)),
);
const instants = dates.map((date) => date.toISOString().replace(".000Z", "Z") as Instant);
const wallTimes = instants.map((instant) => instant.slice(0, 16) as PlainDateTime);
const at = <Item>(items: readonly Item[], round: number): Item =>
  items[round % items.length] as Item;

function forZones(work: (zone: string, round: number) => unknown): (round: number) => unknown {
  return (round) => {
    let last: unknown;
    for (const zone of zones) last = work(zone, round);
    return last;
  };
}

const intlParts = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }),
  ]),
);

export const offsets: Task = {
  title: "Offset at an instant",
  results: zones.length,
  unit: "lookup",
  rivals: [
    {
      name: "@rabat-process/timezones",
      run: forZones((zone, round) => offsetMinutesAt(at(instants, round), zone)),
    },
    {
      name: "luxon",
      run: forZones((zone, round) => DateTime.fromISO(at(instants, round), { zone }).offset),
    },
    {
      name: "Intl, cached formatters",
      run: forZones((zone, round) =>
        intlParts
          .get(zone)
          ?.format(Date.parse(at(instants, round)))
          .slice(-6),
      ),
    },
    {
      name: "temporal-polyfill",
      run: forZones(
        (zone, round) =>
          Temporal.Instant.from(at(instants, round)).toZonedDateTimeISO(zone).offsetNanoseconds,
      ),
    },
    {
      name: "moment-timezone",
      run: forZones((zone, round) => moment.tz(at(instants, round), zone).utcOffset()),
    },
    {
      name: "@date-fns/tz",
      run: forZones((zone, round) => tzOffset(zone, new Date(at(instants, round)))),
    },
  ],
};

export const conversions: Task = {
  title: "Wall time to instant",
  results: zones.length,
  unit: "conversion",
  rivals: [
    {
      name: "@rabat-process/timezones",
      run: forZones((zone, round) => toInstant(at(wallTimes, round), zone)),
    },
    {
      name: "luxon",
      run: forZones((zone, round) =>
        DateTime.fromISO(at(wallTimes, round), { zone }).toUTC().toISO(),
      ),
    },
    {
      name: "temporal-polyfill",
      run: forZones((zone, round) =>
        Temporal.PlainDateTime.from(at(wallTimes, round))
          .toZonedDateTime(zone)
          .toInstant()
          .toString(),
      ),
    },
    {
      name: "moment-timezone",
      run: forZones((zone, round) => moment.tz(at(wallTimes, round), zone).toISOString()),
    },
    {
      name: "@date-fns/tz",
      run: forZones((zone, round) => {
        const [year = 0, month = 1, ...rest] = at(wallTimes, round).split(/\D/).map(Number);
        const [day = 1, hour = 0, minute = 0] = rest;
        return new TZDate(year, month - 1, day, hour, minute, zone).toISOString();
      }),
    },
  ],
};

const format = { dateStyle: "full", timeStyle: "short" } as const;
const locales = ["en-GB", "fr"] as const;
const formatters = locales.flatMap((locale) =>
  zones.map((timeZone) => new Intl.DateTimeFormat(locale, { ...format, timeZone })),
);
const utcFormatters = locales.map(
  (locale) => new Intl.DateTimeFormat(locale, { ...format, timeZone: "UTC" }),
);

export const everywhere: Task = {
  title: "One instant in the 57 countries, in English and French",
  results: 1,
  unit: "instant",
  rivals: [
    {
      name: "@rabat-process/timezones",
      run: (round) =>
        (["en", "fr"] as const).map((locale) =>
          localTimes({ start: at(wallTimes, round), timeZone: "Etc/UTC" }, { locale }),
        ),
    },
    {
      name: "luxon",
      run: (round) =>
        locales.map((locale) =>
          zones.map((zone) =>
            DateTime.fromISO(at(instants, round), { zone })
              .setLocale(locale)
              .toLocaleString(format),
          ),
        ),
    },
    {
      name: "Intl, cached formatters",
      run: (round) =>
        formatters.map((formatter) => formatter.format(Date.parse(at(instants, round)))),
    },
    {
      name: "temporal-polyfill, cached Intl",
      run: (round) =>
        utcFormatters.map((formatter) =>
          zones.map((zone) => {
            const local = Temporal.Instant.from(at(instants, round)).toZonedDateTimeISO(zone);
            return formatter.format(local.epochMilliseconds + local.offsetNanoseconds / 1_000_000);
          }),
        ),
    },
    {
      name: "@date-fns/tz and date-fns",
      run: (round) =>
        [enGB, fr].map((locale) =>
          zones.map((zone) =>
            formatDate(new TZDate(at(instants, round), zone), "EEEE d MMMM y HH:mm", { locale }),
          ),
        ),
    },
    {
      name: "moment-timezone, English twice",
      run: (round) =>
        locales.map(() =>
          zones.map((zone) =>
            moment.tz(at(instants, round), zone).format("dddd D MMMM YYYY HH:mm"),
          ),
        ),
    },
  ],
};
