import type { TimedWhen, When } from "@rabat-process/events";
import { instantsOf } from "@rabat-process/events";
import type { TimeZoneId } from "@rabat-process/timezones";
import { offsetMinutesAt, toWallTime } from "@rabat-process/timezones";

/** The same hours on another clock; undefined where that shows the same, or where there are none. */
export function onClockOf(when: When, timeZone: TimeZoneId): TimedWhen | undefined {
  if (when.precision !== "time") return undefined;
  const { start, end } = instantsOf(when);
  const isSame = [start, end].every(
    (at) => offsetMinutesAt(at, timeZone) === offsetMinutesAt(at, when.timeZone),
  );
  if (isSame) return undefined;
  return {
    ...{ precision: "time", timeZone },
    ...{ start: toWallTime(start, timeZone), end: toWallTime(end, timeZone) },
  };
}
