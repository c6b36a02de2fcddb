import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import type { Mutant } from "./mutants.ts";
import { findMutants, sample } from "./mutants.ts";

// pnpm mutate [--count N] [--seed N] [--least N]: makes so many faults of a sample in the core, one by one, each in a copy of the
// project, and says which of them the tests find. Ends with 1 where they find fewer than wanted. It takes an hour: it is no
// part of the tests.
const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../../..");
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    least: { type: "string", default: "45" },
  },
});

/** The tests of what the core does, whatever door it is asked through: the quick ones find most, and go first. */
const tests = [
  ["packages/core", "tooling/door-contract"],
  ["apps/slack/test/core", "apps/slack/test/life", "packages/web/test/link"],
  ["apps/slack/test/door-contract", "apps/slack/src/listeners", "apps/slack/src/blocks"],
];
/** Longer than any of these tests take on a busy machine: a fault may also let something go on for ever. */
const patienceMilliseconds = 600_000;

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "mutation-"));
  for (const part of [
    "packages",
    "apps",
    "tooling",
    "examples",
    "package.json",
    "tsconfig.base.json",
    "vitest.config.ts",
  ])
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !/\/(dist|\.turbo|var)$/.test(source),
    });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

async function passes(copy: string): Promise<boolean> {
  const vitest = join(root, "node_modules/.bin/vitest");
  const options = [
    "--bail",
    "1",
    "--maxWorkers",
    "1",
    "--testTimeout",
    "60000",
    "--reporter",
    "dot",
  ];
  try {
    for (const some of tests)
      await run(vitest, ["run", ...options, ...some], { cwd: copy, timeout: patienceMilliseconds });
    return true;
  } catch {
    return false;
  }
}

const all = await findMutants(root, "packages/core/src");
const left = [...sample(all, Number(values.count), Number(values.seed))];
let found = 0;

async function isFound(copy: string, { file, text }: Mutant): Promise<boolean> {
  const path = join(copy, file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, text);
  try {
    return !(await passes(copy));
  } finally {
    writeFileSync(path, whole);
  }
}

async function work(): Promise<void> {
  const copy = copyProject();
  try {
    if (!(await passes(copy)))
      throw new Error("the tests fail without a fault: nothing can be counted");
    for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
      const isKnown = await isFound(copy, mutant);
      if (isKnown) found += 1;
      const { file, line, kind, before, after } = mutant;
      const told = `${shorten(before)} → ${shorten(after)}`;
      console.log(`${isKnown ? "found    " : "not found"} ${file}:${line} ${kind}: ${told}`);
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function shorten(code: string): string {
  const line = code.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const count = left.length;
await Promise.all(Array.from({ length: Math.max(1, availableParallelism() - 1) }, work));
console.log(`\n${found} of ${count} faults found (${all.length} are known, seed ${values.seed})`);
process.exitCode = found >= Number(values.least) ? 0 : 1;
