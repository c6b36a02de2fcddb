import type { Report } from "./finding.ts";
import { componentRule } from "./grid/components.ts";
import { propertyRule } from "./grid/properties.ts";
import type { Node } from "./node.ts";

/** Which properties and components a component has, how often, and in what order. */
export function checkComponent(node: Node, report: Report): void {
  const rule = componentRule(node.name);
  checkPlace(node, report);
  if (rule === undefined) return;
  const { reference } = rule;
  for (const name of rule.needed) {
    if (node.properties.has(name)) continue;
    const problem = `a ${node.name} without ${name}`;
    report(node.component, name, { problem, advice: `Write one ${name} into it.`, reference });
  }
  for (const [name, [, second]] of node.properties) {
    if (second === undefined || !(rule.needed.includes(name) || rule.single.includes(name)))
      continue;
    const problem = `a second ${name} in one ${node.name}`;
    report(second, name, { problem, advice: "Keep one of them.", reference });
  }
  checkMembers(node, report);
  checkOrder(node, report);
}

/** Properties that RFCs know, but not in this component. */
function checkMembers(node: Node, report: Report): void {
  const rule = componentRule(node.name);
  if (rule === undefined) return;
  for (const [name, [first]] of node.properties) {
    if (rule.allowed.has(name) || first === undefined) continue;
    const known = propertyRule(name);
    if (known === undefined) {
      checkName(name, first, report);
      continue;
    }
    report(first, name, {
      problem: `${name} in a ${node.name}`,
      advice: "Take it out: no reader looks for it there.",
      reference: known.reference,
    });
  }
}

function checkName(
  name: string,
  place: { readonly line: number; readonly column: number },
  report: Report,
): void {
  if (!/^[A-Z0-9-]+$/.test(name)) {
    report(place, name, {
      problem: `the name ${name} has a character that no name has`,
      advice: "Write letters, digits and hyphens only.",
      reference: "RFC 5545 §3.1",
    });
  } else if (!name.startsWith("X-")) {
    report(place, name, {
      severity: "advice",
      problem: `${name} is not a registered property name`,
      advice: "Look whether it is misspelt; a name of your own begins with X-.",
      reference: "RFC 5545 §3.8.8.1",
    });
  }
}

function checkPlace({ name, component, parent }: Node, report: Report): void {
  const rule = componentRule(name);
  const around = parent?.name;
  if (rule === undefined) {
    if (around !== undefined && !/^[A-Z0-9-]+$/.test(name)) {
      report(component, name, {
        problem: `a component of the name ${JSON.stringify(name)}`,
        advice: "Write a name of letters, digits and hyphens.",
        reference: "RFC 5545 §3.6",
      });
    }
    return;
  }
  if (around === undefined) return;
  if (rule.within.includes(around)) return;
  // What is in an unknown component follows rules that nobody here knows.
  if (componentRule(around) === undefined) return;
  const advice =
    rule.within.length === 0
      ? "Begin it outside of all others."
      : `Write it into a ${rule.within.join(" or ")}.`;
  report(component, name, {
    problem: `a ${name} within a ${around}`,
    advice,
    reference: rule.reference,
  });
}

/** In the grammar all properties of a component come before its components. */
function checkOrder({ name, component, children }: Node, report: Report): void {
  const [firstChild] = children;
  const last = component.properties.at(-1);
  if (firstChild === undefined || last === undefined || last.line < firstChild.component.line)
    return;
  const late = component.properties.find(({ line }) => line > firstChild.component.line) ?? last;
  report(late, late.name, {
    severity: "warning",
    problem: `${late.name} behind a component of its ${name}`,
    advice: `Write it before BEGIN:${firstChild.name}.`,
    reference: componentRule(name)?.reference ?? "RFC 5545 §3.6",
  });
}
