import { dayOfWeek, type PlainDate, toWallTime } from "@rabat-process/timezones";
import { away } from "./availability.ts";
import { meets } from "./busy-times.ts";
import { dayOfMinute, minuteOf, minuteOfDay, minutesADay } from "./minutes.ts";
import type { Sitting } from "./sitting.ts";
import type { SlotGrid } from "./slot-grid.ts";
import type { BusyTime, SlotRequest } from "./slot-request.ts";

/** What the request itself forbids of a slot. */
export type Breach =
  | { readonly kind: "too-early" | "too-late" }
  | { readonly kind: "excluded-day"; readonly date: PlainDate }
  | { readonly kind: "taken"; readonly busy: BusyTime };

/** Whether a request limits the hours or the days of its own clock. */
export function isLimited(request: SlotRequest): boolean {
  const { earliest, latest, excludedDays = [], excludedWeekdays = [] } = request;
  const days = excludedDays.length + excludedWeekdays.length;
  return earliest !== undefined || latest !== undefined || days > 0;
}

/**
 * The cells of the clock of a request: away before its earliest and after its latest hour, and on excluded days. They are
 * like those of somebody who has to be there.
 */
export function limitedCells(request: SlotRequest, { days, grain }: SlotGrid): Uint16Array {
  const perDay = minutesADay / grain;
  const cells = new Uint16Array(days.length * perDay);
  const [begin, end] = hoursOf(request).map((minute) => minute / grain);
  const excluded = new Set(request.excludedDays);
  days.forEach((date, index) => {
    const own = cells.subarray(index * perDay, (index + 1) * perDay);
    if (isExcluded(request, excluded, date)) own.fill(away);
    else own.fill(away, 0, begin).fill(away, end);
  });
  return cells;
}

/** Each thing that the request forbids of a slot, once. */
export function breachesOf(request: SlotRequest, sittings: readonly Sitting[]): Breach[] {
  const [earliest, latest] = hoursOf(request);
  const excluded = new Set(request.excludedDays);
  const parts = sittings.flatMap((sitting) => partsOf(sitting, request));
  const dates = new Set(parts.map(({ date }) => date));
  const taken = (request.busy ?? []).filter(
    (time) => time.codes === undefined && sittings.some((sitting) => meets(time, sitting)),
  );
  return [
    ...(parts.some(({ from }) => from < earliest) ? [{ kind: "too-early" as const }] : []),
    ...(parts.some(({ to }) => to > latest) ? [{ kind: "too-late" as const }] : []),
    ...[...dates]
      .filter((date) => isExcluded(request, excluded, date))
      .map((date) => ({ kind: "excluded-day" as const, date })),
    ...taken.map((busy) => ({ kind: "taken" as const, busy })),
  ];
}

/** The earliest and the latest minute of a day. */
function hoursOf({ earliest = "00:00", latest = "24:00" }: SlotRequest): [number, number] {
  return [minuteOfDay(earliest), minuteOfDay(latest)];
}

function isExcluded(
  { excludedWeekdays = [] }: SlotRequest,
  excludedDays: ReadonlySet<PlainDate>,
  date: PlainDate,
): boolean {
  return excludedDays.has(date) || excludedWeekdays.includes(dayOfWeek(date));
}

/** What a sitting takes of the days of the request's clock, in minutes of each, as the clock goes on from its start. */
function partsOf(
  { start, end }: Sitting,
  { timeZone }: SlotRequest,
): { readonly date: PlainDate; readonly from: number; readonly to: number }[] {
  const parts: { date: PlainDate; from: number; to: number }[] = [];
  const begin = minuteOf(toWallTime(start, timeZone));
  const finish = begin + minuteOf(end) - minuteOf(start);
  for (let from = begin; from < finish;) {
    const startOfDay = Math.floor(from / minutesADay) * minutesADay;
    const to = Math.min(finish, startOfDay + minutesADay);
    parts.push({ date: dayOfMinute(from), from: from - startOfDay, to: to - startOfDay });
    from = to;
  }
  return parts;
}
