import type { CalendarEvent } from "@rabat-process/events";
import type { CalendarOptions } from "./calendar.ts";
import { toVcalendar } from "./calendar.ts";
import { createWriter, writeComponent } from "./content-line.ts";
import type { Component, Property, ValueType } from "./property.ts";

/** A component in JSON: its name, its properties, and its components (RFC 7265 §3.3). */
export type JCalComponent = readonly [
  name: string,
  properties: readonly JCalProperty[],
  components: readonly JCalComponent[],
];

/** A property in JSON: its name, its parameters, its type, and its values (RFC 7265 §3.4). */
export type JCalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: readonly JCalValue[],
];

export type JCalValue =
  string | number | readonly number[] | Readonly<Record<string, string | number>>;

/**
 * The same as `toICalendar`, as jCal (RFC 7265): for JSON.stringify, to be sent as `application/calendar+json`.
 *
 * @throws TypeError and RangeError as `toICalendar` does.
 */
export function toJCal(
  events: readonly CalendarEvent[],
  options: Omit<CalendarOptions, "cache">,
): JCalComponent {
  const calendar = toVcalendar(events, options);
  // JSON could hold what no line of text can, and somebody will make text of it.
  writeComponent(createWriter(), calendar);
  return toJCalComponent(calendar);
}

function toJCalComponent({ name, properties, components }: Component): JCalComponent {
  return [name.toLowerCase(), properties.map(toJCalProperty), components.map(toJCalComponent)];
}

function toJCalProperty({ name, type, value, parameters }: Property): JCalProperty {
  const { VALUE: _, ...others } = parameters;
  const entries = Object.entries(others).map(
    // A list of one is written as the one (§3.5.1).
    ([key, each]) =>
      [
        key.toLowerCase(),
        typeof each !== "string" && each.length === 1 ? each.join() : each,
      ] as const,
  );
  return [
    name.toLowerCase(),
    Object.fromEntries(entries),
    type === "identifier" ? "text" : type,
    ...toJCalValues(type, value),
  ];
}

function toJCalValues(type: ValueType, value: Property["value"]): readonly JCalValue[] {
  if (typeof value !== "string") return type === "float" ? [value.map(Number)] : value;
  if (type === "integer") return [Number(value)];
  return type === "recur" ? [toRecurrence(value)] : [value];
}

/** `FREQ=YEARLY;BYMONTH=3` as `{ freq: "YEARLY", bymonth: 3 }` (RFC 7265 §3.6.10). */
function toRecurrence(rule: string): Readonly<Record<string, string | number>> {
  const parts = rule.split(";").map((part) => part.split("=", 2));
  return Object.fromEntries(
    parts.map(([name = "", value = ""]) => [
      name.toLowerCase(),
      /^\d+$/.test(value) ? Number(value) : value,
    ]),
  );
}
