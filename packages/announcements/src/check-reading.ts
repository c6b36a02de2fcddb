import { isPlainDate } from "@rabat-process/timezones";
import { checkLocale, checkValue } from "@rabat-process/timezones/arguments";

/** @throws TypeError or RangeError when a language or day is given and is none */
export function checkReading(language: unknown, [name, day]: readonly [string, unknown]): void {
  if (language !== undefined) checkLocale(language);
  checkValue(name, day, {
    is: (value) => value === undefined || isPlainDate(value),
    expected: "a day such as 2027-01-31",
  });
}
