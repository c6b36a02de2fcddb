import type { Finding } from "./finding.ts";

/** A content line without its folds, and the line of the file where it begins. */
export interface UnfoldedLine {
  readonly line: number;
  readonly text: string;
}

interface PhysicalLine {
  readonly line: number;
  readonly bytes: Uint8Array;
  readonly end: "CRLF" | "LF" | "none";
}

export interface Lines {
  readonly lines: readonly UnfoldedLine[];
  readonly findings: readonly Finding[];
}

/** The content lines of a file, and what is wrong with its bytes (RFC 5545 §3.1). */
export function readLines(bytes: Uint8Array): Lines {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const physical = splitLines(hasMark ? bytes.subarray(3) : bytes);
  const decoded = unfold(physical).map(decode);
  return {
    lines: decoded.map(({ line, text }) => ({ line, text })),
    findings: [
      ...(hasMark ? [byteOrderMark] : []),
      ...findLineEnds(physical),
      ...physical.flatMap(findLength),
      ...physical.flatMap(findSplitCharacter),
      ...decoded.flatMap(findEncoding),
      ...decoded.flatMap(findControl),
    ],
  };
}

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32] as const;

function splitLines(bytes: Uint8Array): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let from = 0;
  while (from < bytes.length) {
    const at = bytes.indexOf(lineFeed, from);
    const line = lines.length + 1;
    if (at === -1) {
      lines.push({ line, bytes: bytes.subarray(from), end: "none" });
      break;
    }
    const isCrlf = at > from && bytes[at - 1] === carriageReturn;
    lines.push({ line, bytes: bytes.subarray(from, isCrlf ? at - 1 : at), end: isCrlf ? "CRLF" : "LF" });
    from = at + 1;
  }
  return lines;
}

interface RawLine {
  readonly line: number;
  readonly parts: readonly Uint8Array[];
}

function unfold(physical: readonly PhysicalLine[]): readonly RawLine[] {
  const raw: { line: number; parts: Uint8Array[] }[] = [];
  for (const { line, bytes } of physical) {
    const last = raw.at(-1);
    if (isContinuation(bytes) && last !== undefined) last.parts.push(bytes.subarray(1));
    else raw.push({ line, parts: [bytes] });
  }
  return raw;
}

function isContinuation(bytes: Uint8Array): boolean {
  return bytes[0] === space || bytes[0] === tab;
}

interface DecodedLine extends UnfoldedLine {
  readonly isUtf8: boolean;
}

/** Text that is no UTF-8 is read as Latin-1, which it mostly is. */
function decode({ line, parts }: RawLine): DecodedLine {
  const bytes = parts.flatMap((part) => [...part]);
  if (bytes.every((byte) => byte < 0x80)) {
    return { line, text: bytes.map((byte) => String.fromCharCode(byte)).join(""), isUtf8: true };
  }
  try {
    const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`);
    return { line, text: decodeURIComponent(escaped.join("")), isUtf8: true };
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return { line, text: bytes.map((byte) => String.fromCharCode(byte)).join(""), isUtf8: false };
  }
}

const byteOrderMark: Finding = {
  line: 1,
  problem: "a byte order mark before the first line",
  advice: "Write UTF-8 without it: Thunderbird and others read no event behind it.",
  reference: "RFC 5545 §3.4",
};

/** Told once for each kind, at its first line. */
function findLineEnds(physical: readonly PhysicalLine[]): readonly Finding[] {
  const lineFeeds = physical.filter(({ end }) => end === "LF");
  const [first] = lineFeeds;
  const last = physical.at(-1);
  const findings: Finding[] = [];
  if (first !== undefined) {
    findings.push({
      line: first.line,
      problem: `LF alone at the end of ${lineFeeds.length} lines`,
      advice: "End every line with CR and LF.",
      reference: "RFC 5545 §3.1",
    });
  }
  if (last?.end === "none") {
    findings.push({
      line: last.line,
      problem: "no line end after the last line: the file may be cut off",
      advice: "Compare its length with that at the source, and end it with CR and LF.",
      reference: "RFC 5545 §3.1",
    });
  }
  return findings;
}

function findLength({ line, bytes }: PhysicalLine): readonly Finding[] {
  if (bytes.length <= 75) return [];
  const problem = `a line of ${bytes.length} octets`;
  return [
    {
      line,
      problem,
      advice: "Fold it: at most 75 octets, then CR, LF and a space.",
      reference: "RFC 5545 §3.1",
    },
  ];
}

function findSplitCharacter({ line, bytes }: PhysicalLine): readonly Finding[] {
  const [, second] = bytes;
  if (!isContinuation(bytes) || second === undefined || second < 0x80 || second > 0xbf) return [];
  const problem = "a fold within the octets of one character";
  return [
    {
      line,
      problem,
      advice: "Fold between characters: some readers decode before they unfold.",
      reference: "RFC 5545 §3.1",
    },
  ];
}

function findEncoding({ line, isUtf8 }: DecodedLine): readonly Finding[] {
  if (isUtf8) return [];
  return [
    {
      line,
      problem: "bytes that are no UTF-8",
      advice: "Write UTF-8; the bytes look like Latin-1.",
      reference: "RFC 5545 §3.1.4",
    },
  ];
}

function findControl({ line, text }: DecodedLine): readonly Finding[] {
  const found = /[^\P{Cc}\t]/u.exec(text);
  if (found === null) return [];
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return [
    {
      line,
      problem: `the control character U+${code}`,
      advice: "Remove it; a line break in a TEXT is written \\n.",
      reference: "RFC 5545 §3.1",
    },
  ];
}
