import type { Instant, PlainDate, PlainDateTime } from "@rabat-process/timezones";

/** Parameters of a property by name, such as `{ LANGUAGE: "fr" }`. */
export type Parameters = Readonly<Record<string, string>>;

/** Controls but tab and line feed, what some readers take for a line end (U+2028, U+2029), and lone surrogates. */
const unreadable = /[^\P{Cc}\t\n]|[\u2028\u2029\p{Surrogate}]/u;
const unsafe = /[\p{Cc}\u2028\u2029\p{Surrogate}]/u;

/**
 * A property whose value is TEXT (RFC 5545 §3.3.11): whatever it holds stays within the value.
 *
 * @throws TypeError when the text holds a control character: it can neither be written nor be dropped silently.
 */
export function textLine(name: string, text: string, parameters: Parameters = {}): string {
  refuse(unreadable, name, text);
  return `${property(name, parameters)}:${escapeText(text)}`;
}

/**
 * A property whose value is no TEXT: a date, an URI, an UID, a rule. Nothing in it is escaped, so that all that
 * could end the line is refused.
 *
 * @throws TypeError when the value holds a control character.
 */
export function valueLine(name: string, value: string, parameters: Parameters = {}): string {
  refuse(unsafe, name, value);
  return `${property(name, parameters)}:${value}`;
}

/** `2020-09-16T14:00` as `20200916T140000`, `2021-01-21` as `20210121` (RFC 5545 §3.3.4 and §3.3.5). */
export function toBasic(value: Instant | PlainDate | PlainDateTime): string {
  const basic = value.replaceAll(/[-:]/g, "");
  return basic.length === "20200916T1400".length ? `${basic}00` : basic;
}

/** The line of an optional property: none where there is nothing to say. */
export function optionalLine<Value>(
  value: Value | undefined,
  write: (value: Value) => string,
): readonly string[] {
  return value === undefined ? [] : [write(value)];
}

/** The lines of a component between its BEGIN and its END (RFC 5545 §3.6). */
export function component(name: string, lines: readonly string[]): readonly string[] {
  return [`BEGIN:${name}`, ...lines, `END:${name}`];
}

/** Lines as they stand in a file: at most 75 octets of UTF-8 each, ended by CRLF (RFC 5545 §3.1). */
export function foldLines(lines: readonly string[]): string {
  return lines.map(foldLine).join("");
}

const maxOctets = 75;

function foldLine(line: string): string {
  if (line.length <= maxOctets && /^[ -~]*$/.test(line)) return `${line}\r\n`;
  let folded = "";
  let from = 0;
  let octets = 0;
  let at = 0;
  while (at < line.length) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = countOctets(codePoint);
    if (octets + size > maxOctets) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

function countOctets(codePoint: number): number {
  if (codePoint <= 0x7f) return 1;
  if (codePoint <= 0x7ff) return 2;
  return codePoint <= 0xffff ? 3 : 4;
}

export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

function property(name: string, parameters: Parameters): string {
  const entries = Object.entries(parameters).map(([key, value]) => `;${key}=${quote(key, value)}`);
  return `${name}${entries.join("")}`;
}

/** A parameter value may hold everything but a double quote; ":", ";" and "," only between quotes (§3.2). */
function quote(name: string, value: string): string {
  refuse(unsafe, name, value);
  refuse(/"/, name, value);
  return /[:;,]/.test(value) ? `"${value}"` : value;
}

function refuse(pattern: RegExp, name: string, value: string): void {
  const found = pattern.exec(value);
  if (found === null) return;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  throw new TypeError(
    `Cannot write ${name}: expected readable text, found the character U+${code} at position ${found.index} of ` +
      `${JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)}. Remove it.`,
  );
}
