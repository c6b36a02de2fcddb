import { dayOfWeek, isPlainDate } from "@rabat-process/timezones";
import type { ICalendarProperty } from "../read/content-line.ts";
import { parameterOf } from "../read/parse.ts";
import type { RecurrenceRule } from "../read/values/recur.ts";
import { readRecur } from "../read/values/recur.ts";
import { readTime, toExtended } from "../read/values/time.ts";
import type { Report } from "./finding.ts";
import type { Node } from "./node.ts";
import { allOf, firstOf } from "./node.ts";
import type { ZonedTime } from "./zoned-time.ts";
import { isFloating, timeOf } from "./zoned-time.ts";

/** RRULE, RDATE and EXDATE against DTSTART, in an event as in the observance of a zone. */
export function checkRecurrence(node: Node, report: Report): void {
  const rules = allOf(node, "RRULE");
  const start = timeOf(firstOf(node, "DTSTART"));
  for (const rule of rules) checkRule(rule, { start, node }, report);
  const [, second] = rules;
  if (second !== undefined) {
    report(second, "RRULE", {
      severity: "warning",
      problem: `a second RRULE in one ${node.name}`,
      advice: "Keep one of them: readers disagree about two.",
      reference: "RFC 5545 §3.8.5.3",
    });
  }
  for (const property of allOf(node, "RDATE")) checkDates(property, start, report);
  for (const property of allOf(node, "EXDATE")) {
    checkDates(property, start, report);
    if (rules.length === 0 && !node.properties.has("RDATE")) {
      report(property, "EXDATE", {
        severity: "warning",
        problem: "an EXDATE in a component that does not recur",
        advice: "Take it out, or write the RRULE.",
        reference: "RFC 5545 §3.8.5.1",
      });
    }
  }
}

interface Context {
  readonly start: ZonedTime | undefined;
  readonly node: Node;
}

function checkRule(property: ICalendarProperty, { start, node }: Context, report: Report): void {
  const rule = readRecur(property.value);
  const tell = (problem: string, advice: string, severity: "error" | "warning" = "error") => {
    report(property, "RRULE", { severity, problem, advice, reference: "RFC 5545 §3.3.10" });
  };
  const [firstPart] = [...rule.parts.keys()].filter((name) => name !== "RSCALE");
  if (rule.parts.has("FREQ") && firstPart !== "FREQ")
    tell("FREQ is not the first part", "Write it first.");
  if (!node.properties.has("DTSTART")) {
    tell(`a RRULE without DTSTART`, "Write the DTSTART with which it begins.");
    return;
  }
  if (start === undefined || rule.problems.length > 0) return;
  const isZone = node.name === "STANDARD" || node.name === "DAYLIGHT";
  checkUntil(rule, { start, isZone, property }, report);
  const clock = ["BYHOUR", "BYMINUTE", "BYSECOND"].find((name) => rule.parts.has(name));
  if (start.type === "DATE" && clock !== undefined)
    tell(`${clock}, where DTSTART is a DATE`, "Take it out.");
  if (start.type === "DATE" && /^(?:HOUR|MINUTE|SECOND)LY$/i.test(rule.parts.get("FREQ") ?? "")) {
    tell(`FREQ=${rule.parts.get("FREQ") ?? ""}, where DTSTART is a DATE`, "Write DAILY or more.");
  }
  const missed = findMissed(rule, start);
  if (missed !== undefined) {
    tell(
      `DTSTART is no day of the rule: ${missed}`,
      "Begin with the first day of the rule: readers disagree.",
      "warning",
    );
  }
}

interface UntilContext {
  readonly start: ZonedTime;
  readonly isZone: boolean;
  readonly property: ICalendarProperty;
}

