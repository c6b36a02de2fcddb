/** A place in a file as editors count: lines and UTF-16 units of a line, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * What was not written as RFC 5545 has it, and how it was read:
 *
 * - `byte-order-mark`, `encoding`: skipped; what is no UTF-8 is read as windows-1252, line by line
 * - `line-end`: LF, CR or CR CR LF ended a line; `no-line-end`: nothing ended the last one
 * - `blank-line`: skipped; `long-line`, `split-character`: unfolded all the same
 * - `control-character`: kept
 * - `stray-blank`: blanks around a name or the value of BEGIN and END were taken off
 * - `parameters`: quotes or colons made them ambiguous, and they were read as they are most likely meant
 * - `no-content-line`: it has no name and colon, and its text stands here only
 * - `outside`: a property in no component; it stands here only
 * - `unbalanced`: an END of which no component is open; it ends nothing
 * - `unclosed`: a component without END was ended with the one around it, or with the file
 * - `too-deep`: more than 100 components within each other; what is deeper belongs to the 100th
 */
export type FaultKind =
  | "byte-order-mark"
  | "encoding"
  | "line-end"
  | "no-line-end"
  | "blank-line"
  | "long-line"
  | "split-character"
  | "control-character"
  | "stray-blank"
  | "parameters"
  | "no-content-line"
  | "outside"
  | "unbalanced"
  | "unclosed"
  | "too-deep";

/** What was not as RFC 5545 has it, where, and what stood there. */
export interface ICalendarFault extends Place {
  readonly kind: FaultKind;
  /** What it is about: the text, the line end, the character, the number of octets, the name that was expected. */
  readonly text: string;
  /** Of how many further ones of its kind this is the last that is listed; 0 of all others. */
  readonly unlisted: number;
}

/** Faults in the order in which they were found. */
export interface FaultList {
  add(kind: FaultKind, place: Place, text?: string): void;
  list(): readonly ICalendarFault[];
}

/** A file of nothing but faults must not need many times its size. */
const maxOfKind = 1000;
/** One says it all: such faults are those of a program, not of a place. */
const listedOnce: ReadonlySet<FaultKind> = new Set(["line-end", "blank-line"]);

export function createFaultList(): FaultList {
  const faults: { -readonly [Field in keyof ICalendarFault]: ICalendarFault[Field] }[] = [];
  const ofKind = new Map<FaultKind, { count: number; last: (typeof faults)[number] }>();
  return {
    add(kind, { line, column }, text = "") {
      const seen = ofKind.get(kind);
      if (seen !== undefined && seen.count >= (listedOnce.has(kind) ? 1 : maxOfKind)) {
        seen.last.unlisted++;
        return;
      }
      const last = { kind, line, column, text, unlisted: 0 };
      faults.push(last);
      ofKind.set(kind, { count: (seen?.count ?? 0) + 1, last });
    },
    list: () => faults.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}
