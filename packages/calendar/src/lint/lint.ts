import { encode } from "../utf8.ts";
import type { Finding } from "./finding.ts";
import { readLines } from "./lines.ts";
import { findMethod } from "./method-rules.ts";
import { findAddress, findCardinality, findChoice, findEscaping } from "./rules.ts";
import { findPeriod, findRelations, findTimeValue } from "./time-rules.ts";
import type { Component } from "./tree.ts";
import { readTree } from "./tree.ts";

/**
 * Finds what is wrong in an iCalendar file: the defects over which clients stumble, and those which no reader
 * tells (RFC 5545, and RFC 5546 where it is a message with METHOD). Findings come in the order of the lines; none means
 * that none of these was found. Of what is no calendar at all that alone is told.
 *
 * @param input the file as bytes; of a text, faults of the encoding cannot be seen
 */
export function lintICalendar(input: Uint8Array | string): readonly Finding[] {
  const bytes = readLines(typeof input === "string" ? encode(input) : input);
  const tree = readTree(bytes.lines);
  if (tree.components.length === 0) return findStart([]);
  const findings = [
    ...bytes.findings,
    ...tree.findings,
    ...findStart(tree.components),
    ...tree.components.flatMap(findInCalendar),
  ];
  return findings.toSorted((a, b) => a.line - b.line);
}

function findStart([first]: readonly Component[]): readonly Finding[] {
  if (first?.name === "VCALENDAR") return [];
  const problem = "the file does not begin with BEGIN:VCALENDAR";
  return [
    { line: 1, problem, advice: "Look whether it is an error page instead.", reference: "RFC 5545 §3.4" },
  ];
}

function findInCalendar(calendar: Component): readonly Finding[] {
  return [...findMethod(calendar), ...findRelations(calendar), ...findInComponent(calendar)];
}

function findInComponent(component: Component): readonly Finding[] {
  return [
    ...findCardinality(component),
    ...findPeriod(component),
    ...component.properties.flatMap((property) => [
      ...findChoice(property, component),
      ...findEscaping(property),
      ...findAddress(property),
      ...findTimeValue(property),
    ]),
    ...component.components.flatMap(findInComponent),
  ];
}
