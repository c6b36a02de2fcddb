import type { DatedEvent, DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";

/** The calendar of another process whose members are partly ours, as it was read last. */
export interface SisterCalendar {
  /** What organisers call the process. */
  readonly name: string;
  /** Who of ours takes part in it; undefined where all do. */
  readonly delegations: readonly DelegationCode[] | undefined;
  /** Its meetings that have days; empty where it was never read. */
  readonly meetings: readonly DatedEvent[];
  /** When it was read last; undefined where it never was. */
  readonly readAt: Instant | undefined;
  /** Whether the last try to read it failed. */
  readonly isAway: boolean;
}

/** The calendars of other processes that the operator named. Only organisers see anything of them. */
export interface SisterCalendars {
  read(): readonly SisterCalendar[];
}
