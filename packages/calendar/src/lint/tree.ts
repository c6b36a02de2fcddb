import type { Finding } from "./finding.ts";
import type { UnfoldedLine } from "./lines.ts";

export interface Property {
  readonly line: number;
  /** In capitals. */
  readonly name: string;
  /** By names in capitals; quotes are taken off. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

export interface Component {
  readonly line: number;
  /** In capitals. */
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

export interface Tree {
  readonly components: readonly Component[];
  readonly findings: readonly Finding[];
}

interface OpenComponent extends Component {
  readonly properties: Property[];
  readonly components: Component[];
}

/** The components of content lines, and what is no content line or stands in no component (RFC 5545 §3.1, §3.4). */
export function readTree(lines: readonly UnfoldedLine[]): Tree {
  const root: OpenComponent = { line: 0, name: "", properties: [], components: [] };
  const open: OpenComponent[] = [root];
  const findings: Finding[] = [];
  for (const unfolded of lines) {
    const current = open.at(-1) ?? root;
    const property = readProperty(unfolded);
    if (property === undefined) {
      findings.push(noContentLine(unfolded));
    } else if (property.name === "BEGIN") {
      const { line, value } = property;
      const begun: OpenComponent = { line, name: value.toUpperCase(), properties: [], components: [] };
      current.components.push(begun);
      open.push(begun);
    } else if (property.name !== "END") {
      if (current === root) findings.push(outside(property));
      else current.properties.push(property);
    } else {
      if (property.value.toUpperCase() !== current.name) findings.push(unbalanced(property, current));
      close(open, property.value.toUpperCase());
    }
  }
  return { components: root.components, findings: [...findings, ...open.slice(1).map(unclosed)] };
}

/** Closes the innermost component of a name and all that stands open within it; nothing when none is open. */
function close(open: OpenComponent[], name: string): void {
  const index = open.findLastIndex((component) => component.name === name);
  if (index > 0) open.splice(index);
}

/** The properties of a name, in their order. */
export function propertiesOf({ properties }: Component, name: string): readonly Property[] {
  return properties.filter((property) => property.name === name);
}

const parameterValue = `(?:"[^"]*"|[^";:,]*)`;
const contentLine = new RegExp(
  `^(?<name>[A-Za-z0-9-]+)(?<parameters>(?:;[A-Za-z0-9-]+=${parameterValue}(?:,${parameterValue})*)*):(?<value>.*)$`,
  "s",
);
const parameter = new RegExp(
  `;(?<name>[A-Za-z0-9-]+)=(?<value>${parameterValue}(?:,${parameterValue})*)`,
  "g",
);

function readProperty({ line, text }: UnfoldedLine): Property | undefined {
  const found = contentLine.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { name = "", parameters = "", value = "" } = found;
  const entries = [...parameters.matchAll(parameter)].map(({ groups }): [string, string] => [
    (groups?.["name"] ?? "").toUpperCase(),
    (groups?.["value"] ?? "").replaceAll('"', ""),
  ]);
  return { line, name: name.toUpperCase(), parameters: new Map(entries), value };
}

function noContentLine({ line, text }: UnfoldedLine): Finding {
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
  return {
    line,
    problem: `${shown} is no content line`,
    advice:
      "Write NAME;PARAMETER=value:value. If it belongs to the line before, escape the line break there as \\n.",
    reference: "RFC 5545 §3.1",
  };
}

function outside({ line, name }: Property): Finding {
  return {
    line,
    property: name,
    problem: "a property outside of any component",
    advice: "Begin the file with BEGIN:VCALENDAR and write nothing behind its END.",
    reference: "RFC 5545 §3.4",
  };
}

function unbalanced({ line, value }: Property, { name }: Component): Finding {
  const expected = name === "" ? "no END here" : `END:${name}`;
  const advice = "Close each component before the one around it.";
  return {
    line,
    property: "END",
    problem: `END:${value}, expected ${expected}`,
    advice,
    reference: "RFC 5545 §3.6",
  };
}

function unclosed({ line, name }: Component): Finding {
  const problem = `BEGIN:${name} without END:${name}`;
  return {
    line,
    property: name,
    problem,
    advice: "Close it; the file may be cut off.",
    reference: "RFC 5545 §3.6",
  };
}
