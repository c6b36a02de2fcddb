import { readFileSync } from "node:fs";
import { countries, type CountryCode, type PlainDate } from "@rabat-process/timezones";
import { type Holiday, holidaysBetween, workingDay } from "../../src/index.ts";

interface OtherLibrary {
  readonly years: readonly [number, number];
  readonly countries: Readonly<Record<CountryCode, Readonly<Record<string, string>>>>;
}

/** A holiday that one side has and the other has not, with the days on which it is missing. */
export interface Disagreement {
  readonly code: CountryCode;
  readonly holder: "ours" | "theirs";
  readonly name: string;
  readonly dates: readonly PlainDate[];
}

const other = JSON.parse(
  readFileSync(new URL("python-holidays.json", import.meta.url), "utf8"),
) as OtherLibrary;
const [firstYear, lastYear] = other.years;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** Their days off in a country by name. */
export function theirDays(code: CountryCode): Map<string, PlainDate[]> {
  return new Map(
    Object.entries(other.countries[code]).map(([name, days]) => [
      name,
      (days.length === "MM-DD".length ? years.map((year) => `${year}-${days}`) : days.split(" ")).map(
        (day) => day as PlainDate,
      ),
    ]),
  );
}

/**
 * All disagreements of the two libraries on days that are no rest days there. A feast agrees when any of its possible
 * days is off for them, and their day when it is possible for us.
 */
export function findDisagreements(): Disagreement[] {
  return countries.flatMap(({ code }) => {
    const holidays = holidaysBetween(code, `${firstYear}-01-01`, `${lastYear}-12-31`);
    const theirs = new Set([...theirDays(code).values()].flat());
    const possible = new Set(holidays.flatMap(({ days }) => days.map(({ date }) => date)));
    const missing = new Map<string, Disagreement>();
    const add = (holder: Disagreement["holder"], name: string, dates: readonly PlainDate[]): void => {
      const working = dates.filter((date) => !workingDay(code, date).isRestDay);
      if (working.length === 0) return;
      const known = missing.get(`${holder} ${name}`)?.dates ?? [];
      missing.set(`${holder} ${name}`, { code, holder, name, dates: [...known, ...working] });
    };
    for (const [name, dates] of theirDays(code)) {
      add(
        "theirs",
        name.replace(/ \((observed, )?estimated\)$/, ""),
        dates.filter((date) => !possible.has(date)),
      );
    }
    for (const holiday of holidays) add("ours", holiday.name.en, missingDays(holiday, theirs));
    return [...missing.values()];
  });
}

function missingDays({ status, days }: Holiday, theirs: ReadonlySet<PlainDate>): PlainDate[] {
  const within = days.map(({ date }) => date).filter((date) => years.includes(Number(date.slice(0, 4))));
  if (status === "fixed") return within.filter((date) => !theirs.has(date));
  return within.some((date) => theirs.has(date)) ? [] : within;
}
