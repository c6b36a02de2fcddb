import { checkList } from "./arguments.ts";
import type { Clocks } from "./clocks.ts";
import { formatInstant, type Instant, epochSeconds } from "./instant.ts";
import { parsePlainDateTime, type PlainDateTime } from "./plain-date-time.ts";
import type { TimeZoneId } from "./tzdb.ts";

/** A start as it was announced, with what was known about the clocks of the venue then. */
export interface AnnouncedStart {
  readonly start: PlainDateTime;
  readonly timeZone: TimeZoneId;
  /** Minutes east of UTC that the venue was expected to have at the start. */
  readonly offsetMinutes: number;
  /** The release of tzdb that said so, such as `2026b`. */
  readonly tzdbVersion: string;
}

/** An announced start that is another instant under the rules of today: the wall time holds, the instant moved. */
export interface MovedStart<Announced extends AnnouncedStart> {
  readonly announced: Announced;
  readonly instantBefore: Instant;
  readonly instantNow: Instant;
  readonly offsetMinutesNow: number;
  /** How many minutes later it is now; negative when it is earlier. */
  readonly minutes: number;
}

export type FindMovedStarts = <Announced extends AnnouncedStart>(
  announced: readonly Announced[],
) => MovedStart<Announced>[];

export function createFindMovedStarts(clocks: Clocks): FindMovedStarts {
  return function findMovedStarts(announced) {
    checkList("announced", announced);
    return announced.flatMap((one) => {
      const wallSeconds = parsePlainDateTime(one.start);
      const instantBefore = formatInstant(wallSeconds - one.offsetMinutes * 60);
      const { instant, candidates } = clocks.resolveWallTime(one.start, one.timeZone);
      // Whoever announced a doubled hour may have meant either; as long as that instant still stands, nothing moved.
      if (candidates.some((candidate) => candidate === instantBefore)) return [];
      const offsetMinutesNow = clocks.offsetMinutesAt(instant, one.timeZone);
      const minutes = one.offsetMinutes - (wallSeconds - epochSeconds(instant)) / 60;
      return [{ announced: one, instantBefore, instantNow: instant, offsetMinutesNow, minutes }];
    });
  };
}
