import type { Component, Parameters, Property, ValueType } from "./property.ts";
import { isSurrogate, putCharacter } from "./utf8.ts";

/** A file that is being written. It grows as needed. */
export interface Writer {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where in the bytes the file begins: before it there is room for its head. */
  start: number;
  /** Where the next byte goes. */
  end: number;
  /** How many octets the present line has. */
  octets: number;
}

/** @param room how many bytes may be written before all others without moving them */
export function createWriter(capacity = 16_384, room = 0): Writer {
  return { bytes: new Uint8Array(room + capacity), start: room, end: room, octets: 0 };
}

/** A copy, with a buffer of its own: whoever takes `.buffer` of it gets the file and nothing else. */
export function writtenBytes({ bytes, start, end }: Writer): Uint8Array<ArrayBuffer> {
  return bytes.slice(start, end);
}

/** Writes bytes as they are: whole lines that were written before. */
export function writeBytes(writer: Writer, bytes: Uint8Array): void {
  reserve(writer, bytes.length);
  writer.bytes.set(bytes, writer.end);
  writer.end += bytes.length;
}

/** Writes bytes before all others: what stands at the head of a file, but is known only at its end. */
export function prependBytes(writer: Writer, bytes: Uint8Array): void {
  const missing = bytes.length - writer.start;
  if (missing > 0) {
    reserve(writer, missing);
    writer.bytes.copyWithin(bytes.length, writer.start, writer.end);
    writer.start += missing;
    writer.end += missing;
  }
  writer.start -= bytes.length;
  writer.bytes.set(bytes, writer.start);
}

/**
 * Writes a component as content lines (RFC 5545 §3.1): TEXT is escaped, all is encoded and folded at 75 octets between
 * characters, in one pass over each value.
 *
 * @throws RangeError when a value holds a control character: it can neither be written nor be dropped silently.
 */
export function writeComponent(writer: Writer, { name, properties, components }: Component): void {
  beginComponent(writer, name);
  for (const property of properties) writeProperty(writer, property);
  for (const each of components) writeComponent(writer, each);
  endComponent(writer, name);
}

export function beginComponent(writer: Writer, name: string): void {
  writeName(writer, "BEGIN:");
  writeName(writer, name);
  endLine(writer);
}

export function endComponent(writer: Writer, name: string): void {
  writeName(writer, "END:");
  writeName(writer, name);
  endLine(writer);
}

/** The same property with its line, which is made once for all components that have it. */
export function withLine(property: Property): Property {
  const writer = createWriter();
  writeProperty(writer, property);
  return { ...property, line: writtenBytes(writer).slice() };
}

/** @throws RangeError when a value holds a control character. */
export function writeProperty(
  writer: Writer,
  { name, type, value, parameters, line }: Property,
): void {
  if (line !== undefined) {
    writeBytes(writer, line);
    return;
  }
  writeName(writer, name);
  writeParameters(writer, name, parameters);
  writeValue(writer, name, ":", false);
  if (typeof value === "string") {
    writeOne(writer, name, type, value);
  } else {
    const separator = type === "float" ? ";" : ",";
    for (let index = 0; index < value.length; index++) {
      if (index > 0) writeValue(writer, name, separator, false);
      writeValue(writer, name, value[index] ?? "", type === "text");
    }
  }
  endLine(writer);
}

/** What a line begins with: a name is ASCII, and too short to be folded. */
function writeName(writer: Writer, name: string): void {
  reserve(writer, name.length);
  const { bytes, end } = writer;
  for (let index = 0; index < name.length; index++) bytes[end + index] = name.charCodeAt(index);
  writer.end += name.length;
  writer.octets += name.length;
}

function writeOne(writer: Writer, name: string, type: ValueType, value: string): void {
  if (type === "date" || type === "date-time") writeTime(writer, name, value);
  else if (type === "utc-offset") writeValue(writer, name, value.replaceAll(":", ""), false);
  else writeValue(writer, name, value, type === "text");
}

/** As {@link toBasic} has it, but without making a text of it: an event has five of them. */
function writeTime(writer: Writer, name: string, value: string): void {
  if (writer.octets + value.length > maxOctets) {
    writeValue(writer, name, toBasic(value), false);
    return;
  }
  reserve(writer, value.length);
  const { bytes } = writer;
  let { end: at } = writer;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code === hyphen || code === colon) continue;
    if (treatments[code] !== plain) refuse(name, value, index);
    bytes[at++] = code;
  }
  writer.octets += at - writer.end;
  writer.end = at;
}

