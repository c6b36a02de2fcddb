import { createTransitions, type Transitions } from "./transitions.ts";
import type { TimeZoneId, Tzdb } from "./tzdb.ts";
import { createWallTimes, type WallTimes } from "./wall-time.ts";

/** Everything there is to ask about the clocks of the zones in one set of tz data. */
export interface Clocks extends WallTimes, Transitions {
  readonly tzdbVersion: string;
  readonly timeZoneIds: readonly TimeZoneId[];
  readonly isTimeZoneId: (value: unknown) => value is TimeZoneId;
  readonly isSameTimeZone: (one: TimeZoneId, other: TimeZoneId) => boolean;
}

/** Binds all questions to one set of tz data: the whole world's, or the partners' alone. */
export function createClocks(tzdb: Tzdb): Clocks {
  return {
    ...createWallTimes(tzdb),
    ...createTransitions(tzdb),
    tzdbVersion: tzdb.version,
    timeZoneIds: tzdb.names,
    isTimeZoneId: (value): value is TimeZoneId => typeof value === "string" && tzdb.has(value),
    isSameTimeZone: (one, other) => tzdb.primaryOf(one) === tzdb.primaryOf(other),
  };
}
