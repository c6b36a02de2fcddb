import type { BilingualName, PlainDate } from "@rabat-process/timezones";
import type { Feast } from "../feasts.ts";

/** What the law of a country says of its public holidays, and how we know. README.md here says how to write one. */
export interface HolidayLaw<Key extends string = string> {
  /** Acts, orders and reports by a short key of our own, under which the rules name them. */
  readonly sources: Readonly<Record<Key, Source>>;
  readonly days: readonly DayRule<Key>[];
  /** What becomes of a holiday on a day of the week on which offices are closed anyway, or that is moved. */
  readonly weekends?: readonly WeekendRule<Key>[];
  /** First days of feasts as the country announced them, in their order. */
  readonly announced?: readonly Announcement[];
}

export interface Source {
  /** What it is, with its number and date, in its own language: `Décret n° 2-04-426 du 29 décembre 2004`. */
  readonly title: string;
  /** `law`: holds until it is changed. `order`: for one year. `practice`: a custom that no act gives. */
  readonly class: "law" | "order" | "practice";
  /** The day of the act, or of the report where the day of the act is not known. */
  readonly date: PlainDate;
  /** Where in the act the days are: `art. 1`. */
  readonly article?: string;
  readonly address: `http${string}`;
  /**
   * What was on the screen with the list of days or the changed article: the text of the act itself, a gazette, a
   * government's or a lawyer's reprint. All else is a `report`, even if it names the act.
   */
  readonly seen: "act" | "gazette" | "government" | "lawyer" | "report";
  /** The day on which we read it. */
  readonly readOn: PlainDate;
  /** Words of the page, at most 20. */
  readonly quote: string;
  /** What amends or repeals it, or that nothing was found. */
  readonly later: string;
}

/**
 * When a holiday is.
 *
 * - `05-20`: every year
 * - `easter+39`, `orthodox-48`: days from Western or Orthodox Easter Sunday
 * - `FR>=04-08`: the first Friday on or after 8 April, which is the second of that month; days as in RFC 5545
 * - `2026-01-02 2026-08-21`: these days alone
 */
export type CivilDay =
  | `${number}-${number}`
  | `${"easter" | "orthodox"}${"+" | "-"}${number}`
  | `${Weekday}>=${number}-${number}`
  | `${number}-${number}-${number}`
  | `${number}-${number}-${number} ${string}`;
type Weekday = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

/** Month and day of the Islamic calendar: `hijri 10-01` is 1 Shawwal, Eid al-Fitr. Its name is that of the feast. */
export type IslamicDay = `hijri ${number}-${number}`;

/** First and last year of a rule, both included, and years that it skips. */
export interface Years {
  readonly since?: number;
  readonly until?: number;
  readonly except?: readonly number[];
}

export type DayRule<Key extends string = string> = DayFacts<Key> &
  (
    | { readonly on: CivilDay; readonly name: BilingualName }
    | { readonly on: IslamicDay; readonly name?: BilingualName }
  );

interface DayFacts<Key extends string> extends Years {
  /** Days in a row; 1 without it. */
  readonly length?: number;
  /** When offices close on a half day: `12:00`. Without it they are closed all day. */
  readonly closesAt?: `${number}:${number}`;
  /** What makes it a holiday. Without one it is unverified: nothing was found. */
  readonly by?: Key;
  /** What ended it, where `until` is given. */
  readonly endedBy?: Key;
  /** An act leaves it to an authority to say each year whether or when it is. */
  readonly isOrdered?: true;
  /** Another source of equal weight says that it is on another day, or none at all where there is no `on`. */
  readonly dispute?: { readonly on?: CivilDay | IslamicDay; readonly by: Key };
}

export interface WeekendRule<Key extends string = string> extends Years {
  /** The days of the week that it is about, as in ISO 8601: 6 is Saturday, 7 Sunday. */
  readonly weekdays: readonly number[];
  /**
   * The day that is off then. `next-day` whatever it is; `next-working-day`: neither a rest day nor a holiday, nor taken
   * by an earlier one; `previous-working-day` likewise before it; `nearest-working-day`: the one of both that is nearer,
   * the later where both are; `monday` and `friday`: the next one.
   */
  readonly to:
    | "next-day"
    | "next-working-day"
    | "previous-working-day"
    | "nearest-working-day"
    | "monday"
    | "friday";
  /** The day itself is worked: the holiday moves. */
  readonly moves?: true;
  /** As of a day: an authority says each time whether it holds. */
  readonly isOrdered?: true;
  /**
   * The holidays for which it holds, or does not, as their rules have `on`. Without `only` all but those of Easter and
   * those that are days of one year.
   */
  readonly only?: readonly (CivilDay | IslamicDay)[];
  readonly not?: readonly (CivilDay | IslamicDay)[];
  readonly by?: Key;
  readonly endedBy?: Key;
}

type Announcement = readonly [feast: Feast, first: PlainDate, address: `http${string}`];

/** Holds a record to its form: its rules can name its own sources only. */
export function holidayLaw<const Key extends string>(law: HolidayLaw<Key>): HolidayLaw<Key> {
  return law;
}
