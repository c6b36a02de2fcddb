import type { Place } from "../read/fault.ts";

/**
 * How bad it is. `error`: an RFC forbids it, by MUST or by its grammar. `warning`: an RFC advises against it, or a client
 * reads something else than was meant. `advice`: allowed, but some client stumbles.
 */
export type Severity = "error" | "warning" | "advice";

/** What is wrong in an iCalendar text, where, by which rule, and what to do. */
export interface Finding {
  readonly severity: Severity;
  /** The line of the file, from 1. */
  readonly line: number;
  /** The character of the line, from 1. */
  readonly column: number;
  /** The property or component, such as `DTSTART`; absent where the bytes are no property. */
  readonly property?: string;
  readonly problem: string;
  readonly advice: string;
  /** Where the rule is, such as `RFC 5545 §3.6.1`. */
  readonly reference: string;
}

/** What a rule says, without its place. */
interface Verdict {
  readonly problem: string;
  readonly advice: string;
  readonly reference: string;
  /** `error` unless it is said. */
  readonly severity?: Severity;
}

/** Takes what a rule finds: the place, the property or component that it is about, and what is wrong. */
export type Report = (place: Place, property: string | undefined, verdict: Verdict) => void;

/** A value as it is shown in a finding: one line, and not too long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
