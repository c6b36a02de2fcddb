import { createClocks } from "./clocks.ts";
import { partners as partnersData } from "./data/partners.ts";
import { createTzdb } from "./tzdb.ts";

export type { Instant } from "./instant.ts";
export type { PlainDate } from "./plain-date.ts";
export type { PlainDateTime } from "./plain-date-time.ts";
export type { Transition, YearlyRule } from "./transitions.ts";
export type { TimeZoneId } from "./tzdb.ts";
export type { Disambiguation, WallTimeResolution } from "./wall-time.ts";
export type { YearlyChange } from "./yearly-rule.ts";

/**
 * The clocks of the 57 countries and of Western Sahara alone, for pages where every kilobyte counts. Same names and same
 * answers as in the main entry. Other zones are refused here, without the main entry's proposals, which take room.
 */
const partners = /* @__PURE__ */ createClocks(
  createTzdb(
    partnersData,
    (name) =>
      `"${name}" is no zone of the partner countries, such as "Africa/Casablanca"; ` +
      `for other places import "@rabat-process/timezones".`,
  ),
);

/** The release of the IANA time zone database that the rules were compiled from, such as `2026f`. */
export const tzdbVersion = partners.tzdbVersion;
/** The 64 zones of the 57 countries, Western Sahara's, and their other names. */
export const timeZoneIds = partners.timeZoneIds;
/** Says whether a value is one of {@link timeZoneIds}. */
export const isTimeZoneId = partners.isTimeZoneId;
/** Says whether two ids name the same zone. Throws a RangeError when one of them is none. */
export const isSameTimeZone = partners.isSameTimeZone;
/** Minutes east of UTC at an instant. Throws a RangeError for what is no instant or no zone. */
export const offsetMinutesAt = partners.offsetMinutesAt;
/** What tzdb prints beside a time, such as `CEST`. Throws a RangeError for what is no instant or no zone. */
export const abbreviationAt = partners.abbreviationAt;
/** What the clocks show at an instant. Throws a RangeError for what is no instant or no zone. */
export const toWallTime = partners.toWallTime;
/** The instant of a wall time; `disambiguation` as in Temporal. Throws a RangeError for what is no wall time or no zone. */
export const toInstant = partners.toInstant;
/** Whether a wall time is unique, skipped or doubled. Throws a RangeError for what is no wall time or no zone. */
export const resolveWallTime = partners.resolveWallTime;
/** The clock changes with `from <= instant < to`. Throws a RangeError for what is no instant or no zone. */
export const transitionsBetween = partners.transitionsBetween;
/** The first clock change after an instant. Throws a RangeError for what is no instant or no zone. */
export const nextTransition = partners.nextTransition;
/** The rule of the years to come, if the clocks change. Throws a RangeError for what is no zone. */
export const yearlyRule = partners.yearlyRule;
