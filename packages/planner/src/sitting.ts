import type { Instant } from "@rabat-process/timezones";

/** When a day of a meeting begins and ends. */
export interface Sitting {
  readonly start: Instant;
  readonly end: Instant;
}