function checkUntil(
  { until, parts }: RecurrenceRule,
  { start, isZone, property }: UntilContext,
  report: Report,
): void {
  if (until === undefined) return;
  const written = parts.get("UNTIL") ?? "";
  // UNTIL of a time with a zone, or in UTC, is in UTC; so is that of a zone.
  const isUtc = isZone || (start.type === "DATE-TIME" && !isFloating(start));
  const reference = "RFC 5545 §3.3.10";
  if (until.type !== start.type || until.isUtc !== isUtc) {
    const advice =
      start.type === "DATE"
        ? "Write a date, as in DTSTART."
        : isUtc
          ? "Write it in UTC, with Z."
          : "Write it without Z.";
    report(property, "RRULE", {
      problem: `UNTIL=${written} is of another type than DTSTART`,
      advice,
      reference,
    });
    return;
  }
  // A day of difference may be one of zones.
  if (until.digits.slice(0, 8) >= start.digits.slice(0, 8)) return;
  report(property, "RRULE", {
    severity: "warning",
    problem: `UNTIL=${written} is before DTSTART`,
    advice: "Write a later end.",
    reference,
  });
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** The part that leaves DTSTART out, where that is plain: a weekday, a month, a day of the month. */
function findMissed({ parts }: RecurrenceRule, start: ZonedTime): string | undefined {
  const day = toExtended(start).slice(0, 10);
  if (!isPlainDate(day) || parts.has("RSCALE")) return undefined;
  const listed = (name: string) => parts.get(name)?.toUpperCase().split(",");
  const isAmong = (name: string, value: string) => listed(name)?.includes(value) ?? true;
  const weekday = weekdays[dayOfWeek(day) - 1] ?? "";
  // A weekday with a number falls on that weekday all the same.
  const names = listed("BYDAY")?.map((each) => each.slice(-2));
  if (names !== undefined && !names.includes(weekday)) return `it is a ${weekday}`;
  if (
    !isAmong("BYMONTH", String(Number(day.slice(5, 7)))) &&
    !isAmong("BYMONTH", day.slice(5, 7))
  ) {
    return `it is in month ${Number(day.slice(5, 7))}`;
  }
  const days = listed("BYMONTHDAY")?.map(Number) ?? [];
  const dayOfMonth = Number(day.slice(8));
  const isCountedFromStart = days.length > 0 && days.every((each) => each > 0);
  if (isCountedFromStart && !days.includes(dayOfMonth)) return `it is on day ${dayOfMonth}`;
  const isAtHour = ["BYHOUR", "BYMINUTE", "BYSECOND"].every((name, index) => {
    const own = Number(start.digits.slice(9 + index * 2, 11 + index * 2));
    return start.type === "DATE" || (listed(name)?.map(Number).includes(own) ?? true);
  });
  return isAtHour ? undefined : `it is at ${toExtended(start).slice(11)}`;
}

/** The dates of RDATE and EXDATE are of the type of DTSTART, or they mean nothing. */
function checkDates(
  property: ICalendarProperty,
  start: ZonedTime | undefined,
  report: Report,
): void {
  if (start === undefined) return;
  const { name } = property;
  const tzid = parameterOf(property, "TZID");
  for (const text of property.value.split(",")) {
    const value = readTime(text.split("/")[0] ?? "");
    if (typeof value === "string") return;
    const date: ZonedTime = { ...value, tzid };
    const isOther = date.type !== start.type;
    if (!isOther && isFloating(date) === isFloating(start)) continue;
    report(property, name, {
      severity: "warning",
      problem: isOther
        ? `${name} is a ${date.type}, DTSTART a ${start.type}`
        : `${name} ${isFloating(date) ? "without" : "with"} a zone, DTSTART ${isFloating(start) ? "without" : "with"}`,
      advice: `Write it as DTSTART: most readers ${name === "EXDATE" ? "leave nothing out" : "add nothing"} otherwise.`,
      reference: name === "EXDATE" ? "RFC 5545 §3.8.5.1" : "RFC 5545 §3.8.5.2",
    });
    return;
  }
}
