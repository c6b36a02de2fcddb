import type { EncodedText } from "./encoding.ts";
import type { FaultList, Place } from "./fault.ts";
import { mend, tellLongLine } from "./mend.ts";

/** A content line without its folds (RFC 5545 §3.1). */
export interface ContentLine {
  readonly line: number;
  readonly text: string;
  /** Where in the text, in its order, the lines of the file begin that were joined to the first. */
  readonly folds: readonly Fold[];
}

interface Fold {
  readonly at: number;
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
  return fold === undefined
    ? { line, column: at + 1 }
    : { line: fold.line, column: at - fold.at + 2 };
}

const [tab, lineFeed, carriageReturn, space, deleted] = [9, 10, 13, 32, 0x7f] as const;

/**
 * Gives the content lines of a file, one after another. Lines may end by CR LF, LF, CR or CR CR LF; blank ones are
 * skipped, also between a line and its fold, since mailers double line ends. Takes time and memory in proportion to the
 * file.
 */
export function readContentLines(
  { bytes, areOriginal }: EncodedText,
  faults: FaultList,
  take: (content: ContentLine) => void,
): void {
  const decoded = decode(bytes);
  const text = decoded ?? decode(mend(bytes, faults)) ?? "";
  // Of what had to be mended, the octets were counted before.
  const isCounted = areOriginal && decoded !== undefined;
  const scan: Scan = { to: 0, octets: 0, control: -1 };
  let [begun, content, folds] = [0, "", unfolded as Fold[]];
  for (let from = 0, line = 1; from < text.length; line++) {
    scanLine(text, from, scan);
    const { to } = scan;
    if (scan.control !== -1) {
      const code = text.charCodeAt(scan.control).toString(16).toUpperCase().padStart(4, "0");
      faults.add("control-character", { line, column: scan.control - from + 1 }, `U+${code}`);
    }
    if (isCounted) tellLongLine(line, scan.octets, faults);
    if (to === from) faults.add("blank-line", { line, column: 1 });
    else if (begun > 0 && isBlank(text.charCodeAt(from))) {
      const fold = { at: content.length, line };
      if (folds === unfolded) folds = [fold];
      else folds.push(fold);
      content += text.slice(from + 1, to);
    } else {
      if (begun > 0) take({ line: begun, text: content, folds });
      [begun, content, folds] = [line, text.slice(from, to), unfolded as Fold[]];
    }
    const isUsual = text.charCodeAt(to) === carriageReturn && text.charCodeAt(to + 1) === lineFeed;
    from = to + (isUsual ? 2 : readLineEnd(text, to, { line, column: to - from + 1 }, faults));
  }
  if (begun > 0) take({ line: begun, text: content, folds });
}

/** The Encoding Standard, which every runtime has, although it is no part of JavaScript. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of bytes; undefined where they are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What one look at a line finds; one object for all lines, of which a file has many. */
interface Scan {
  /** Where the line ends. */
  to: number;
  octets: number;
  /** Where its first control character is (CONTROL of RFC 5545 §3.1); -1 where there is none. */
  control: number;
}

function scanLine(text: string, from: number, scan: Scan): void {
  let [at, more, control] = [from, 0, -1];
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= space && code < deleted) continue;
    if (code === lineFeed || code === carriageReturn) break;
    if (code > deleted) more += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
    else if (code !== tab && control === -1) control = at;
  }
  scan.to = at;
  scan.octets = at - from + more;
  scan.control = control;
}

/** How many characters a line end has that is not CR LF; 0 at the end of the file. */
function readLineEnd(text: string, at: number, place: Place, faults: FaultList): number {
  if (at === text.length) {
    faults.add("no-line-end", place);
    return 0;
  }
  if (text.charCodeAt(at) === lineFeed) {
    faults.add("line-end", place, "LF");
    return 1;
  }
  const isDoubled =
    text.charCodeAt(at + 1) === carriageReturn && text.charCodeAt(at + 2) === lineFeed;
  faults.add("line-end", place, isDoubled ? "CR CR LF" : "CR");
  return isDoubled ? 3 : 1;
}

function isBlank(code: number): boolean {
  return code === space || code === tab;
}
