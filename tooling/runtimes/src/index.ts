import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A runtime to ask: its name for messages, and the program. */
export interface Runtime {
  readonly name: string;
  readonly program: string;
}

const resolve = createRequire(import.meta.url).resolve;

/**
 * The Nodes whose binaries npm brings: 20 with tz data from before the Moroccan change of 2026, 22 and 26 with newer.
 * None where there are no such packages (they are for Linux on x64).
 *
 * @throws Error on Linux x64 when they are not installed, so that no test passes because nobody was asked
 */
export function findNodes(): readonly Runtime[] {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  return ["node-20", "node-22", "node-26"].map((name) => ({
    name,
    program: join(dirname(resolve(`${name}/package.json`)), "bin/node"),
  }));
}

/**
 * The Chromium on PATH; undefined where there is none.
 *
 * @throws Error in CI, which has to install one
 */
export function findChromium(): Runtime | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const program = names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
  if (program !== undefined) return { name: program, program };
  if (process.env["CI"] === undefined) return undefined;
  throw new Error(
    `CI needs a browser on PATH: expected ${names.join(", ")}, found none (.ci/run installs chromium)`,
  );
}
