import {
  countries,
  type Instant,
  offsetMinutesAt,
  type TimeZoneId,
  toInstant,
  transitionsBetween,
} from "@rabat-process/timezones";
import { absenceOf, availabilityOf, certainly, costOf, daysOf } from "./availability.ts";
import { halfHourOf, halfHoursADay, instantOf } from "./half-hours.ts";
import { regionOf, zoneOf } from "./participant-code.ts";
import { checkRequest, type SlotParticipant, type SlotRequest } from "./slot-request.ts";
import { softPenalties } from "./soft-rules.ts";

/** All slots of a request, measured and put into order. A slot is known by its place in time, from 0. */
export interface Ranking {
  readonly request: SlotRequest;
  /** In the order of the table of countries: whoever asks in another order gets the same answer. */
  readonly participants: readonly SlotParticipant[];
  /** The half hours of UTC at which the slots begin. */
  readonly starts: Int32Array;
  /** For each participant, what it is at each slot: see availability.ts. */
  readonly numbers: readonly Uint16Array[];
  readonly isRefused: Uint8Array;
  /** The weights of all who are away, each by its chance, in hundredths. */
  readonly absent: Float64Array;
  /** How hard the slot is for the worst-off of those who may come, 0 to 100. */
  readonly worst: Uint8Array;
  /** How hard it is for all who may come, by their weights. */
  readonly total: Float64Array;
  /** How many soft rules speak against it. */
  readonly soft: Uint8Array;
  /** The slots from the best to the worst. */
  readonly order: Uint32Array;
}

/** Room for clocks that are a day ahead of or behind those of the request. */
const margin = halfHoursADay;

/** @throws RangeError when the request cannot be, see {@link checkRequest}. */
export function rankSlots(request: SlotRequest): Ranking {
  checkRequest(request);
  const participants = inOrder(request.participants);
  const starts = startsOf(request);
  const dayShifts = shiftsOfDays(request, starts);
  const length = request.durationMinutes / 30;
  const step = (request.stepMinutes ?? 30) / 30;
  const first = (starts[0] ?? 0) - margin;
  const last = (starts.at(-1) ?? 0) + (request.days ?? 1) * halfHoursADay + margin;
  const days = daysOf(first, last);
  const base = Math.floor(first / halfHoursADay) * halfHoursADay;
  const runsByOffsets = new Map<string, Run[][]>();
  const numbers = participants.map(({ code }) => {
    const zone = request.host === undefined ? zoneOf(code) : request.timeZone;
    const offsets = offsetsOf(zone, first, last);
    const key = JSON.stringify(offsets);
    const runs =
      runsByOffsets.get(key) ??
      dayShifts.map((shifts) => runsOf(placesOf(shifts, offsets, base), step));
    runsByOffsets.set(key, runs);
    const meetings = availabilityOf(code, request.host, days, request.overrides ?? []);
    takeHardestOfRuns(meetings, length);
    return hardestOfDays(meetings, runs, step, starts.length);
  });
  const measured = measure(request, participants, numbers, starts.length);
  const soft = softPenalties(request, participants, starts);
  const order = sortSlots({ ...measured, soft });
  return { request, participants, starts, numbers, ...measured, soft, order };
}

const seats = new Map<string, number>(countries.map(({ code }, index) => [code, index]));

/** Countries in the order of their table, then the organisations. */
export function inOrder<Participant extends SlotParticipant>(
  participants: readonly Participant[],
): Participant[] {
  const seatOf = ({ code }: SlotParticipant): number =>
    seats.get(code) ?? countries.length + (code === "EU" ? 0 : 1);
  return participants.toSorted((one, other) => seatOf(one) - seatOf(other));
}

function startsOf({ window, timeZone, stepMinutes = 30 }: SlotRequest): Int32Array {
  const step = stepMinutes / 30;
  const begin = utcHalfHour(toInstant(`${window.first}T00:00`, timeZone), timeZone);
  const end = utcHalfHour(toInstant(`${window.last}T23:30`, timeZone), timeZone) + 1;
  return Int32Array.from(
    { length: Math.ceil((end - begin) / step) },
    (_, index) => begin + index * step,
  );
}

function utcHalfHour(instant: Instant, timeZone: TimeZoneId): number {
  if (Number(instant.slice(14, 16)) % 30 !== 0) {
    throw new RangeError(
      `The clocks of ${timeZone} are no whole half hours from UTC: ask in the zone of a country of the Process.`,
    );
  }
  return halfHourOf(instant);
}

/** An offset from UTC, in half hours, and the half hour of UTC until which it holds. */
type Offset = readonly [until: number, offset: number];

function offsetsOf(zone: TimeZoneId, first: number, last: number): Offset[] {
  const [from, to] = [instantOf(first), instantOf(last)];
  const changes = transitionsBetween(from, to, zone);
  const offsets = [
    offsetMinutesAt(from, zone),
    ...changes.map(({ offsetMinutesAfter }) => offsetMinutesAfter),
  ];
  const ends = [...changes.map(({ instant }) => halfHourOf(instant)), last + 1];
  return offsets.map((minutes, index): Offset => [ends[index] ?? last + 1, minutes / 30]);
}

