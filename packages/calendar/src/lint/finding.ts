/** What is wrong in an iCalendar text, where, by which rule, and what to do. */
export interface Finding {
  /** The line of the file, from 1, at which the property or component begins. */
  readonly line: number;
  /** The property or component, such as `DTSTART`; absent where the bytes are no property. */
  readonly property?: string;
  readonly problem: string;
  readonly advice: string;
  /** Where the rule stands, such as `RFC 5545 §3.6.1`. */
  readonly reference: string;
}
