import type { FaultList, Place } from "./fault.ts";
import type { ContentLine } from "./lines.ts";
import { placeIn } from "./lines.ts";

/** A parameter as it stands in a file (RFC 5545 §3.2). */
export interface ICalendarParameter extends Place {
  /** In capitals. */
  readonly name: string;
  /** Without quotes and the escapes of RFC 6868; none where no equals sign follows the name. */
  readonly values: readonly string[];
  /** How many of the values stood between quotes. */
  readonly quoted: number;
}

/** A property as it stands in a file (RFC 5545 §3.1). */
export interface ICalendarProperty extends Place {
  /** In capitals. */
  readonly name: string;
  readonly parameters: readonly ICalendarParameter[];
  /** As written, all escapes included: what they mean depends on the type. */
  readonly value: string;
  /** Where the value begins. */
  readonly valuePlace: Place;
}

const noParameters: readonly ICalendarParameter[] = [];
const [tab, space, quote, comma, colon, semicolon, equals, byteOrderMark] = [
  9, 32, 34, 44, 58, 59, 61, 0xfeff,
];

/** The property of a content line; undefined where it has no name and colon. What was read around is added to the faults. */
export function readProperty(
  content: ContentLine,
  faults: FaultList,
): ICalendarProperty | undefined {
  const { text } = content;
  const nameStart = skipBlanks(text, text.charCodeAt(0) === byteOrderMark ? 1 : 0);
  const nameEnd = skipName(text, nameStart);
  const delimiter = skipBlanks(text, nameEnd);
  const code = text.charCodeAt(delimiter);
  if (nameEnd === nameStart || (code !== colon && code !== semicolon)) return undefined;
  if (nameStart > 0 || delimiter > nameEnd)
    faults.add("stray-blank", placeIn(content, 0), text.slice(0, delimiter));
  const name = nameIn(text, nameStart, nameEnd);
  const parts =
    code === colon
      ? { parameters: noParameters, colonAt: delimiter }
      : readParameters(content, name, delimiter, faults);
  if (parts === undefined) return undefined;
  const { parameters, colonAt } = parts;
  return {
    line: content.line,
    column: nameStart + 1,
    name,
    parameters,
    value: text.slice(colonAt + 1),
    valuePlace: placeIn(content, colonAt + 1),
  };
}

interface Parameters {
  readonly parameters: readonly ICalendarParameter[];
  /** Where the colon before the value stands. */
  readonly colonAt: number;
}

function readParameters(
  content: ContentLine,
  name: string,
  from: number,
  faults: FaultList,
): Parameters | undefined {
  const strict = readStrictly(content, from);
  if (strict !== undefined && !isAddressCutShort(content.text, name, strict.colonAt)) return strict;
  const colonAt = findColon(content.text, name, from);
  if (colonAt === -1) return undefined;
  faults.add("parameters", placeIn(content, from), content.text.slice(from, colonAt));
  return { parameters: readLeniently(content, from, colonAt), colonAt };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space || text.charCodeAt(at) === tab) at++;
  return at;
}

/** Letters, digits, hyphens, and what vCard and some programs have besides: dots and underscores. */
function skipName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isNameCharacter =
      (code >= 65 && code <= 90) ||
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      code === 45 ||
      code === 46 ||
      code === 95;
    if (!isNameCharacter) break;
  }
  return at;
}

/** Names that were read, by a hash of theirs: a file repeats some dozens, and needs no string for each. */
const names = Array.from({ length: 1024 }, () => "");
const longestName = 64;

/** In capitals. */
function nameIn(text: string, from: number, to: number): string {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (hash * 31 + text.charCodeAt(at)) & 1023;
  const known = names[hash] ?? "";
  if (isAt(known, text, from, to)) return known;
  const name = text.slice(from, to).toUpperCase();
  if (to - from <= longestName) names[hash] = name;
  return name;
}

