import type { ICalendarProperty } from "../read/content-line.ts";
import { parameterOf } from "../read/parse.ts";
import type { TimeValue } from "../read/values/time.ts";
import { readTime } from "../read/values/time.ts";

/** A time with its zone, as a property has it. */
export interface ZonedTime extends TimeValue {
  /** As written, of a local time. */
  readonly tzid: string | undefined;
}

/** The time of a property with one value; undefined where it is none, or of another type than VALUE says. */
export function timeOf(property: ICalendarProperty | undefined): ZonedTime | undefined {
  if (property === undefined) return undefined;
  const value = readTime(property.value);
  if (typeof value === "string") return undefined;
  const declared = parameterOf(property, "VALUE")?.toUpperCase() ?? "DATE-TIME";
  return value.type === declared ? { ...value, tzid: parameterOf(property, "TZID") } : undefined;
}

export function isFloating({ type, isUtc, tzid }: ZonedTime): boolean {
  return type === "DATE-TIME" && !isUtc && tzid === undefined;
}
