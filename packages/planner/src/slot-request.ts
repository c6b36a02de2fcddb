import type { DelegationCode } from "@rabat-process/events";
import type {
  BilingualName,
  CountryCode,
  Instant,
  Locale,
  PlainDate,
  TimeZoneId,
} from "@rabat-process/timezones";
import type { HolidayOverride } from "./holiday-overrides.ts";
import type { Hours } from "./working-time.ts";

/** How much somebody counts. */
interface Seat {
  /** How much its absence and its hours count beside those of others; 1 without it, 0 or more. With 0 they are only told. */
  readonly weight?: number | undefined;
  /** A slot at which it is certainly away is refused: a co-chair, the host. */
  readonly isRequired?: boolean | undefined;
}

/** A delegation that is to come to a meeting: one of the 57 countries, `EU`, `ECOWAS`, or a permanent observer such as `IOM`. */
export interface Delegate extends Seat {
  readonly code: DelegationCode;
}

/**
 * Somebody from elsewhere: a country outside of the Process, a body. No holidays of theirs are known, and explanations say
 * so; their days off are busy times.
 *
 * @example { code: "AU", name: { en: "African Union", fr: "Union africaine" }, timeZone: "Africa/Addis_Ababa" }
 */
export interface Guest extends Seat {
  /** What busy times and explanations call them: any short text that is the code of no delegation. */
  readonly code: string;
  /** What sentences call them; `code` without it. */
  readonly name?: BilingualName | undefined;
  readonly timeZone: TimeZoneId;
  /** Their working hours on their own clock, whole half hours from 07:00 to 21:00; 09:00 to 17:00 without them. */
  readonly hours?: Hours | undefined;
  /** Days of the week on which they do not work, as in ISO 8601: 1 is Monday, 7 Sunday. `[6, 7]` without them. */
  readonly restDays?: readonly number[] | undefined;
}

/** Somebody who is to come to a meeting. */
export type SlotParticipant = Delegate | Guest;

/** Days, both of which belong to it, on the calendar of the zone in which slots are asked for. */
export interface DayWindow {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * A time that is taken, to the second: what ends at 10:00 leaves a slot that begins then.
 *
 * @example { from: "2027-05-19T08:00:00Z", until: "2027-05-19T10:00:00Z", codes: ["MA"] }
 */
export interface BusyTime {
  readonly from: Instant;
  /** After `from`. */
  readonly until: Instant;
  /** The participants who cannot come then. Without it nobody can meet, and slots at that time are refused. */
  readonly codes?: readonly string[] | undefined;
}

/** What a meeting needs, whenever it is. */
export interface MeetingNeeds {
  readonly participants: readonly SlotParticipant[];
  /** How many participants of a region must be likely to come, at least. */
  readonly quorum?:
    { readonly Africa?: number | undefined; readonly Europe?: number | undefined } | undefined;
  /** Of each day; a multiple of 15 up to 24 hours. */
  readonly durationMinutes: number;
  /** How many days in a row, at the same hours; 1 without it. */
  readonly days?: number | undefined;
  /** From one slot to the next; a multiple of 15. 30 without it. */
  readonly stepMinutes?: number | undefined;
  /** Whose clocks and calendar the slots are told in: those of the venue, or of the organiser. */
  readonly timeZone: TimeZoneId;
  /**
   * Before `earliest` and after `latest` nobody meets: whole quarters of an hour, `HH:MM`, on the clock of `timeZone`, in
   * which slots are told. The hours of each delegation on its own clock refuse nothing; they are weighed.
   */
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  /** Days on which nobody meets, on the calendar of `timeZone`. */
  readonly excludedDays?: readonly PlainDate[] | undefined;
  /** Days of the week on which nobody meets, as in ISO 8601: 1 is Monday, 7 Sunday. */
  readonly excludedWeekdays?: readonly number[] | undefined;
  /** Times that are taken, for some participants or for all. */
  readonly busy?: readonly BusyTime[] | undefined;
  /**
   * The country where everybody meets in person: its clock and its office hours are those of all. Without it everybody
   * stays at home, on their own clock. Rest days and holidays are everybody's own either way.
   */
  readonly host?: CountryCode | undefined;
  /** Days of other activities of the Process: a slot in the same week comes after one that is as good. */
  readonly activities?: readonly DayWindow[] | undefined;
  readonly overrides?: readonly HolidayOverride[] | undefined;
  /** The language of the explanations. */
  readonly locale: Locale;
}

/** A meeting that looks for its time. */
export interface SlotRequest extends MeetingNeeds {
  readonly window: DayWindow;
}
