import { checkFields, checkList, checkOptions, refusal } from "./arguments.ts";
import type { Clocks } from "./clocks.ts";
import { countries, type CountryCode } from "./countries.ts";
import { addMinutes, type Instant } from "./instant.ts";
import type { TimedPeriod } from "./local-times.ts";
import type { PlainDateTime } from "./plain-date-time.ts";

/** What deserves a second look before a period is announced. */
export type ClockWarning =
  | {
      /** The clocks of the venue skip the wall time (gap) or show it twice (overlap). */
      readonly kind: "gap" | "overlap";
      readonly field: "start" | "end";
      readonly wallTime: PlainDateTime;
      readonly candidates: readonly Instant[];
    }
  | {
      /** Clocks changed shortly before it starts, or change while it lasts: people may be an hour late or early. */
      readonly kind: "clock-change";
      readonly transition: Instant;
      /** How many minutes the clocks go forward; negative when they go back. */
      readonly minutes: number;
      /** Whether the clocks of the venue are among them. */
      readonly atVenue: boolean;
      /** The countries whose clocks change, by the zones of their capitals, in the order of {@link countries}. */
      readonly countries: readonly CountryCode[];
    };

/** From one meeting of a series to the next, the local time of some countries moves although that of the venue stays. */
export interface DistanceChange {
  /** The starts between which it happens. */
  readonly after: PlainDateTime;
  readonly before: PlainDateTime;
  /** The countries for which it starts later (positive) or earlier (negative) by so many minutes than before. */
  readonly shifts: readonly {
    readonly minutes: number;
    readonly countries: readonly CountryCode[];
  }[];
}

export interface ClockWarnings {
  readonly clockWarnings: (
    period: TimedPeriod,
    options?: { readonly withinDays?: number | undefined },
  ) => ClockWarning[];
  readonly distanceChanges: (
    starts: readonly PlainDateTime[],
    timeZone: string,
  ) => DistanceChange[];
}

export function createClockWarnings(clocks: Clocks): ClockWarnings {
  return {
    clockWarnings: (period, options) => clockWarnings(clocks, period, options),
    distanceChanges: (starts, timeZone) => distanceChanges(clocks, starts, timeZone),
  };
}

function clockWarnings(
  clocks: Clocks,
  period: TimedPeriod,
  options?: { readonly withinDays?: number | undefined },
): ClockWarning[] {
  checkOptions(options, { withinDays: true });
  const withinDays = options?.withinDays ?? 7;
  if (!(withinDays >= 0)) {
    throw refusal(withinDays, `withinDays is ${withinDays}: expected 0 or more days.`, "number");
  }
  checkPeriod(period);
  const start = clocks.toInstant(period.start, period.timeZone);
  const end = period.end === undefined ? start : clocks.toInstant(period.end, period.timeZone);
  if (end < start) {
    throw new RangeError(
      `The end ${period.end ?? ""} comes before the start ${period.start} in ${period.timeZone}: expected it after.`,
    );
  }
  return [
    ...doubtfulWallTimes(clocks, period),
    ...clockChanges(
      clocks,
      { from: addMinutes(start, -withinDays * 1440), to: addMinutes(end, 1) },
      period.timeZone,
    ),
  ];
}

/** An event's date has more fields than these. */
function checkPeriod(period: unknown): void {
  if (typeof period === "object" && period !== null) return;
  checkFields("period", period, { start: true, end: true, timeZone: true });
}

function doubtfulWallTimes(clocks: Clocks, period: TimedPeriod): ClockWarning[] {
  return (["start", "end"] as const).flatMap((field): ClockWarning[] => {
    const wallTime = period[field];
    if (wallTime === undefined) return [];
    const { kind, candidates } = clocks.resolveWallTime(wallTime, period.timeZone);
    return kind === "unique" ? [] : [{ kind, field, wallTime, candidates }];
  });
}

function clockChanges(
  clocks: Clocks,
  { from, to }: { from: Instant; to: Instant },
  venue: string,
): ClockWarning[] {
  const changes = new Map<string, { transition: Instant; minutes: number; codes: CountryCode[] }>();
  const collect = (timeZone: string, code?: CountryCode): void => {
    for (const change of clocks.transitionsBetween(from, to, timeZone)) {
      const minutes = change.offsetMinutesAfter - change.offsetMinutesBefore;
      const key = `${change.instant} ${minutes}`;
      const known = changes.get(key) ?? { transition: change.instant, minutes, codes: [] };
      if (code !== undefined) known.codes.push(code);
      changes.set(key, known);
    }
  };
  collect(venue);
  const venueKeys = new Set(changes.keys());
  for (const { code, timeZone } of countries) collect(timeZone, code);
  return [...changes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { transition, minutes, codes }]) => ({
      kind: "clock-change",
      transition,
      minutes,
      atVenue: venueKeys.has(key),
      countries: codes,
    }));
}

function distanceChanges(
  clocks: Clocks,
  starts: readonly PlainDateTime[],
  timeZone: string,
): DistanceChange[] {
  checkList("starts", starts);
  return starts.slice(1).flatMap((before, index): DistanceChange[] => {
    const after = starts[index] ?? before;
    const shifts = shiftsBetween(
      clocks,
      { after: clocks.toInstant(after, timeZone), before: clocks.toInstant(before, timeZone) },
      timeZone,
    );
    return shifts.length === 0 ? [] : [{ after, before, shifts }];
  });
}

function shiftsBetween(
  clocks: Clocks,
  { after, before }: { after: Instant; before: Instant },
  venue: string,
): DistanceChange["shifts"] {
  const shifts = new Map<number, CountryCode[]>();
  const gain = (timeZone: string): number =>
    clocks.offsetMinutesAt(before, timeZone) - clocks.offsetMinutesAt(after, timeZone);
  const ofVenue = gain(venue);
  for (const { code, timeZone } of countries) {
    const minutes = gain(timeZone) - ofVenue;
    if (minutes !== 0) shifts.set(minutes, [...(shifts.get(minutes) ?? []), code]);
  }
  return [...shifts]
    .sort(([one], [other]) => one - other)
    .map(([minutes, codes]) => ({ minutes, countries: codes }));
}
