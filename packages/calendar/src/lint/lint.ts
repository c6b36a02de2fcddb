import { parseICalendar } from "../read/parse.ts";
import { readZones } from "../read/values/vtimezone.ts";
import { checkAlarm } from "./alarm-rules.ts";
import { checkBusyTime } from "./busy-rules.ts";
import { checkCalendar } from "./calendar-rules.ts";
import { checkComponent } from "./component-rules.ts";
import { checkExtensions } from "./extension-rules.ts";
import { reportFault } from "./fault-words.ts";
import type { Finding, Report } from "./finding.ts";
import { checkMethod } from "./method-rules.ts";
import type { Node } from "./node.ts";
import { toNode } from "./node.ts";
import { checkParameters } from "./parameter-rules.ts";
import { checkPeriod } from "./period-rules.ts";
import { checkRecurrence } from "./recurrence-rules.ts";
import { checkSeries } from "./series-rules.ts";
import { checkValue } from "./value-rules.ts";
import { checkZones } from "./zone-rules.ts";
import type { Zones } from "./zones.ts";

/** So many findings tell enough of a file, and a file of nothing but faults needs no more memory than others. */
const maxFindings = 10_000;

/**
 * Finds what is wrong in an iCalendar file: what RFC 5545, 5546, 7986, 9073 and 9074 forbid or advise against, and over
 * what clients stumble although no RFC forbids it. Findings come in the order of the lines, at most 10,000; none means
 * that none of these was found. Of what is no calendar at all that alone is said.
 *
 * @example
 * const errors = lintICalendar(bytes).filter(({ severity }) => severity === "error");
 *
 * @param input the file as bytes; of a text, faults of the encoding cannot be seen
 */
export function lintICalendar(input: Uint8Array | string): readonly Finding[] {
  const { components, faults } = parseICalendar(input);
  const findings: Finding[] = [];
  const report: Report = (
    { line, column },
    property,
    { severity = "error", problem, advice, reference },
  ) => {
    if (findings.length >= maxFindings) return;
    const about = property === undefined ? {} : { property };
    findings.push({ severity, line, column, ...about, problem, advice, reference });
  };
  const [first] = components;
  if (first?.name !== "VCALENDAR") {
    report({ line: 1, column: 1 }, undefined, {
      problem: "the file does not begin with BEGIN:VCALENDAR",
      advice: "Look whether it is an error page instead.",
      reference: "RFC 5545 §3.4",
    });
    if (first === undefined) return findings;
  }
  for (const fault of faults) reportFault(fault, report);
  for (const component of components) lintCalendar(toNode(component), report);
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function lintCalendar(calendar: Node, report: Report): void {
  const zones = readZones(calendar.component);
  checkCalendar(calendar, report);
  checkMethod(calendar, report);
  checkSeries(calendar, report);
  checkZones(calendar, zones, report);
  lintComponent(calendar, zones, report);
}

function lintComponent(node: Node, zones: Zones, report: Report): void {
  checkComponent(node, report);
  checkPeriod(node, zones, report);
  checkRecurrence(node, report);
  checkBusyTime(node, report);
  checkExtensions(node, report);
  if (node.name === "VALARM") checkAlarm(node, report);
  for (const property of node.component.properties) {
    checkParameters(property, node, report);
    checkValue(property, node, report);
  }
  for (const child of node.children) lintComponent(child, zones, report);
}