/** For each day of the meeting, the half hours of UTC at which it begins: the same hour on the clocks of the request. */
function shiftsOfDays({ days = 1, timeZone }: SlotRequest, starts: Int32Array): Int32Array[] {
  const [first, last] = [starts[0] ?? 0, (starts.at(-1) ?? 0) + days * halfHoursADay];
  const offsets = offsetsOf(timeZone, first, last);
  return Array.from({ length: days }, (_, day) => {
    if (day === 0) return starts;
    const offset = createOffset(offsets);
    const offsetThen = createOffset(offsets);
    return starts.map((start) => {
      const then = start + day * halfHoursADay;
      return then - (offsetThen(then) - offset(start));
    });
  });
}

/** Looks an offset up; half hours have to be asked for in their order. */
function createOffset(offsets: readonly Offset[]): (halfHour: number) => number {
  let index = 0;
  return (halfHour) => {
    while (index < offsets.length - 1 && halfHour >= (offsets[index]?.[0] ?? 0)) index++;
    return offsets[index]?.[1] ?? 0;
  };
}

/** Where the slots stand among the half hours of a local clock. */
function placesOf(starts: Int32Array, offsets: readonly Offset[], base: number): Int32Array {
  const offset = createOffset(offsets);
  return starts.map((start) => start + offset(start) - base);
}

/**
 * Makes of each half hour the hardest of the run of so many that begins with it. Doubling the length of what is compared
 * takes as many passes as the length has binary digits; a pass reads only what it has not yet written.
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
  readonly place: number;
  readonly count: number;
}

function runsOf(places: Int32Array, step: number): Run[] {
  const begins = [0];
  for (let slot = 1; slot < places.length; slot++) {
    if ((places[slot] ?? 0) - (places[slot - 1] ?? 0) !== step) begins.push(slot);
  }
  return begins.map((slot, index) => {
    return { slot, place: places[slot] ?? 0, count: (begins[index + 1] ?? places.length) - slot };
  });
}

/** What a participant is at each slot: the hardest of the days of the meeting. */
function hardestOfDays(
  meetings: Uint16Array,
  runsOfDays: readonly (readonly Run[])[],
  step: number,
  length: number,
): Uint16Array {
  const result = new Uint16Array(length);
  runsOfDays.forEach((runs, day) => {
    for (const { slot, place, count } of runs) {
      // One copy does for most requests, and is what makes the first one fast.
      if (day === 0 && step === 1) result.set(meetings.subarray(place, place + count), slot);
      else takeHarder(result.subarray(slot, slot + count), meetings.subarray(place), step);
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

type Measures = Pick<Ranking, "isRefused" | "absent" | "worst" | "total">;

function measure(
  { quorum = {} }: SlotRequest,
  participants: readonly SlotParticipant[],
  numbers: readonly Uint16Array[],
  length: number,
): Measures {
  const isRefused = new Uint8Array(length);
  const absent = new Float64Array(length);
  const worst = new Uint8Array(length);
  const total = new Float64Array(length);
  participants.forEach(({ weight = 1, isRequired = false }, index) => {
    const own = numbers[index] ?? new Uint16Array(length);
    for (let slot = 0; slot < length; slot++) {
      const number = own[slot] ?? 0;
      if (number === 0) continue;
      const absence = absenceOf(number);
      absent[slot] = (absent[slot] ?? 0) + weight * absence;
      if (absence === certainly) {
        if (isRequired) isRefused[slot] = 1;
        continue;
      }
      const cost = costOf(number);
      total[slot] = (total[slot] ?? 0) + weight * cost;
      if (cost > (worst[slot] ?? 0)) worst[slot] = cost;
    }
  });
  for (const region of ["Africa", "Europe"] as const) {
    const least = quorum[region] ?? 0;
    if (least === 0) continue;
    const present = presentOf(region, participants, numbers, length);
    for (let slot = 0; slot < length; slot++) if ((present[slot] ?? 0) < least) isRefused[slot] = 1;
  }
  return { isRefused, absent, worst, total };
}

/** How many participants of a region are more likely to come than not. */
export function presentOf(
  region: "Africa" | "Europe",
  participants: readonly SlotParticipant[],
  numbers: readonly Uint16Array[],
  length: number,
): Uint8Array {
  const present = new Uint8Array(length);
  participants.forEach(({ code }, index) => {
    if (regionOf(code) !== region) return;
    const own = numbers[index] ?? new Uint16Array(length);
    for (let slot = 0; slot < length; slot++) {
      if (absenceOf(own[slot] ?? 0) < 50) present[slot] = (present[slot] ?? 0) + 1;
    }
  });
  return present;
}

/** Refusals last, then the fewest absences, the worst-off, the sum, the soft rules, and the earlier one first. */
function sortSlots(measures: Measures & Pick<Ranking, "soft">): Uint32Array {
  const { isRefused, absent, worst, total, soft } = measures;
  const order = Uint32Array.from(isRefused, (_, slot) => slot);
  const by = (values: Uint8Array | Float64Array, one: number, other: number): number =>
    (values[one] ?? 0) - (values[other] ?? 0);
  return order.sort(
    (one, other) =>
      by(isRefused, one, other) ||
      by(absent, one, other) ||
      by(worst, one, other) ||
      by(total, one, other) ||
      by(soft, one, other) ||
      one - other,
  );
}
