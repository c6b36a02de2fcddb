import type { Instant } from "@rabat-process/timezones";
import { instantOf } from "@rabat-process/timezones";

/** The time of the world, and what the machine of the app takes it for. */
export interface WorldClock {
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly app: { readonly now: () => Instant };
  /** Lets time pass. */
  pass(minutes: number): void;
  /** Sets the clock of the machine that far from the true time. */
  shift(minutes: number): void;
}

function toInstant(milliseconds: number): Instant {
  return instantOf(new Date(milliseconds));
}

export function createWorldClock(start: Instant): WorldClock {
  let now = Date.parse(start);
  let skew = 0;
  return {
    now: () => now,
    app: { now: () => toInstant(now + skew) },
    pass(minutes) {
      now += minutes * 60_000;
    },
    shift(minutes) {
      skew = minutes * 60_000;
    },
  };
}
