import { putCharacter } from "../utf8.ts";
import { codePointOfByte, isUtf8 } from "./encoding.ts";
import type { FaultList } from "./fault.ts";

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32] as const;

/** A line of a file: its octets from `from` to `to`, and its line end from there to `end`. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly number: number;
}

/**
 * A file that is no UTF-8 as one that is, with the same lines. A character that a fold splits is put before the fold;
 * a content line that is no UTF-8 even so is read as windows-1252.
 */
export function mend(bytes: Uint8Array, faults: FaultList): Uint8Array {
  const mended: Mended = { bytes: new Uint8Array(bytes.length * 3), length: 0 };
  let content: Line[] = [];
  for (const line of linesOf(bytes)) {
    const [first = line] = content;
    const isFold = !isEmpty(first) && first !== line && (isEmpty(line) || isFoldOf(bytes, line));
    if (!isFold) {
      mendContentLine(bytes, content, { mended, faults });
      content = [];
    }
    content.push(line);
    tellLongLine(line.number, line.to - line.from, faults);
  }
  mendContentLine(bytes, content, { mended, faults });
  return mended.bytes.subarray(0, mended.length);
}

const maxOctets = 75;

/** RFC 5545 §3.1: a line should not have more than 75 octets. */
export function tellLongLine(line: number, octets: number, faults: FaultList): void {
  if (octets > maxOctets) faults.add("long-line", { line, column: maxOctets + 1 }, String(octets));
}

interface Mended {
  readonly bytes: Uint8Array;
  length: number;
}

function* linesOf(bytes: Uint8Array): Generator<Line> {
  for (let from = 0, number = 1; from < bytes.length; number++) {
    let to = from;
    while (to < bytes.length && bytes[to] !== lineFeed && bytes[to] !== carriageReturn) to++;
    const end = Math.min(bytes.length, to + lengthOfLineEnd(bytes, to));
    yield { from, to, end, number };
    from = end;
  }
}

function lengthOfLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === lineFeed) return 1;
  if (bytes[at + 1] === lineFeed) return 2;
  return bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed ? 3 : 1;
}

function isEmpty({ from, to }: Line): boolean {
  return from === to;
}

function isFoldOf(bytes: Uint8Array, { from }: Line): boolean {
  return bytes[from] === space || bytes[from] === tab;
}

/** Whether an octet is one of UTF-8 that no character begins with. */
function continues(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

interface Mending {
  readonly mended: Mended;
  readonly faults: FaultList;
}

/** Appends the lines that make up one content line, blank ones between them included. */
function mendContentLine(
  bytes: Uint8Array,
  lines: readonly Line[],
  { mended, faults }: Mending,
): void {
  const [first] = lines;
  if (first === undefined) return;
  const contents = lines.map((line, index) => ({
    ...line,
    start: index > 0 && line.to > line.from ? line.from + 1 : line.from,
  }));
  const joined = join(contents.map(({ start, to }) => bytes.subarray(start, to)));
  const areUtf8 = isUtf8(joined);
  if (!areUtf8) faults.add("encoding", { line: first.number, column: 1 });
  for (const { start, to, from, number } of contents) {
    if (start > from && start < to && continues(bytes[start]))
      faults.add("split-character", { line: number, column: 2 });
  }
  let taken = 0;
  let at = 0;
  for (const { from, start, to, end } of contents) {
    append(mended, bytes.subarray(from, start));
    at += to - start;
    if (areUtf8) {
      while (continues(joined[at])) at++;
      const next = Math.max(taken, at);
      append(mended, joined.subarray(taken, next));
      taken = next;
    } else {
      for (const byte of bytes.subarray(start, to))
        mended.length = putCharacter(mended.bytes, mended.length, codePointOfByte(byte));
    }
    append(mended, bytes.subarray(to, end));
  }
}

function append(mended: Mended, bytes: Uint8Array): void {
  mended.bytes.set(bytes, mended.length);
  mended.length += bytes.length;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
