import type { FaultKind, ICalendarFault } from "../read/fault.ts";
import type { Report, Severity } from "./finding.ts";
import { quote } from "./finding.ts";

interface Words {
  readonly severity?: Severity;
  readonly problem: (fault: ICalendarFault) => string;
  readonly advice: string;
  readonly reference: string;
  /** Whether the text of the fault is the name of a property or component. */
  readonly isNamed?: true;
}

const lines = "RFC 5545 §3.1";

/** What is said of what the reader had to read around. */
const words: Readonly<Record<FaultKind, Words>> = {
  "byte-order-mark": {
    problem: () => "a byte order mark before the first line",
    advice: "Write UTF-8 without it: Thunderbird and others read no event after it.",
    reference: "RFC 5545 §3.4",
  },
  encoding: {
    problem: () => "bytes that are not UTF-8",
    advice: "Write UTF-8; the bytes look like Latin-1.",
    reference: "RFC 5545 §3.1.4",
  },
  "line-end": {
    problem: ({ text, unlisted }) => `${text} alone at the end of ${count(unlisted + 1)}`,
    advice: "End every line with CR and LF.",
    reference: lines,
  },
  "no-line-end": {
    problem: () => "no line end after the last line: the file may be cut off",
    advice: "Compare its length with that at the source, and end it with CR and LF.",
    reference: lines,
  },
  "blank-line": {
    problem: ({ unlisted }) =>
      unlisted === 0 ? "a blank line" : `${count(unlisted + 1)} that are blank`,
    advice: "Take blank lines out: some readers end there.",
    reference: lines,
  },
  "long-line": {
    severity: "warning",
    problem: ({ text }) => `a line of ${text} octets`,
    advice: "Fold it: at most 75 octets, then CR, LF and a space.",
    reference: lines,
  },
  "split-character": {
    severity: "advice",
    problem: () => "a fold within the octets of one character",
    advice: "Fold between characters: some readers decode before they unfold.",
    reference: lines,
  },
  "control-character": {
    problem: ({ text }) => `the control character ${text}`,
    advice: "Remove it; a line break in a TEXT is written \\n.",
    reference: lines,
  },
  "stray-blank": {
    problem: ({ text }) => `a blank too many in ${quote(text)}`,
    advice: "Take it out: most readers take it for a part of the name.",
    reference: lines,
  },
  parameters: {
    problem: ({ text }) => `the parameters ${quote(text)} cannot be told apart`,
    advice:
      "Put quotes around a value with a colon, semicolon or comma, and write a quote in it as ^'.",
    reference: "RFC 5545 §3.2",
  },
  "no-content-line": {
    problem: ({ text }) => `${quote(text)} is not a content line`,
    advice:
      "Write NAME;PARAMETER=value:value. If it belongs to the line before, escape the line break there as \\n.",
    reference: lines,
  },
  outside: {
    problem: () => "a property outside of any component",
    advice: "Begin the file with BEGIN:VCALENDAR and write nothing after its END.",
    reference: "RFC 5545 §3.4",
    isNamed: true,
  },
  unbalanced: {
    problem: ({ text }) => `END:${text} without BEGIN:${text}`,
    advice: "Take it out, or write its BEGIN.",
    reference: "RFC 5545 §3.6",
  },
  unclosed: {
    problem: ({ text }) => `BEGIN:${text} without END:${text}`,
    advice: "Close it; the file may be cut off.",
    reference: "RFC 5545 §3.6",
    isNamed: true,
  },
  "too-deep": {
    problem: ({ text }) => `BEGIN:${text} within a hundred others`,
    advice: "Look whether the file is meant to be read at all.",
    reference: "RFC 5545 §3.6",
    isNamed: true,
  },
};

function count(lineCount: number): string {
  return lineCount === 1 ? "1 line" : `${lineCount} lines`;
}

export function reportFault(fault: ICalendarFault, report: Report): void {
  const { severity, problem, advice, reference, isNamed } = words[fault.kind];
  const name = isNamed === true ? fault.text : fault.kind === "unbalanced" ? "END" : undefined;
  report(fault, name, {
    ...(severity !== undefined && { severity }),
    problem: problem(fault),
    advice,
    reference,
  });
}
