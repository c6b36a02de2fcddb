import type { EncodedText } from "./encoding.ts";
import { isUtf8 } from "./encoding.ts";
import type { FaultList, Place } from "./fault.ts";
import type { TextBuilder } from "./text-builder.ts";
import { appendAscii, appendOctets, builtText, createTextBuilder } from "./text-builder.ts";

/** A content line without its folds (RFC 5545 §3.1). */
export interface ContentLine {
  readonly line: number;
  readonly text: string;
  /** Where in the text, in its order, the lines of the file begin that were joined to the first. */
  readonly folds: readonly Fold[];
}

interface Fold {
  at: number;
  readonly line: number;
}

const unfolded: readonly Fold[] = [];

/** The place in the file of a place in the text, from 0, of a content line. */
export function placeIn({ line, folds }: ContentLine, at: number): Place {
  if (folds === unfolded) return { line, column: at + 1 };
  let [low, high] = [0, folds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folds[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const fold = folds[low - 1];
  // The blank of the fold is the first character of its line.
  return fold === undefined ? { line, column: at + 1 } : { line: fold.line, column: at - fold.at + 2 };
}

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32] as const;

/** The content lines of a file while they are read. */
interface Reading {
  readonly bytes: Uint8Array;
  readonly areOriginal: boolean;
  readonly faults: FaultList;
  readonly builder: TextBuilder;
  /** For each content line the line of the file, and where in the text it begins. */
  readonly lines: number[];
  readonly starts: number[];
  readonly folds: Map<number, Fold[]>;
  /** From the first octet beyond ASCII on, those of the present content line, and how many of its folds are before. */
  rest: Uint8Array;
  restLength: number;
  foldsBeforeRest: number;
}

/**
 * The content lines of a file. Lines may end by CR LF, LF, CR or CR CR LF; blank ones are skipped, also between a line
 * and its fold, since mailers double line ends. Takes time and memory in proportion to the file.
 */
export function readContentLines(encoded: EncodedText, faults: FaultList): Iterable<ContentLine> {
  const { bytes, areOriginal } = encoded;
  const builder = createTextBuilder();
  const reading: Reading = {
    bytes,
    areOriginal,
    faults,
    builder,
    lines: [],
    starts: [],
    folds: new Map(),
    rest: new Uint8Array(1024),
    restLength: 0,
    foldsBeforeRest: 0,
  };
  let from = 0;
  let line = 1;
  while (from < bytes.length) {
    const to = findLineEnd(reading, from, line);
    if (from === to) faults.add("blank-line", { line, column: 1 });
    else readLine(reading, from, to, line);
    const isUsual = bytes[to] === carriageReturn && bytes[to + 1] === lineFeed;
    from = to + (isUsual ? 2 : readLineEnd(reading, to, { line, column: to - from + 1 }));
    line++;
  }
  finishContentLine(reading);
  return eachContentLine(reading, builtText(builder));
}

function* eachContentLine({ lines, starts, folds }: Reading, text: string): Generator<ContentLine> {
  for (let index = 0; index < lines.length; index++) {
    yield {
      line: lines[index] ?? 0,
      text: text.slice(starts[index], starts[index + 1]),
      folds: folds.get(index) ?? unfolded,
    };
  }
}

/** How many octets a line end has that is not CR LF; 0 at the end of the file. */
function readLineEnd({ bytes, faults }: Reading, at: number, place: Place): number {
  if (at === bytes.length) {
    faults.add("no-line-end", place);
    return 0;
  }
  if (bytes[at] === lineFeed) {
    faults.add("line-end", place, "LF");
    return 1;
  }
  const isDoubled = bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed;
  faults.add("line-end", place, isDoubled ? "CR CR LF" : "CR");
  return isDoubled ? 3 : 1;
}

const maxOctets = 75;

function readLine(reading: Reading, from: number, to: number, line: number): void {
  const { bytes, areOriginal, faults } = reading;
  if (areOriginal && to - from > maxOctets) {
    faults.add("long-line", { line, column: maxOctets + 1 }, String(to - from));
  }
  const isFold = isBlank(bytes[from]) && reading.lines.length > 0;
  if (isFold) beginFold(reading, from, to, line);
  else beginContentLine(reading, line);
  append(reading, isFold ? from + 1 : from, to);
}

function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === tab;
}

function beginContentLine(reading: Reading, line: number): void {
  finishContentLine(reading);
  reading.lines.push(line);
  reading.starts.push(reading.builder.length);
}

function beginFold(reading: Reading, from: number, to: number, line: number): void {
  const { bytes, faults, lines, starts, builder, folds } = reading;
  const second = bytes[from + 1] ?? 0;
  if (from + 1 < to && second >= 0x80 && second < 0xc0) faults.add("split-character", { line, column: 2 });
  const index = lines.length - 1;
  const fold = { at: builder.length - (starts[index] ?? 0) + reading.restLength, line };
  const known = folds.get(index);
  if (known === undefined) folds.set(index, [fold]);
  else known.push(fold);
}

function append(reading: Reading, from: number, to: number): void {
  const { bytes, builder, lines, folds } = reading;
  const at = reading.restLength > 0 ? from : appendAscii(builder, bytes, from, to);
  if (at === to) return;
  if (reading.restLength === 0) reading.foldsBeforeRest = folds.get(lines.length - 1)?.length ?? 0;
  const length = reading.restLength + to - at;
  if (length > reading.rest.length) {
    const grown = new Uint8Array(length * 2);
    grown.set(reading.rest);
    reading.rest = grown;
  }
  reading.rest.set(bytes.subarray(at, to), reading.restLength);
  reading.restLength = length;
}

/** What is not ASCII is decoded when all of it is there: a fold may be within a character. */
function finishContentLine(reading: Reading): void {
  const { builder, restLength, lines, starts, folds, faults } = reading;
  if (restLength === 0) return;
  const rest = reading.rest.subarray(0, restLength);
  const index = lines.length - 1;
  const start = starts[index] ?? 0;
  const before = builder.length - start;
  const areUtf8 = isUtf8(rest);
  if (!areUtf8) faults.add("encoding", { line: lines[index] ?? 0, column: 1 });
  let at = 0;
  for (const fold of (folds.get(index) ?? unfolded).slice(reading.foldsBeforeRest)) {
    at = appendOctets(builder, rest, { from: at, to: fold.at - before, isUtf8: areUtf8 });
    fold.at = builder.length - start;
  }
  appendOctets(builder, rest, { from: at, to: restLength, isUtf8: areUtf8 });
  reading.restLength = 0;
}

/** Where a line ends. A control character in it (CONTROL of RFC 5545 §3.1) is a fault, the first of each line. */
function findLineEnd({ bytes, faults }: Reading, from: number, line: number): number {
  let control = -1;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte >= space && byte !== 0x7f) || byte === tab) continue;
    if (byte === lineFeed || byte === carriageReturn) break;
    if (control === -1) control = at;
  }
  if (control !== -1) {
    const code = (bytes[control] ?? 0).toString(16).toUpperCase().padStart(4, "0");
    faults.add("control-character", { line, column: control - from + 1 }, `U+${code}`);
  }
  return at;
}
