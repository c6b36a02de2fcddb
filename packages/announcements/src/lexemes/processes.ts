import { processes } from "../data/processes.ts";
import type { Span } from "../span.ts";
import { namesPattern, simplify } from "./names.ts";

/** A dialogue on migration that a text names. */
export interface ProcessLexeme extends Span {
  readonly process: (typeof processes)[number];
}

let cached:
  { byName: ReadonlyMap<string, (typeof processes)[number]>; pattern: RegExp } | undefined;

/** All dialogues that a text names, in their order. */
export function findProcesses(folded: string): readonly ProcessLexeme[] {
  if (cached === undefined) {
    const byName = new Map(
      processes.flatMap((process) =>
        process.names.split("|").map((name) => [simplify(name).toLowerCase(), process] as const),
      ),
    );
    cached = {
      byName,
      pattern: new RegExp(
        namesPattern(processes.flatMap(({ names }) => names.split("|"))).source,
        "giu",
      ),
    };
  }
  const { byName, pattern } = cached;
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const process = byName.get(match[0].replace(/\s+/g, " ").toLowerCase());
    return process === undefined
      ? []
      : [{ process, start: match.index, end: match.index + match[0].length }];
  });
}