/** Days and times without their separators: `20260610T093000` (RFC 5545 §3.3.4 and §3.3.5). */
export function toBasic(value: string): string {
  const date = value.slice(0, 4) + value.slice(5, 7) + value.slice(8, 13);
  return value.length === "2026-06-10".length ? date : date + value.slice(14, 16) + value.slice(17);
}

function writeParameters(writer: Writer, name: string, parameters: Parameters): void {
  for (const key in parameters) {
    const value = parameters[key] ?? "";
    const written = typeof value === "string" ? quote(value) : value.map(quote).join(",");
    writeValue(writer, name, `;${key}=${written}`, false);
  }
}

/** ":", ";" and "," stand between quotes (§3.2), and a quote as RFC 6868 has it. */
function quote(value: string): string {
  if (!/[\^":;,]/.test(value)) return value;
  const encoded = value.replaceAll("^", "^^").replaceAll('"', "^'");
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded;
}

const maxOctets = 75;
const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32] as const;
const [hyphen, colon, backslash, letterN] = [45, 58, 92, 110] as const;

/** The room that a value can take: three octets for each UTF-16 unit, and the folds between. */
function reserve(writer: Writer, units: number): void {
  const needed = writer.end + units * 4 + maxOctets;
  if (needed <= writer.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, writer.bytes.length * 2));
  grown.set(writer.bytes.subarray(0, writer.end));
  writer.bytes = grown;
}

function endLine(writer: Writer): void {
  writer.bytes[writer.end] = carriageReturn;
  writer.bytes[writer.end + 1] = lineFeed;
  writer.end += 2;
  writer.octets = 0;
}

/** What is done with an ASCII character. */
const [plain, escaped, onlyInText, refused] = [0, 1, 2, 3] as const;
const treatments = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === tab) return onlyInText;
  if (code === lineFeed || ";,\\".includes(String.fromCharCode(code))) return escaped;
  return code < space || code === 0x7f ? refused : plain;
});

/** Escapes, encodes and folds. `name` is for the message when something cannot be written. */
function writeValue(writer: Writer, name: string, value: string, isText: boolean): void {
  reserve(writer, value.length);
  const { bytes } = writer;
  let { end: at, octets } = writer;
  let index = 0;
  while (index < value.length) {
    // Most characters are plain: as many of them as the line has room for, without a look at the rest of the rules.
    const from = index;
    const end = Math.min(value.length, index + maxOctets - octets);
    for (; index < end; index++) {
      const code = value.charCodeAt(index);
      if (code >= 0x80 || treatments[code] !== plain) break;
      bytes[at++] = code;
    }
    octets += index - from;
    if (index === value.length) break;

    let code = value.charCodeAt(index);
    let size = 1;
    if (code >= 0x80) {
      code = readCharacter(name, value, index);
      size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    } else if (treatments[code] !== plain) {
      if (treatments[code] === refused || (!isText && code < space)) refuse(name, value, index);
      if (isText && treatments[code] === escaped) {
        if (octets === maxOctets) {
          at = fold(bytes, at);
          octets = 1;
        }
        bytes[at++] = backslash;
        octets++;
        if (code === lineFeed) code = letterN;
      }
    }
    if (octets + size > maxOctets) {
      at = fold(bytes, at);
      octets = 1;
    }
    if (size === 1) bytes[at++] = code;
    else at = putCharacter(bytes, at, code);
    octets += size;
    index += size === 4 ? 2 : 1;
  }
  writer.end = at;
  writer.octets = octets;
}

function fold(bytes: Uint8Array, at: number): number {
  bytes[at] = carriageReturn;
  bytes[at + 1] = lineFeed;
  bytes[at + 2] = space;
  return at + 3;
}

/** No C1 controls, nothing that some readers take for a line end (U+2028, U+2029), and no lone surrogates. */
function readCharacter(name: string, value: string, index: number): number {
  const code = value.codePointAt(index) ?? 0;
  if (code < 0xa0 || code === 0x2028 || code === 0x2029 || isSurrogate(code))
    refuse(name, value, index);
  return code;
}

function refuse(name: string, value: string, index: number): never {
  const code = value.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0");
  throw new RangeError(
    `Cannot write ${name}: expected readable text, found the character U+${code} at position ${index} of ` +
      `${JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)}. Remove it.`,
  );
}
