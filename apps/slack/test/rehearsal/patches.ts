import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { applyPatch } from "./apply-patch.ts";

// pnpm rehearse:patches [--folder path] [words]: makes each fault of a folder of patches in a copy of the project, and
// says whether the rehearsal finds it. The folder beside this file takes a fix away with each patch.
// It takes an hour or so: it is no part of the tests.
const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../../../..");
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: "string", default: join(import.meta.dirname, "patches") } },
});
const folder = resolve(values.folder);
/** How many days a fault has to be found. */
const days = "160";
const patches = readdirSync(folder).filter(
  (name) =>
    name.endsWith(".patch") && (wanted.length === 0 || wanted.some((word) => name.includes(word))),
);

/** A copy of what the app is made of, beside the packages that are installed. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "rehearsal-"));
  for (const part of ["packages", "apps", "tooling", "package.json", "tsconfig.base.json"])
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !/\/(dist|\.turbo|screenshots)$/.test(source),
    });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** The first thing that the rehearsal finds wrong without a fix; undefined where it finds nothing. */
async function findFault(patch: string): Promise<string | undefined> {
  const copy = copyProject();
  try {
    const [git, ...options] = applyPatch(join(folder, patch));
    await run(git, options, { cwd: copy }).catch((error: unknown) => {
      throw new Error(`${patch} does not fit: write it anew for what the code has become`, {
        cause: error,
      });
    });
    const command = ["apps/slack/test/rehearsal/run.ts", "--no-shrink", "--first", "--days", days];
    const outcome = await run(process.execPath, command, { cwd: copy }).catch(
      (error: unknown) => error,
    );
    const { stdout = "" } = outcome as { readonly stdout?: string };
    if (!stdout.includes("days a second"))
      throw new Error(`${patch} keeps the rehearsal from ending`, { cause: outcome });
    return /goes wrong[^\n]*\n {2}([^\n]*)/.exec(stdout)?.[1];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const left = [...patches];
let found = 0;
async function work(): Promise<void> {
  for (let patch = left.shift(); patch !== undefined; patch = left.shift()) {
    const fault = await findFault(patch);
    if (fault !== undefined) found += 1;
    console.log(
      `| ${patch.replace(".patch", "")} | ${fault === undefined ? "not found" : "found"} | ${fault ?? ""} |`,
    );
  }
}

await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work));
console.log(`\n${found} of ${patches.length} found`);
