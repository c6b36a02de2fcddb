import {
  addDays,
  offsetMinutesAt,
  type PlainDate,
  type TimeZoneId,
  toInstant,
  transitionsBetween,
} from "@rabat-process/timezones";
import { dayOfMinute, instantOf, minuteOf, minuteOfDay, minutesADay } from "./minutes.ts";
import type { SlotRequest } from "./slot-request.ts";

/** The slots of a request, and where they stand on the clocks of places. */
export interface SlotGrid {
  /** The minutes of UTC at which the slots begin. */
  readonly starts: Int32Array;
  /** The minutes at which each day of the slots begins: those of the first day are `starts`. */
  readonly startsOfDays: readonly Int32Array[];
  /** The days of any local clock that may matter. */
  readonly days: readonly PlainDate[];
  /** Minutes of a cell: half hours, or quarters where a slot may begin, end or be shown at one. */
  readonly grain: 30 | 15;
  /**
   * What a number of each cell of a local clock, from the first of `days` on, makes of each slot: the greatest of all its
   * cells on all its days. Takes the array as its own.
   */
  readonly hardest: (timeZone: TimeZoneId, numbers: Uint16Array) => Uint16Array;
}

/** An offset from UTC in minutes, and the minute of UTC until which it holds. */
type Offset = readonly [until: number, offset: number];

/** Room for clocks that are a day ahead of or behind those of the request. */
const margin = minutesADay;

export function createGrid(request: SlotRequest, timeZones: readonly TimeZoneId[]): SlotGrid {
  const { durationMinutes, days: length = 1, stepMinutes = 30, timeZone } = request;
  const starts = startsOf(request);
  const first = (starts[0] ?? 0) - margin;
  const last = (starts.at(-1) ?? 0) + length * minutesADay + margin;
  const offsets = new Map(
    [...new Set([timeZone, ...timeZones])].map((zone) => [zone, offsetsOf(zone, first, last)]),
  );
  const grain = grainOf(request, [...offsets.values()].flat());
  const startsOfDays = startsEachDay(starts, length, offsets.get(timeZone) ?? []);
  const base = Math.floor(first / minutesADay) * minutesADay;
  const known = new Map<string, Run[][]>();
  const runsIn = (zone: TimeZoneId): Run[][] => {
    const own = offsets.get(zone) ?? offsetsOf(zone, first, last);
    const key = JSON.stringify(own);
    const runs =
      known.get(key) ?? startsOfDays.map((day) => runsOf(localStartsOf(day, own), stepMinutes));
    known.set(key, runs);
    return runs;
  };
  return {
    starts,
    startsOfDays,
    days: daysFrom(base, last),
    grain,
    hardest: (zone, numbers) => {
      takeHardestOfRuns(numbers, durationMinutes / grain);
      const cells = { numbers, base, grain, step: stepMinutes / grain };
      return hardestOfDays(cells, runsIn(zone), starts.length);
    },
  };
}

function startsOf({ window, timeZone, stepMinutes = 30 }: SlotRequest): Int32Array {
  const begin = minuteOf(toInstant(`${window.first}T00:00`, timeZone));
  const end = minuteOf(toInstant(`${addDays(window.last, 1)}T00:00`, timeZone));
  return Int32Array.from(
    { length: Math.ceil((end - begin) / stepMinutes) },
    (_, index) => begin + index * stepMinutes,
  );
}

function daysFrom(first: number, last: number): PlainDate[] {
  return Array.from({ length: Math.floor((last - first) / minutesADay) + 1 }, (_, index) =>
    dayOfMinute(first + index * minutesADay),
  );
}

/** Half hours as long as they do: they are half as many. All clocks of the covered years are whole quarters from UTC. */
function grainOf(request: SlotRequest, offsets: readonly Offset[]): 30 | 15 {
  const { durationMinutes, stepMinutes = 30, earliest = "00:00", latest = "00:00" } = request;
  const minutes = [durationMinutes, stepMinutes, minuteOfDay(earliest), minuteOfDay(latest)];
  const all = [...minutes, ...offsets.map(([, offset]) => offset)];
  return all.every((one) => one % 30 === 0) ? 30 : 15;
}

