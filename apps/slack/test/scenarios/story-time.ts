import type { Instant } from "@rabat-process/timezones";
import { instantOf } from "@rabat-process/timezones";
import type { Clock } from "@rabat-process/core/ports/clock";

/** A clock that runs like any other and that a story sets forward: what it waits for is not slept. */
export interface StoryTime extends Clock {
  moveTo(instant: Instant): void;
  /** Lets so many seconds have passed. */
  pass(seconds: number): void;
}

export function createStoryTime(start: Instant): StoryTime {
  let aheadMs = Date.parse(start) - Date.now();
  const now = (): Instant => instantOf(new Date(Date.now() + aheadMs));
  return {
    now,
    moveTo(instant) {
      if (instant < now())
        throw new RangeError(`it is ${now()}: time does not go back to ${instant}`);
      aheadMs = Date.parse(instant) - Date.now();
    },
    pass(seconds) {
      aheadMs += seconds * 1000;
    },
  };
}
