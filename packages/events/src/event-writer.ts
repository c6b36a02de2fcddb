import { checkList, checkOptions } from "@rabat-process/timezones/arguments";
import { Document, isMap, isNode, isSeq, parseDocument } from "yaml";
import type { Node } from "yaml";
import { isSame } from "./equality.ts";
import type { CalendarEvent } from "./event.ts";

/**
 * Writes events as an event file in YAML, which `parseEvents` reads back unchanged.
 *
 * @param options.previous the text of the file before: what did not change stays as somebody wrote it, with its comments
 */
export function formatEvents(
  events: readonly CalendarEvent[],
  options: { previous?: string | undefined } = {},
): string {
  checkList("events", events);
  checkOptions(options, { previous: true });
  const { previous } = options;
  const document =
    previous === undefined ? new Document({}) : parseDocument(previous, { version: "1.2" });
  if (!isMap(document.contents)) document.contents = document.createNode({});
  const schema: unknown = document.get("$schema");
  write(document, [], schema === undefined ? { events } : { $schema: schema, events });
  return document.toString({ lineWidth: 0 });
}

/** Brings what stands at a path in line with a value, touching only what differs. */
function write(document: Document, path: readonly (string | number)[], value: unknown): void {
  const node: unknown = document.getIn(path, true);
  if (isRecord(value) && isMap(node)) {
    const wanted = Object.entries(value).filter(([, field]) => field !== undefined);
    const names = new Set(wanted.map(([name]) => name));
    for (const name of fieldsOf(document, path))
      if (!names.has(name)) document.deleteIn([...path, name]);
    for (const [name, field] of wanted) write(document, [...path, name], field);
    return;
  }
  if (Array.isArray(value) && isSeq(node)) {
    node.items = align(document, node.items, value);
    value.forEach((item, index) => {
      write(document, [...path, index], item);
    });
    return;
  }
  if (document.getIn(path) === value) return;
  // A bare value goes into the node that is there, with the comment behind it.
  document.setIn(
    path,
    isRecord(value) || Array.isArray(value) ? createNode(document, value) : value,
  );
}

/**
 * The nodes of a list in the order of its values: each value gets the node that holds it already, or else the one of the
 * event with its UID, or one that is left over, so that comments move with what they speak of.
 */
function align(
  document: Document,
  nodes: readonly unknown[],
  values: readonly unknown[],
): unknown[] {
  const left = nodes.map((node) => ({
    node,
    holds: isNode(node) ? (node.toJS(document) as unknown) : node,
  }));
  const take = (isWanted: (holds: unknown) => boolean) => {
    const index = left.findIndex(({ holds }) => isWanted(holds));
    return index === -1 ? undefined : left.splice(index, 1)[0]?.node;
  };
  // An event never gets the node of another one: its comments would speak of that.
  const isMeant = (holds: unknown, value: unknown) => uidOf(holds) === uidOf(value);
  const same = values.map((value) =>
    take((holds) => isMeant(holds, value) && (uidOf(value) !== undefined || isSame(holds, value))),
  );
  const kept = values.map((value, index) => same[index] ?? take((holds) => isMeant(holds, value)));
  return kept.map((node, index) => node ?? createNode(document, values[index]));
}

/** What stands in two places is written twice: a reader of event files refuses aliases. */
function createNode(document: Document, value: unknown): Node {
  return document.createNode(value, { aliasDuplicateObjects: false });
}

function uidOf(value: unknown): unknown {
  return isRecord(value) ? value["uid"] : undefined;
}

function fieldsOf(document: Document, path: readonly (string | number)[]): readonly string[] {
  const node: unknown = document.getIn(path, true);
  return isMap(node) ? Object.keys(node.toJSON() as object) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
