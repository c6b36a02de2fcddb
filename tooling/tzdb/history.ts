import {
  changesOfYear,
  decodeRuleOfYears,
  decodeZoneRules,
} from "@rabat-process/timezones/internal";
import type { ZoneRules } from "@rabat-process/timezones/internal";
import { encodeFooter } from "./footer.ts";
import type { ClockType, CompiledZone } from "./tzif.ts";

interface Step extends ClockType {
  readonly at: number;
}

/** The clock settings of a zone since 1970, each with the moment (Unix seconds) from which it holds. */
interface History {
  readonly first: ClockType;
  readonly steps: readonly Step[];
}

/**
 * Writes the history of a compiled zone since 1970 as one line that `decodeZoneRules` reads.
 *
 * @throws Error when the line, decoded again, does not say what the zone file says.
 */
export function encodeHistory(zone: CompiledZone, name: string): string {
  const history = since1970(zone);
  const rule = encodeFooter(zone.footer);
  const steps = history.steps.slice(0, rule === "" ? undefined : countIrregular(history, rule));
  const line = writeLine(
    history.first,
    steps,
    rule === "" ? "" : `${countFollowing(steps, rule).toString(36)} ${rule}`,
  );
  assertSame(history, decodeZoneRules(line), name);
  return line;
}

function since1970(zone: CompiledZone): History {
  let first = zone.first;
  let before = first;
  const steps: Step[] = [];
  zone.transitions.forEach((at, index) => {
    const type = zone.types[index];
    if (!type) throw new Error(`Transition ${index} without a type.`);
    if (at <= 0) first = type;
    // A change of the "is daylight saving" mark alone shows on no clock.
    else if (!isSame(before, type)) steps.push({ at, ...type });
    before = type;
  });
  return { first, steps };
}

function isSame(one: ClockType, other: ClockType): boolean {
  return one.offsetSeconds === other.offsetSeconds && one.abbreviation === other.abbreviation;
}

/**
 * How many steps to write down before the rule gives the rest. Compilers also write out what the rule says, up to
 * 2037 (zic -b fat) or not at all (slim); both must give the same line.
 */
function countIrregular(history: History, rule: string): number {
  let count = history.steps.length;
  while (count > 0 && isGivenByRule(history, count - 1, rule)) count--;
  return count;
}

/**
 * How many of the last steps are the rule's already. Where the rule rested for years, the change that took it up again
 * has to be written down, although it is the rule's. A step is so when it is a change of the rule, and the step after it
 * the rule's next change.
 */
function countFollowing(steps: readonly Step[], ruleText: string): number {
  const rule = decodeRuleOfYears(`0 ${ruleText}`);
  if (!rule) return 0;
  let following = 0;
  let next: number | undefined;
  for (const { at, offsetSeconds } of steps.toReversed()) {
    const year = new Date(at * 1000).getUTCFullYear();
    const changes = [...changesOfYear(rule, year), ...changesOfYear(rule, year + 1)];
    const place = changes.findIndex(
      (change) => change.at === at && change.setting.offsetSeconds === offsetSeconds,
    );
    if (place < 0 || (next !== undefined && changes[place + 1]?.at !== next)) break;
    following++;
    next = at;
  }
  return following;
}

function isGivenByRule(history: History, count: number, rule: string): boolean {
  const rules = decodeZoneRules(
    writeLine(history.first, history.steps.slice(0, count), `0 ${rule}`),
  );
  return isPrefix(history.steps, rules);
}

function isPrefix(steps: readonly Step[], rules: ZoneRules): boolean {
  return steps.every((step, index) => {
    const setting = rules.settings[index + 1];
    return rules.starts[index] === step.at && setting !== undefined && isSame(setting, step);
  });
}

function writeLine(first: ClockType, steps: readonly Step[], rule: string): string {
  const known: string[] = [];
  const digitOf = (type: ClockType): string => {
    const text = `${type.abbreviation}=${type.offsetSeconds / 60}`;
    if (!known.includes(text)) known.push(text);
    return known.indexOf(text).toString(36);
  };
  const order = dropTurns([first, ...steps].map(digitOf).join(""));
  if (known.length > 36)
    throw new Error("More than 36 settings in one zone: the format has one digit for them.");
  let last = 0;
  const gaps = steps.map(({ at }) => {
    const gap = at - last;
    last = at;
    return gap % 900 === 0 ? (gap / 900).toString(36) : `.${gap.toString(36)}`;
  });
  const line = [known.join(" "), order, gaps.join(" "), rule].join("|");
  return line.replace(/(?:\|0)?\|*$/, "");
}

/** The reader lets the last two settings take turns where the digits end: "0101012323" becomes "010123". */
function dropTurns(order: string): string {
  let length = order.length;
  while (length > 2 && order[length - 1] === order[length - 3]) length--;
  return order.slice(0, length);
}

function assertSame(history: History, rules: ZoneRules, name: string): void {
  const expected = history.steps.length;
  const complete = rules.rule ? rules.starts.length >= expected : rules.starts.length === expected;
  const first = rules.settings[0];
  if (!first || !isSame(first, history.first) || !complete || !isPrefix(history.steps, rules)) {
    throw new Error(`${name}: the encoded history differs from the compiled zone file.`);
  }
}
