import type { ICalendarProperty } from "../read/content-line.ts";
import type { ICalendarComponent } from "../read/parse.ts";

/** A component with its properties by name, and the component that it is in. */
export interface Node {
  readonly name: string;
  readonly component: ICalendarComponent;
  readonly parent: Node | undefined;
  readonly children: readonly Node[];
  readonly properties: ReadonlyMap<string, readonly ICalendarProperty[]>;
}

export function toNode(component: ICalendarComponent, parent?: Node): Node {
  const properties = new Map<string, ICalendarProperty[]>();
  for (const property of component.properties) {
    const known = properties.get(property.name);
    if (known === undefined) properties.set(property.name, [property]);
    else known.push(property);
  }
  const children: Node[] = [];
  const node: Node = { name: component.name, component, parent, children, properties };
  for (const child of component.components) children.push(toNode(child, node));
  return node;
}

const none: readonly ICalendarProperty[] = [];

export function allOf(node: Node, name: string): readonly ICalendarProperty[] {
  return node.properties.get(name) ?? none;
}

export function firstOf(node: Node, name: string): ICalendarProperty | undefined {
  return node.properties.get(name)?.[0];
}
