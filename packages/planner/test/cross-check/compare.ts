import { countries, type CountryCode, type PlainDate } from "@rabat-process/timezones";
import { type Holiday, holidaysBetween } from "../../src/index.ts";
import { likeliest } from "../likelihood.ts";
import { libraries, type Library, years } from "./libraries.ts";

/** A holiday that one side has and the other has not on its likeliest day, with the days on which it is missing. */
export interface Difference {
  readonly code: CountryCode;
  readonly library: Library["name"];
  readonly name: string;
  readonly dates: readonly PlainDate[];
}

export interface Differences {
  /** What a library has and we have not. */
  readonly theirs: readonly Difference[];
  /** What we have and a library has not, and what that rests on. */
  readonly ours: readonly (Difference & { readonly holiday: Holiday })[];
}

/** Rest days are compared as well: substitutes hide behind them. A doubt of ours is on both sides. */
export function findDifferences(): Differences {
  const [theirs, ours] = [
    new Map<string, Difference>(),
    new Map<string, Differences["ours"][number]>(),
  ];
  for (const { code } of countries) {
    const holidays = years.flatMap((year) =>
      holidaysBetween(code, `${year}-01-01`, `${year}-12-31`),
    );
    for (const library of libraries) {
      const other = library.daysOf(code);
      for (const [date, name] of other) {
        if (likeliest(holidays, date) === "worked")
          add(theirs, { code, library: library.name, name, dates: [date] });
      }
      for (const holiday of holidays) {
        for (const { date } of holiday.days) {
          if (!years.includes(Number(date.slice(0, 4))) || other.has(date)) continue;
          if (likeliest([holiday], date) !== "off") continue;
          add(ours, { code, library: library.name, name: holiday.name.en, dates: [date], holiday });
        }
      }
    }
  }
  return { theirs: [...theirs.values()], ours: [...ours.values()] };
}

function add<Found extends Difference>(found: Map<string, Found>, difference: Found): void {
  const { code, library, name } = difference;
  const key = `${code} ${library} ${name}`;
  const known = found.get(key)?.dates ?? [];
  found.set(key, { ...difference, dates: [...known, ...difference.dates] });
}
