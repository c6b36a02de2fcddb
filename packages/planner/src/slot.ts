import type { DatedWhen } from "@rabat-process/events";
import {
  addDays,
  addMinutes,
  type Instant,
  offsetMinutesAt,
  type PlainDateTime,
  toInstant,
} from "@rabat-process/timezones";
import { certainly } from "./availability.ts";
import { dayOf, instantOf, minuteOf, minutesADay, wallTimeOf } from "./minutes.ts";
import type { Ranking } from "./ranking.ts";
import type { Sitting } from "./sitting.ts";
import type { SlotRequest } from "./slot-request.ts";

/** A time at which a meeting may be, and how good it is among all of the request. */
export interface Slot {
  /** Its place in the ranking: 1 is the best. */
  readonly rank: number;
  /** As an event takes it: wall time of the request's zone, or days with the same hours. */
  readonly when: DatedWhen;
  /** When it begins, on the clocks of the request: what `slotAt` takes. */
  readonly start: PlainDateTime;
  /** Somebody required is certainly away, a region has not its quorum, or the request forbids the time. */
  readonly isRefused: boolean;
  /** How many participants are expected to be away: the sum of their weights, each by its chance. */
  readonly absent: number;
  /** How hard the hours are for the worst-off of those who may come: 0, all within office hours, to 100. */
  readonly worst: number;
  /** How hard they are for all who may come: the sum, by their weights. */
  readonly total: number;
}

/** A slot as values. */
export function slotOf(ranking: Ranking, index: number, rank: number): Slot {
  const { request } = ranking;
  const start = startOf(request, instantOf(ranking.starts[index] ?? 0));
  return {
    rank,
    when: whenOf(request, start),
    start,
    isRefused: ranking.isRefused[index] === 1,
    absent: (ranking.absent[index] ?? 0) / certainly,
    worst: ranking.worst[index] ?? 0,
    total: ranking.total[index] ?? 0,
  };
}

/** What the clocks of a request show at an instant. */
export function startOf({ timeZone }: SlotRequest, instant: Instant): PlainDateTime {
  return wallTimeOf(minuteOf(instant) + offsetMinutesAt(instant, timeZone));
}

function whenOf(
  { timeZone, durationMinutes, days = 1 }: SlotRequest,
  start: PlainDateTime,
): DatedWhen {
  const end = wallTimeOf(minuteOf(start) + durationMinutes);
  const [first, firstEnd] = [dayOf(start), dayOf(end)];
  const last = addDays(first, days - 1);
  if (days === 1 || first !== firstEnd) {
    return {
      precision: "time",
      start,
      end: `${addDays(firstEnd, days - 1)}T${end.slice(11)}` as PlainDateTime,
      timeZone,
    };
  }
  const [from, to] = [start, end].map((time) => time.slice(11, 16) as `${number}:${number}`);
  return {
    precision: "day",
    first,
    last,
    dailyHours: { start: from ?? "00:00", end: to ?? "00:00", timeZone },
  };
}

/** When each day of the meeting at a slot begins and ends. */
export function sittingsOf({ request, starts }: Ranking, index: number): Sitting[] {
  const { timeZone, durationMinutes, days = 1 } = request;
  const begin = minuteOf(startOf(request, instantOf(starts[index] ?? 0)));
  return Array.from({ length: days }, (_, day) => {
    const start =
      day === 0
        ? instantOf(starts[index] ?? 0)
        : toInstant(wallTimeOf(begin + day * minutesADay), timeZone);
    return { start, end: addMinutes(start, durationMinutes) };
  });
}
