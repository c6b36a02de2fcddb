import { createClocks } from "./clocks.ts";
import { createClockWarnings } from "./clock-warnings.ts";
import { world as worldData } from "./data/world/index.ts";
import { countries, type Country } from "./countries.ts";
import { createLocalTimes } from "./local-times.ts";
import { createFindMovedStarts } from "./moved-starts.ts";
import { createCompareWithRuntime, thisRuntime } from "./runtime.ts";
import { createTzdb, type TimeZoneId } from "./tzdb.ts";
import { explainUnknownZone } from "./unknown-zone.ts";

export type { ClockWarning, DistanceChange } from "./clock-warnings.ts";
export {
  type BilingualName,
  countries,
  country,
  type Country,
  type CountryCode,
  isCountryCode,
} from "./countries.ts";
export {
  countriesByName,
  countryName,
  findCountry,
  type NameLanguage,
  suggestCountry,
} from "./country-names.ts";
export { type Article, countryPhrase, namePhrase, type PhraseForm } from "./country-phrase.ts";
export { isLocale, type Locale } from "./locale.ts";
export {
  type DaysOptions,
  formatDays,
  formatMonth,
  formatOffset,
  formatSpan,
  formatTime,
  formatWeekday,
} from "./date-text.ts";
export { formerParticipation, type FormerParticipation } from "./former-participation.ts";
export {
  addMinutes,
  dateOf,
  epochSeconds,
  type Instant,
  instantOf,
  isInstant,
  parseInstant,
} from "./instant.ts";
export type {
  DayPeriod,
  LocalClockTimes,
  LocalDays,
  LocalTimeGroup,
  LocalTimes,
  LocalTimesOptions,
  Place,
  TimedPeriod,
} from "./local-times.ts";
export type { AnnouncedStart, MovedStart } from "./moved-starts.ts";
export { addDays, dayOfWeek, daysBetween, isPlainDate, type PlainDate } from "./plain-date.ts";
export { isPlainDateTime, type PlainDateTime } from "./plain-date-time.ts";
export { formatRelativeDay } from "./relative-day.ts";
export type { CompareOptions, RuntimeComparison, RuntimeDifference } from "./runtime.ts";
export type { Transition, YearlyRule } from "./transitions.ts";
export type { TimeZoneId } from "./tzdb.ts";
export type { Disambiguation, WallTimeResolution } from "./wall-time.ts";
export { fromWindowsZone } from "./windows-zone.ts";
export type { YearlyChange } from "./yearly-rule.ts";

const tzdb = /* @__PURE__ */ createTzdb(worldData, explainUnknownZone);
const world = /* @__PURE__ */ createClocks(tzdb);
const warnings = /* @__PURE__ */ createClockWarnings(world);

/** The release of the IANA time zone database that the rules were compiled from, such as `2026f`. */
export const tzdbVersion = world.tzdbVersion;

/**
 * Every id that this package knows: all zones and links of tzdb, except `Factory` and the ids that are abbreviations
 * (`CET`, `EST5EDT` …), because they name no place.
 */
export const timeZoneIds = world.timeZoneIds;

/** Says whether a value is one of {@link timeZoneIds}, written exactly as tzdb does: `europe/paris` is not. */
export const isTimeZoneId = world.isTimeZoneId;

/**
 * Says whether two ids name the same zone: `Europe/Kiev` and `Europe/Kyiv` do. `Europe/Oslo` and `Europe/Berlin` do
 * not, although tzdb keeps one history for both since 1970: they belong to two countries, which may part again.
 *
 * @throws RangeError when one of them is no zone.
 */
export const isSameTimeZone = world.isSameTimeZone;

/**
 * The countries of the Process in which a zone is used: Spain for `Atlantic/Canary`, none for `America/New_York`. A zone
 * that two countries share belongs to both.
 *
 * @example countriesInTimeZone("Africa/Douala").map(({ code }) => code) // ["CM"]
 * @throws RangeError when `timeZone` is no zone; the message proposes the right one.
 */
export function countriesInTimeZone(timeZone: TimeZoneId): readonly Country[] {
  tzdb.rulesOf(timeZone);
  return countries.filter(({ timeZones }) =>
    timeZones.some((known) => isSameTimeZone(known, timeZone)),
  );
}

/**
 * How many minutes the clocks of a zone are ahead of UTC at an instant: 60 for UTC+1, -60 for UTC-1. Whole minutes for
 * every place today; a fraction where an old offset had seconds (Monrovia until 7 January 1972: -44.5).
 *
 * @throws RangeError when `instant` is no instant or `timeZone` no zone; the message proposes the right one.
 */
