import { formatInstant, type Instant, epochSeconds } from "./instant.ts";
import type { TimeZoneId, Tzdb } from "./tzdb.ts";
import type { Change, YearlyChange } from "./yearly-rule.ts";
import { changesWithin, offsetSecondsOf, twoYears, type ZoneRules } from "./zone-rules.ts";

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
    const fromSeconds = epochSeconds(from);
    const toSeconds = epochSeconds(to);
    if (fromSeconds > toSeconds) {
      throw new RangeError(`The end ${to} comes before the start ${from}.`);
    }
    const rules = tzdb.rulesOf(timeZone);
    return describeChanges(rules, changesWithin(rules, fromSeconds, toSeconds), fromSeconds);
  }

  function nextTransition(instant: Instant, timeZone: TimeZoneId): Transition | undefined {
    const rules = tzdb.rulesOf(timeZone);
    const from = epochSeconds(instant) + 1;
    // Once the yearly rule holds, two years have changes. Before it, years may have none, as in the Baltic around 2000.
    const to = Math.max(from, rules.starts[rules.firstRegular] ?? endOfTime) + twoYears;
    return describeChanges(rules, changesWithin(rules, from, Math.min(to, endOfTime)), from)[0];
  }

  function yearlyRule(timeZone: TimeZoneId): YearlyRule | undefined {
    const rules = tzdb.rulesOf(timeZone);
    const since = rules.starts[rules.firstRegular];
    if (!rules.rule || since === undefined) return undefined;
    return {
      standard: rules.rule.standard.change,
      daylight: rules.rule.daylight.change,
      since: formatInstant(since),
    };
  }

  return { transitionsBetween, nextTransition, yearlyRule };
}

/** 9999-12-31T23:59:59Z, the last instant this package can write, and the first one it cannot. */
const endOfTime = 253_402_300_800;

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
