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
  const program = names.find(
    (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
  );
  if (program !== undefined) return { name: "Chromium", program };
  return miss("Chromium", `put ${names.join(" or ")} on PATH (.ci/run installs Debian’s)`);
}

/**
 * The Thunderbird on PATH.
 *
 * @throws Error in CI, which has to install it, when there is none
 */
export function findThunderbird(): Runtime {
  const program = "thunderbird";
  if (spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0)
    return { name: "Thunderbird", program };
  return miss("Thunderbird", `put ${program} on PATH (.ci/run installs Debian’s)`);
}

/** Debian's Python, where it can import what a test asks of it. */
function findPythonWith(name: string, imports: string, packages: string): Runtime {
  const program = "/usr/bin/python3";
  if (spawnSync(program, ["-c", imports], { stdio: "ignore" }).status === 0)
    return { name, program };
  return miss(name, `install Debian’s ${packages} (.ci/run does)`);
}

/**
 * The Python of Debian with python icalendar and, by way of GObject, libical.
 *
 * @throws Error in CI, which has to install them, when one is missing
 */
export function findPython(): Runtime {
  return findPythonWith(
    "Python with libical and icalendar",
    `import icalendar, gi; gi.require_version("ICalGLib", "3.0")`,
    "python3-icalendar, python3-gi and gir1.2-ical-3.0",
  );
}

/**
 * The Python of Debian that can talk to Evolution data server, which is there too.
 *
 * @throws Error in CI, which has to install them, when one is missing
 */
export function findEvolution(): Runtime {
  const services = "/usr/share/dbus-1/services/org.gnome.evolution.dataserver.Calendar8.service";
  return findPythonWith(
    "Evolution data server",
    `import gi, shutil; gi.require_version("ECal", "2.0"); gi.require_version("EDataServer", "1.2")
open("${services}"); assert shutil.which("dbus-run-session")`,
    "evolution-data-server, gir1.2-ecal-2.0, gir1.2-edataserver-1.2, python3-gi and dbus-daemon",
  );
}
