import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A runtime to ask: its name for messages, and the program; undefined where it cannot be had. */
export interface Runtime {
  readonly name: string;
  readonly program: string | undefined;
}

const resolve = createRequire(import.meta.url).resolve;

/** A missing runtime passes no test unseen: it is an error in CI, and a warning beside the skipped test elsewhere. */
function miss(name: string, cure: string): Runtime {
  const message = `${name} is not there, so nobody asks it: ${cure}.`;
  if (process.env["CI"] !== undefined) throw new Error(message);
  console.warn(message);
  return { name, program: undefined };
}

function findNode(name: string): Runtime {
  try {
    return { name, program: join(dirname(resolve(`${name}/package.json`)), "bin/node") };
  } catch {
    const here = `${process.platform} on ${process.arch}`;
    return miss(name, `run "pnpm install"; npm has it for Linux on x64, this is ${here}`);
  }
}

/**
 * The Nodes whose binaries npm brings: 20 with tz data from before the Moroccan change of 2026, 22 and 26 with newer.
 *
 * @throws Error in CI when one is missing
 */
export function findNodes(): readonly Runtime[] {
  return ["node-20", "node-22", "node-26"].map(findNode);
}

/**
 * The Chromium on PATH.
 *
 * @throws Error in CI, which has to install one, when there is none
 */
export function findChromium(): Runtime {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const program = names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
  if (program !== undefined) return { name: "Chromium", program };
  return miss("Chromium", `put ${names.join(" or ")} on PATH (.ci/run installs Debian’s)`);
}

/**
 * The Python of Debian with python icalendar and, by way of GObject, libical.
 *
 * @throws Error in CI, which has to install them, when one is missing
 */
export function findPython(): Runtime {
  const program = "/usr/bin/python3";
  const imports = `import icalendar, gi; gi.require_version("ICalGLib", "3.0")`;
  if (spawnSync(program, ["-c", imports], { stdio: "ignore" }).status === 0)
    return { name: "libical and python icalendar", program };
  const packages = "python3-icalendar, python3-gi and gir1.2-ical-3.0";
  return miss("Python with libical and icalendar", `install Debian’s ${packages} (.ci/run does)`);
}
