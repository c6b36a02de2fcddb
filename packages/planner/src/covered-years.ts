import type { PlainDate } from "@rabat-process/timezones";
import { checkDay } from "./check-values.ts";

/**
 * The years for which holidays and working time are known: records of law have their changes since 2020, and the
 * calendar Umm al-Qura is in the package up to 2035.
 */
export const coveredYears = { first: 2020, last: 2035 } as const;

/** @throws RangeError when the year of a day is not covered; nothing would be known, and "no holiday" would be a lie. */
export function checkCovered(date: PlainDate): void {
  checkDay("date", date);
  const year = Number(date.slice(0, 4));
  if (!(year >= coveredYears.first && year <= coveredYears.last)) {
    throw new RangeError(
      `${date} is not covered: the holidays of ${coveredYears.first} to ${coveredYears.last} are known. ` +
        `Choose a day in these years, or a later release of this package.`,
    );
  }
}
