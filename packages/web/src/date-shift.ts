import type { DatedWhen, When } from "@rabat-process/events";
import { firstDay, isDated, lastDay } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { daysBetween } from "@rabat-process/timezones";
import { say } from "./locales/index.ts";

/** Beyond that, nobody counts in days or weeks. */
const mostDays = 60;

/**
 * How a new date stands to the one before it: `a week later, same hours`. Undefined where that is not short to say.
 */
export function describeShift(from: When, to: When, locale: Locale): string | undefined {
  if (!isDated(from) || !isDated(to)) return undefined;
  const days = daysBetween(firstDay(from), firstDay(to));
  if (days !== daysBetween(lastDay(from), lastDay(to)) || Math.abs(days) > mostDays)
    return undefined;
  const { shift } = say(locale).event.notes;
  const [before, after] = [hoursOf(from), hoursOf(to)];
  const hours = before === after ? (after === "" ? undefined : shift.sameHours) : shift.otherHours;
  const moved = days === 0 ? shift.sameDay : shift.moved(days);
  return [moved, ...(hours === undefined ? [] : [hours])].join(", ");
}

/** What two dates have to share for their hours to be the same; "" where none were announced. */
function hoursOf(when: DatedWhen): string {
  if (when.precision === "time")
    return [when.start.slice(11), when.end.slice(11), when.timeZone].join(" ");
  const { start = "", end = "", timeZone = "" } = when.dailyHours ?? {};
  return [start, end, timeZone].join(" ").trim();
}
