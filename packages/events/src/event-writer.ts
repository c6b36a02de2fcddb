import { Document, isMap, isSeq, parseDocument } from "yaml";
import type { CalendarEvent } from "./event.ts";

/**
 * Writes events as an event file in YAML, which `parseEvents` reads back unchanged.
 *
 * @param previous the text of the file before: what did not change stays as somebody wrote it, with its comments
 */
export function formatEvents(
  events: readonly CalendarEvent[],
  { previous }: { previous?: string } = {},
): string {
  const document = previous === undefined ? new Document({}) : parseDocument(previous, { version: "1.2" });
  if (!isMap(document.contents)) document.contents = document.createNode({});
  write(document, [], { events });
  return document.toString({ lineWidth: 0 });
}

/** Brings what stands at a path in line with a value, touching only what differs. */
function write(document: Document, path: readonly (string | number)[], value: unknown): void {
  const node: unknown = document.getIn(path, true);
  if (isRecord(value) && isMap(node)) {
    const wanted = Object.entries(value).filter(([, field]) => field !== undefined);
    const names = new Set(wanted.map(([name]) => name));
    for (const name of fieldsOf(document, path)) if (!names.has(name)) document.deleteIn([...path, name]);
    for (const [name, field] of wanted) write(document, [...path, name], field);
    return;
  }
  if (Array.isArray(value) && isSeq(node)) {
    for (let index = node.items.length - 1; index >= value.length; index -= 1)
      document.deleteIn([...path, index]);
    value.forEach((item, index) => {
      write(document, [...path, index], item);
    });
    return;
  }
  if (document.getIn(path) !== value) document.setIn(path, document.createNode(value));
}

function fieldsOf(document: Document, path: readonly (string | number)[]): readonly string[] {
  const node: unknown = document.getIn(path, true);
  return isMap(node) ? Object.keys(node.toJSON() as object) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
