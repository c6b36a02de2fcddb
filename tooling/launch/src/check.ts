import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Everything that is checked, locally and in CI. All steps run, also after one has failed.
const folder = mkdtempSync(join(tmpdir(), "rabat-check-"));
const report = join(folder, "tests.json");

const steps: readonly (readonly [name: string, command: readonly string[]])[] = [
  ["format", ["prettier", "--check", "--log-level", "warn", "."]],
  ["lint", ["eslint", "."]],
  ["types", ["turbo", "run", "typecheck", "--output-logs", "new-only"]],
  ["tests", ["vitest", "run", "--reporter", "default", "--reporter", "json", "--outputFile.json", report]],
  ["build", ["turbo", "run", "build", "--output-logs", "errors-only"]],
  ["packages", ["node", "tooling/packages/src/check-packages.ts"]],
  ["unused code", ["knip"]],
  ["changesets", ["changeset", "status", "--since", "HEAD"]],
];

interface Tally {
  passed: number;
  failed: number;
}

function countTests(): Tally {
  try {
    const content: unknown = JSON.parse(readFileSync(report, "utf8"));
    if (typeof content !== "object" || content === null) throw new TypeError("the test report is no object");
    const { numPassedTests, numFailedTests } = content as Record<string, unknown>;
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch (error) {
    console.error("The tests left no report:", error);
    return { passed: 0, failed: 0 };
  }
}

const total: Tally = { passed: 0, failed: 0 };
const outcomes: string[] = [];
for (const [name, command] of steps) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const { status } = spawnSync("pnpm", ["exec", ...command], {
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  outcomes.push(`${status === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
  const tests = name === "tests" ? countTests() : { passed: 0, failed: 0 };
  total.passed += tests.passed + (status === 0 ? 1 : 0);
  // A failed step counts once, unless its failed tests are counted already.
  total.failed += tests.failed + (status !== 0 && tests.failed === 0 ? 1 : 0);
}
rmSync(folder, { recursive: true });

console.log(`\n${outcomes.join("\n")}\n\nTests and checks:\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
