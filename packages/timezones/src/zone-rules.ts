import { civilFromEpochDay } from "./plain-date.ts";
import { type Change, changesOfYear, type ClockSetting, type Footer, parseFooter } from "./yearly-rule.ts";

/** The decoded history of one zone. Setting `i` holds from `starts[i - 1]` (Unix seconds) until before `starts[i]`. */
export interface ZoneRules {
  readonly starts: Float64Array;
  readonly offsets: Int32Array;
  readonly settings: readonly ClockSetting[];
  /** The rule that goes on after the last start; undefined where the clocks stay as they are. */
  readonly footer: Footer | undefined;
  /** How many of the starts come before the first one that the footer gave. */
  readonly irregular: number;
}

/** The years whose changes are written into the arrays; later ones are computed when somebody asks for them. */
const expandedUntil = 2100;

/** Between two changes of the rule that surround a moment, one year lies at most. */
const twoYears = 2 * 366 * 86_400;

/**
 * Decodes one line of the generated data: `settings|order|gaps|footer`, such as
 * `WAT=60 CET=60|01|5h3c|` (see docs/decisions for the why of the format).
 *
 * - settings: abbreviation and minutes east of UTC;
 * - order: for the start of 1970 and after each change, the index of the setting as one base-36 digit;
 * - gaps: the time since the change before it (the first: since 1970) in quarter hours, base 36; a leading dot says
 *   seconds;
 * - footer: the TZ string, only where two changes a year go on.
 */
export function decodeZoneRules(text: string): ZoneRules {
  const [settingsText = "", order = "", gaps = "", footerText = ""] = text.split("|");
  const known = settingsText.split(" ").map(decodeSetting);
  const settings = Array.from(order, (digit) => settingAt(known, digit, text));
  const starts: number[] = [];
  let at = 0;
  for (const gap of gaps === "" ? [] : gaps.split(" ")) {
    at += gap.startsWith(".") ? Number.parseInt(gap.slice(1), 36) : Number.parseInt(gap, 36) * 900;
    starts.push(at);
  }
  const irregular = starts.length;
  const footer = footerText === "" ? undefined : parseFooter(footerText);
  if (footer) {
    for (const change of changesAfter(footer, at, expandedUntil)) {
      starts.push(change.at);
      settings.push(change.setting);
    }
  }
  return {
    starts: Float64Array.from(starts),
    offsets: Int32Array.from(settings, (setting) => setting.offsetSeconds),
    settings,
    footer,
    irregular,
  };
}

function decodeSetting(text: string): ClockSetting {
  const [abbreviation = "", minutes = ""] = text.split("=");
  return { abbreviation, offsetSeconds: Math.round(Number(minutes) * 60) };
}

function settingAt(known: readonly ClockSetting[], digit: string, text: string): ClockSetting {
  const setting = known[Number.parseInt(digit, 36)];
  if (!setting)
    throw new RangeError(`Broken tz data: no setting ${digit} in ${JSON.stringify(text)}. Generate it anew.`);
  return setting;
}

function changesAfter(footer: Footer, after: number, untilYear: number): Change[] {
  const changes: Change[] = [];
  for (let year = yearOf(after); year <= untilYear; year++) {
    changes.push(...changesOfYear(footer, year).filter((change) => change.at > after));
  }
  return changes;
}

export function yearOf(unixSeconds: number): number {
  return civilFromEpochDay(Math.floor(unixSeconds / 86_400)).year;
}

/** The setting that holds at a moment. */
export function settingOf(rules: ZoneRules, unixSeconds: number): ClockSetting {
  const setting = isBeyond(rules, unixSeconds)
    ? settingByFooter(rules, unixSeconds)
    : rules.settings[indexAt(rules.starts, unixSeconds)];
  if (!setting) throw new RangeError("Broken tz data: a zone without a first setting. Generate it anew.");
  return setting;
}

/** Seconds east of UTC at a moment. The hot path: no object is made before the year 2100. */
export function offsetSecondsOf(rules: ZoneRules, unixSeconds: number): number {
  if (isBeyond(rules, unixSeconds)) return settingOf(rules, unixSeconds).offsetSeconds;
  return rules.offsets[indexAt(rules.starts, unixSeconds)] ?? Number.NaN;
}

/** Every change with `from <= at < to`, also those that change the abbreviation only. */
export function changesWithin(rules: ZoneRules, from: number, to: number): Change[] {
  const changes: Change[] = [];
  const { starts, settings } = rules;
  for (let index = indexAt(starts, from - 1); index < starts.length; index++) {
    const at = starts[index] ?? Number.NaN;
    const setting = settings[index + 1];
    if (!setting || at >= to) return changes;
    changes.push({ at, setting });
  }
  const last = starts[starts.length - 1] ?? 0;
  if (rules.footer && to > last) {
    const after = Math.max(last, from - 1);
    changes.push(...changesAfter(rules.footer, after, yearOf(to) + 1).filter((change) => change.at < to));
  }
  return changes;
}

function isBeyond(rules: ZoneRules, unixSeconds: number): boolean {
  return rules.footer !== undefined && unixSeconds >= (rules.starts[rules.starts.length - 1] ?? 0);
}

function settingByFooter(rules: ZoneRules, unixSeconds: number): ClockSetting | undefined {
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
