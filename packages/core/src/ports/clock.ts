import type { Instant } from "@rabat-process/timezones";

/** What the use cases need of a clock. */
export interface Clock {
  now(): Instant;
}