function offsetsOf(zone: TimeZoneId, first: number, last: number): Offset[] {
  const [from, to] = [instantOf(first), instantOf(last)];
  const changes = transitionsBetween(from, to, zone);
  const offsets = [
    offsetMinutesAt(from, zone),
    ...changes.map(({ offsetMinutesAfter }) => offsetMinutesAfter),
  ];
  const ends = [...changes.map(({ instant }) => minuteOf(instant)), last + 1];
  return offsets.map((minutes, index): Offset => [ends[index] ?? last + 1, minutes]);
}

/** For each day of the meeting, the minutes of UTC at which it begins: the same hour on the clocks of the request. */
function startsEachDay(starts: Int32Array, days: number, offsets: readonly Offset[]): Int32Array[] {
  return Array.from({ length: days }, (_, day) => {
    if (day === 0) return starts;
    const [offset, offsetThen] = [createOffset(offsets), createOffset(offsets)];
    return starts.map((start) => {
      const then = start + day * minutesADay;
      return then - (offsetThen(then) - offset(start));
    });
  });
}

/** Looks an offset up; minutes have to be asked for in their order. */
function createOffset(offsets: readonly Offset[]): (minute: number) => number {
  let index = 0;
  return (minute) => {
    while (index < offsets.length - 1 && minute >= (offsets[index]?.[0] ?? 0)) index++;
    return offsets[index]?.[1] ?? 0;
  };
}

/** When the slots begin on a local clock. */
function localStartsOf(starts: Int32Array, offsets: readonly Offset[]): Int32Array {
  const offset = createOffset(offsets);
  return starts.map((start) => start + offset(start));
}

/**
 * Makes of each cell the hardest of the run of so many that begins with it. Doubling the length of what is compared takes
 * as many passes as the length has binary digits; a pass reads only what it has not yet written.
 */
function takeHardestOfRuns(numbers: Uint16Array, length: number): void {
  for (let covered = 1; covered < length;) {
    const step = Math.min(covered, length - covered);
    const end = numbers.length - step;
    for (let index = 0; index < end; index++) {
      const other = numbers[index + step] ?? 0;
      if (other > (numbers[index] ?? 0)) numbers[index] = other;
    }
    covered += step;
  }
}

/** Slots in a row that stand in a row on a local clock too: there is a new run where one of the clocks changes. */
interface Run {
  readonly slot: number;
  readonly count: number;
  /** When the first of them begins on the local clock. */
  readonly start: number;
}

function runsOf(localStarts: Int32Array, stepMinutes: number): Run[] {
  const begins = [0];
  for (let slot = 1; slot < localStarts.length; slot++) {
    if ((localStarts[slot] ?? 0) - (localStarts[slot - 1] ?? 0) !== stepMinutes) begins.push(slot);
  }
  return begins.map((slot, index) => {
    const count = (begins[index + 1] ?? localStarts.length) - slot;
    return { slot, count, start: localStarts[slot] ?? 0 };
  });
}

/** The cells of a local clock from a minute on, and how many of them are from one slot to the next. */
interface Cells {
  readonly numbers: Uint16Array;
  readonly base: number;
  readonly grain: number;
  readonly step: number;
}

/** What a participant is at each slot: the hardest of the days of the meeting. */
function hardestOfDays(
  { numbers, base, grain, step }: Cells,
  runsOfDays: readonly (readonly Run[])[],
  length: number,
): Uint16Array {
  const result = new Uint16Array(length);
  runsOfDays.forEach((runs, day) => {
    for (const { slot, count, start } of runs) {
      const place = (start - base) / grain;
      // One copy does for most requests, and is what makes the first one fast.
      if (day === 0 && step === 1) result.set(numbers.subarray(place, place + count), slot);
      else takeHarder(result.subarray(slot, slot + count), numbers.subarray(place), step);
    }
  });
  return result;
}

function takeHarder(result: Uint16Array, meetings: Uint16Array, step: number): void {
  for (let index = 0; index < result.length; index++) {
    const number = meetings[index * step] ?? 0;
    if (number > (result[index] ?? 0)) result[index] = number;
  }
}
