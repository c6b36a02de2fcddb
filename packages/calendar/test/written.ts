import { createWriter, writeComponent, writeProperty, writtenBytes } from "../src/content-line.ts";
import type { Component, Property } from "../src/property.ts";

/** A property as it stands in a file, without the CRLF at its end. */
export function written(property: Property): string {
  const writer = createWriter(1);
  writeProperty(writer, property);
  return Buffer.from(writtenBytes(writer)).toString("utf8").slice(0, -2);
}

/** The lines of a component, unfolded. */
export function linesOf(component: Component): readonly string[] {
  const writer = createWriter(1);
  writeComponent(writer, component);
  return Buffer.from(writtenBytes(writer))
    .toString("utf8")
    .replaceAll("\r\n ", "")
    .trimEnd()
    .split("\r\n");
}
