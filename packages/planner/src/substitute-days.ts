import { addDays, dayOfWeek, type PlainDate } from "@rabat-process/timezones";
import type { WeekendRule } from "./data/laws/law.ts";
import type { SubstituteRule } from "./holiday-rules.ts";
import { firstWeekdayFrom, holdsIn } from "./law-dates.ts";

/** Says whether offices are closed on a day for another reason: the weekly rest, another holiday. */
export type IsTaken = (date: PlainDate) => boolean;

/** The rule by which a day that is a holiday is made up for or moved. */
export function substituteRuleFor(
  rules: readonly SubstituteRule[],
  date: PlainDate,
): SubstituteRule | undefined {
  const [year, weekday] = [Number(date.slice(0, 4)), dayOfWeek(date)];
  return rules.find((rule) => holdsIn(rule, year) && rule.weekdays.includes(weekday));
}

/** The day that is off in place of another. */
export function substituteDay(to: WeekendRule["to"], date: PlainDate, isTaken: IsTaken): PlainDate {
  switch (to) {
    case "next-day":
      return addDays(date, 1);
    case "monday":
      return firstWeekdayFrom(addDays(date, 1), 1);
    case "friday":
      return firstWeekdayFrom(addDays(date, 1), 5);
    case "next-working-day":
      return firstFree(date, 1, isTaken);
    case "previous-working-day":
      return firstFree(date, -1, isTaken);
    case "nearest-working-day":
      return nearestFree(date, isTaken);
  }
}

function firstFree(date: PlainDate, step: 1 | -1, isTaken: IsTaken): PlainDate {
  let free = addDays(date, step);
  while (isTaken(free)) free = addDays(free, step);
  return free;
}

function nearestFree(date: PlainDate, isTaken: IsTaken): PlainDate {
  for (let distance = 1; ; distance++) {
    const near = [addDays(date, distance), addDays(date, -distance)].find((day) => !isTaken(day));
    if (near !== undefined) return near;
  }
}
