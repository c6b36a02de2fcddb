import type { Room } from "./files.ts";
import type { MeasuredFunction, Source } from "./source.ts";
import type { Walk } from "./walks.ts";

/** A function of more lines than this is long. */
export const longFunction = 60;
/** A function takes no more parameters than this, or an object of them. */
export const mostParameters = 3;

/** How long the files of a room are, in lines. */
export interface Figures {
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  readonly p90: number;
  readonly max: number;
  readonly longFunctions: readonly FoundFunction[];
  readonly manyParameters: readonly FoundFunction[];
}

export interface FoundFunction extends MeasuredFunction {
  readonly file: string;
}

export function figuresOf(sources: readonly Source[]): Figures {
  const lengths = sources.map(({ lines }) => lines).toSorted((one, other) => one - other);
  const functions = sources.flatMap((source) =>
    source.functions.map((each) => ({ file: source.file, ...each })),
  );
  return {
    files: sources.length,
    lines: lengths.reduce((sum, lines) => sum + lines, 0),
    median: quantile(lengths, 0.5),
    p90: quantile(lengths, 0.9),
    max: quantile(lengths, 1),
    longFunctions: functions.filter(({ lines }) => lines > longFunction),
    manyParameters: functions.filter(({ parameters }) => parameters > mostParameters),
  };
}

/** The smallest of sorted numbers that so many of them do not exceed; 0 where there is none. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** The length of a walk, and what it names that is no longer there. */
export interface WalkFigures {
  readonly files: number;
  readonly functions: number;
  readonly lines: number;
  /** The lines without those of functions that are known by their contracts. */
  readonly toRead: number;
  readonly missing: readonly string[];
}

/**
 * Adds up the functions of a walk, each once.
 *
 * @param known those that nobody has to read, see `knownByContract`
 */
export function measureWalk(
  { steps }: Walk,
  rooms: readonly Room[],
  known: Walk["steps"] = [],
): WalkFigures {
  const sources = new Map(
    rooms.flatMap((room) => room.sources).map((source) => [source.file, source]),
  );
  const skipped = new Set(namesOf(known));
  const found = [...new Set(namesOf(steps))].map((step) => {
    const [file = "", name = ""] = step.split(" ");
    return {
      step,
      file,
      lines: sources.get(file)?.functions.find((each) => each.name === name)?.lines,
    };
  });
  return {
    files: new Set(found.map(({ file }) => file)).size,
    functions: found.length,
    lines: linesOf(found),
    toRead: linesOf(found.filter(({ step }) => !skipped.has(step))),
    missing: found.filter(({ lines }) => lines === undefined).map(({ step }) => step),
  };
}

function namesOf(steps: Walk["steps"]): readonly string[] {
  return steps.flatMap(([file, ...names]) => names.map((name) => `${file} ${name}`));
}

function linesOf(found: readonly { readonly lines: number | undefined }[]): number {
  return found.reduce((sum, { lines = 0 }) => sum + lines, 0);
}
