import { type Instant, toWallTime } from "@rabat-process/timezones";
import { away } from "./availability.ts";
import type { Invitee } from "./invitee.ts";
import { dayOf, minuteOf, minutesADay } from "./minutes.ts";
import type { Obstacle } from "./obstacles.ts";
import type { Sitting } from "./sitting.ts";
import type { SlotGrid } from "./slot-grid.ts";
import type { BusyTime, SlotRequest } from "./slot-request.ts";

/** No clock of the covered years is set further in a day. */
const farthestChange = 180;

/** Notes in the numbers of participants when they are busy. */
export function addBusyTimes(
  request: SlotRequest,
  grid: SlotGrid,
  numbers: ReadonlyMap<string, Uint16Array>,
): void {
  for (const { codes = [], ...time } of request.busy ?? []) {
    for (const slot of slotsAt(request, grid, time))
      for (const code of codes) numbers.get(code)?.fill(away, slot, slot + 1);
  }
}

/** Refuses the slots at times that are taken for all. */
export function refuseTaken(request: SlotRequest, grid: SlotGrid, isRefused: Uint8Array): void {
  for (const { codes, ...time } of request.busy ?? []) {
    if (codes !== undefined) continue;
    for (const slot of slotsAt(request, grid, time)) isRefused[slot] = 1;
  }
}

/** The slots of which a day meets a time. Only those are looked at that may: a busy year has many times. */
function* slotsAt(
  { durationMinutes, stepMinutes = 30 }: SlotRequest,
  { starts, startsOfDays }: SlotGrid,
  time: BusyTime,
): Generator<number> {
  const [from, until] = [minuteOf(time.from), minuteAfter(time.until)];
  const begin = starts[0] ?? 0;
  for (const [day, own] of startsOfDays.entries()) {
    const shift = begin + day * minutesADay;
    const first = Math.floor((from - durationMinutes - farthestChange - shift) / stepMinutes);
    const last = Math.ceil((until + farthestChange - shift) / stepMinutes);
    for (let slot = Math.max(first, 0); slot < Math.min(last, starts.length); slot++) {
      const start = own[slot] ?? 0;
      if (start < until && from < start + durationMinutes) yield slot;
    }
  }
}

/** The first minute that begins when an instant is over or later. */
function minuteAfter(instant: Instant): number {
  return minuteOf(instant) + (instant.slice(17, 19) === "00" ? 0 : 1);
}

/** The busy times of a participant that a meeting meets, on the clock on which they have it. */
export function busyObstacles(
  { code }: Pick<Invitee, "code">,
  { busy = [] }: Pick<SlotRequest, "busy">,
  sittings: readonly Sitting[],
  timeZone: string,
): Obstacle[] {
  return busy
    .filter(({ codes }) => codes?.includes(code))
    .filter((time) => sittings.some((sitting) => meets(time, sitting)))
    .map(({ from, until }): Obstacle => {
      const [start, end] = [toWallTime(from, timeZone), toWallTime(until, timeZone)];
      const ofRequest = { source: "the request", assumed: false } as const;
      return { kind: "busy", date: dayOf(start), start, end, ...ofRequest };
    });
}

/** Whether a time and a day of a meeting have a moment in common. */
export function meets({ from, until }: BusyTime, { start, end }: Sitting): boolean {
  return start < until && from < end;
}
