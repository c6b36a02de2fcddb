import { isPlainDate } from "@rabat-process/timezones";
import { checkValue, found, refusal } from "@rabat-process/timezones/arguments";

/** @throws TypeError or RangeError when it is none from 1 to 7 */
export function checkWeekday(name: string, weekday: number): void {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
    const expected = "a day of the week, 1 for Monday to 7 for Sunday";
    throw refusal(weekday, `${name} is ${found(weekday)}: expected ${expected}.`, "number");
  }
}

/** @throws TypeError or RangeError when there is no such day */
export function checkDay(name: string, day: string): void {
  checkValue(name, day, { is: isPlainDate, expected: 'a day such as "2027-05-17"' });
}
