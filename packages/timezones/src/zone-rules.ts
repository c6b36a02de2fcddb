import { civilFromEpochDay } from "./plain-date.ts";
import {
  type Change,
  changesOfYear,
  type ClockSetting,
  decodeRuleOfYears,
  decodeSetting,
  type RuleOfYears,
} from "./yearly-rule.ts";

/** The decoded history of one zone. Setting `i` holds from `starts[i - 1]` (Unix seconds) until before `starts[i]`. */
export interface ZoneRules {
  readonly starts: Float64Array;
  readonly offsets: Int32Array;
  readonly settings: readonly ClockSetting[];
  /** The rule that goes on after the last start; undefined where the clocks stay as they are. */
  readonly rule: RuleOfYears | undefined;
  /** From this moment on the arrays say nothing, and the rule has to be asked; infinite where there is none. */
  readonly writtenUntil: number;
  /** The index of the first start since which all have followed the rule; the number of starts where there is none. */
  readonly firstRegular: number;
}

/** The years whose changes are written into the arrays; later ones are computed when somebody asks for them. */
const expandedUntil = 2100;

/** Between two changes of the rule that surround a moment, one year lies at most. */
export const twoYears = 2 * 366 * 86_400;

/**
 * Decodes one line of the generated data, `settings|order|gaps|rule`, of which the end may be missing: `WAT=60`,
 * `-01=-60 GMT=0|01|3r9g`.
 *
 * - settings: abbreviation and minutes east of UTC;
 * - order: for the start of 1970 and after each change, the index of the setting as one base-36 digit; where the
 *   digits end, the last two settings go on to take turns;
 * - gaps: the time since the change before it (the first: since 1970) in quarter hours, base 36; a leading dot says
 *   seconds;
 * - rule: only where two changes of every year go on: how many of the changes before it were already the rule's, one
 *   base-36 digit, and the two (see `decodeRuleOfYears`).
 */
export function decodeZoneRules(text: string): ZoneRules {
  const [settingsText = "", order = "0", gaps = "", ruleText = ""] = text.split("|");
  const known = settingsText.split(" ").map(decodeSetting);
  const settings = Array.from(order, (digit) => settingAt(known, digit));
  const starts: number[] = [];
  let at = 0;
  for (const gap of gaps === "" ? [] : gaps.split(" ")) {
    at += parseInt(gap.replace(".", ""), 36) * (gap.startsWith(".") ? 1 : 900);
    starts.push(at);
    const previous = settings[starts.length - 2];
    if (previous && settings.length <= starts.length) settings.push(previous);
  }
  const firstRegular = starts.length - parseInt(ruleText || "0", 36);
  const rule = decodeRuleOfYears(ruleText);
  if (rule) {
    for (const change of changesAfter(rule, at, expandedUntil)) {
      starts.push(change.at);
      settings.push(change.setting);
    }
  }
  return {
    starts: Float64Array.from(starts),
    offsets: Int32Array.from(settings, (setting) => setting.offsetSeconds),
    settings,
    rule,
    writtenUntil: rule ? (starts.at(-1) ?? 0) : Infinity,
    firstRegular,
  };
}

function settingAt(known: readonly ClockSetting[], digit: string): ClockSetting {
  return known[parseInt(digit, 36)] ?? brokenData();
}

/** For what the compiler cannot know: the generator decodes every line that it writes. */
export function brokenData(): never {
  throw new RangeError("Broken tz data: generate them anew.");
}

function changesAfter(rule: RuleOfYears, after: number, untilYear: number): Change[] {
  const changes: Change[] = [];
  for (let year = yearOf(after); year <= untilYear; year++) {
    changes.push(...changesOfYear(rule, year).filter((change) => change.at > after));
  }
  return changes;
}

function yearOf(unixSeconds: number): number {
  return civilFromEpochDay(Math.floor(unixSeconds / 86_400)).year;
}

/** The setting that holds at a moment. */
export function settingOf(rules: ZoneRules, unixSeconds: number): ClockSetting {
  const setting =
    unixSeconds >= rules.writtenUntil
      ? settingByRule(rules, unixSeconds)
      : rules.settings[indexAt(rules.starts, unixSeconds)];
  return setting ?? brokenData();
}

/** Seconds east of UTC at a moment. The hot path: no object is made before the year 2100. */
export function offsetSecondsOf(rules: ZoneRules, unixSeconds: number): number {
  if (unixSeconds >= rules.writtenUntil) return settingOf(rules, unixSeconds).offsetSeconds;
  return rules.offsets[indexAt(rules.starts, unixSeconds)] ?? NaN;
}

/** Every change with `from <= at < to`, also those that change the abbreviation only. */
export function changesWithin(rules: ZoneRules, from: number, to: number): Change[] {
  const changes: Change[] = [];
  const { starts, settings } = rules;
  for (let index = indexAt(starts, from - 1); index < starts.length; index++) {
    const at = starts[index] ?? NaN;
    const setting = settings[index + 1];
    if (!setting || at >= to) return changes;
    changes.push({ at, setting });
  }
  if (rules.rule && to > rules.writtenUntil) {
    const after = Math.max(rules.writtenUntil, from - 1);
    changes.push(
      ...changesAfter(rules.rule, after, yearOf(to) + 1).filter((change) => change.at < to),
    );
  }
  return changes;
}

/** Seconds east of UTC where nothing changes from one moment to another; undefined where something does, or may. */
export function quietOffset(rules: ZoneRules, from: number, to: number): number | undefined {
  const index = indexAt(rules.starts, from);
  return to < rules.writtenUntil && index === indexAt(rules.starts, to)
    ? rules.offsets[index]
    : undefined;
}

function settingByRule(rules: ZoneRules, unixSeconds: number): ClockSetting | undefined {
  return changesWithin(rules, unixSeconds - twoYears, unixSeconds + 1).at(-1)?.setting;
}

/** How many starts are not after the moment: the index of the setting that holds then. */
function indexAt(starts: Float64Array, unixSeconds: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= unixSeconds) low = middle + 1;
    else high = middle;
  }
  return low;
}
