import { formatInstant, type Instant, parseInstant } from "./instant.ts";
import type { TimeZoneId, Tzdb } from "./tzdb.ts";
import {
  type Change,
  changesOfYear,
  type ClockSetting,
  type Footer,
  type YearlyStart,
} from "./yearly-rule.ts";
import { changesWithin, offsetSecondsOf, yearOf, type ZoneRules } from "./zone-rules.ts";

/** A moment at which the clocks of a zone change. */
export interface Transition {
  readonly instant: Instant;
  /** Minutes east of UTC until before `instant`. */
  readonly offsetMinutesBefore: number;
  /** Minutes east of UTC from `instant` on. */
  readonly offsetMinutesAfter: number;
  /** What tzdb prints for the time from `instant` on, such as `CEST`, or `+01` where no letters are in use. */
  readonly abbreviation: string;
}

/** One of the two settings of a zone that changes its clocks every year, and when it begins. */
export interface YearlyChange {
  /** Minutes east of UTC while it holds. */
  readonly offsetMinutes: number;
  /** What tzdb prints while it holds, such as `CEST`. */
  readonly abbreviation: string;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 4 for the first to the fourth such weekday of the month, -1 for the last one. */
  readonly week: 1 | 2 | 3 | 4 | -1;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /**
   * When it begins, in minutes after midnight on the clock that ends: 120 is 02:00. Negative, or 1440 and more, where
   * the change falls on a neighbouring day (Nuuk: -60 on the last Sunday of March is Saturday at 23:00).
   */
  readonly minutesAfterMidnight: number;
}

/**
 * The rule by which a zone changes its clocks every year from some moment on, for good as far as tzdb knows.
 * In Ireland `daylight` is the winter, with the smaller offset: there, law and tzdb call summer time standard.
 */
export interface YearlyRule {
  readonly standard: YearlyChange;
  readonly daylight: YearlyChange;
  /** The first change since which all have followed the rule. */
  readonly since: Instant;
}

export interface Transitions {
  readonly transitionsBetween: (from: Instant, to: Instant, timeZone: TimeZoneId) => Transition[];
  readonly nextTransition: (instant: Instant, timeZone: TimeZoneId) => Transition | undefined;
  readonly yearlyRule: (timeZone: TimeZoneId) => YearlyRule | undefined;
}

/** What there is to ask about clock changes over one set of tz data. */
export function createTransitions(tzdb: Tzdb): Transitions {
  function transitionsBetween(from: Instant, to: Instant, timeZone: TimeZoneId): Transition[] {
    const fromSeconds = parseInstant(from);
    const toSeconds = parseInstant(to);
    if (fromSeconds > toSeconds) {
      throw new RangeError(
        `Cannot list the transitions from ${from} to ${to}: the end comes before the start.`,
      );
    }
    const rules = tzdb.rulesOf(timeZone);
    return describeChanges(rules, changesWithin(rules, fromSeconds, toSeconds), fromSeconds);
  }

  function nextTransition(instant: Instant, timeZone: TimeZoneId): Transition | undefined {
    const rules = tzdb.rulesOf(timeZone);
    const from = parseInstant(instant) + 1;
    // Where a yearly rule goes on, two years hold at least one change; elsewhere the array says all there is.
    const to = rules.footer ? nextYearsEnd(rules, from) : Number.POSITIVE_INFINITY;
    return describeChanges(rules, changesWithin(rules, from, Math.min(to, endOfTime)), from)[0];
  }

  function yearlyRule(timeZone: TimeZoneId): YearlyRule | undefined {
    const rules = tzdb.rulesOf(timeZone);
    const since = rules.starts[firstRegularIndex(rules)];
    if (!rules.footer || since === undefined) return undefined;
    return {
      standard: describeYearly(rules.footer.standard),
      daylight: describeYearly(rules.footer.daylight),
      since: formatInstant(since),
    };
  }

  return { transitionsBetween, nextTransition, yearlyRule };
}

const twoYears = 2 * 366 * 86_400;

/** 9999-12-31T23:59:59Z, the last instant this package can write, and the first one it cannot. */
const endOfTime = 253_402_300_800;

/** Irregular changes may leave years without one, as in the Baltic states around 2000. */
function nextYearsEnd(rules: ZoneRules, from: number): number {
  const lastIrregular = rules.starts[rules.irregular - 1] ?? 0;
  return Math.max(from, lastIrregular) + twoYears;
}

/** Leaves out the changes of the abbreviation or of what is called standard: no clock was touched. */
function describeChanges(rules: ZoneRules, changes: readonly Change[], from: number): Transition[] {
  let before = offsetSecondsOf(rules, from - 1);
  const transitions: Transition[] = [];
  for (const { at, setting } of changes) {
    if (setting.offsetSeconds !== before) {
      transitions.push({
        instant: formatInstant(at),
        offsetMinutesBefore: before / 60,
        offsetMinutesAfter: setting.offsetSeconds / 60,
        abbreviation: setting.abbreviation,
      });
    }
    before = setting.offsetSeconds;
  }
  return transitions;
}

function describeYearly(change: ClockSetting & YearlyStart): YearlyChange {
  return {
    offsetMinutes: change.offsetSeconds / 60,
    abbreviation: change.abbreviation,
    month: change.month,
    week: change.week as YearlyChange["week"],
    weekday: change.weekday,
    minutesAfterMidnight: change.secondsAfterMidnight / 60,
  };
}

/**
 * The generator writes down more than the exceptions: where the rule rested for years, the change that took it up again
 * is in the list too. So go back from the end of the list as long as each change is the rule's and the next one in it
 * is the rule's next one.
 */
function firstRegularIndex(rules: ZoneRules): number {
  let index = rules.irregular;
  while (rules.footer && index > 0 && isFollowedByRule(rules, rules.footer, index)) index--;
  return index;
}

function isFollowedByRule(rules: ZoneRules, footer: Footer, index: number): boolean {
  const at = rules.starts[index - 1] ?? 0;
  const offset = rules.offsets[index];
  const year = yearOf(at);
  const changes = [...changesOfYear(footer, year), ...changesOfYear(footer, year + 1)];
  const place = changes.findIndex((change) => change.at === at && change.setting.offsetSeconds === offset);
  return place >= 0 && changes[place + 1]?.at === rules.starts[index];
}