export const offsetMinutesAt = world.offsetMinutesAt;

/**
 * What tzdb prints beside a time of the zone at an instant, such as `CEST`, or `+00` where no letters are in use. For
 * the TZNAME of a calendar; it does not say which zone is meant, so never read it back.
 *
 * @throws RangeError when `instant` is no instant or `timeZone` no zone.
 */
export const abbreviationAt = world.abbreviationAt;

/**
 * What the clocks of a zone show at an instant: `2026-06-10T09:30`. Seconds are written only when they are not zero.
 *
 * @throws RangeError when `instant` is no instant, `timeZone` no zone, or it was still 1969 there.
 */
export const toWallTime = world.toWallTime;

/**
 * The instant at which the clocks of a zone show a wall time. Where a clock change skipped it or showed it twice,
 * `disambiguation` chooses; `compatible`, the default, is the choice of Temporal and of RFC 5545.
 *
 * @throws RangeError when `wallTime` is no wall time, `timeZone` no zone, the instant lies before 1970 in UTC, or
 *   `disambiguation` is `reject` and the wall time is not unique; the message then names both candidates.
 */
export const toInstant = world.toInstant;

/**
 * Says whether a wall time happens once at a place (`unique`), never (`gap`) or twice (`overlap`), with the instants
 * that may be meant.
 *
 * @throws RangeError when `wallTime` is no wall time, `timeZone` no zone, or an instant lies before 1970 in UTC.
 */
export const resolveWallTime = world.resolveWallTime;

/**
 * The clock changes of a zone with `from <= instant < to`, in their order. Changes of the name alone are left out.
 * Where the law has set no end to a yearly rule, the list goes on to the year 9999.
 *
 * @throws RangeError when one of the instants is none, `to` is before `from`, or `timeZone` is no zone.
 */
export const transitionsBetween = world.transitionsBetween;

/**
 * The first clock change of a zone after an instant, or undefined when none is known.
 *
 * @throws RangeError when `instant` is no instant or `timeZone` no zone.
 */
export const nextTransition = world.nextTransition;

/**
 * The rule by which a zone changes its clocks every year from now on, as a recurrence rule of a calendar needs it.
 * Undefined where the clocks stay as they are, as in Morocco since 2026-09-20.
 *
 * @throws RangeError when `timeZone` is no zone.
 */
export const yearlyRule = world.yearlyRule;

/**
 * What everybody reads off the clock: one event's start and end in all 57 countries, grouped by equal clocks from west
 * to east, with cities and text in English or French. Whole days (`first` and `last`) stay whole days: they are the
 * same everywhere, and no time is made up for them.
 *
 * A wall time in a gap or an overlap is taken as `compatible` does; see {@link clockWarnings}.
 *
 * `countries` names those whose clocks are asked for.
 *
 * @example localTimes(meeting, { locale: "en", countries: ["FR", "CM"] }).groups
 * @throws RangeError when a wall time, day or zone is none, the end comes before the start, there is neither a day nor
 *   a time, `locale` is none of the two, or one of the `countries` is none of the 57.
 */
export const localTimes = /* @__PURE__ */ createLocalTimes(tzdb);

/**
 * What deserves a second look before a period is announced: a start or end that the clocks of the venue skip or show
 * twice, and clock changes of the venue or of a partner within the 7 days (or `withinDays`) before its start, or while
 * it lasts. An empty list when there is nothing.
 *
 * @throws RangeError when a wall time or the zone is none, the end comes before the start, `withinDays` is negative, or
 *   the days before the start reach back beyond 1970.
 */
export const clockWarnings = warnings.clockWarnings;

/**
 * Where a series of meetings at the same wall time of a venue comes to start at another local time elsewhere: from
 * October to November in Brussels, an hour later on the clocks of every African country.
 *
 * @param starts The starts of the meetings in their order, in wall time of the venue.
 * @throws RangeError when a wall time or the zone is none.
 */
export const distanceChanges = warnings.distanceChanges;

/**
 * Which announced starts are another instant now that the rules of their venue have changed: the wall time holds, the
 * instant moved. Tell the attendees, and send the calendar entry again with a higher SEQUENCE.
 *
 * @throws RangeError when a wall time or zone is none.
 */
export const findMovedStarts = /* @__PURE__ */ createFindMovedStarts(world);

/**
 * Says whether `Intl` of this process knows the same clocks as this package, for which zones it does not, whose rules
 * are newer and what to do. Takes some 50 ms: call it once, at the start, and log the advice.
 *
 * @throws RangeError when one of the zones is none.
 */
export const compareWithRuntime = /* @__PURE__ */ createCompareWithRuntime(world, thisRuntime);
