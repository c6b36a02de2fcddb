import type { Hours } from "@rabat-process/planner";

/** `9:00`, `9h`, `9 h 30`: with a sign of hours, so that it is no day of a month. */
const time = String.raw`(\d{1,2})(?::(\d{2})| ?h(?: ?(\d{2}))?)(?![\p{L}\d])`;
const span = new RegExp(
  String.raw`(?:(?:from|between|de|entre) )?(?<![\p{L}\d:])${time} ?(?:-|to|until|and|à|a|et) ?${time}`,
  "iu",
);

/** The first hours in a text, from one time of the day to a later one, and what else it says. */
export function takeHours(typed: string): {
  readonly hours: Hours | undefined;
  readonly rest: string;
} {
  const match = span.exec(typed);
  if (match === null) return { hours: undefined, rest: typed };
  const [text, hour, minute, ofHour, endHour, endMinute, ofEndHour] = match;
  const from = clockTime(hour, minute ?? ofHour);
  const to = clockTime(endHour, endMinute ?? ofEndHour);
  if (from === undefined || to === undefined || from >= to)
    return { hours: undefined, rest: typed };
  const [before, after] = [typed.slice(0, match.index), typed.slice(match.index + text.length)];
  return { hours: { from, to }, rest: `${before.trim()} ${after.trim()}`.trim() };
}

/** A quarter of an hour of the day as `HH:MM`. */
function clockTime(hour = "", minute = "00"): string | undefined {
  const isQuarter = Number(hour) < 24 && Number(minute) < 60 && Number(minute) % 15 === 0;
  return isQuarter ? `${hour.padStart(2, "0")}:${minute}` : undefined;
}

/** How long something from one time of the day to another is. */
export function minutesBetween({ from, to }: Hours): number {
  const [begin, end] = [from, to].map((one) => Number(one.slice(0, 2)) * 60 + Number(one.slice(3)));
  return (end ?? 0) - (begin ?? 0);
}
