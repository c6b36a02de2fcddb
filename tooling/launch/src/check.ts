import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Everything that is checked, locally and in CI: the `check:…` scripts of package.json. All of them run, also after
// one has failed.
const folder = mkdtempSync(join(tmpdir(), "rabat-check-"));
const report = join(folder, "tests.json");

const steps = [
  "format",
  "lint",
  "types",
  "tests",
  "build",
  "packages",
  "reference",
  "unused",
  "changesets",
];

interface Tally {
  passed: number;
  failed: number;
}

function countTests(): Tally {
  try {
    const content: unknown = JSON.parse(readFileSync(report, "utf8"));
    if (typeof content !== "object" || content === null)
      throw new TypeError("the test report is no object");
    const { numPassedTests, numFailedTests } = content as Record<string, unknown>;
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch (error) {
    console.error("The tests left no report:", error);
    return { passed: 0, failed: 0 };
  }
}

const total: Tally = { passed: 0, failed: 0 };
const outcomes: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step}`);
  const started = performance.now();
  const reporters = ["--reporter", "default", "--reporter", "json", "--outputFile.json", report];
  const { status } = spawnSync(
    "pnpm",
    ["run", `check:${step}`, ...(step === "tests" ? reporters : [])],
    {
      stdio: "inherit",
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
      shell: process.platform === "win32",
    },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  outcomes.push(`${status === 0 ? "✓" : "✗"} ${step} (${seconds} s)`);
  const tests = step === "tests" ? countTests() : { passed: 0, failed: 0 };
  total.passed += tests.passed + (status === 0 ? 1 : 0);
  // A failed step counts once, unless its failed tests are counted already.
  total.failed += tests.failed + (status !== 0 && tests.failed === 0 ? 1 : 0);
}
rmSync(folder, { recursive: true });

console.log(
  `\n${outcomes.join("\n")}\n\nTests and checks:\n${total.passed} passed, ${total.failed} failed`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
