import type { PlainDate } from "@rabat-process/timezones";
import type { ParticipantCode } from "../participant-code.ts";

/** Where a fact comes from. `assumed` says that no source was found that settles it: a default, or a guess from nearby. */
export interface Evidence {
  readonly source: string;
  readonly assumed: boolean;
}

/** The rest days of a country while a rule holds. Days of the week as in ISO 8601: 1 is Monday, 5 Friday, 7 Sunday. */
export interface WeekRule extends Evidence {
  /** First day on which it holds; without one, as far back as anybody plans. */
  readonly since?: PlainDate;
  readonly restDays: readonly number[];
}

/** Office hours while a rule holds, in local time, `HH:MM`. */
export interface HoursRule extends Evidence {
  readonly since?: PlainDate;
  readonly season: "regular" | "ramadan" | "summer";
  /** Months of a summer season, 1 to 12. */
  readonly months?: readonly number[];
  readonly from: string;
  readonly to: string;
  /** When offices close on Fridays, where it is not `to`. */
  readonly fridayTo?: string;
}

/** An hour at midday on Fridays that is kept free for prayer where offices stay open. */
export interface FridayBreak extends Evidence {
  readonly from: string;
  readonly to: string;
}

const cldr = "CLDR 48.2.0, weekData";

/** Everywhere else Saturday and Sunday. */
export const usualWeek: WeekRule = { restDays: [6, 7], source: cldr, assumed: false };

/** The rule that began last comes last. */
export const weeks: Partial<Readonly<Record<ParticipantCode, readonly WeekRule[]>>> = {
  DZ: [
    // The month is known, the day is not.
    { since: "2009-08-01", restDays: [5, 6], source: `${cldr}: since August 2009`, assumed: false },
  ],
  LY: [
    {
      restDays: [5, 6],
      source: "Decision 489 of 2005, ILO NATLEX 75276; CLDR 48.2.0",
      assumed: false,
    },
  ],
  MR: [
    {
      restDays: [5, 6],
      source: "https://lecalame.info/?q=node%2F635: until October 2014",
      assumed: false,
    },
    {
      since: "2014-10-01",
      restDays: [6, 7],
      source: "https://lecalame.info/?q=node%2F635: since 1 October 2014, Fridays until noon",
      assumed: false,
    },
  ],
  // The law has a week of six days there; whether the administration works on Saturdays was not found.
  NE: [{ restDays: [6, 7], source: `${cldr}; statutory week of six days`, assumed: true }],
  CD: [{ restDays: [6, 7], source: `${cldr}; statutory week of six days`, assumed: true }],
};

/** What most administrations have in common. No source was found for most countries. */
export const usualHours: HoursRule = {
  season: "regular",
  from: "09:00",
  to: "17:00",
  source: "the usual hours of an administration",
  assumed: true,
};

const moroccanRamadan =
  "https://www.lereporter.ma/ramadan-2026-horaire-continu-dans-les-administrations-et-collectivites-territoriales/";
const tunisianRamadan =
  "https://www.rtci.tn/article/6993056e3e5acbd3023e069e/les-horaires-administratifs-pendant-ramadan";
const algerianRamadan =
  "https://www.h24info.ma/ramadan-voici-les-horaires-de-travail-en-algerie-et-en-tunisie/";
const libyanHours = "Decision 489 of 2005, ILO NATLEX 75276";

/** Among the rules of one season the one that began last counts. */
export const officeHours: Partial<Readonly<Record<ParticipantCode, readonly HoursRule[]>>> = {
  LY: [
    { season: "regular", from: "08:00", to: "15:30", source: libyanHours, assumed: false },
    {
      season: "summer",
      // The hours are those of the decision; on which days summer begins and ends was not found.
      months: [6, 7, 8],
      from: "07:30",
      to: "15:00",
      source: `${libyanHours}; June to August is assumed`,
      assumed: true,
    },
    {
      season: "ramadan",
      from: "09:00",
      to: "15:00",
      source: "as in Morocco; no Libyan source found",
      assumed: true,
    },
  ],
  MR: [
    { ...usualHours, season: "regular" },
    {
      since: "2014-10-01",
      season: "regular",
      from: "09:00",
      to: "17:00",
      fridayTo: "12:00",
      source: "https://lecalame.info/?q=node%2F635 for Friday; the other hours are the usual ones",
      assumed: true,
    },
    {
      season: "ramadan",
      from: "09:00",
      to: "15:00",
      fridayTo: "12:00",
      source: "as in Morocco; no Mauritanian source found",
      assumed: true,
    },
  ],
  // These are decreed anew each year: sourced for the year named, carried on for the others.
  MA: [
    {
      season: "ramadan",
      from: "09:00",
      to: "15:00",
      source: `${moroccanRamadan} (2026)`,
      assumed: false,
    },
  ],
  TN: [
    {
      season: "ramadan",
      from: "08:00",
      to: "14:30",
      fridayTo: "13:30",
      source: `${tunisianRamadan} (2026)`,
      assumed: false,
    },
  ],
  DZ: [
    {
      season: "ramadan",
      from: "08:30",
      to: "15:30",
      source: `${algerianRamadan} (2023)`,
      assumed: false,
    },
  ],
};

/** The year of the sourced Ramadan hours; any other year carries them on. */
export const ramadanHoursYears: Partial<Readonly<Record<ParticipantCode, number>>> = {
  MA: 2026,
  TN: 2026,
  DZ: 2023,
};

const prayer: FridayBreak = {
  from: "12:00",
  to: "14:00",
  source: "time off for the Friday prayer is usual there; its hours are assumed",
  assumed: true,
};

export const fridayBreaks: Partial<Readonly<Record<ParticipantCode, FridayBreak>>> = {
  MA: prayer,
  TN: prayer,
  SN: prayer,
};