function isAt(name: string, text: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = 0; at < name.length; at++)
    if (name.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** The parameters by the grammar of RFC 5545; undefined where they do not follow it. `from` is at a semicolon. */
function readStrictly(content: ContentLine, from: number): Parameters | undefined {
  const { text } = content;
  let parameters: ICalendarParameter[] | undefined;
  let at = from;
  while (text.charCodeAt(at) === semicolon) {
    const nameEnd = skipName(text, at + 1);
    if (nameEnd === at + 1 || text.charCodeAt(nameEnd) !== equals) return undefined;
    let values: string[] | undefined;
    let quoted = 0;
    let next = nameEnd;
    do {
      const start = next + 1;
      const isQuoted = text.charCodeAt(start) === quote;
      next = isQuoted ? text.indexOf('"', start + 1) + 1 : skipUnquoted(text, start);
      if (next === 0) return undefined;
      const value = decodeCarets(
        isQuoted ? text.slice(start + 1, next - 1) : text.slice(start, next),
      );
      // An array that begins empty is made large, and most have one value.
      if (values === undefined) values = [value];
      else values.push(value);
      if (isQuoted) quoted++;
    } while (text.charCodeAt(next) === comma);
    const name = nameIn(text, at + 1, nameEnd);
    const { line, column } = placeIn(content, at + 1);
    const parameter = { line, column, name, values, quoted };
    if (parameters === undefined) parameters = [parameter];
    else parameters.push(parameter);
    at = next;
  }
  if (text.charCodeAt(at) !== colon) return undefined;
  return { parameters: parameters ?? noParameters, colonAt: at };
}

function skipUnquoted(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === colon || code === semicolon || code === quote) break;
  }
  return at;
}

const caretEscapes: Readonly<Record<string, string>> = { "^n": "\n", "^'": '"', "^^": "^" };

/** RFC 6868 §3.2; a caret before anything else is one. */
function decodeCarets(value: string): string {
  return value.includes("^")
    ? value.replaceAll(/\^[n'^]/g, (escape) => caretEscapes[escape] ?? escape)
    : value;
}

const addresses: ReadonlySet<string> = new Set(["ATTENDEE", "ORGANIZER"]);

/** Whether an unquoted colon in a name (`CN=Desk: Ann`) was taken for the end of the parameters. */
function isAddressCutShort(text: string, name: string, colonAt: number): boolean {
  if (!addresses.has(name)) return false;
  const value = text.slice(colonAt + 1);
  return !/^\s*mailto:/i.test(value) && /:\s*mailto:/i.test(value);
}

/** The colon before the value, in a line with quotes within quotes or colons without: of an address the last that can be. */
function findColon(text: string, name: string, from: number): number {
  if (addresses.has(name)) {
    const found = text.toLowerCase().lastIndexOf(":mailto:");
    if (found > from) return found;
  }
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote && text[at - 1] !== "\\") isQuoted = !isQuoted;
    else if (code === colon && !isQuoted) return at;
  }
  return text.indexOf(":", from);
}

/** The parameters between two places, each as far as the next semicolon that a name and an equals sign follow. */
function readLeniently(
  content: ContentLine,
  from: number,
  to: number,
): readonly ICalendarParameter[] {
  const text = content.text.slice(0, to);
  const starts = [
    ...text.slice(from).matchAll(/;\s*[A-Za-z0-9._-]+\s*(?==)|;[A-Za-z0-9-]+(?=;|$)/g),
  ].map(({ index }) => from + index);
  if (starts[0] !== from) starts.unshift(from);
  return starts.map((start, index) => {
    const written = text.slice(start + 1, starts[index + 1] ?? to);
    const [name, value] = splitAtFirst(written, "=");
    const values = value === undefined ? [] : splitQuoted(value.trim());
    return { ...placeIn(content, start + 1), name: name.trim().toUpperCase(), values, quoted: 0 };
  });
}

/** A list of quoted texts as one value each; else all as one, without the quotes around it. */
function splitQuoted(value: string): readonly string[] {
  if (/^"[^"]*"(?:,"[^"]*")+$/.test(value))
    return value.slice(1, -1).split('","').map(decodeCarets);
  const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  const inner = isQuoted ? value.slice(1, -1) : value;
  return [decodeCarets(inner.replaceAll('\\"', '"'))];
}

function splitAtFirst(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
