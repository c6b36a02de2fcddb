import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";

/**
 * What a value is (RFC 5545 §3.3). An `identifier` is TEXT too, but a name and no words: what would have to be escaped
 * in it is refused.
 */
export type ValueType =
  | "text"
  | "identifier"
  | "uri"
  | "cal-address"
  | "date"
  | "date-time"
  | "duration"
  | "integer"
  | "float"
  | "utc-offset"
  | "recur";

/** Parameters of a property by name, such as `{ LANGUAGE: "fr" }`; several values where one may have several. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/**
 * A property before it is written in one form or another. Dates, times and offsets stand as RFC 3339 and jCal write
 * them (`2026-06-10T09:30:00`, `+01:00`), since the other form follows from it.
 */
export interface Property {
  readonly name: string;
  readonly type: ValueType;
  /** Several for a list (CATEGORIES) or a pair (GEO). */
  readonly value: string | readonly string[];
  readonly parameters: Parameters;
  /** Its content line, of one that stands in many components. */
  readonly line?: Uint8Array;
}

/** A component before it is written (RFC 5545 §3.6). */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

const none: Parameters = {};

/** A property whose value is TEXT: whatever it holds stays within the value. */
export function text(name: string, value: string | readonly string[], parameters = none): Property {
  return { name, type: "text", value, parameters };
}

/** A property whose value is no TEXT. Nothing in it is escaped, so that all that could end the line is refused. */
export function property(
  name: string,
  type: ValueType,
  value: string | readonly string[],
  parameters = none,
): Property {
  return { name, type, value, parameters };
}

/** A property that holds a day, a wall time or an instant. */
export function time(
  name: string,
  value: Instant | PlainDate | PlainDateTime,
  parameters = none,
): Property {
  if (value.length === "2026-06-10".length) return { name, type: "date", value, parameters };
  const isWithoutSeconds = value.length === "2026-06-10T09:30".length;
  return { name, type: "date-time", value: isWithoutSeconds ? `${value}:00` : value, parameters };
}

export function component(
  name: string,
  properties: readonly Property[],
  components: readonly Component[] = [],
): Component {
  return { name, properties, components };
}

const nothing: readonly never[] = [];

/** What there is of something optional: none or one. */
export function optional<Value, Result>(
  value: Value | undefined,
  make: (value: Value) => Result,
): readonly Result[] {
  return value === undefined ? nothing : [make(value)];
}
