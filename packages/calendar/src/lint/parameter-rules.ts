import type { ICalendarParameter, ICalendarProperty } from "../read/content-line.ts";
import type { Report } from "./finding.ts";
import { quote } from "./finding.ts";
import type { ParameterRule } from "./grid/parameters.ts";
import { parameterRule, participationWords } from "./grid/parameters.ts";
import { propertyRule } from "./grid/properties.ts";
import type { Node } from "./node.ts";

/** The parameters of a property: which, how often, and their values. */
export function checkParameters(property: ICalendarProperty, node: Node, report: Report): void {
  const { parameters } = property;
  if (parameters.length === 0) return;
  const seen = new Set<string>();
  for (const parameter of parameters) {
    if (seen.has(parameter.name)) reportSecond(parameter, property, report);
    seen.add(parameter.name);
    const rule = parameterRule(parameter.name);
    if (rule === undefined) {
      checkName(parameter, property, report);
      continue;
    }
    const given = { parameter, property };
    checkPlace(given, rule, report);
    checkCount(given, rule, report);
    checkQuotes(given, rule, report);
    for (const value of parameter.values) checkParameterValue({ ...given, value }, rule, report);
    if (groupParameters.has(parameter.name)) checkGroup(given, node, report);
  }
}

/** A parameter, and the property that has it. */
interface Given {
  readonly parameter: ICalendarParameter;
  readonly property: ICalendarProperty;
}

/** What only those can have who are asked to come. */
const groupParameters: ReadonlySet<string> = new Set([
  "PARTSTAT",
  "ROLE",
  "RSVP",
  "MEMBER",
  "DELEGATED-TO",
  "DELEGATED-FROM",
]);

/** What an attendee of each component may have, and say (RFC 5545 §3.8.4.1 and §3.2.12). */
function checkGroup({ parameter, property }: Given, { name }: Node, report: Report): void {
  if (name === "VALARM" || name === "VFREEBUSY") {
    const problem = `${parameter.name} in a ${name}`;
    const advice = "Take it out: nobody is invited there.";
    report(parameter, property.name, { problem, advice, reference: "RFC 5545 §3.8.4.1" });
    return;
  }
  const own = participationWords[name];
  const word = parameter.values[0]?.toUpperCase() ?? "";
  const isOfAnother = Object.values(participationWords).some((others) => others.includes(word));
  if (parameter.name !== "PARTSTAT" || own === undefined || own.includes(word) || !isOfAnother)
    return;
  const problem = `PARTSTAT is "${word}" in a ${name}`;
  const advice = `Write ${own.join(" or ")}.`;
  report(parameter, property.name, { problem, advice, reference: "RFC 5545 §3.2.12" });
}

function reportSecond(
  { name, line, column }: ICalendarParameter,
  property: ICalendarProperty,
  report: Report,
): void {
  report({ line, column }, property.name, {
    problem: `a second ${name} of one ${property.name}`,
    advice: "Keep one of them.",
    reference: parameterRule(name)?.reference ?? "RFC 5545 §3.2",
  });
}

function checkName(
  parameter: ICalendarParameter,
  property: ICalendarProperty,
  report: Report,
): void {
  if (/^[A-Z0-9-]+$/.test(parameter.name)) return;
  report(parameter, property.name, {
    problem: `the parameter ${quote(parameter.name)} has a character that no name has`,
    advice: "Write letters, digits and hyphens only.",
    reference: "RFC 5545 §3.1",
  });
}

function checkPlace({ parameter, property }: Given, rule: ParameterRule, report: Report): void {
  const known = propertyRule(property.name);
  if (known === undefined || rule.isUniversal === true || known.parameters.includes(parameter.name))
    return;
  report(parameter, property.name, {
    problem: `${parameter.name} of ${property.name}`,
    advice: "Take it out: that property has none.",
    reference: rule.reference,
  });
}

function checkCount(
  { parameter, property }: Given,
  { isList, reference }: ParameterRule,
  report: Report,
): void {
  const { name, values } = parameter;
  if (values.length === 1 || (isList === true && values.length > 1)) return;
  report(parameter, property.name, {
    problem: values.length === 0 ? `${name} without a value` : `${values.length} values of ${name}`,
    advice: "Write one; a comma in it needs quotes around it.",
    reference,
  });
}

function checkQuotes(
  { parameter, property }: Given,
  { isQuoted, reference }: ParameterRule,
  report: Report,
): void {
  const { name, values, quoted } = parameter;
  if (isQuoted !== true || quoted >= values.length) return;
  report(parameter, property.name, {
    problem: `${name} without quotes`,
    advice: `Write ${name}="…": a colon ends a parameter.`,
    reference,
  });
}

interface ParameterValue extends Given {
  readonly value: string;
}

function checkParameterValue(
  { parameter, property, value }: ParameterValue,
  { words, isOpen, check, reference }: ParameterRule,
  report: Report,
): void {
  const { name } = parameter;
  if (words !== undefined) {
    const word = value.toUpperCase();
    if (words.includes(word) || (isOpen === true && /^X-[A-Z0-9-]+$/.test(word))) return;
    const severity = isOpen === true && /^[A-Z0-9-]+$/.test(word) ? "warning" : "error";
    const advice = `Write ${words.join(" or ")}.`;
    report(parameter, property.name, {
      severity,
      problem: `${name} is ${quote(value)}`,
      advice,
      reference,
    });
    return;
  }
  const problem = check?.(value);
  if (problem === undefined) return;
  report(parameter, property.name, {
    problem: `${name} is ${quote(value)}: ${problem}`,
    advice: "Correct it, or take it out.",
    reference,
  });
}
