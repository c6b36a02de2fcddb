import { checkOptions, found } from "@rabat-process/timezones/arguments";
import type { ICalendarProperty } from "./content-line.ts";
import { readProperty } from "./content-line.ts";
import type { EncodedText } from "./encoding.ts";
import { toUtf8 } from "./encoding.ts";
import type { FaultList, ICalendarFault, Place } from "./fault.ts";
import { createFaultList } from "./fault.ts";
import { readContentLines } from "./lines.ts";
import { placeIn } from "./lines.ts";

/** A component as it stands in a file (RFC 5545 §3.6), known or unknown. */
export interface ICalendarComponent extends Place {
  /** In capitals. */
  readonly name: string;
  readonly properties: readonly ICalendarProperty[];
  readonly components: readonly ICalendarComponent[];
}

/** An iCalendar file as it was written. */
export interface ICalendarFile {
  /** A VCALENDAR, or several (RFC 5545 §3.4); other components where the file begins otherwise. */
  readonly components: readonly ICalendarComponent[];
  /** What was not written as RFC 5545 has it, in the order of the file; `lintICalendar` says what to do about it. */
  readonly faults: readonly ICalendarFault[];
}

/** What is known of a file from elsewhere. */
export interface ParseOptions {
  /**
   * The encoding that a mail or server declared: UTF-8 (the default), UTF-16LE, UTF-16BE, ISO-8859-1, ISO-8859-15 or
   * windows-1252, in any case. It counts where the bytes do not show that they are something else.
   */
  readonly charset?: string | undefined;
}

interface OpenComponent extends ICalendarComponent {
  readonly properties: ICalendarProperty[];
  readonly components: OpenComponent[];
}

/** The components that are open, from the root to the innermost, and how many too deep ones within that. */
interface Nesting {
  readonly open: OpenComponent[];
  tooDeep: number;
}

/** Far more than any calendar has: RFC 9073 needs four. */
const maxDepth = 100;

/**
 * Reads an iCalendar file into its components, properties, parameters and values, each with its place (RFC 5545 §3.1,
 * §3.2, §3.4 and §3.6, RFC 6868). Unknown ones are kept, all in the order of the file. It never refuses a file: what is
 * not as the RFC has it is read as it is most likely meant, and stands in `faults`.
 *
 * Time and memory grow with the length of the file only, whatever is in it.
 *
 * @example
 * const { components } = parseICalendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
 * components[0]?.properties[0]?.value; // "2.0"
 *
 * @param file its bytes in UTF-8, UTF-16, or as declared; or its text
 * @throws RangeError when `charset` is none of those
 */
export function parseICalendar(
  file: Uint8Array | string,
  options: ParseOptions = {},
): ICalendarFile {
  checkOptions(options, { charset: true });
  checkFile(file);
  const { charset } = options;
  const faults = createFaultList();
  const encoded = toUtf8(file, charset);
  if (encoded.hasMark) faults.add("byte-order-mark", { line: 1, column: 1 });
  const components = readComponents(encoded, faults);
  return { components, faults: faults.list() };
}

/** From JavaScript it may be anything: a Response, or nothing. */
function checkFile(file: unknown): void {
  if (typeof file === "string" || file instanceof Uint8Array) return;
  throw new TypeError(`file is ${found(file)}: expected a text or a Uint8Array.`);
}

function readComponents(encoded: EncodedText, faults: FaultList): readonly ICalendarComponent[] {
  const root: OpenComponent = { line: 0, column: 0, name: "", properties: [], components: [] };
  const nesting: Nesting = { open: [root], tooDeep: 0 };
  readContentLines(encoded, faults, (content) => {
    const property = readProperty(content, faults);
    const current = nesting.open[nesting.open.length - 1] ?? root;
    if (property === undefined) faults.add("no-content-line", placeIn(content, 0), content.text);
    else if (property.name === "BEGIN") begin(nesting, property, faults);
    else if (property.name === "END") end(nesting, property, faults);
    else if (current === root) faults.add("outside", property, property.name);
    else current.properties.push(property);
  });
  for (const { name, line, column } of nesting.open.slice(1))
    faults.add("unclosed", { line, column }, name);
  return root.components;
}

function begin(nesting: Nesting, property: ICalendarProperty, faults: FaultList): void {
  const name = readName(property, faults);
  if (nesting.open.length > maxDepth) {
    nesting.tooDeep++;
    faults.add("too-deep", property, name);
    return;
  }
  const { line, column } = property;
  const begun: OpenComponent = { line, column, name, properties: [], components: [] };
  nesting.open.at(-1)?.components.push(begun);
  nesting.open.push(begun);
}

/** Ends the innermost component of a name, and those within it that have no END; nothing when none is open. */
function end(nesting: Nesting, property: ICalendarProperty, faults: FaultList): void {
  const { open } = nesting;
  const name = readName(property, faults);
  if (nesting.tooDeep > 0) {
    nesting.tooDeep--;
    return;
  }
  const index = open.findLastIndex((component) => component.name === name);
  if (index <= 0) {
    faults.add("unbalanced", property, name);
    return;
  }
  for (const unclosed of open.splice(index).slice(1))
    faults.add("unclosed", unclosed, unclosed.name);
}

function readName(property: ICalendarProperty, faults: FaultList): string {
  const name = property.value.trim();
  if (name !== property.value)
    faults.add("stray-blank", property.valuePlace, `${property.name}:${property.value}`);
  return name.toUpperCase();
}

/** The properties of a name, in their order. */
export function propertiesOf(
  { properties }: ICalendarComponent,
  name: string,
): readonly ICalendarProperty[] {
  return properties.filter((property) => property.name === name);
}

/** The first value of a parameter; undefined where there is none. */
export function parameterOf({ parameters }: ICalendarProperty, name: string): string | undefined {
  return parameters.find((parameter) => parameter.name === name)?.values[0];
}
