import {
  addDays,
  dayOfWeek,
  type PlainDate,
  type TimeZoneId,
  toInstant,
  transitionsBetween,
} from "@rabat-process/timezones";
import type { Invitee } from "./invitee.ts";
import { instantOf, minuteOf, minutesADay } from "./minutes.ts";
import type { DayWindow, SlotRequest } from "./slot-request.ts";

/** So long after a clock change people still turn up an hour early or late. */
const clockChangeDays = 7;

/** How many soft rules speak against each slot: a clock change shortly before, another activity in the same week. */
export function softPenalties(
  request: SlotRequest,
  participants: readonly Invitee[],
  starts: Int32Array,
): Uint8Array {
  const penalties = new Uint8Array(starts.length);
  const [begin = 0, second = begin + 1] = starts;
  const slotAt = (minute: number): number =>
    Math.min(Math.max(Math.ceil((minute - begin) / (second - begin)), 0), starts.length);
  for (const [from, until] of [
    ...clockChanges(request, participants, starts),
    ...busyWeeks(request),
  ]) {
    for (let slot = slotAt(from); slot < slotAt(until); slot++)
      penalties[slot] = (penalties[slot] ?? 0) + 1;
  }
  return penalties;
}

/** Minutes of UTC: from the first to the one before the last. */
type Span = readonly [from: number, until: number];

function clockChanges(
  { host, timeZone }: SlotRequest,
  participants: readonly Invitee[],
  starts: Int32Array,
): Span[] {
  const zones = new Set(host === undefined ? participants.map((one) => one.timeZone) : [timeZone]);
  const length = clockChangeDays * minutesADay;
  const [from, to] = [instantOf((starts[0] ?? 0) - length), instantOf((starts.at(-1) ?? 0) + 1)];
  const changes = new Set(
    [...zones].flatMap((zone) => transitionsBetween(from, to, zone).map(({ instant }) => instant)),
  );
  return [...changes].map((instant): Span => [minuteOf(instant), minuteOf(instant) + length]);
}

/** Weeks from Monday to Sunday on the calendar of the request; two activities of one week count once. */
function busyWeeks({ activities = [], timeZone }: SlotRequest): Span[] {
  const mondays = new Set(activities.flatMap(mondaysOf));
  return [...mondays].map((monday): Span => [
    startIn(monday, timeZone),
    startIn(addDays(monday, 7), timeZone),
  ]);
}

/** The Mondays of all weeks that some days touch. */
export function mondaysOf({ first, last }: DayWindow): PlainDate[] {
  const mondays: PlainDate[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
}

function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - dayOfWeek(date));
}

function startIn(date: PlainDate, timeZone: TimeZoneId): number {
  return minuteOf(toInstant(`${date}T00:00`, timeZone));
}
