import { addDays, dayOfWeek, type PlainDate } from "@rabat-process/timezones";
import type { CivilDay, IslamicDay, Years } from "./data/laws/law.ts";
import { orthodoxEaster, westernEaster } from "./easter.ts";
import { islamicDays } from "./islamic-dates.ts";

/** The days of a year on which something begins. */
export type DatesIn = (year: number) => readonly PlainDate[];

/** Reads when a holiday is, as records of law write it: see {@link CivilDay}. */
export function datesOf(on: CivilDay | IslamicDay, years: Years): DatesIn {
  const datesIn = known.get(on) ?? onceAYear(everyYear(on));
  known.set(on, datesIn);
  return (year) => (holdsIn(years, year) ? datesIn(year) : []);
}

/** Easter Monday is that of forty countries: each day is worked out once. */
const known = new Map<CivilDay | IslamicDay, DatesIn>();

function onceAYear(datesIn: DatesIn): DatesIn {
  const years = new Map<number, readonly PlainDate[]>();
  return (year) => {
    const dates = years.get(year) ?? datesIn(year);
    years.set(year, dates);
    return dates;
  };
}

/** Says whether a rule holds in a year. */
export function holdsIn({ since = 0, until = 9999, except = [] }: Years, year: number): boolean {
  return since <= year && year <= until && !except.includes(year);
}

const weekdays: readonly string[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function everyYear(on: CivilDay | IslamicDay): DatesIn {
  if (on.startsWith("hijri ")) return (year) => islamicDays(year, on.slice("hijri ".length));
  const easter = /^(easter|orthodox)([+-]\d+)$/.exec(on);
  if (easter) {
    const sunday = easter[1] === "easter" ? westernEaster : orthodoxEaster;
    return (year) => [addDays(sunday(year), Number(easter[2]))];
  }
  const [weekday, earliest] = on.split(">=");
  if (earliest !== undefined) {
    const wanted = weekdays.indexOf(weekday ?? "") + 1;
    return (year) => [firstWeekdayFrom(`${year}-${earliest}` as PlainDate, wanted)];
  }
  if (on.length === "MM-DD".length) return (year) => [`${year}-${on}` as PlainDate];
  const dates = on.split(" ").map((date) => date as PlainDate);
  return (year) => dates.filter((date) => date.startsWith(`${year}-`));
}

/** The first day from a date on that is a certain day of the week: 1 is Monday. */
export function firstWeekdayFrom(date: PlainDate, weekday: number): PlainDate {
  return addDays(date, (weekday - dayOfWeek(date) + 7) % 7);
}
