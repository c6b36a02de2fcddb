import { readFileSync } from "node:fs";
import { addDays, type CountryCode, type PlainDate } from "@rabat-process/timezones";
import Holidays from "date-holidays";

/** The years that are compared: those in which somebody plans. Days of the past are facts: see test/facts. */
export const years: readonly number[] = [2026, 2027, 2028];

/** A library of holidays: its days off in a country by date, with their name. */
export interface Library {
  readonly name: "date-holidays" | "python-holidays";
  readonly daysOf: (code: CountryCode) => ReadonlyMap<PlainDate, string>;
}

interface PythonHolidays {
  readonly years: readonly [number, number];
  readonly countries: Readonly<Record<CountryCode, Readonly<Record<string, string>>>>;
}

const python = JSON.parse(
  readFileSync(new URL("python-holidays.json", import.meta.url), "utf8"),
) as PythonHolidays;

/** Their days of the past whose names they do not mark as estimated: somebody has entered what was announced. */
export function announcedByPython(code: CountryCode, names: RegExp): PlainDate[] {
  return Object.entries(python.countries[code])
    .filter(([name]) => names.test(name))
    .flatMap(([, days]) => days.split(" ").map((date) => date as PlainDate));
}

function isCompared(date: PlainDate): boolean {
  return years.includes(Number(date.slice(0, 4)));
}

/** Their days of every year are written once, as month and day. */
function pythonDays(code: CountryCode): Map<PlainDate, string> {
  const found = Object.entries(python.countries[code]).flatMap(([name, days]) => {
    const dates =
      days.length === "MM-DD".length ? years.map((year) => `${year}-${days}`) : days.split(" ");
    return dates.map((date): [PlainDate, string] => [date as PlainDate, name]);
  });
  return new Map(found.filter(([date]) => isCompared(date)));
}

function dateHolidaysDays(code: CountryCode): Map<PlainDate, string> {
  const library = new Holidays(code, { languages: ["en"], types: ["public"] });
  return new Map(
    years
      .flatMap((year) => library.getHolidays(year))
      .flatMap(({ date, start, end, name }) => {
        const first = date.slice(0, 10) as PlainDate;
        // A day of the clock change lasts 23 or 25 hours.
        const length = Math.round((end.getTime() - start.getTime()) / 86_400_000);
        return Array.from({ length }, (_, index): [PlainDate, string] => [
          addDays(first, index),
          name,
        ]);
      })
      .filter(([date]) => isCompared(date)),
  );
}

export const libraries: readonly Library[] = [
  { name: "python-holidays", daysOf: pythonDays },
  { name: "date-holidays", daysOf: dateHolidaysDays },
];
