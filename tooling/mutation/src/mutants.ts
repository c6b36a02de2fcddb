import { Instrumenter } from "@stryker-mutator/instrumenter";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A small fault in a file, as a reader of its difference would see it. */
export interface Mutant {
  /** Below the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** What kind of fault, such as `ConditionalExpression`. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** The whole file with the fault. */
  readonly text: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const silent = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
  ...{ trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore, fatal: ignore },
};

function ignore(): void {
  // The instrumenter says what it does.
}

/** Every fault that Stryker’s mutators make in the sources of a package, without those of words and sentences. */
export async function findMutants(root: string, folder: string): Promise<readonly Mutant[]> {
  const files = globSync("**/*.ts", { cwd: join(root, folder) })
    .filter((name) => !name.endsWith(".test.ts") && !name.startsWith("sentences/"))
    .toSorted()
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
  const mutants: Mutant[] = [];
  for (const file of files)
    mutants.push(...(await mutantsOf(file, readFileSync(join(root, file), "utf8"))));
  return mutants;
}

async function mutantsOf(file: string, content: string): Promise<readonly Mutant[]> {
  const instrumenter = new Instrumenter(silent);
  const options = { plugins: null, ignorers: [], excludedMutations: [] };
  const { mutants } = await instrumenter.instrument(
    [{ name: file, content, mutate: true }],
    options,
  );
  const faults = mutants.filter(({ mutatorName }) => mutatorName !== "StringLiteral");
  return faults.map(({ location, replacement, mutatorName }) => {
    const [start, end] = [offsetOf(content, location.start), offsetOf(content, location.end)];
    return {
      file,
      line: location.start.line + 1,
      kind: mutatorName,
      before: content.slice(start, end),
      after: replacement,
      text: content.slice(0, start) + replacement + content.slice(end),
    };
  });
}

function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split("\n").slice(0, line);
  return before.reduce((sum, each) => sum + each.length + 1, column);
}

/** So many of them, the same for the same seed. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  let state = seed;
  const next = () => {
    // Numerical Recipes' generator: any will do that is the same everywhere.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return items
    .map((item) => ({ item, order: next() }))
    .toSorted((one, other) => one.order - other.order)
    .slice(0, count)
    .map(({ item }) => item);
}
